/** The sentence in which a text talks about a case that it discusses, where it makes no plainer statement of it. */
import type { Authority, Citation } from "../cite/citation.js"

/** A case mentioned this often is discussed, not only cited. */
const leastMentions = 3
const reachBack = 400
const reachOn = 500

export type Passage = { readonly start: number; readonly end: number }

/** The longest sentence around one of the later mentions: full citations come with strings of others, later ones with talk. */
export function passageOf(text: string, authority: Authority, citations: ReadonlyMap<string, Citation>): Passage | undefined {
  if (authority.mentions.length < leastMentions) return undefined
  const mentions = authority.mentions.flatMap((id) => citations.get(id) ?? [])
  const later = mentions.filter((one) => one.kind === "supra" || one.kind === "case_name" || one.kind === "short_case")
  const sentences = later.slice(0, 8).map((one) => sentenceAround(text, one.start, one.end))
  return sentences.reduce<Passage | undefined>(
    (best, one) => (best && best.end - best.start >= one.end - one.start ? best : one),
    undefined,
  )
}

/** From the end of the sentence before to the end of this one; a paragraph always ends it. */
function sentenceAround(text: string, start: number, end: number): Passage {
  const before = text.slice(Math.max(0, start - reachBack), start)
  const cut = Math.max(before.lastIndexOf("\n"), lastStop(before))
  const after = text.slice(end, end + reachOn)
  const paragraph = after.indexOf("\n")
  const stop = firstStop(after)
  const close = [paragraph, stop].filter((at) => at >= 0)
  return {
    start: start - before.length + (cut >= 0 ? cut + 1 : wordStart(before)),
    end: close.length > 0 ? end + Math.min(...close) : Math.min(text.length, end + reachOn),
  }
}

/** Where no sentence begins within reach, the first whole word; 0 at the text's own start. */
function wordStart(before: string): number {
  const blank = before.length < reachBack ? -1 : before.indexOf(" ")
  return blank + 1
}

/** Letters or digits that must stand before a full stop for it to end a sentence; after fewer it is an abbreviation's. */
const longWord = 4

function lastStop(text: string): number {
  for (let at = text.length - 1; at >= longWord; at--) if (isStop(text, at)) return at
  return -1
}

function firstStop(text: string): number {
  for (let at = longWord; at < text.length; at++) if (isStop(text, at)) return at + 1
  return -1
}

/** Does a sentence end with the mark at `at`? What follows may be a closing quotation mark, blanks, and then a letter. */
function isStop(text: string, at: number): boolean {
  const mark = text.charCodeAt(at)
  if (mark !== 46 && mark !== 63 && mark !== 33) return false
  for (let back = 1; back <= longWord; back++) if (!isWordPart(text.charCodeAt(at - back))) return false
  let next = at + 1
  while (next < text.length && next < at + 6 && !isWordPart(text.charCodeAt(next))) next++
  return next < text.length && isWordPart(text.charCodeAt(next))
}

function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 41 || code > 191
}
