/** The sentence in which a text talks about a case that it discusses, where it makes no plainer statement of it. */
import type { Authority, Citation } from "../../cite/citation.js"

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
  const sentences = later.slice(0, 20).map((one) => sentenceAround(text, one.start, one.end))
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
  return { start: start - before.length + cut + 1, end: close.length > 0 ? end + Math.min(...close) : Math.min(text.length, end + reachOn) }
}

/** A full stop after a longer word ends a sentence; after a short one it is an abbreviation's. */
const stops = /[\p{L}\d)]{4,30}[.?!]["”’)]?(?=\s*\p{L})/gu

function lastStop(text: string): number {
  let last = -1
  for (const found of text.matchAll(stops)) last = found.index + found[0].length - 1
  return last
}

function firstStop(text: string): number {
  const found = stops.exec(text)
  stops.lastIndex = 0
  return found ? found.index + found[0].length : -1
}
