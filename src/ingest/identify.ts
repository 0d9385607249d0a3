/**
 * Which case a text without a caption is, told from the cases the library knows without text: the parties that the text speaks of
 * apart from each other, and its star pages. Nothing is guessed: one case must fit clearly better than every other.
 */

import { tellingWords } from "../caption/same-case.js"
import { partsOf } from "../citation/storage-key.js"
import type { Courts } from "../courts/table.js"
import type { Store } from "../library/store/store.js"
import type { CaseRow } from "../library/store/tables.js"
import type { Document } from "../read/document.js"

export type Identified = { readonly row: CaseRow; readonly rule: string; readonly note: string }

/** How often each party must be spoken of apart from the other, and how far the best must lead. */
const leastMentions = 4
const lead = 2
/** Parties this many words apart or less stand in one caption. */
const captionReach = 6
const mostCandidates = 400
const mostWords = 60
/** Pages that may lie before the first star page, and that an opinion may have. */
const beforeFirstStar = 12
const longestCase = 400

/**
 * A court that affirms or reverses the judgment of a court of appeal is not that court: of one caption at two levels, the text is the
 * higher one's.
 */
const reviewsAppeal =
  /\b(?:affirm|revers|vacat)(?:e|ed|es|ing)?\b.{0,40}\b(?:judgment|decision|order) of the (?:district )?courts? of appeals?\b/is

/** What the text's own head says, which no case may contradict. */
export type HeadSays = { readonly court?: string; readonly date?: string }

/** The case, or undefined where none fits, or more than one. */
export async function identify(store: Store, document: Document, courts: Courts, head: HeadSays = {}): Promise<Identified | undefined> {
  const words = wordsOf(document)
  const candidates = await casesSpokenOf(store, words)
  const stars = starPages(document)
  const reviewing = reviewsAppeal.test(document.text)
  const scored = candidates
    .filter((row) => !reviewing || (row.court !== null && courts.byId(row.court)?.level === 1) || row.court === null)
    .filter((row) => !contradicts(row, head) && !isCitedIn(row, document))
    .map((row) => ({ row, score: mentionsApart(row.name, words), pages: pagesFit(row, stars) }))
    .filter(({ score, pages }) => score >= (pages === true ? leastMentions / 2 : leastMentions) && pages !== false)
    .sort((a, b) => weightOf(b) - weightOf(a) || a.row.key - b.row.key)
  const [best, second] = scored
  if (!best || (second && weightOf(best) < lead * weightOf(second))) return undefined
  const paged = best.pages === true ? ", and its star pages fit the case's citation" : ""
  return {
    row: best.row,
    rule: "identify.parties",
    note: `Taken for ${best.row.name}: it speaks of each party ${best.score} times or more apart from the other${paged}.`,
  }
}

const weightOf = (one: { readonly score: number; readonly pages: boolean | undefined }) => one.score * (one.pages === true ? 3 : 1)

/** Another court, or another year, than the head of the text names. */
function contradicts(row: CaseRow, { court, date }: HeadSays): boolean {
  if (court !== undefined && row.court !== null && row.court !== court) return true
  return date !== undefined && row.date !== null && row.date.slice(0, 4) !== date.slice(0, 4)
}

/** How far a text may print its own citation, in its head. */
const headReach = 1500

/** No opinion cites itself: a case whose own number stands in the body is another one. */
function isCitedIn(row: CaseRow, { text }: Document): boolean {
  const body = text.slice(headReach)
  return row.citations.split(";").some((citation) => {
    const parts = partsOf(citation)
    if (!parts) return false
    const letters = parts.reporter
      .replace(/[^A-Za-z0-9]/g, "")
      .split("")
      .join("[\\s.]*")
    return new RegExp(`\\b${parts.volume}\\s+${letters}[\\s.]*\\s${parts.page}\\b`, "i").test(body)
  })
}

