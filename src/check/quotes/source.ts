/** Which citation a quotation belongs to. Each rule is a row with an example; where two citations could be meant, both are tried in order. */
import { firstFrom } from "../../base/sorted.js"
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
  readonly sources: readonly {
    readonly citation: Citation
    readonly rule: SourceRule
    /** Nothing says that the words are the case's: they may be, and if they are not, that tells nothing. */
    readonly loose?: true
  }[]
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

/** What the rules look at: the citations of cases in order, and the marks that are no words. */
type Place = {
  readonly text: string
  readonly marks: readonly Span[]
  readonly citations: readonly Citation[]
  readonly byId: ReadonlyMap<string, Citation>
  /** Statutes, books, articles: words before them are theirs. */
  readonly others: readonly Citation[]
}

/** Every quotation of five words or more that stands beside a citation of a case. Quotations inside quotations go with the outer one. */
export function attribute(document: Document, all: readonly Citation[]): readonly Attributed[] {
  const zones = outermost(document.zones.filter((zone): zone is ZoneOf<"quotation"> => zone.kind === "quotation"))
  const citations = all.filter(isOfCase).toSorted((a, b) => a.span.start - b.span.start || a.start - b.start)
  const marks = document.zones.filter((zone) => zone.kind === "mark")
  const others = all.filter(({ kind }) => !ofCase.has(kind) && kind !== "case_name").toSorted((a, b) => a.span.start - b.span.start)
  const place: Place = { text: document.text, marks, citations, others, byId: new Map(citations.map((one) => [one.id, one])) }
  const found: Attributed[] = []
  for (const zone of zones) {
    const within = insideParenthetical(place, zone)
    const tail = within ? undefined : citedAtItsEnd(place, zone)
    const span = withoutMarks(document.text, { start: zone.start, end: tail?.from ?? zone.end })
    if (countWords(slice(document.text, span)) < leastWords) continue
    const own = within ?? tail?.citation
    const sources = own
      ? [{ citation: own, rule: within ? ("source.parenthetical" as const) : ("source.after" as const) }]
      : choose(place, zone)
    found.push({ zone: { start: zone.start, end: zone.end }, span, block: zone.block, sources })
  }
  return found
}

const spans = new WeakMap<readonly Citation[], readonly Span[]>()

/** The place of the first citation whose span starts at or after an offset. */
function citationFrom(citations: readonly Citation[], offset: number): number {
  const known = spans.get(citations) ?? citations.map(({ span }) => span)
  spans.set(citations, known)
  return firstFrom(known, offset)
}

/** Citations that can hold or precede a place are looked for so far back. */
const lookBack = 12

function insideParenthetical({ citations }: Place, zone: Span): Citation | undefined {
  const at = citationFrom(citations, zone.start)
  return citations.slice(Math.max(0, at - lookBack), at).findLast((one) => one.parentheticalSpan && holds(one.parentheticalSpan, zone))
}

