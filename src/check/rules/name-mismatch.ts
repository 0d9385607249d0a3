/** The number leads to a case of another name. */

import { toldOf } from "./authority-record.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords, numberInWords, officialOf } from "./words.js"

export const nameMismatch: Rule = {
  finds: ["name_mismatch"],
  look: (one) => {
    const { located, citation } = one
    const told = toldOf(one)
    if (!located?.leads || !told || told.name !== "other" || citation.name === undefined) return []
    const other = told.one
    const [namesake] = located.namesakes
    const elsewhere = namesake ? ` ${namesake.name} is held at ${officialOf(namesake) ?? namesake.docket ?? "no citation"}.` : ""
    return [
      finding(one, {
        kind: "name_mismatch",
        severity: "warning",
        message: `${numberInWords(citation)} is ${caseInWords(other)}, not ${citation.name}.${told.says}${elsewhere}`,
        because: [
          { rule: "name.parties", quote: other.name, note: "A party of the caption is not a party of the case at this citation." },
          ...(namesake ? [{ rule: "name.elsewhere", quote: caseInWords(namesake) }] : []),
        ],
        at: citation.nameSpan ? { start: citation.nameSpan.start, end: citation.end } : citation,
        source: told.source,
        suggestion: namesake ? `${citation.name}, ${officialOf(namesake) ?? ""}` : `${other.name}, ${numberInWords(citation)}`,
      }),
    ]
  },
}