/** A text with capitals names its parties with them: "may" is no party, and at the start of a sentence nothing is. */
function wordsOf(document: Document): readonly string[] {
  const plain = document.text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s\b/g, "")
  const cased = (plain.match(/[a-z] [A-Z][a-z]/g)?.length ?? 0) * 200 > plain.length
  const words = plain.match(/[\p{L}\p{N}]+|[.!?]/gu) ?? []
  const kept: string[] = []
  for (const [n, word] of words.entries()) {
    if (/^[.!?]$/.test(word)) continue
    const starts = /^[.!?]$/.test(words[n - 1] ?? ".") && (words[n - 2]?.length ?? 9) > 2
    kept.push(!cased || (/^[\p{Lu}\p{N}]/u.test(word) && !(starts && ordinary.has(word.toLowerCase()))) ? word.toLowerCase() : "")
  }
  return kept
}

/** Words that begin sentences and are surnames too. */
const ordinary = new Set(
  "may will can must young long little short black white green brown case law day rule hope price lord page rich".split(" "),
)

/** Cases without text whose names share a frequent word with the text. */
async function casesSpokenOf(store: Store, words: readonly string[]): Promise<readonly CaseRow[]> {
  const counts = new Map<string, number>()
  for (const word of words) if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1)
  const frequent = [...counts].filter(([, n]) => n >= leastMentions / 2).map(([word]) => word)
  const rare = new Set(tellingWords(frequent.join(" ")))
  const keys = new Set<number>()
  for (const word of [...rare].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, mostWords * 20)) {
    const found = await store.words.find("case_words", [word], "all", mostCandidates)
    if (found.length < mostCandidates) for (const key of found) keys.add(key)
  }
  const rows: CaseRow[] = []
  const all = [...keys]
  for (let from = 0; from < all.length; from += 400)
    rows.push(
      ...(await store.db
        .selectFrom("cases")
        .selectAll()
        .where("key", "in", all.slice(from, from + 400))
        .where("held", "<", 2)
        .execute()),
    )
  return rows
}

/** How often the less-spoken-of party stands apart from the other one; 0 for a name without two parties. */
export function mentionsApart(name: string, words: readonly string[]): number {
  const sides = name.split(/\s+vs?\.?\s+/i)
  const [first, second] = sides.map((side) => new Set(tellingWords(side)))
  if (sides.some((side) => !tells(side))) return 0
  if (!first || !second || first.size === 0 || second.size === 0) return 0
  const a = placesOf(first, words)
  const b = placesOf(second, words)
  return Math.min(apart(a, b), apart(b, a))
}

/** Has the side a word that not every caption has? "State" and "United States" stand in every other text. */
const tells = (side: string) => tellingWords(`${side} zz`).length > 1

function placesOf(side: ReadonlySet<string>, words: readonly string[]): readonly number[] {
  const [lead_] = side
  const places: number[] = []
  for (let n = 0; n < words.length; n++) if (words[n] === lead_) places.push(n)
  return places
}

function apart(places: readonly number[], others: readonly number[]): number {
  let at = 0
  let n = 0
  for (const place of places) {
    while (at < others.length && (others[at] as number) < place - captionReach) at++
    const near = others[at]
    if (near === undefined || near > place + captionReach) n++
  }
  return n
}

function starPages(document: Document): readonly number[] {
  return document.zones.flatMap((zone) =>
    zone.kind === "page" && !zone.physical && /^\d{1,5}$/.test(zone.label) ? [Number(zone.label)] : [],
  )
}

/** Do the star pages run on from the page the case is cited at? Undefined where there is nothing to compare. */
function pagesFit(row: CaseRow, stars: readonly number[]): boolean | undefined {
  if (stars.length === 0) return undefined
  const pages = row.citations.split(";").flatMap((citation) => {
    const page = partsOf(citation)?.page
    return page && /^\d{1,5}$/.test(page) ? [Number(page)] : []
  })
  if (pages.length === 0) return undefined
  const low = Math.min(...stars)
  const high = Math.max(...stars)
  return pages.some((page) => low >= page && low - page <= beforeFirstStar && high - page <= longestCase)
}
