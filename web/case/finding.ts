/** Looking for words in the text of the opinions that are open. */
import type { MarkedOpinion } from "../../src/node.js"
import type { Place } from "./passages.js"

/** Finds drawn at most; a letter that stands everywhere finds no more. */
export const mostFinds = 2000

/** Every place of the words, whatever their case and the width of the spaces between them; one pass over each text. */
export function placesOfWords(opinions: readonly MarkedOpinion[], words: string): readonly Place[] {
  const wanted = words.trim().slice(0, 200)
  if (wanted.length < 2) return []
  const pattern = wanted
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
        .replace(/['’]/g, "['’]")
        .replace(/["“”]/g, '["“”]'),
    )
    .join("\\s{1,5}")
  const found: Place[] = []
  for (const { key, text } of opinions) {
    for (const match of text.matchAll(new RegExp(pattern, "gi"))) {
      found.push({ opinion: key, start: match.index, end: match.index + match[0].length })
      if (found.length === mostFinds) return found
    }
  }
  return found
}

/** The first place where an opinion cites the case; by the words, not by what is in force. */
export function placeOfCitation(opinions: readonly MarkedOpinion[], cited: number): Place | undefined {
  for (const { key, citations } of opinions) {
    const first = citations.find(({ caseKey }) => caseKey === cited)
    if (first) return { opinion: key, start: first.start, end: first.end }
  }
  return undefined
}

/** Where a page of the reporter begins. */
export function placeOfPage(opinions: readonly MarkedOpinion[], page: string): Place | undefined {
  for (const { key, zones } of opinions) {
    const zone = zones.find((one) => one.kind === "page" && one.label === page)
    if (zone) return { opinion: key, start: zone.start, end: Math.min(zone.end, zone.start + 120) }
  }
  return undefined
}