/** A set-off quotation often holds the citation that closes it: "… is a nuisance. Id., at 12." */
function citedAtItsEnd({ text, citations }: Place, zone: Span): { readonly from: number; readonly citation: Citation } | undefined {
  let end = zone.end
  let first: Citation | undefined
  for (let at = citationFrom(citations, zone.end) - 1; at >= 0; at--) {
    const citation = citations[at] as Citation
    if (citation.span.start <= zone.start) break
    const after = text.slice(citation.span.end, end)
    const holdsLast = first !== undefined && citation.parentheticalSpan !== undefined && holds(citation.parentheticalSpan, first)
    if (!holdsLast && (citation.span.end > end || after.length > 200 || !closing.test(after))) break
    first = citation
    end = citation.span.start
  }
  if (!first || !/[.?!…"”’)\]]\s*(?:see also|see|accord)?,?\s*[("“”[]?\s*$/i.test(text.slice(Math.max(zone.start, end - 24), end)))
    return undefined
  const lead = /(?:\b(?:see also|see|accord|and)|[("“”[])\s*$/i.exec(text.slice(Math.max(zone.start, end - 20), end))
  return { from: end - (lead?.[0].length ?? 0), citation: first }
}

/** What may stand after citations at the end of a quotation: punctuation, parentheses and brackets with notes in them. */
const closing = /^[\s.,;:)\]"”’']*(?:and\s*)?(?:\((?:[^()]|\([^()]{0,60}\)){0,160}\)?|\[[^\]]{0,80}\])?[\s.,;:)\]"”’']*$/

const ofCase = new Set<Citation["kind"]>(["case", "short_case", "supra", "id"])

function isOfCase({ kind }: Citation): boolean {
  return ofCase.has(kind)
}

/** "…," ante, at 12: the words are another opinion's in the document's own case. */
const ownOpinions = /^[\s,.;)]{0,4}(?:\(?(?:see )?(?:ante|post|infra)\b)/i

function choose(place: Place, zone: ZoneOf<"quotation">): Attributed["sources"] {
  if (ownOpinions.test(place.text.slice(zone.end, zone.end + 16)) || anotherWork(place, zone)) return []
  const after = following(place, zone)
  const before = leading(place, zone)
  const last = after && { citation: after.citation, rule: "source.after" as const }
  const first = before && {
    citation: before,
    rule: "source.before" as const,
    ...(introduced(place, before, zone) ? {} : { loose: true as const }),
  }
  if (!first) return last ? [last] : []
  if (!last || after.signalled) return [first]
  const quotes = /["“]/.test(last.citation.parenthetical ?? "")
  if (last.citation.authority === before.authority)
    return quotes || (last.citation.pin === undefined && before.pin !== undefined) ? [first] : [last, first]
  return [first, last]
}

/** A statute, book or article follows the words at once, before any case. */
function anotherWork({ text, marks, citations, others }: Place, zone: Span): boolean {
  const other = others[citationFrom(others, zone.end)]
  const next = citations[citationFrom(citations, zone.end)]
  if (!other || other.span.start - zone.end > 60 || (next && next.span.start < other.span.start)) return false
  return adjacent.test(without(text, marks, zone.end, other.span.start).replace(/\bsee\b/i, ""))
}

const saying =
  /\b(?:sa(?:id|ys?|ying)|stat(?:es?|ed|ing)|h[eo]ld(?:s|ing)?|observ|explain|not(?:es?|ed|ing)\b|conclud|reason|declar|wr[io]te|writing|rul(?:es?|ed|ing)|f[io]u?nds?\b|recogni[sz]|emphasi[sz]|remark|put it|describ|announc|affirm|caution|warn|acknowledg|quot|read|adopt|defin|follows|teach|taught|instruct|reject|stress|point|language|words|call|refer|term|speak|spoke|require|according|under)|:\s*$/i
const before = 100

/** Does the sentence say that the words are the case's: "As the court explained in …", "…, the court held that"? */
function introduced({ text }: Place, { span }: Citation, zone: Span): boolean {
  return saying.test(text.slice(span.end, zone.start)) || saying.test(text.slice(Math.max(0, span.start - before), span.start))
}

/** Between a quotation and the citation that follows it: punctuation, or an opened parenthesis: "(Crosby, J., dissenting in". */
const adjacent = /^[\s.,;:?!)\]"'”’]*(?:\((?:[^()"“”]{0,80})?)?$/

/** The citation sentence that follows the quotation at once; not a case that begins a sentence of its own ("Crane v. Moss is to the same effect"). */
function following({ text, marks, citations, byId }: Place, zone: ZoneOf<"quotation">) {
  const citation = citations[citationFrom(citations, zone.end)]
  if (!citation || citation.span.start - zone.end > 200) return undefined
  if (!zone.block && /\n\s*\n/.test(text.slice(zone.end, citation.span.start))) return undefined
  const signal = citation.signal?.toLowerCase()
  if (signal && weak.has(signal)) return undefined
  const between = without(text, marks, zone.end, citation.span.start)
  const left = signal ? between.replace(new RegExp(`\\b${signal.replace(/[^a-z ]/g, ".?")}\\.?,?\\s*$`, "i"), "") : between
  if (!adjacent.test(left)) return undefined
  const group = [citation, ...(citation.parallel ?? []).flatMap((id) => byId.get(id) ?? [])]
  const end = Math.max(...group.map((one) => one.span.end))
  if (/^\s*,?\s+(?!and\b|quoting|citing|cert|aff|rev|overruled)[a-z]{2,}/.test(text.slice(end, end + 40))) return undefined
  return { citation, signalled: signal !== undefined }
}

/** The citation that leads in to the quotation, in the same sentence. */
function leading({ text, marks, citations, byId }: Place, zone: Span): Citation | undefined {
  const at = citationFrom(citations, zone.start)
  const citation = citations.slice(Math.max(0, at - lookBack), at).findLast((one) => one.span.end <= zone.start)
  if (!citation || zone.start - citation.span.end > longestLead) return undefined
  const between = without(text, marks, citation.span.end, zone.start)
  if (/^\s*[.;?!]|[.?!]["”’)\]]*\s+["“(]?[A-Z]|[.?!]\s*$|\n\s*\n(?!\s*$)/.test(between)) return undefined
  if (citation.pin !== undefined) return citation
  return (citation.parallel ?? []).map((id) => byId.get(id)).find((one) => one?.pin !== undefined) ?? citation
}

/** The text between two places, marks left out. */
function without(text: string, marks: readonly Span[], start: number, end: number): string {
  let left = ""
  let at = start
  for (let next = firstFrom(marks, start); next < marks.length && (marks[next] as Span).start < end; next++) {
    const mark = marks[next] as Span
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
