/** A text as the scan sees it: star pages, running heads and other marks are blanked out, so that they never stand in the middle of a citation or a name. */
import type { Span } from "../base/span.js"
import type { Document, ZoneOf } from "../read/document.js"
import { marksIn, masked } from "./marks.js"

export type Reading = {
  /** The text, with marks blanked out: same length, same offsets. */
  readonly text: string
  /** The text as given. */
  readonly given: string
  readonly footnotes: readonly ZoneOf<"footnote">[]
  readonly opinions: readonly ZoneOf<"opinion">[]
}

/** The reading of a plain text or of a document with zones. */
export function readingOf(input: string | Document): Reading {
  if (typeof input === "string") return { text: masked(input, marksIn(input)), given: input, footnotes: [], opinions: [] }
  const marks: Span[] = []
  const footnotes: ZoneOf<"footnote">[] = []
  const opinions: ZoneOf<"opinion">[] = []
  for (const zone of input.zones) {
    if (zone.kind === "mark") marks.push(zone)
    else if (zone.kind === "footnote") footnotes.push(zone)
    else if (zone.kind === "opinion") opinions.push(zone)
  }
  const all = [...marks, ...marksIn(input.text)].sort((a, b) => a.start - b.start)
  return { text: masked(input.text, all), given: input.text, footnotes, opinions }
}

export const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9 || c === 0xa0 || c === 0x2009 || c === 0x202f
export const isDigit = (c: number): boolean => c >= 48 && c <= 57
export const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7)
export const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7)
export const isLetter = (c: number): boolean => isUpper(c) || isLower(c)
export const isWord = (c: number): boolean => isDigit(c) || isLetter(c)

/** No two parts of a citation stand further apart than this. */
const widest = 240

/** The place after blanks; masked marks are blanks. */
export function gap({ text }: Reading, from: number): number {
  let i = from
  while (i - from < widest && isBlank(text.charCodeAt(i))) i++
  return i
}

/** The end of a run of digits. */
export function digits(text: string, from: number): number {
  let i = from
  while (isDigit(text.charCodeAt(i))) i++
  return i
}
