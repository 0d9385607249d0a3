/** The number leads to a case of another name. */

import type { Examined } from "../survey/facts.js"
import { toldOf } from "./authority-record.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords, numberInWords, officialOf } from "./words.js"

const withoutStop = (name: string) => name.replace(/\.$/, "")

/** Whether the opinion could be asked for the name. */
function borne({ located }: Examined): string {
  if (!located?.case) return ""
  return located.case.hasText ? " Nor does the opinion held bear that name." : " No text is held that could bear another name."
}

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
        message: `${numberInWords(citation)} is ${caseInWords(other)}, as the record calls it, not ${withoutStop(citation.name)}.${borne(one)}${told.says}${elsewhere}`,
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
