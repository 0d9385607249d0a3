/** The paragraphs of a case that are nearest to some words, by the rank that full-text search gives (BM25). Shown beside the words, never judged. */

import type { Role } from "../../base/role.js"
import type { CaseKey, Opinion } from "../../library/library.js"
import { searchWords } from "../../library/search.js"
import type { StoredLibrary } from "../../library/stored-library.js"
import type { Zone } from "../../read/document.js"
import { paragraphs } from "../../read/find/paragraphs.js"
import { placesOf } from "../../read/places.js"

/** A paragraph near to some words. */
export type NearParagraph = {
  readonly opinion: number
  readonly role: Role
  readonly author?: string
  readonly page?: string
  readonly start: number
  readonly end: number
  readonly text: string
}

type Paragraph = { readonly opinion: Opinion; readonly start: number; readonly end: number; readonly words: readonly string[] }

/** Words that stand in every paragraph and tell nothing. */
const common = new Set(
  "the a an of to in and or that is was for on by with as at be it this which not from are were has had have he his its their they but if any no such may we who".split(
    " ",
  ),
)
const mostWords = 200
const longest = 2500

/** At most `limit` paragraphs that share words with those given, nearest first. */
export async function nearestParagraphs(library: StoredLibrary, key: CaseKey, words: string, limit = 5): Promise<readonly NearParagraph[]> {
  const asked = [...new Set(searchWords(words).map(stem))].filter((word) => !common.has(word)).slice(0, mostWords)
  const all = (await library.opinions(key)).flatMap(paragraphsOf)
  return ranked(all, asked)
    .slice(0, limit)
    .map(({ opinion, start, end }) => {
      const mark = opinion.zones.find((zone) => zone.kind === "mark" && zone.start === start)
      const page = placesOf(opinion).page(mark?.end ?? start)?.label
      return {
        opinion: opinion.key,
        role: opinion.role,
        ...(opinion.author ? { author: opinion.author } : {}),
        ...(page === undefined ? {} : { page }),
        start,
        end,
        text: opinion.text.slice(start, end),
      }
    })
}

function paragraphsOf(opinion: Opinion): readonly Paragraph[] {
  const { zones } = paragraphs({ format: "text", text: opinion.text, paragraphs: [], zones: [] })
  return zones.filter((zone: Zone) => zone.kind === "paragraph").flatMap((zone) => pieces(opinion, zone.start, zone.end))
}

/** A paragraph of a page or more is cut where a sentence ends. */
function pieces(opinion: Opinion, from: number, to: number): readonly Paragraph[] {
  const cut: Paragraph[] = []
  for (let start = from; start < to; ) {
    const end = to - start <= longest ? to : sentenceEnd(opinion.text, start + longest / 2, start + longest)
    const words = searchWords(opinion.text.slice(start, end)).map(stem)
    if (words.length > 5) cut.push({ opinion, start, end, words })
    start = end
  }
  return cut
}

function sentenceEnd(text: string, from: number, to: number): number {
  const stop = text.slice(from, to).search(/[.?!]["”)\]]?\s+[A-Z“"]/)
  return stop < 0 ? to : from + stop + 1
}

/** Endings that inflect: "carriers" and "carrier" are one word. */
function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ies|ied)$/, "y").replace(/(?:ing|ed|es|s|ly)$/, "")
}

const saturation = 1.2
const lengthWeight = 0.75

/** BM25 over the paragraphs of the case: a word counts for more where few paragraphs have it, and less in a long paragraph. */
function ranked(all: readonly Paragraph[], asked: readonly string[]): readonly Paragraph[] {
  const wanted = new Set(asked)
  const holding = new Map<string, number>()
  for (const { words } of all) for (const word of new Set(words)) if (wanted.has(word)) holding.set(word, (holding.get(word) ?? 0) + 1)
  const mean = all.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, all.length)
  const scored = all.map((one) => {
    const times = new Map<string, number>()
    for (const word of one.words) if (wanted.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
    let score = 0
    for (const [word, n] of times) {
      const rarity = Math.log(1 + (all.length - (holding.get(word) ?? 0) + 0.5) / ((holding.get(word) ?? 0) + 0.5))
      score += (rarity * n * (saturation + 1)) / (n + saturation * (1 - lengthWeight + (lengthWeight * one.words.length) / mean))
    }
    return { one, score }
  })
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.one.opinion.key - b.one.opinion.key || a.one.start - b.one.start)
    .map(({ one }) => one)
}
