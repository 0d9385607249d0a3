/** An opinion's text as paragraphs, with the stretches in it that are citations, treatments, star pages and footnotes. */
import type { MarkedCitation, MarkedOpinion } from "../../src/node.js"

/** A stretch of text between two boundaries; it may be several things at once. */
export type Stretch = {
  readonly start: number
  readonly text: string
  readonly citation?: MarkedCitation
  readonly treated?: MarkedOpinion["treatments"][number]
  readonly mark?: boolean
  readonly emphasis?: boolean
  /** Part of the words that were gone to. */
  readonly sought?: boolean
  /** Part of words that were looked for; its number among all finds. */
  readonly found?: number
}
export type Passage = {
  readonly opinion: number
  readonly start: number
  readonly end: number
  readonly kind: "role" | "heading" | "footnote" | "quotation" | "text"
  readonly stretches: readonly Stretch[]
}

/** A place in one of the opinions. */
export type Place = { readonly opinion: number; readonly start: number; readonly end: number }

/** Every opinion in its order, each opened by a line that says whose it is. Linear in text and marks together. */
export function passagesOf(opinions: readonly MarkedOpinion[], sought?: Place, finds: readonly Place[] = []): readonly Passage[] {
  const numbered = finds.map((find, n) => ({ ...find, n }))
  return opinions.flatMap((one) => [
    { opinion: one.key, start: -1, end: -1, kind: "role" as const, stretches: [{ start: -1, text: roleOf(one) }] },
    ...paragraphsOf(
      one,
      sought?.opinion === one.key ? [sought] : [],
      numbered.filter(({ opinion }) => opinion === one.key),
    ),
  ])
}

/** Whose an opinion is. */
export function roleOf({ role, author }: MarkedOpinion): string {
  const name = role === "lead" ? "Opinion of the court" : role === "unknown" ? "Opinion" : role.replaceAll("_", " ")
  return `${name[0]?.toUpperCase()}${name.slice(1)}${author ? `, ${author}` : ""}`
}

type Span = { readonly start: number; readonly end: number }

function paragraphsOf(one: MarkedOpinion, places: readonly Span[], found: readonly (Span & { readonly n: number })[]): Passage[] {
  const { text, zones } = one
  const citations = walker(one.citations)
  const treatments = walker(one.treatments.filter((found) => found.start !== undefined) as (MarkedOpinion["treatments"][number] & Span)[])
  const marks = walker(zones.filter(({ kind }) => kind === "mark"))
  const emphases = walker(zones.filter(({ kind }) => kind === "emphasis"))
  const sought = walker(places)
  const finds = walker(found)
  const kinds = walker(
    zones.filter((zone) => zone.kind === "heading" || zone.kind === "footnote" || (zone.kind === "quotation" && zone.block)),
  )
  const made: Passage[] = []
  for (const { start, end } of linesOf(text)) {
    const inside = {
      citation: citations(start, end),
      treated: treatments(start, end),
      mark: marks(start, end),
      emphasis: emphases(start, end),
      sought: sought(start, end),
      found: finds(start, end),
    }
    const kind = (kinds(start, end)[0]?.kind ?? "text") as Passage["kind"]
    const edges = Object.values(inside).flatMap((spans) => spans.flatMap((span) => [span.start, span.end]))
    const cuts = [...new Set([start, end, ...edges.filter((edge) => edge > start && edge < end)])].sort((a, b) => a - b)
    const stretches = cuts.slice(0, -1).map((from, at) => stretchAt(from, text.slice(from, cuts[at + 1]), inside))
    made.push({ opinion: one.key, start, end, kind, stretches })
  }
  return made
}

type Inside = {
  readonly citation: readonly MarkedCitation[]
  readonly treated: readonly (MarkedOpinion["treatments"][number] & Span)[]
  readonly found: readonly (Span & { readonly n: number })[]
} & Readonly<Record<"mark" | "emphasis" | "sought", readonly Span[]>>

function stretchAt(start: number, text: string, inside: Inside): Stretch {
  const covers = (span: Span) => span.start <= start && span.end > start
  const citation = inside.citation.find(covers)
  const treated = inside.treated.find(covers)
  const found = inside.found.find(covers)
  return {
    start,
    text,
    ...(citation ? { citation } : {}),
    ...(treated ? { treated } : {}),
    ...(found ? { found: found.n } : {}),
    ...(inside.mark.some(covers) ? { mark: true } : {}),
    ...(inside.emphasis.some(covers) ? { emphasis: true } : {}),
    ...(inside.sought.some(covers) ? { sought: true } : {}),
  }
}

function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start)
    const end = found < 0 ? text.length : found
    if (text.slice(start, end).trim() !== "") yield { start, end }
    start = end + 1
  }
}

/** Gives the spans that touch a line, for lines asked in order. */
function walker<S extends Span>(spans: readonly S[]): (start: number, end: number) => readonly S[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  let open: S[] = []
  let next = 0
  return (start, end) => {
    open = open.filter((span) => span.end > start)
    for (; next < sorted.length && (sorted[next] as S).start < end; next++)
      if ((sorted[next] as S).end > start) open.push(sorted[next] as S)
    return open
  }
}
