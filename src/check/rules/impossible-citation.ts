/** A volume that the reporter does not have: the citation cannot exist. */
import { finding, type Rule } from "./rule.js"
import { numberInWords, officialOf } from "./words.js"

export const impossibleCitation: Rule = {
  finds: ["impossible_citation"],
  look: (one) => {
    const fact = one.located?.volume
    if (one.answer !== "cannot exist" || !fact) return []
    return [
      finding(one, {
        kind: "impossible_citation",
        severity: "stop",
        message: `${numberInWords(one.citation)} cannot exist. ${fact.note}`,
        because: [{ rule: "volume.last", note: fact.note }],
        suggestion: suggestionFor(one),
      }),
    ]
  },
}

/** A case of the cited name that the library holds. */
export function suggestionFor(one: Parameters<Rule["look"]>[0]): string | undefined {
  const [case_] = one.located?.namesakes ?? []
  return case_ ? `${case_.name}, ${officialOf(case_) ?? case_.docket ?? ""}` : undefined
}
