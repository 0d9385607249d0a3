/** Writes whom a case cites and what it does to them; a cited case the library does not hold gets a place held for it. */
import { createHash } from "node:crypto"
import { latest } from "../../base/day.js"
import { nameText } from "../../caption/index-keys.js"
import { officialFirst } from "../../citation/normal.js"
import { citationKey } from "../../citation/storage-key.js"
import { weights } from "../../treatment/kinds.js"
import { type CaseRecord, dayNumber, type FoundReference, type FoundStatement, type FoundTreatment, type NamedCase } from "../record.js"
import type { CaseRow, PairRow, StatementRow, TreatmentRow } from "../store/tables.js"
import { type CaseShort, casesAt, keysOf, meantCase } from "./find-cases.js"
import type { Session } from "./session.js"
import { forgetTallies } from "./tallies.js"
import { keepTies, newNumbers, type Ties, tiedTo } from "./ties.js"

type Found = {
  readonly at: Map<string, CaseShort[]>
  /** Cases a place is held for from now on. */
  readonly places: CaseShort[]
  /** Places that this text names better than the one that made them. */
  readonly renamed: Map<number, NamedCase>
  readonly ties: Ties
}

const twoSided = /\S\s+vs?\.?\s+\S|^(?:in re|ex parte|matter of)\s/i

/** Captions are often cut in a text; one with two sides takes the place of one without. */
function betterNamed(named: NamedCase, row: CaseShort): boolean {
  return named.name !== undefined && twoSided.test(named.name) && !twoSided.test(row.name)
}

/** Returns how many citing pairs are new; with `over` the counts of pairs that are held are the record's from now on. */
export async function writeReferences(
  session: Session,
  citing: CaseRow,
  record: CaseRecord,
  sourceName: string,
  over = false,
): Promise<number> {
  if (record.references.length === 0) return 0
  const acting = record.references.flatMap((one) => one.treatments.flatMap((found) => (found.acting ? [found.acting] : [])))
  const keys = new Set([...record.references.map((one) => one.cited), ...acting].flatMap(keysOf))
  const found: Found = {
    at: await casesAt(session, [...keys]),
    places: [],
    renamed: new Map(),
    ties: { grown: new Map(), folded: new Map() },
  }
  const first = record.references.map((one) => ({ one, key: keyOf(session, found, one.cited) }))
  const meant = first.map(({ one, key }) => ({ one, key: foldedInto(found.ties, key) }))
  await holdPlaces(session, found.places)
  await keepTies(session, found.ties)
  await rename(session, found)
  const newPairs = await writePairs(session, citing, meant, over)
  const rows = meant.flatMap(({ one, key }) =>
    one.treatments
      .filter((told) => key !== citing.key || isOwnHistory(told))
      .map((told) => treatmentRow(told, key, citing, found, sourceName)),
  )
  await session.store.insert(session.db, "treatments", rows)
  const said = meant.flatMap(({ one, key }) =>
    key === citing.key ? [] : (one.statements ?? []).map((found_) => statementRow(found_, key, citing)),
  )
  await session.store.insert(session.db, "statements", said)
  return newPairs
}

/** A case does nothing to itself, save what a table tells of its own history: a rehearing, a petition denied, a change of its opinion. */
const isOwnHistory = (told: FoundTreatment) => told.direct && told.opinion === undefined

function statementRow(found: FoundStatement, cited: number, citing: CaseRow): StatementRow {
  const { opinion, start, end, part, quote, rule } = found
  const id = contentId([citing.key, opinion, start, rule])
  return {
    cited,
    id,
    citing: citing.key,
    day: citing.day,
    opinion,
    start_at: start,
    end_at: end,
    part,
    page: found.page ?? null,
    quote,
    rule,
  }
}

/** The case meant; where the library has none, a place is held for it. */
function keyOf(session: Session, found: Found, named: NamedCase): number {
  const keys = keysOf(named)
  const candidates = [...new Map(keys.flatMap((key) => found.at.get(key) ?? []).map((row) => [row.key, row])).values()]
  const meant = meantCase(named, candidates)
  if (meant) {
    tie(found, named, meant, candidates)
    if (meant.held === 0 && betterNamed(named, meant)) found.renamed.set(Number(meant.key), named)
    return Number(meant.key)
  }
  const place: CaseShort = {
    key: session.nextKey++,
    name: named.name ?? "",
    name_full: null,
    court: named.court ?? null,
    day: named.year === undefined ? 0 : dayNumber(latest(String(named.year))),
    held: 0,
    citations: officialFirst(named.citations).join(";"),
  }
  found.places.push(place)
  for (const key of keys) found.at.set(key, [...(found.at.get(key) ?? []), place])
  return place.key
}

/** Notes what the text ties to the case: its parallels, and places that other texts made at them. */
function tie(found: Found, named: NamedCase, meant: CaseShort, candidates: readonly CaseShort[]): void {
  const { grown, folded } = found.ties
  for (const place of tiedTo(named, meant, candidates)) {
    folded.set(Number(place.key), Number(meant.key))
    for (const [key, rows] of found.at) found.at.set(key, [...new Set(rows.map((row) => (row.key === place.key ? meant : row)))])
  }
  const taken = newNumbers(named, meant).filter((citation) => !found.at.get(citationKey(citation))?.some((row) => row.key !== meant.key))
  if (taken.length === 0) return
  grown.set(Number(meant.key), new Set([...(grown.get(Number(meant.key)) ?? []), ...taken]))
  for (const citation of taken) found.at.set(citationKey(citation), [meant])
}

