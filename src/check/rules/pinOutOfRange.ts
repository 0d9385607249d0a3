/** The pin cite names a page that the case does not have. */
import type { Citation } from "../../cite/citation.js"
import { partsOf } from "../../law/citation-key.js"
import { numberOf } from "../survey/find-case.js"
import type { HeldCase } from "../survey/held.js"
import { type PageRange, pinPages } from "../survey/pages.js"
import type { Examined, Survey } from "../survey/survey.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords } from "./words.js"

export const pinOutOfRange: Rule = {
  finds: ["pin_out_of_range"],
  look: (one, survey) => {
    const { citation, held, located } = one
    if (!held || citation.pin === undefined || located?.name === "other") return []
    const ranges = rangesOf(citation, held, survey)
    const pages = pinPages(citation.pin)
    if (ranges.length === 0 || pages.length === 0) return []
    const wrong = pages.filter(([from]) => !ranges.some(({ first, last }) => from >= first && from <= last) && !held.isStrangePage(from))
    if (wrong.length === 0) return []
    return [
      pinFinding(
        one,
        held,
        ranges,
        wrong.map(([from]) => from),
      ),
    ]
  },
}

function pinFinding(one: Examined, held: HeldCase, ranges: readonly PageRange[], wrong: readonly number[]) {
  const range = ranges.find(({ sure }) => sure) ?? (ranges[0] as PageRange)
  const { first, last, sure, citation } = range
  const extent = sure
    ? `runs from page ${first} to page ${last}`
    : `starts at page ${first}, and its text fills no more than about ${last - first} pages`
  return finding(one, {
    kind: "pin_out_of_range",
    severity: "warning",
    message: `Page ${wrong.join(", ")} is not in ${caseInWords(held.case)}, which ${extent} of ${citation}.`,
    because: [{ rule: sure ? "pin.pages" : "pin.length", note: `The case ${extent}.` }],
    at: one.citation.pinSpan ? { start: one.citation.start, end: Math.max(one.citation.end, one.citation.pinSpan.end) } : one.citation,
  })
}

/** The pages in which a pin may lie: of the citation and its parallels, or of every number of the case that a short form refers to. */
function rangesOf(citation: Citation, held: HeldCase, { byId }: Survey): readonly PageRange[] {
  const numbers = citation.kind === "case" ? ownNumbers(citation, byId) : sameSeries(citation, held.case.citations)
  return numbers.flatMap((number) => held.range(number) ?? [])
}

function ownNumbers(citation: Citation, byId: Survey["byId"]): readonly string[] {
  const group = [citation, ...(citation.parallel ?? []).flatMap((id) => byId.get(id)?.citation ?? [])]
  return group.flatMap((one) => numberOf(one) ?? [])
}

/** The case's numbers in the volume that the short form names; all of them where it names none. */
function sameSeries({ volume, reporter }: Citation, numbers: readonly string[]): readonly string[] {
  const printed = numbers.filter((number) => !/LEXIS|\bWL\b/.test(number))
  if (volume === undefined || reporter === undefined) return printed
  const squash = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
  const fitting = printed.filter((number) => {
    const parts = partsOf(number)
    return parts?.volume === volume && squash(parts.reporter) === squash(reporter)
  })
  return fitting.length > 0 ? fitting : printed
}
