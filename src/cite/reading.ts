/** A text as the scan sees it: its characters, the marks that stand between the author's words, and how to step over what is between two parts of a citation. */
import type { Document, ZoneOf } from "../read/document.js"

export type Reading = {
  readonly text: string
  /** Where a mark (star page, running head, footnote call) starts, and where it ends. */
  readonly marks: ReadonlyMap<number, number>
  readonly footnotes: readonly ZoneOf<"footnote">[]
  readonly opinions: readonly ZoneOf<"opinion">[]
}

const none: ReadonlyMap<number, number> = new Map()

/** The reading of a plain text or of a document with zones. */
export function readingOf(input: string | Document): Reading {
  if (typeof input === "string") return { text: input, marks: none, footnotes: [], opinions: [] }
  const marks = new Map<number, number>()
  const footnotes: ZoneOf<"footnote">[] = []
  const opinions: ZoneOf<"opinion">[] = []
  for (const zone of input.zones) {
    if (zone.kind === "mark") marks.set(zone.start, zone.end)
    else if (zone.kind === "footnote") footnotes.push(zone)
    else if (zone.kind === "opinion") opinions.push(zone)
  }
  return { text: input.text, marks, footnotes, opinions }
}

export const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9 || c === 0xa0 || c === 0x2009 || c === 0x202f
export const isDigit = (c: number): boolean => c >= 48 && c <= 57
export const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7)
export const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7)
export const isLetter = (c: number): boolean => isUpper(c) || isLower(c)
export const isWord = (c: number): boolean => isDigit(c) || isLetter(c)

/**
 * The place after blanks, marks, star pages and running heads.
 *
 *     345 U.\n\n42 OCTOBER TERM, 1967.\n\nS. 22
 *           ^ from                        ^ to
 */
export function gap(reading: Reading, from: number): number {
  const { text, marks } = reading
  let i = from
  for (let turns = 0; turns < 8; turns++) {
    const mark = marks.size > 0 ? marks.get(i) : undefined
    if (mark !== undefined && mark > i) {
      i = mark
      continue
    }
    const c = text.charCodeAt(i)
    if (isBlank(c)) {
      const next = blanks(text, i)
      i = next.lines > 1 ? afterRunningHead(text, next.end) : next.end
    } else if (c === 42 && isDigit(text.charCodeAt(i + 1))) {
      const end = digits(text, i + 1)
      if (end - i > 6) return i
      i = end
    } else return i
  }
  return i
}

function blanks(text: string, from: number): { end: number; lines: number } {
  let i = from
  let lines = 0
  for (;;) {
    const c = text.charCodeAt(i)
    if (c === 10) lines++
    else if (!isBlank(c)) return { end: i, lines }
    i++
  }
}

/** Past a line that stands alone between empty lines and names a page, as running heads do; else the same place. */
function afterRunningHead(text: string, at: number): number {
  const line = text.indexOf("\n", at)
  if (line < 0 || line - at > 70) return at
  const after = blanks(text, line)
  if (after.lines < 2 || !/\d/.test(text.slice(at, line))) return at
  return after.end
}

/** The end of a run of digits. */
export function digits(text: string, from: number): number {
  let i = from
  while (isDigit(text.charCodeAt(i))) i++
  return i
}
