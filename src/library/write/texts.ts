/**
 * Which text of a case is shown when sources bring several: one text, whole. The others are kept aside, and what is done in any of them
 * counts, each act once: a poorer text never takes away what a better one was read to do, nor hides what only it has.
 */
import type { FoundOpinion } from "../record.js"
import { unpackText } from "../store/codec.js"
import { opinionNumber } from "../store/store.js"
import type { TreatmentRow } from "../store/tables.js"
import { asideFrom } from "./opinions.js"
import { type Session, textHash } from "./session.js"

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
  const rows = await db
    .selectFrom("opinions")
    .select(["role", "characters", "packed"])
    .where("case_key", "=", key)
    .where("n", "<", asideFrom)
    .execute()
  return {
    characters: rows.reduce((sum, { characters }) => sum + characters, 0),
    apart: rows.length > 0 && rows.every(({ role }) => role !== "unknown"),
    paged: rows.some(({ packed }) => isPaged(unpackText(packed).zones)),
  }
}

/** What becomes of a text: it is the case's first, it takes the place of the one shown, or that stays and this is kept aside; `again` is held. */
export type TextOutcome = "first" | "replaced" | "kept" | "again"

/**
 * Decides between the text that comes and the one held for the case. `only`: no other source has brought the case, so that what comes is a
 * new version of what is held.
 */
export async function decideText(session: Session, key: number, opinions: readonly FoundOpinion[], only: boolean): Promise<TextOutcome> {
  if (await isHeld(session, key, opinions)) return "again"
  if (only) return "replaced"
  return isBetter(measured(opinions), await measuredHeld(session, key)) ? "replaced" : "kept"
}

/** Is this very text held, shown or aside? */
export async function isHeld({ db }: Session, key: number, opinions: readonly FoundOpinion[]): Promise<boolean> {
  const rows = await db.selectFrom("opinions").select(["n", "hash", "role"]).where("case_key", "=", key).orderBy("n").execute()
  const texts = [...new Set(rows.map(({ n }) => Math.floor(n / asideFrom)))].map((text) =>
    rows.filter(({ n }) => Math.floor(n / asideFrom) === text),
  )
  const same = (text: typeof rows) =>
    text.length === opinions.length &&
    opinions.every((one, n) => text[n]?.role === one.role && text[n]?.hash === (one.hash ?? textHash(one.text)))
  return texts.some(same)
}

/** Where the next text of the case that is not shown is kept; the last place is used again when all are taken. */
export async function placeAside({ db }: Session, key: number): Promise<number> {
  const last = await db.selectFrom("opinions").select("n").where("case_key", "=", key).orderBy("n", "desc").executeTakeFirst()
  return (Math.floor((last?.n ?? 0) / asideFrom) + 1) * asideFrom
}

/** A case has room for as many texts; beyond that a text is not kept, and its acts are. */
export const lastAside = 900

/** Statements that a table brought, not a text. */
const ofTable = "parenthetical.courtlistener"

/** Moves the text shown behind the others, with the places of what was read out of it; what it says that cases hold is the new text's to say. */
export async function setAside(session: Session, key: number): Promise<void> {
  const { db, store, change } = session
  const shown = await db.selectFrom("opinions").select("n").where("case_key", "=", key).where("n", "<", asideFrom).execute()
  const by = await placeAside(session, key)
  for (const { n } of shown) await store.words.remove(db, "opinion_words", opinionNumber(key, n))
  change.opinions -= shown.length
  if (by > lastAside) await db.deleteFrom("opinions").where("case_key", "=", key).where("n", "<", asideFrom).execute()
  else
    await db
      .updateTable("opinions")
      .set((e) => ({ n: e("n", "+", by) }))
      .where("case_key", "=", key)
      .where("n", "<", asideFrom)
      .execute()
  await db
    .updateTable("treatments")
    .set((e) => ({ opinion: e("opinion", "+", by), id: e("id", "+", by) }))
    .where("citing", "=", key)
    .where("opinion", "is not", null)
    .where("opinion", "<", asideFrom)
    .execute()
  await db.deleteFrom("statements").where("citing", "=", key).where("rule", "<>", ofTable).execute()
}

/** Of acts that several texts of a case tell in the same words, the one of the text shown is kept, else the first. Returns how many are only of others. */
export async function tellOnce({ db }: Session, key: number): Promise<number> {
  const rows = await db.selectFrom("treatments").selectAll().where("citing", "=", key).where("opinion", "is not", null).execute()
  rows.sort((a, b) => (a.opinion ?? 0) - (b.opinion ?? 0) || (a.start_at ?? 0) - (b.start_at ?? 0))
  const told = new Map<string, TreatmentRow[]>()
  let others = 0
  for (const row of rows) {
    const id = [row.cited, row.treatment, row.recognized, row.acting_key ?? row.acting].join("/")
    const before = told.get(id) ?? []
    const text = textOf(row)
    if (text > 0 && before.some((one) => textOf(one) !== text && sameWords(one.quote, row.quote)))
      await db.deleteFrom("treatments").where("cited", "=", row.cited).where("id", "=", row.id).execute()
    else {
      told.set(id, [...before, row])
      if (text > 0 && row.weight > 1) others++
    }
  }
  return others
}

const textOf = ({ opinion }: Pick<TreatmentRow, "opinion">) => Math.floor((opinion ?? 0) / asideFrom)

/** Two printings of one sentence: a page number, a misread letter or a cut tell them apart, no more. */
function sameWords(a: string | null, b: string | null): boolean {
  const [first, second] = [a ?? "", b ?? ""].map((words) => words.toLowerCase().match(/[a-z]+/g) ?? [])
  if (!first || !second || first.length === 0 || second.length === 0) return true
  const [few, many] = first.length < second.length ? [first, new Set(second)] : [second, new Set(first)]
  return few.filter((word) => many.has(word)).length >= 0.7 * few.length
}
