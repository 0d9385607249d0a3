/** A text as the scan sees it: star pages, running heads and other marks are blanked out, so that they never stand in the middle of a citation or a name. */
import type { Span } from "../base/span.js"
import type { Document, ZoneOf } from "../read/document.js"
import { runningHeads } from "../read/find/running-heads.js"
import { marksIn, masked } from "./marks.js"

export type Reading = {
  /** The text, with marks blanked out: same length, same offsets. */
  readonly text: string
  /** The text as given. */
  readonly given: string
  readonly footnotes: readonly ZoneOf<"footnote">[]
  readonly opinions: readonly ZoneOf<"opinion">[]
  /** The text in the order it is read: a footnote comes at the word that calls it. */
  readonly order: readonly Span[]
}

/** The reading of a plain text or of a document with zones. */
export function readingOf(input: string | Document): Reading {
  if (typeof input === "string") return ofString(input)
  const marks: Span[] = []
  const footnotes: ZoneOf<"footnote">[] = []
  const opinions: ZoneOf<"opinion">[] = []
  for (const zone of input.zones) {
    if (zone.kind === "mark" && !besideCitation(input.text, zone)) marks.push(zone)
    else if (zone.kind === "footnote") footnotes.push(zone)
    else if (zone.kind === "opinion") opinions.push(zone)
    else if (zone.kind === "heading" && namesNothing(input.text, zone)) marks.push(zone)
  }
  const all = [...marks, ...marksIn(input.text)].sort((a, b) => a.start - b.start)
  const text = masked(input.text, all)
  return { text, given: input.text, footnotes, opinions, order: orderOf(input, text, footnotes) }
}

/** A heading without a number or a case's name is no part of the name that begins below it. */
function namesNothing(text: string, { start, end }: Span): boolean {
  return end - start <= 80 && !/\d|\sv[s.]|\b(?:in re|ex parte|matter of|estate of|supra|id|see)\b/i.test(text.slice(start, end))
}

function ofString(given: string): Reading {
  const marks = [...marksIn(given), ...runningHeads(given)].sort((a, b) => a.start - b.start)
  return { text: masked(given, marks), given, footnotes: [], opinions: [], order: [{ start: 0, end: given.length }] }
}

/** A bracket with a citation in it marks a page, unless it stands behind a citation: then it is a parallel one. */
function besideCitation(text: string, { start }: Span): boolean {
  if (text.charCodeAt(start) !== 91) return false
  let i = start
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--
  return /[\d_—–),]/.test(text.charAt(i - 1))
}

/** Cuts the text at the calls of footnotes that stand later, and puts each note where it is called. */
function orderOf({ zones }: Document, text: string, footnotes: readonly ZoneOf<"footnote">[]): readonly Span[] {
  const whole = { start: 0, end: text.length }
  if (footnotes.length === 0) return [whole]
  const calls = new Map<string, number[]>()
  for (const zone of zones) {
    if (zone.kind !== "mark" || zone.of !== "footnote" || zone.label === undefined) continue
    const held = calls.get(zone.label)
    if (held) held.push(zone.start)
    else calls.set(zone.label, [zone.start])
  }
  const moved: { readonly at: number; readonly note: Span }[] = []
  for (const note of footnotes) {
    const call = (calls.get(note.label) ?? []).findLast((at) => at < note.start)
    if (call !== undefined && !footnotes.some((other) => call >= other.start && call < other.end))
      moved.push({ at: wordBefore(text, call), note })
  }
  return woven(whole, moved)
}

function wordBefore(text: string, at: number): number {
  let i = at
  while (i > 0 && at - i < 60 && !isBlank(text.charCodeAt(i - 1))) i--
  return i
}

/** The pieces of the text between calls and moved notes, with each note at its call. */
function woven(whole: Span, moved: readonly { readonly at: number; readonly note: Span }[]): readonly Span[] {
  const cuts = [
    ...moved.map(({ note }) => ({ at: note.start, skip: note.end, note: undefined })),
    ...moved.map(({ at, note }) => ({ at, skip: at, note })),
  ].sort((a, b) => a.at - b.at)
  const pieces: Span[] = []
  let from = 0
  for (const cut of cuts) {
    if (cut.at < from) {
      if (cut.note) pieces.push(cut.note)
      continue
    }
    if (cut.at > from) pieces.push({ start: from, end: cut.at })
    if (cut.note) pieces.push(cut.note)
    from = Math.max(cut.skip, cut.at)
  }
  if (from < whole.end) pieces.push({ start: from, end: whole.end })
  return pieces
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
