/** Printed pages of a case: which numbering is the cited reporter's, where it starts and ends, and on which page words stand. */
import type { Span } from "../../base/span.js"
import { partsOf } from "../../citation/storage-key.js"
import type { Opinion } from "../../library/library.js"
import type { ZoneOf } from "../../read/document.js"

/** First and last page in one reporter. `sure` when star pages tell the last; otherwise it is the most the text can fill. */
export type PageRange = { readonly citation: string; readonly first: number; readonly last: number; readonly sure: boolean }

/** One numbering of one opinion. */
type Numbering = {
  readonly opinion: number
  readonly reporter?: string
  readonly volume?: string
  readonly pages: readonly { readonly label: number; readonly start: number; readonly end: number }[]
}

/** No reporter prints fewer characters on a page than this. */
const leastOnAPage = 900

const squash = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")

/** The numberings of a case's opinions, from their page zones. */
export function numberingsOf(opinions: readonly Pick<Opinion, "zones">[]): readonly Numbering[] {
  return opinions.flatMap(({ zones }, opinion) => {
    const streams = new Map<string, ZoneOf<"page">[]>()
    for (const zone of zones) {
      if (zone.kind !== "page" || zone.physical) continue
      const key = `${zone.stream} ${zone.volume ?? ""} ${squash(zone.reporter ?? "")}`
      const list = streams.get(key)
      if (list) list.push(zone)
      else streams.set(key, [zone])
    }
    return [...streams.values()].map((list): Numbering => {
      const { reporter, volume } = list[0] as ZoneOf<"page">
      const pages = list
        .filter(({ label }) => /^\d{1,6}$/.test(label))
        .map(({ label, start, end }) => ({ label: Number(label), start, end }))
      return { opinion, ...(reporter ? { reporter } : {}), ...(volume ? { volume } : {}), pages }
    })
  })
}

/** The numberings that are the reporter's of this citation. */
export function numberingsFor(citation: string, numberings: readonly Numbering[], characters: number): readonly Numbering[] {
  const parts = partsOf(citation)
  const first = Number(parts?.page)
  if (!parts || !Number.isInteger(first)) return []
  const named = numberings.filter((one) => one.reporter !== undefined && squash(one.reporter) === squash(parts.reporter))
  if (named.length > 0) return named
  const most = first + (2 * characters) / leastOnAPage + 10
  const fitting = numberings.filter(({ reporter, pages }) => {
    const labels = pages.map(({ label }) => label)
    return reporter === undefined && labels.length > 0 && Math.min(...labels) >= first && Math.max(...labels) <= most
  })
  return nearest(fitting, first)
}

/** Of several numberings of one opinion, the one that starts nearest to the case's first page. */
function nearest(numberings: readonly Numbering[], first: number): readonly Numbering[] {
  const best = new Map<number, Numbering>()
  const distance = ({ pages }: Numbering) => (pages[0]?.label ?? Number.POSITIVE_INFINITY) - first
  for (const one of numberings) {
    const other = best.get(one.opinion)
    if (!other || distance(one) < distance(other)) best.set(one.opinion, one)
  }
  return [...best.values()]
}

/** The pages of numberings that fit none of the case's citations: nothing can be said of them. */
export function strangePages(citations: readonly string[], numberings: readonly Numbering[], characters: number): ReadonlySet<number> {
  const fitting = new Set(citations.flatMap((citation) => numberingsFor(citation, numberings, characters)))
  return new Set(numberings.filter((one) => !fitting.has(one)).flatMap(({ pages }) => pages.map(({ label }) => label)))
}

/** First and last page of a case at one of its citations. */
export function rangeAt(
  citation: string,
  opinions: readonly Pick<Opinion, "zones" | "text">[],
  numberings: readonly Numbering[],
): PageRange | undefined {
  const first = Number(partsOf(citation)?.page)
  if (!Number.isInteger(first) || opinions.length === 0) return undefined
  const characters = opinions.reduce((sum, { text }) => sum + text.length, 0)
  const labels = numberingsFor(citation, numberings, characters).flatMap(({ pages }) => pages.map(({ label }) => label))
  if (labels.length > 0) return { citation, first, last: Math.max(first, ...labels) + 1, sure: true }
  return { citation, first, last: first + Math.ceil(characters / leastOnAPage) + 2, sure: false }
}

