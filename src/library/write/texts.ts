/**
 * Which text of a case is kept when two sources bring one each: one text, whole, with the references read out of it. The other is
 * dropped with its references, so that nothing is counted twice; both sources stay in the case's provenance.
 */
import type { FoundOpinion } from "../record.js"
import { unpackText } from "../store/codec.js"
import { opinionNumber } from "../store/store.js"
import type { CaseRow, PairRow } from "../store/tables.js"
import { type Session, textHash } from "./session.js"
import { forgetTallies } from "./tallies.js"

/** What one text has: how long it is, whether its opinions are told apart by who speaks, whether it has printed pages. */
export type TextMeasure = { readonly characters: number; readonly apart: boolean; readonly paged: boolean }

/** A text this much shorter than the other lacks a part of the case. */
const partOf = 0.7
/** Of two texts alike in all else, one must be longer by this much to take the place of the one held. */
const longer = 1.05

/**
 * Is the text that comes better than the one held? The whole one before a part; then opinions told apart; then printed pages; then the
 * longer. Of two alike, the one held stays.
 */
export function isBetter(comes: TextMeasure, held: TextMeasure): boolean {
  if (comes.characters < partOf * held.characters) return false
  if (held.characters < partOf * comes.characters) return true
  if (comes.apart !== held.apart) return comes.apart
  if (comes.paged !== held.paged) return comes.paged
  return comes.characters > longer * held.characters
}

/** The measure of a record's text. */
export function measured(opinions: readonly FoundOpinion[]): TextMeasure {
  return {
    characters: opinions.reduce((sum, { text }) => sum + text.length, 0),
    apart: opinions.length > 0 && opinions.every(({ role }) => role !== "unknown"),
    paged: opinions.some((one) => isPaged(one.zones) || (one.packed !== undefined && isPaged(unpackText(one.packed).zones))),
  }
}

const isPaged = (zones: FoundOpinion["zones"]) => zones.some((zone) => zone.kind === "page" && !zone.physical)

/** The measure of the text held for a case. */
async function measuredHeld({ db }: Session, key: number): Promise<TextMeasure> {
  const rows = await db.selectFrom("opinions").select(["role", "characters", "packed"]).where("case_key", "=", key).execute()
  return {
    characters: rows.reduce((sum, { characters }) => sum + characters, 0),
    apart: rows.length > 0 && rows.every(({ role }) => role !== "unknown"),
    paged: rows.some(({ packed }) => isPaged(unpackText(packed).zones)),
  }
}

/** What becomes of a text: it is the case's first, it takes the place of the one held, or the one held stays. */
export type TextOutcome = "first" | "replaced" | "kept"

/**
 * Decides between the text that comes and the one held for the case. `only`: no other source has brought the case, so that what comes is a
 * new version of what is held.
 */
export async function decideText(session: Session, key: number, opinions: readonly FoundOpinion[], only: boolean): Promise<TextOutcome> {
  if (await isHeld(session, key, opinions)) return "kept"
  if (only) return "replaced"
  return isBetter(measured(opinions), await measuredHeld(session, key)) ? "replaced" : "kept"
}

/** Is this very text held? */
async function isHeld({ db }: Session, key: number, opinions: readonly FoundOpinion[]): Promise<boolean> {
  const rows = await db.selectFrom("opinions").select(["hash", "role"]).where("case_key", "=", key).orderBy("n").execute()
  return (
    rows.length === opinions.length &&
    opinions.every((one, n) => rows[n]?.role === one.role && rows[n]?.hash === (one.hash ?? textHash(one.text)))
  )
}

/** Statements that a table brought, not a text. */
const ofTable = "parenthetical.courtlistener"

/**
 * Forgets the text held for a case and what was read out of it; what tables say of the case stays. Returns the bare mentions, which a
 * table of citations may have brought, for `bringBack`.
 */
export async function forgetText(session: Session, key: number): Promise<readonly PairRow[]> {
  const { db, store, change } = session
  const opinions = await db.selectFrom("opinions").select("n").where("case_key", "=", key).execute()
  await db.deleteFrom("opinions").where("case_key", "=", key).execute()
  for (const { n } of opinions) await store.words.remove(db, "opinion_words", opinionNumber(key, n))
  change.opinions -= opinions.length
  await db.deleteFrom("treatments").where("citing", "=", key).where("opinion", "is not", null).execute()
  await db.deleteFrom("statements").where("citing", "=", key).where("rule", "<>", ofTable).execute()
  const pairs = await db.selectFrom("pairs").selectAll().where("citing", "=", key).execute()
  await db.deleteFrom("pairs").where("citing", "=", key).execute()
  await forgetTallies(
    session,
    pairs.map((pair) => Number(pair.cited)),
  )
  change.pairs -= pairs.length
  return pairs.filter((pair) => pair.words === 0 && pair.quoted === 0)
}

/** Puts back the mentions that the text which took the other's place does not have itself. */
export async function bringBack(session: Session, citing: Pick<CaseRow, "key" | "day">, pairs: readonly PairRow[]): Promise<number> {
  const held = await session.db.selectFrom("pairs").select("cited").where("citing", "=", citing.key).execute()
  const known = new Set(held.map((row) => Number(row.cited)))
  const rows = pairs.filter((pair) => !known.has(Number(pair.cited))).map((pair) => ({ ...pair, day: citing.day }))
  await session.store.insert(session.db, "pairs", rows)
  session.change.pairs += rows.length
  return rows.length
}
