/** The document's quotations against the words of the cases they are ascribed to, and, where they are not there, against the whole library. */
import type { Span } from "../../base/span.js"
import { slice } from "../../base/span.js"
import type { Citation } from "../../cite/citation.js"
import type { Case, Library } from "../../library/library.js"
import type { Document } from "../../read/document.js"
import type { QuotationVerdict } from "../finding.js"
import type { CheckProgress } from "../progress.js"
import { type Allowance, verdictOf } from "../quotes/compare.js"
import { type Quoted, quotedWords } from "../quotes/quoted.js"
import { type Attributed, attribute } from "../quotes/source.js"
import type { HeldCase } from "./held-case.js"
import { pinPages } from "./pages.js"
import { inLibrary, leastElsewhere, type Placed, placeIn } from "./place.js"

export type CheckedQuotation = {
  readonly zone: Span
  readonly words: string
  readonly citation: Citation
  readonly rule: string
  readonly answer: QuotationVerdict
  /** In the case it is ascribed to. */
  readonly placed?: Placed
  /** In another case. */
  readonly elsewhere?: Placed
}

/** How the survey gets at cases: by citation, by the last citations before one, and by key. */
export type Cases = {
  readonly before: (citation: Citation) => Promise<readonly HeldCase[]>
  readonly of: (citation: Citation) => Promise<HeldCase | undefined>
  readonly hold: (one: Case) => Promise<HeldCase>
}

/** Checks each quotation that stands beside a citation. */
export async function checkQuotations(
  document: Document,
  citations: readonly Citation[],
  library: Library,
  cases: Cases,
  tell: (progress: CheckProgress) => void,
): Promise<readonly CheckedQuotation[]> {
  const checked: CheckedQuotation[] = []
  const attributed = attribute(document, citations)
  for (const [done, one] of attributed.entries()) {
    tell({ step: "quotations", done, total: attributed.length })
    if (one.sources.length > 0) checked.push(await checkOne(document, one, library, cases))
  }
  return checked
}

async function checkOne(document: Document, attributed: Attributed, library: Library, cases: Cases): Promise<CheckedQuotation> {
  const { zone, span, sources } = attributed
  const quoted = quotedWords(document.text, span)
  const base = { zone, words: slice(document.text, span) }
  let first: Attributed["sources"][number] | undefined
  let best: CheckedQuotation | undefined
  let unread = false
  for (const source of sources) {
    const held = await cases.of(source.citation)
    if (!held || held.opinions.length === 0) {
      unread = true
      continue
    }
    first ??= source
    const placed = placeIn(held, quoted, omitsIn(quoted, zone, source.citation))
    if (!placed || (source.loose && placed.comparison.answer === "altered" && placed.comparison.agreement < leastElsewhere)) {
      unread ||= source.loose === true
      continue
    }
    const answer = verdictOf(placed.comparison)
    if (!best || (best.answer === "altered" && answer !== "altered")) best = { ...base, ...source, answer, placed }
  }
  if (best) return best
  if (!first || unread) return { ...base, ...(first ?? (sources[0] as Attributed["sources"][number])), answer: "could not be checked" }
  const near = await inNearCases(quoted, omitsIn(quoted, zone, first.citation), first.citation, cases)
  if (near) return { ...base, ...first, answer: verdictOf(near.comparison), placed: near }
  const elsewhere = await inLibrary(quoted, library, cases.hold, (await cases.of(first.citation))?.case)
  return { ...base, ...first, answer: elsewhere ? "elsewhere" : "not found", ...(elsewhere ? { elsewhere } : {}) }
}

/** An id. may refer to another of the last cases cited: where the words are one of theirs, and the pin too, that is the one meant. */
async function inNearCases(quoted: Quoted, allowance: Allowance, citation: Citation, cases: Cases): Promise<Placed | undefined> {
  if (citation.kind !== "id") return undefined
  const pin = pinPages(citation.pin ?? "")
  for (const held of await cases.before(citation)) {
    const placed = placeIn(held, quoted, allowance)
    if (!placed || placed.comparison.agreement < leastElsewhere) continue
    const ranges = held.case.citations.flatMap((number) => held.range(number) ?? [])
    if (pin.every(([from]) => ranges.some(({ first, last }) => from >= first && from <= last))) return placed
  }
  return undefined
}

const omitted = /\b(?:citations?|footnotes?|internal [a-z ]{1,40}) (?:and [a-z ]{1,40})?omitted\b|\bcleaned up\b/i

/** "(citations omitted)", "(cleaned up)" in the quotation, after it, or with its citation. */
function omitsIn({ source, omissions }: Quoted, zone: Span, { span }: Citation): Allowance {
  const near = source.slice(zone.end, Math.min(Math.max(zone.end, span.end) + 80, zone.end + 600))
  return { omissions: omissions || omitted.test(near) }
}
