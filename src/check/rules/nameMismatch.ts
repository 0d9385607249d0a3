/** The number leads to a case of another name. */
import { finding, type Rule } from "./rule.js"
import { caseInWords, numberInWords, officialOf } from "./words.js"

export const nameMismatch: Rule = {
  finds: ["name_mismatch"],
  look: (one) => {
    const { located, citation } = one
    const other = located?.case
    if (!located?.leads || !other || located.name !== "other" || citation.name === undefined) return []
    const [namesake] = located.namesakes
    const elsewhere = namesake ? ` ${namesake.name} is held at ${officialOf(namesake) ?? namesake.docket ?? "no citation"}.` : ""
    return [
      finding(one, {
        kind: "name_mismatch",
        severity: "warning",
        message: `${numberInWords(citation)} is ${caseInWords(other)}, not ${citation.name}.${elsewhere}`,
        because: [
          { rule: "name.parties", quote: other.name, note: "A party of the caption is not a party of the case held at this citation." },
          ...(namesake ? [{ rule: "name.elsewhere", quote: caseInWords(namesake) }] : []),
        ],
        at: citation.nameSpan ? { start: citation.nameSpan.start, end: citation.end } : citation,
        suggestion: namesake ? `${citation.name}, ${officialOf(namesake) ?? ""}` : `${other.name}, ${numberInWords(citation)}`,
      }),
    ]
  },
}
