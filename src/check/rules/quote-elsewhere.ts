/** The right words, but of another case, on another page, or of the reporter's summary. */
import { partsOf } from "../../citation/storage-key.js"
import type { Examined, Survey } from "../survey/facts.js"
import { pinPages } from "../survey/pages.js"
import { pinnedNumbers } from "../survey/pinned.js"
import type { Placed } from "../survey/place.js"
import type { CheckedQuotation } from "../survey/quotations.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords, pagesInWords } from "./words.js"

export const quoteElsewhere: Rule = {
  finds: ["quote_elsewhere"],
  look: (one, survey) => one.quotations.flatMap((quotation) => [...otherCase(one, quotation), ...otherPage(one, quotation, survey)]),
}

function otherCase(one: Examined, { elsewhere, zone, rule }: CheckedQuotation): ReturnType<Rule["look"]> {
  const cited = one.located?.case
  if (!elsewhere || !cited) return []
  const right = caseInWords(elsewhere.held.case)
  const pages = pagesOf(elsewhere, elsewhere.held.case.citations)
  const where = pages ? `${right}, at ${pagesInWords(pages)}` : right
  return [
    finding(one, {
      kind: "quote_elsewhere",
      severity: "warning",
      message: `These words are not in ${caseInWords(cited)}. They are in ${where}.`,
      because: [
        { rule, span: zone },
        { rule: "quote.otherCase", quote: textOf(elsewhere), note: `Found in ${right}.` },
      ],
      at: zone,
      suggestion: where,
    }),
  ]
}

/** The words are on another page than the pin names; a page's difference of one is left to the reporter's marks. */
function otherPage(one: Examined, { answer, placed, zone, rule }: CheckedQuotation, survey: Survey): ReturnType<Rule["look"]> {
  const pin = one.citation.pin === undefined ? [] : pinPages(one.citation.pin)
  if ((answer !== "exact" && answer !== "edited") || !placed || pin.length === 0 || pin.some(([from]) => placed.held.isStrangePage(from)))
    return []
  const numbers = nearestBelow(pinnedNumbers(one.citation, placed.held.case, survey), pin[0]?.[0] ?? 0)
  const pages = pagesOf(placed, numbers)
  if (repeatsFit(placed, numbers, pin) || (pages && isPinnedAfter(one, survey, zone.end, pages))) return []
  if (!pages || pin.some(([from, to]) => from <= pages[1] + 1 && to >= pages[0] - 1)) return []
  return [
    finding(one, {
      kind: "quote_elsewhere",
      severity: "caution",
      message: `These words are on ${pagesInWords(pages)} of ${caseInWords(placed.held.case)}, not on page ${one.citation.pin}.`,
      because: [
        { rule, span: zone },
        { rule: "quote.otherPage", quote: textOf(placed), note: `The words stand on ${pagesInWords(pages)}.` },
      ],
      at: zone,
      suggestion: String(pages[0]),
    }),
  ]
}

/** Of a case's printings, the one a page can be of: that which starts nearest below it. */
function nearestBelow(numbers: readonly string[], page: number): readonly string[] {
  const firsts = numbers.map((number) => ({ number, first: Number(partsOf(number)?.page) })).filter(({ first }) => first <= page)
  return firsts
    .toSorted((a, b) => b.first - a.first)
    .slice(0, 1)
    .map(({ number }) => number)
}

/** Citations after a quotation that can still be its source's. */
const nextCitations = 4
const nextCharacters = 500

/** A citation of the same case soon after the words names their page: "…" and "…," id., at 413. */
function isPinnedAfter({ citation }: Examined, { found, order }: Survey, end: number, pages: readonly [number, number]): boolean {
  const from = (order.get(citation.id) ?? 0) + 1
  return found.citations
    .slice(from, from + nextCitations)
    .filter(({ start, authority }) => start >= end && start - end < nextCharacters && authority === citation.authority)
    .some(({ pin }) => pinPages(pin ?? "").some(([first, last]) => first <= pages[1] + 1 && last >= pages[0] - 1))
}

/** The words stand in the opinion more than once, and one of the places is on the page of the pin. */
function repeatsFit({ held, opinion, comparison }: Placed, numbers: readonly string[], pin: ReturnType<typeof pinPages>): boolean {
  const places = (comparison.alsoAt ?? []).flatMap((start) =>
    numbers.flatMap((number) => [held.pages(number, opinion, { start, end: start + 1 })].filter((pages) => pages !== undefined)),
  )
  return places.some(([first, last]) => pin.some(([from, to]) => from <= last + 1 && to >= first - 1))
}

function pagesOf({ held, opinion, comparison }: Placed, numbers: readonly string[]): readonly [number, number] | undefined {
  for (const number of numbers) {
    const pages = held.pages(number, opinion, comparison.span)
    if (pages) return pages
  }
  return undefined
}

function textOf({ held, opinion, comparison }: Placed): string {
  return held.opinions[opinion]?.text.slice(comparison.span.start, comparison.span.end) ?? ""
}

/** "Roe v. Wade, 410 U.S. 113 (1973), at page 120". */
export function whereOf(placed: Placed): string {
  const pages = pagesOf(placed, placed.held.case.citations)
  return pages ? `${caseInWords(placed.held.case)}, at ${pagesInWords(pages)}` : caseInWords(placed.held.case)
}