/** What is asked of pages: the opinions with their numberings, and how long they are together. */
export type Paged = { readonly opinions: readonly Opinion[]; readonly numberings: readonly Numbering[]; readonly characters: number }

/**
 * The pages on which words of an opinion stand, first and last; undefined where no mark tells. A note is printed at its call or, in some
 * sources, at the end of its opinion: its words may be on any page between.
 */
export function pagesAt(citation: string, opinion: number, span: Span, paged: Paged): readonly [number, number] | undefined {
  const numberings = numberingsFor(citation, paged.numberings, paged.characters)
  const note = paged.opinions[opinion]?.zones.find((zone) => zone.kind === "footnote" && zone.start <= span.start && span.start < zone.end)
  const first = Number(partsOf(citation)?.page)
  const marked = pagesOfBody(opinion, span, numberings, first)
  if (note?.kind !== "footnote") return marked
  const noted = pagesOfNote(note, opinion, paged.opinions, numberings, first)
  return noted && marked ? [Math.min(noted[0], marked[0]), Math.max(noted[1], marked[1])] : (noted ?? marked)
}

function pagesOfBody(opinion: number, span: Span, numberings: readonly Numbering[], first: number): readonly [number, number] | undefined {
  const pages = numberings.find((one) => one.opinion === opinion)?.pages
  if (!pages || pages.length === 0) return undefined
  const at = (offset: number) => pages.findLast(({ start }) => start <= offset)?.label
  const from = at(span.start)
  const to = at(span.end - 1)
  const before = (pages[0]?.label ?? first) - 1
  if (from === undefined) return opinion === 0 ? [first, to ?? Math.max(first, before)] : [Math.max(first, before), to ?? before]
  return [from, Math.max(from, to ?? from)]
}

function pagesOfNote(
  note: ZoneOf<"footnote">,
  opinion: number,
  opinions: readonly Opinion[],
  numberings: readonly Numbering[],
  first: number,
): readonly [number, number] | undefined {
  const { role, author } = opinions[opinion] as Opinion
  const ends = numberings.filter((one) => opinions[one.opinion]?.role === role && opinions[one.opinion]?.author === author)
  const labels = ends.flatMap(({ pages }) => pages.map(({ label }) => label))
  if (labels.length === 0) return undefined
  for (const one of ends) {
    const limit = one.opinion === opinion ? note.start : Number.POSITIVE_INFINITY
    const call = opinions[one.opinion]?.zones.find(
      (zone) => zone.kind === "mark" && zone.of === "footnote" && zone.label === note.label && zone.end < limit,
    )
    const at = call && pagesOfBody(one.opinion, call, numberings, first)
    if (at) return [at[0], Math.max(...labels)]
  }
  return [Math.min(...labels), Math.max(...labels)]
}

/**
 * The pages a pin cite names: "767-68" -> [767, 768]; "at 12, 15 n. 3" -> [12, 12], [15, 15]. Paragraphs (¶ 12) and the star pages of
 * databases (*3) are no printed pages, nor are those of an appendix (106a).
 */
export function pinPages(pin: string): readonly (readonly [number, number])[] {
  if (/[¶§*]|\bpara|\d[a-z]\b/.test(pin)) return []
  const plain = pin.replace(/[,;]?\s*(?:&\s*)?\b(?:nn?|fns?|notes?|footnotes?)\b\.?\s*\d{1,4}(?:\s*[-–—,&]\s*\d{1,4})*/gi, " ")
  return [...plain.matchAll(/(\d{1,6})(?:\s*[-–—]+\s*(\d{1,6}))?/g)].map((found) => {
    const first = Number(found[1])
    const written = found[2]
    if (written === undefined) return [first, first] as const
    const whole = written.length < (found[1] as string).length ? (found[1] as string).slice(0, -written.length) + written : written
    return [first, Math.max(first, Number(whole))] as const
  })
}
