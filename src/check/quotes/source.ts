/** Which citation a quotation belongs to. Each rule is a row with an example; where two citations could be meant, both are tried in order. */
import type { Span } from "../../base/span.js"
import { slice } from "../../base/span.js"
import type { Citation } from "../../cite/citation.js"
import type { Document, ZoneOf } from "../../read/document.js"

/** A quotation of the document, without its marks, and the citations that could be its source, best first. */
export type Attributed = {
  /** With the quotation marks. */
  readonly zone: Span
  /** The words inside the marks. */
  readonly span: Span
  readonly block: boolean
  readonly sources: readonly { readonly citation: Citation; readonly rule: SourceRule }[]
}

export type SourceRule = (typeof sourceRules)[number]["rule"]

/** The rules with examples, in the order of the words they read. */
export const sourceRules = [
  { rule: "source.parenthetical", example: 'Id. at 12 ("The weir must stand open in spring.").' },
  { rule: "source.after", example: '"The weir must stand open in spring." Crane v. Moss, 2 Frank. Rep. 10, 12 (1950).' },
  { rule: "source.before", example: 'As the court said in Crane v. Moss, 2 Frank. Rep. 10, 12 (1950), "the weir must stand open."' },
] as const

/** Fewer words than this are a term, not a quotation to check. */
const leastWords = 5
const longestLead = 250
/** Signals after which the words quoted before are not the cited case's. */
const weak = new Set(["cf", "cf.", "but see", "but cf.", "but cf", "contra", "compare", "see generally"])

/** Every quotation of five words or more that stands beside a citation of a case. Quotations inside quotations go with the outer one. */
export function attribute(document: Document, citations: readonly Citation[]): readonly Attributed[] {
  const zones = outermost(document.zones.filter((zone): zone is ZoneOf<"quotation"> => zone.kind === "quotation"))
  const marks = document.zones.filter((zone) => zone.kind === "mark")
  const ofCases = citations.filter(isOfCase).toSorted((a, b) => a.span.start - b.span.start || a.start - b.start)
  const inside = (span: Span) => ofCases.findLast((one) => one.parentheticalSpan && holds(one.parentheticalSpan, span))
  const found: Attributed[] = []
  for (const zone of zones) {
    const span = withoutMarks(document.text, zone)
    if (countWords(slice(document.text, span)) < leastWords) continue
    const within = inside(zone)
    const sources = within ? [{ citation: within, rule: "source.parenthetical" as const }] : choose(document, marks, ofCases, zone)
    found.push({ zone: { start: zone.start, end: zone.end }, span, block: zone.block, sources })
  }
  return found
}

function isOfCase({ kind }: Citation): boolean {
  return kind === "case" || kind === "short_case" || kind === "supra" || kind === "id"
}

function choose(document: Document, marks: readonly Span[], citations: readonly Citation[], zone: Span): Attributed["sources"] {
  const after = following(document.text, marks, citations, zone)
  const before = leading(document.text, marks, citations, zone)
  const last = after && { citation: after.citation, rule: "source.after" as const }
  const first = before && { citation: before, rule: "source.before" as const }
  if (!first) return last ? [last] : []
  if (!last || after.signalled) return [first]
  const quotes = /["“]/.test(last.citation.parenthetical ?? "")
  if (last.citation.authority === before.authority) return before.pin !== undefined || quotes ? [first] : [last, first]
  return [first, last]
}

/** The citation sentence that follows the quotation at once; not a case that begins a sentence of its own ("Crane v. Moss is to the same effect"). */
function following(text: string, marks: readonly Span[], citations: readonly Citation[], zone: Span) {
  const citation = citations.find((one) => one.span.start >= zone.end)
  if (!citation || citation.span.start - zone.end > 200) return undefined
  const signal = citation.signal?.toLowerCase()
  const between = without(text, marks, zone.end, citation.span.start).toLowerCase()
  const left = (signal && between.includes(signal) ? between.replace(signal, "") : between).replace(/\((?:quoting|citing)\b.*$/, "")
  if (!/^[\s.,;:?!)\]("'”’]*$/.test(left)) return undefined
  if (signal && weak.has(signal)) return undefined
  const end = group(citations, citation)
  if (/^\s*,?\s+(?!and\b|quoting|citing|cert|aff|rev|overruled)[a-z]{2,}/.test(text.slice(end, end + 40))) return undefined
  return { citation, signalled: signal !== undefined }
}

/** The end of a citation with its parallels. */
function group(citations: readonly Citation[], citation: Citation): number {
  const together = citations.filter((one) => one === citation || citation.parallel?.includes(one.id))
  return Math.max(...together.map((one) => one.span.end))
}

/** The citation that leads in to the quotation, in the same sentence. */
function leading(text: string, marks: readonly Span[], citations: readonly Citation[], zone: Span): Citation | undefined {
  const citation = citations.findLast((one) => one.span.end <= zone.start)
  if (!citation || zone.start - citation.span.end > longestLead) return undefined
  const between = without(text, marks, citation.span.end, zone.start)
  if (/^\s*[.;?!]|[.?!]["”’)\]]*\s+["“(]?[A-Z]|[.?!]\s*$|\n\s*\n(?!\s*$)/.test(between)) return undefined
  return citations.find((one) => citation.parallel?.includes(one.id) && one.pin !== undefined && citation.pin === undefined) ?? citation
}

function without(text: string, marks: readonly Span[], start: number, end: number): string {
  let left = ""
  let at = start
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue
    left += text.slice(at, Math.max(at, mark.start))
    at = Math.max(at, mark.end)
  }
  return left + text.slice(Math.min(at, end), end)
}

function outermost(zones: readonly ZoneOf<"quotation">[]): readonly ZoneOf<"quotation">[] {
  const kept: ZoneOf<"quotation">[] = []
  let reach = -1
  for (const zone of zones.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (zone.end <= reach) continue
    kept.push(zone)
    reach = zone.end
  }
  return kept
}

function withoutMarks(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /["“”‘’'\s]/.test(text[from] as string)) from++
  while (to > from && /["“”‘’'\s]/.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}

function countWords(text: string): number {
  let words = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]{1,80}/gu)) words++
  return words
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