function foldedInto({ folded }: Ties, key: number): number {
  let at = key
  while (folded.has(at)) at = folded.get(at) as number
  return at
}

async function holdPlaces(session: Session, places: readonly CaseShort[]): Promise<void> {
  const rows = places.map(
    (place): CaseRow => ({
      ...place,
      case_id: place.citations.split(";")[0] ?? place.name,
      name_short: null,
      date: place.day === 0 ? null : String(Math.floor(place.day / 10000)),
      docket: null,
      publication: null,
      first_page: null,
      last_page: null,
      verified: 0,
      disposition: null,
    }),
  )
  await session.store.insert(session.db, "cases", rows)
  const citations = rows.flatMap((row) =>
    [...new Set(row.citations.split(";").map(citationKey))].map((citation) => ({ citation, case_key: row.key })),
  )
  await session.store.insert(session.db, "citations", citations)
  await session.store.words.add(
    session.db,
    "case_words",
    rows.filter((row) => row.name !== "").map((row) => ({ rowid: row.key, words: nameText(row) })),
  )
}

async function rename(session: Session, found: Found): Promise<void> {
  const made = new Map(found.places.map((place) => [place.key, place]))
  for (const [key, named] of found.renamed) {
    const name = named.name as string
    await session.db.updateTable("cases").set({ name }).where("key", "=", key).execute()
    await session.store.words.remove(session.db, "case_words", key)
    await session.store.words.add(session.db, "case_words", [{ rowid: key, words: nameText({ name, name_full: null, name_short: null }) }])
    const place = made.get(key)
    if (place) place.name = name
  }
}

async function writePairs(
  session: Session,
  citing: CaseRow,
  meant: readonly { readonly one: FoundReference; readonly key: number }[],
  over: boolean,
): Promise<number> {
  const pairs = new Map<number, PairRow>()
  for (const { one, key } of meant) {
    if (key === citing.key) continue
    const met = pairs.get(key)
    pairs.set(key, {
      cited: key,
      day: citing.day,
      citing: citing.key,
      mentions: (met?.mentions ?? 0) + one.mentions,
      words: (met?.words ?? 0) + one.words,
      quoted: met?.quoted || one.quoted ? 1 : 0,
    })
  }
  const cites = "select cited from pairs where citing = ?"
  const before = await session.store.ask<Pick<PairRow, "cited">>(cites, [citing.key], session.db)
  for (const { cited } of before) {
    const pair = pairs.get(Number(cited))
    if (pair && over) await overPair(session, pair)
    pairs.delete(Number(cited))
  }
  const rows = [...pairs.values()]
  await session.store.insert(session.db, "pairs", rows)
  await forgetTallies(
    session,
    rows.map((row) => row.cited),
  )
  session.change.pairs += rows.length
  return rows.length
}

async function overPair({ db }: Session, { cited, citing, mentions, words, quoted }: PairRow): Promise<void> {
  await db.updateTable("pairs").set({ mentions, words, quoted }).where("cited", "=", cited).where("citing", "=", citing).execute()
}

function treatmentRow(found: FoundTreatment, cited: number, citing: CaseRow, cases: Found, sourceName: string): TreatmentRow {
  const acting = found.acting
  const actingCase = acting ? meantCase(acting, [...new Set(keysOf(acting).flatMap((key) => cases.at.get(key) ?? []))]) : undefined
  const date = found.date ?? (found.acting?.date || undefined)
  const source = found.opinion === undefined ? sourceName : "text"
  return {
    cited,
    id: contentId([citing.key, found.treatment, found.rule, source, found.opinion, found.start, found.recognized, acting, found.point]),
    citing: citing.key,
    acting_key: actingCase ? Number(actingCase.key) : null,
    acting: acting ? JSON.stringify(acting) : null,
    treatment: found.treatment,
    weight: weights[found.severity],
    recognized: found.recognized ? 1 : 0,
    direct: found.direct ? 1 : 0,
    part: found.part,
    voice: found.voice,
    point: found.point ?? null,
    quote: found.quote ?? null,
    page: found.page ?? null,
    opinion: found.opinion ?? null,
    start_at: found.start ?? null,
    end_at: found.end ?? null,
    rule: found.rule,
    day: knownFrom(found, date, citing),
    date: date ?? citing.date,
    source,
    verified: found.verified ? 1 : 0,
    not_counted: found.notCounted ?? null,
    note: found.note ?? null,
  }
}

/** From which day the library can know of it: of the act by a table, and of what an opinion does or reports by that opinion. */
function knownFrom(found: FoundTreatment, date: string | undefined, citing: CaseRow): number {
  const acted = date === undefined ? citing.day : dayNumber(latest(date))
  return found.opinion === undefined || citing.day === 0 ? acted : citing.day
}

/** A number made of what the row says, so that writing it again changes nothing. */
function contentId(content: readonly unknown[]): number {
  return createHash("sha1").update(JSON.stringify(content)).digest().readUIntBE(0, 6)
}
