/** Full-text search, and where in an opinion the words stand. */

import { nameWords } from "../caption/same-case.js"
import type { Library } from "./library.js"
import { casesByKey, opinionOf } from "./rows.js"
import { opinionNumber, placeOfOpinion, type Store } from "./store/store.js"

type Hits = Awaited<ReturnType<Library["search"]>>
type Ask = NonNullable<Parameters<Library["search"]>[1]>

const opinionsOfACase = 999

/** Opinions that hold all the words, or the words in this order; each with a snippet and the place of the first hit. */
export async function search(store: Store, words: string, ask: Ask): Promise<Hits> {
  const wanted = searchWords(words)
  const between = ask.key === undefined ? undefined : ([opinionNumber(ask.key, 0), opinionNumber(ask.key, opinionsOfACase)] as const)
  const numbers = await store.words.find("opinion_words", wanted, ask.quote ? "phrase" : "all", ask.limit ?? 20, between)
  const places = numbers.map(placeOfOpinion)
  const cases = new Map((await casesByKey(store.db, [...new Set(places.map((place) => place.caseKey))])).map((one) => [one.key, one]))
  const hits: Hits[number][] = []
  for (const { caseKey, n } of places) {
    const row = await store.db.selectFrom("opinions").selectAll().where("case_key", "=", caseKey).where("n", "=", n).executeTakeFirst()
    const one = cases.get(caseKey)
    if (!row || !one) continue
    const opinion = opinionOf(row)
    const found = ask.quote ? placeOfPhrase(opinion, wanted) : placeOfAny(opinion.text, wanted)
    hits.push({ case: one, opinion: opinion.key, snippet: snippet(opinion.text, found), ...(found ?? {}) })
  }
  return hits
}

/** The words as both full-text indexes see them. */
export function searchWords(words: string): readonly string[] {
  return (
    words
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

type Place = { readonly start: number; readonly end: number }

/** Where a run of words stands in the text, marks and punctuation passed over. */
export function placeOfPhrase(
  opinion: { readonly text: string; readonly zones: readonly { kind: string; start: number; end: number }[] },
  words: readonly string[],
): Place | undefined {
  const marks = opinion.zones.filter((zone) => zone.kind === "mark")
  const tokens = tokensOf(opinion.text, marks)
  for (let from = 0; from + words.length <= tokens.length; from++) {
    let n = 0
    while (n < words.length && tokens[from + n]?.word === words[n]) n++
    if (n === words.length) return { start: (tokens[from] as Token).start, end: (tokens[from + n - 1] as Token).end }
  }
  return undefined
}

type Token = { readonly word: string; readonly start: number; readonly end: number }

function tokensOf(text: string, marks: readonly Place[]): readonly Token[] {
  const tokens: Token[] = []
  let mark = 0
  for (const found of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    while (mark < marks.length && (marks[mark] as Place).end <= found.index) mark++
    const inside = marks[mark]
    if (inside && inside.start <= found.index && found.index < inside.end) continue
    tokens.push({ word: found[0].toLowerCase(), start: found.index, end: found.index + found[0].length })
  }
  return tokens
}

function placeOfAny(text: string, words: readonly string[]): Place | undefined {
  const set = new Set(words)
  for (const found of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (set.has(nameWords(found[0])[0] ?? "")) return { start: found.index, end: found.index + found[0].length }
  return undefined
}

/** Some 200 characters around a place, on one line. */
function snippet(text: string, place: Place | undefined): string {
  const start = Math.max(0, (place?.start ?? 0) - 80)
  const end = Math.min(text.length, (place?.end ?? 0) + 120)
  const words = text.slice(start, end).replace(/\s+/g, " ").trim()
  return `${start > 0 ? "… " : ""}${words}${end < text.length ? " …" : ""}`
}
