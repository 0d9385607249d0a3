/** A case with its text, set out once for all the citations and quotations that ask about it. */

import type { Role } from "../../base/role.js"
import type { Span } from "../../base/span.js"
import type { Case, Library, Opinion } from "../../library/library.js"
import type { ZoneOf } from "../../read/document.js"
import { type HeldWords, heldWords } from "../quotes/opinion-words.js"
import { numberingsOf, type PageRange, pagesAt, rangeAt, strangePages } from "./pages.js"

export type HeldCase = {
  readonly case: Case
  /** The court's own opinions first, then the separate ones. */
  readonly opinions: readonly Opinion[]
  /** The words of an opinion after any reporter's summary, split at the first asking. */
  words(opinion: number): HeldWords
  /** The words of the reporter's summary before an opinion, where there is one. */
  summary(opinion: number): HeldWords | undefined
  /** Where an opinion's own words begin. */
  body(opinion: number): number
  /** First and last page at one of the case's citations. */
  range(citation: string): PageRange | undefined
  /** The pages on which words of an opinion stand. */
  pages(citation: string, opinion: number, span: Span): readonly [number, number] | undefined
  /** Is it a page of a numbering that fits none of the case's citations? */
  isStrangePage(page: number): boolean
  /** Who speaks at a place of an opinion, and who it is. */
  speaker(opinion: number, offset: number): { readonly role: Role; readonly author?: string }
  /** Is this place in a reporter's summary? */
  inSyllabus(opinion: number, offset: number): boolean
}

const separate = new Set<Role>(["concurrence", "concurrence_in_part", "dissent"])

export function isSeparate(role: Role): boolean {
  return separate.has(role)
}

/** Reads the case's opinions from the library. */
export async function holdCase(library: Library, one: Case): Promise<HeldCase> {
  const read = one.hasText ? await library.opinions(one.key) : []
  const opinions = [...read.filter(({ role }) => !isSeparate(role)), ...read.filter(({ role }) => isSeparate(role))]
  const split: HeldWords[] = []
  const bodies = opinions.map(bodyOf)
  const numberings = numberingsOf(opinions)
  const ranges = new Map<string, PageRange | undefined>()
  let strange: ReadonlySet<number> | undefined
  const characters = opinions.reduce((sum, { text }) => sum + text.length, 0)
  return {
    case: one,
    opinions,
    words: (opinion) => {
      const { text, zones } = opinions[opinion] as Opinion
      split[opinion] ??= heldWords(text, zones, bodies[opinion])
      return split[opinion]
    },
    summary: (opinion) => {
      const { text, zones } = opinions[opinion] as Opinion
      return (bodies[opinion] ?? 0) > 0 ? heldWords(text, zones, 0, bodies[opinion]) : undefined
    },
    body: (opinion) => bodies[opinion] ?? 0,
    range: (citation) => {
      if (!ranges.has(citation)) ranges.set(citation, rangeAt(citation, opinions, numberings))
      return ranges.get(citation)
    },
    pages: (citation, opinion, span) => pagesAt(citation, opinion, span, { opinions, numberings, characters }),
    isStrangePage: (page) => {
      strange ??= strangePages(one.citations, numberings, characters)
      return strange.has(page)
    },
    speaker: (opinion, offset) => speakerAt(opinions[opinion] as Opinion, offset),
    inSyllabus: (opinion, offset) =>
      (opinions[opinion] as Opinion).zones.some((zone) => zone.kind === "syllabus" && zone.start <= offset && offset < zone.end),
  }
}

/** After the reporter's summary that an opinion's text begins with. */
function bodyOf({ zones, text }: Opinion): number {
  const end = Math.max(0, ...zones.filter(({ kind }) => kind === "syllabus").map((zone) => zone.end))
  return end < text.length ? end : 0
}

function speakerAt({ zones, role, author }: Opinion, offset: number): { readonly role: Role; readonly author?: string } {
  const zone = zones.findLast((one): one is ZoneOf<"opinion"> => one.kind === "opinion" && one.start <= offset && offset < one.end)
  if (zone && (role === "unknown" || zone.role !== "unknown")) return { role: zone.role, ...(zone.author ? { author: zone.author } : {}) }
  return { role, ...(author ? { author } : {}) }
}
