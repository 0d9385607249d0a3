/** The case rests on an authority that has since fallen. */
import { finding, type Rule } from "./rule.js"
import { caseInWords } from "./words.js"

export const undermined: Rule = {
  finds: ["undermined"],
  look: (one, survey) => {
    const { status, located, citation } = one
    if (!status || !located?.leads || located.name === "other" || citation.kind !== "case") return []
    if (status.verdict === "stop" || status.undermined.length === 0) return []
    if (!isFirstMention(one, survey)) return []
    const [first] = status.undermined
    const more = status.undermined.length > 1 ? ` and ${status.undermined.length - 1} more` : ""
    return [
      finding(one, {
        kind: "undermined",
        severity: "caution",
        message: `${caseInWords(status.case)} rests on ${first?.authority.name}${first?.authority.citation ? `, ${first.authority.citation}` : ""}${more}, which has since fallen.`,
        because: status.undermined.map(({ chain, quote }) => ({
          rule: "status.undermined",
          ...(quote ? { quote } : {}),
          note: `${chain.join(" → ")}, which has fallen.`,
        })),
      }),
    ]
  },
}

/** The first full citation of its authority: said once is enough. */
function isFirstMention({ citation }: Parameters<Rule["look"]>[0], { authorities }: Parameters<Rule["look"]>[1]): boolean {
  return citation.authority === null || authorities.firstFull.get(citation.authority) === citation.id
}
