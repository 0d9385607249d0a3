/** Search as a person asks it: words, a name or a citation, narrowed by court, date and status, a page at a time. */
import { earliest, latest } from "../../base/day.js"
import { normalCitation } from "../../citation/normal.js"
import { citationKey, partsOf } from "../../citation/storage-key.js"
import { courtsWith } from "../../library/declarations.js"
import type { Case, CaseKey, Verdict } from "../../library/library.js"
import { dayNumber } from "../../library/record.js"
import { casesByKey } from "../../library/rows.js"
import { search, searchWords } from "../../library/search.js"
import { placeOfOpinion } from "../../library/store/store.js"
import type { StoredLibrary } from "../../library/stored-library.js"
import { type PageAsk, pageOf } from "./rows.js"

/** What is searched for. */
export type FindAsk = PageAsk & {
  /** Words, a name, a citation, or a quotation in its marks; all cases where there are none. */
  readonly words?: string
  readonly court?: string
  readonly from?: string
  readonly to?: string
  readonly status?: Verdict
}

/** A case that was found, with the words that fit. */
export type FoundCase = {
  readonly case: Case
  readonly verdict: Verdict
  /** Words of an opinion around what was found, and where they stand. */
  readonly snippet?: string
  readonly opinion?: number
  readonly start?: number
  readonly end?: number
}

/** A page of what was found. */
export type FoundCases = {
  readonly total: number
  /** There are more than `total`: only so many are looked through for one question. */
  readonly more: boolean
  readonly items: readonly FoundCase[]
}

/** Cases looked through for one question with words, and with a status asked for. */
const mostFound = 2000
const mostJudged = 500

/** The cases that fit, best first; without words the latest first. */
export async function findCases(library: StoredLibrary, ask: FindAsk): Promise<FoundCases> {
  const found = ask.words?.trim() ? await fitting(library, ask) : await listed(library, ask)
  const judged = ask.status === undefined ? found : await withStatus(library, found, ask)
  const items = await Promise.all(judged.keys.map((key) => shown(library, key, ask)))
  return { total: judged.total, more: judged.more, items: items.flatMap((item) => item ?? []) }
}

type Found = { readonly total: number; readonly more: boolean; readonly keys: readonly CaseKey[] }

async function fitting(library: StoredLibrary, ask: FindAsk): Promise<Found> {
  const words = ask.words as string
  const atCitation = partsOf(words) ? await atCitationKeys(library, words) : []
  const keys = atCitation.length > 0 ? atCitation : await byWords(library, words)
  const fit = await narrowed(library, keys, ask)
  const { skip, take } = pageOf(ask)
  const all = ask.status !== undefined
  return { total: fit.length, more: keys.length >= mostFound, keys: all ? fit : fit.slice(skip, skip + take) }
}

async function atCitationKeys(library: StoredLibrary, words: string): Promise<readonly CaseKey[]> {
  const rows = await library.store.db
    .selectFrom("citations")
    .select("case_key")
    .where("citation", "=", citationKey(normalCitation(words)))
    .orderBy("case_key")
    .execute()
  return rows.map((row) => Number(row.case_key))
}

const isQuotation = /^["“][^"”]{1,1000}["”]$/

/** Cases that are called so first, then cases whose opinions hold the words. */
async function byWords(library: StoredLibrary, words: string): Promise<readonly CaseKey[]> {
  const wanted = searchWords(words)
  const quoted = isQuotation.test(words.trim())
  const { words: index } = library.store
  const named = quoted ? [] : (await library.byName(words, 25, { cited: true })).map((one) => one.key)
  const inText = (await index.find("opinion_words", wanted, quoted ? "phrase" : "all", mostFound)).map((n) => placeOfOpinion(n).caseKey)
  const more = quoted ? [] : await index.find("case_words", wanted, "all", mostFound)
  return [...new Set([...named, ...more, ...inText])].slice(0, mostFound)
}

async function narrowed(library: StoredLibrary, keys: readonly CaseKey[], ask: FindAsk): Promise<readonly CaseKey[]> {
  if (!ask.court && !ask.from && !ask.to) return keys
  const kept = new Set<CaseKey>()
  for (let from = 0; from < keys.length; from += 500) {
    const rows = await (await narrowing(library, ask))
      .select("key")
      .where("key", "in", keys.slice(from, from + 500))
      .execute()
    for (const row of rows) kept.add(Number(row.key))
  }
  return keys.filter((key) => kept.has(key))
}

/** Cases of the court (with its districts and divisions) and of the dates. */
async function narrowing(library: StoredLibrary, ask: FindAsk) {
  let query = library.store.db.selectFrom("cases")
  if (ask.court) {
    const court = ask.court
    const within = courtsWith(await library.declared()).all.filter((one) => one.within === court)
    query = query.where("court", "in", [court, ...within.map((one) => one.id)])
  }
  if (ask.from) query = query.where("day", ">=", dayNumber(earliest(ask.from)))
  if (ask.to) query = query.where("day", "<=", dayNumber(latest(ask.to))).where("day", ">", 0)
  return query
}

async function listed(library: StoredLibrary, ask: FindAsk): Promise<Found> {
  const query = (await narrowing(library, ask)).where("held", ">", 0)
  const { skip, take } = ask.status === undefined ? pageOf(ask) : { skip: 0, take: mostJudged }
  const counted = await query.select((e) => e.fn.countAll<number>().as("n")).executeTakeFirst()
  const rows = await query.select("key").orderBy("day", "desc").orderBy("key").offset(skip).limit(take).execute()
  return { total: Number(counted?.n ?? 0), more: false, keys: rows.map((row) => Number(row.key)) }
}

async function withStatus(library: StoredLibrary, found: Found, ask: FindAsk): Promise<Found> {
  const kept: CaseKey[] = []
  for (const key of found.keys.slice(0, mostJudged)) if ((await library.status(key)).verdict === ask.status) kept.push(key)
  const { skip, take } = pageOf(ask)
  return { total: kept.length, more: found.more || found.total > mostJudged, keys: kept.slice(skip, skip + take) }
}

async function shown(library: StoredLibrary, key: CaseKey, ask: FindAsk): Promise<FoundCase | undefined> {
  const [one] = await casesByKey(library.store.db, [key])
  if (!one) return undefined
  const { verdict } = await library.status(key)
  const words = ask.words?.trim()
  if (!words || !one.hasText) return { case: one, verdict }
  const [hit] = await search(library.store, words, { key, limit: 1, quote: isQuotation.test(words) })
  return hit ? { ...hit, case: one, verdict } : { case: one, verdict }
}
