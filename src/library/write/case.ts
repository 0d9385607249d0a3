/** Writes one record: finds the case it is, adds or merges it, and keeps its opinions and references. */
import { latest } from "../../base/day.js"
import { nameText } from "../../caption/index-keys.js"
import { courtOfCitations, normalCitation, officialFirst } from "../../citation/normal.js"
import { citationKey, spelledKey } from "../../citation/storage-key.js"
import { type CaseFacts, type CaseRecord, dayNumber } from "../record.js"
import type { CaseRow, OriginRow } from "../store/tables.js"
import { type CaseShort, casesAt, meantCase } from "./find-cases.js"
import { isSameDecision, settleClaims } from "./identity.js"
import { foldCase, mergedRow, rowOf } from "./merge.js"
import { writeOpinions } from "./opinions.js"
import { writeReferences } from "./references.js"
import { noteDate, recordHash, type Session, subtractHash, textHash } from "./session.js"
import { decideText, isHeld, lastAside, placeAside, setAside, type TextOutcome, tellOnce } from "./texts.js"

/** What became of a record. */
export type Written = {
  readonly outcome: "added" | "merged" | "unchanged"
  readonly key: number
  /** Citing pairs that are new, less those of a text that was replaced. */
  readonly newPairs: number
  /** What became of the record's text, where it brought one. */
  readonly text?: TextOutcome
  /** What a person should know: a number that two decisions claim, acts that only a text kept aside has. */
  readonly notes?: readonly string[]
}

/** Writes a record of source number `source`, named `sourceName` in provenance. */
export async function writeCase(session: Session, record: CaseRecord, source: number, sourceName: string): Promise<Written> {
  const hash = record.hash ?? hashOf(record)
  const { namespace, id } = record.facts
  const known = "select case_key, hash from origins where namespace = ? and id = ?"
  const [origin] = await session.store.ask<Pick<OriginRow, "case_key" | "hash">>(known, [namespace, id], session.db)
  if (origin && origin.hash === hash) return { outcome: "unchanged", key: Number(origin.case_key), newPairs: 0 }
  const citations = officialFirst(distinct(record.facts.citations.map(normalCitation)))
  const court = record.facts.court ?? courtOfCitations(citations)
  const claimed = { ...record.facts, citations, ...(court ? { court } : {}) }
  const at = await rowsAt(session, claimed)
  const { facts, notes } = await settleClaims(session, claimed, origin ? [] : at)
  const same = await sameCases(session, { ...record, facts }, origin ? Number(origin.case_key) : undefined, at)
  const [first] = same
  const text = await textOutcome(session, first, record)
  const { row, outcome } = await settleRow(session, facts, text, same)
  await writeOrigin(session, { namespace, id, case_key: row.key, source, hash }, origin?.hash)
  noteDate(session, row.date ?? undefined)
  const newPairs = await writeText(session, row, record, { text, source: sourceName })
  return { outcome, key: row.key, newPairs, ...(text ? { text } : {}), ...(notes.length > 0 ? { notes } : {}) }
}

/** Decides between the record's text and the one held; undefined where it brings none. */
async function textOutcome(
  session: Session,
  first: CaseRow | undefined,
  { facts, opinions }: CaseRecord,
): Promise<TextOutcome | undefined> {
  if (opinions.length === 0) return undefined
  if (first?.held !== 2) return "first"
  return decideText(session, Number(first.key), opinions, await isOnlySource(session, facts, Number(first.key)))
}

/** Has nobody but this very record brought the case, the starter facts apart? */
export async function isOnlySource({ db }: Session, { namespace, id }: Pick<CaseFacts, "namespace" | "id">, key: number): Promise<boolean> {
  const rows = await db.selectFrom("origins").select(["namespace", "id"]).where("case_key", "=", key).execute()
  const own = rows.filter((row) => row.namespace !== "starter")
  return own.length === 1 && own[0]?.namespace === namespace && own[0].id === id
}

/** Keeps opinions and references as decided; returns how many citing pairs more there are. */
export async function writeText(
  session: Session,
  row: CaseRow,
  record: CaseRecord,
  { text, source }: { readonly text: TextOutcome | undefined; readonly source: string },
): Promise<number> {
  if (text === "again") return 0
  const before = session.change.pairs
  if (text === "kept") await writeAside(session, row, record, source)
  else {
    if (text === "replaced") await setAside(session, row.key)
    await writeOpinions(session, row.key, record.opinions)
    await writeReferences(session, row, record, source, text === "replaced")
  }
  if (text === "kept" || text === "replaced") await tellOnce(session, row.key)
  return session.change.pairs - before
}

/** A text that is not shown: it is kept behind the others, and what it does counts. */
async function writeAside(session: Session, row: CaseRow, record: CaseRecord, source: string): Promise<void> {
  const by = await placeAside(session, row.key)
  if (by <= lastAside) await writeOpinions(session, row.key, record.opinions, by)
  const references = record.references.map((one) => ({
    ...one,
    statements: [],
    treatments: one.treatments.map((found) => (found.opinion === undefined ? found : { ...found, opinion: found.opinion + by })),
  }))
  await writeReferences(session, row, { ...record, references }, source)
}

/** The hash of what a record says, which ingesting again finds unchanged. */
export function hashOf(record: CaseRecord): string {
  return recordHash(
    JSON.stringify([record.facts, record.opinions.map((one) => [one.role, one.author, one.hash ?? textHash(one.text)]), record.references]),
  )
}

function distinct(citations: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return citations.filter((citation) => {
    const key = spelledKey(citation)
    return seen.has(key) ? false : seen.add(key)
  })
}

/** The cases printed at a citation of the record. */
async function rowsAt(session: Session, facts: CaseFacts): Promise<readonly CaseShort[]> {
  const at = await casesAt(session, facts.citations.map(citationKey))
  return [...new Map([...at.values()].flat().map((row) => [row.key, row])).values()]
}

/** The rows that this case is already held as: the one to keep first, then places held for it that are folded into the first. */
async function sameCases(
  session: Session,
  record: CaseRecord,
  known: number | undefined,
  at: readonly CaseShort[],
): Promise<readonly CaseRow[]> {
  const { facts } = record
  const rows = at.filter((row) => row.held > 0 || sharesNumber(facts, row))
  const places = rows.filter((row) => row.held === 0 && meantCase(asNamed(facts), [row]))
  const held: number[] = known === undefined ? [] : [known]
  if (known === undefined)
    for (const row of rows)
      if (row.held > 0 && isSameDecision(facts, row) && !(await isAnotherRecord(session, record, row))) held.push(row.key)
  const keys = [...held.slice(0, 1), ...places.map((row) => row.key).filter((key) => key !== known)]
  if (keys.length === 0) return []
  const full = await session.db.selectFrom("cases").selectAll().where("key", "in", keys).execute()
  return keys.flatMap((key) => full.filter((row) => Number(row.key) === key))
}

const sharesNumber = (facts: CaseFacts, row: CaseShort) => {
  const own = new Set(facts.citations.map(citationKey))
  return row.citations.split(";").some((citation) => own.has(citationKey(citation)))
}

function asNamed(facts: CaseFacts) {
  return { name: facts.name, citations: facts.citations, ...(facts.date ? { year: Number(facts.date.slice(0, 4)) } : {}) }
}

/** Two records of one source are two cases, even on one page, unless they say the same of it in every word. */
async function isAnotherRecord(session: Session, { facts, opinions }: CaseRecord, row: CaseShort): Promise<boolean> {
  const brought = await session.db
    .selectFrom("origins")
    .select("id")
    .where("case_key", "=", row.key)
    .where("namespace", "=", facts.namespace)
    .executeTakeFirst()
  if (!brought) return false
  const alike = row.name === facts.name && row.date === (facts.date ?? null) && row.citations === facts.citations.join(";")
  return !(alike && opinions.length > 0 && (await isHeld(session, row.key, opinions)))
}

async function settleRow(session: Session, facts: CaseFacts, text: TextOutcome | undefined, same: readonly CaseRow[]) {
  const [first, ...rest] = same
  const withText = text !== undefined
  if (!first) {
    const row = rowOf(facts, session.nextKey++, withText)
    await session.store.insert(session.db, "cases", [row])
    await addCitations(session, row.key, facts.citations)
    await session.store.words.add(session.db, "case_words", [{ rowid: row.key, words: nameText(row) }])
    session.change.cases++
    return { row, outcome: "added" as const }
  }
  for (const place of rest) await foldCase(session, place, first)
  const row = mergedRow(first, facts, text, rest)
  const { key, ...values } = row
  await session.db.updateTable("cases").set(values).where("key", "=", key).execute()
  await addCitations(session, row.key, row.citations.split(";").filter(Boolean))
  if (nameText(row) !== nameText(first)) {
    await session.store.words.remove(session.db, "case_words", row.key)
    await session.store.words.add(session.db, "case_words", [{ rowid: row.key, words: nameText(row) }])
  }
  if (
    row.day !== first.day &&
    (await session.store.ask("select cited from pairs where citing = ? limit 1", [row.key], session.db)).length > 0
  ) {
    await session.db.updateTable("pairs").set({ day: row.day }).where("citing", "=", row.key).execute()
    await session.db.updateTable("statements").set({ day: row.day }).where("citing", "=", row.key).execute()
    await redate(session, row)
  }
  if (first.held === 0) session.change.cases++
  return { row, outcome: first.held === 0 ? ("added" as const) : ("merged" as const) }
}

/** A citing opinion's date has become known, or better known: what it does and reports is of that day. */
async function redate(session: Session, { key, day, date }: CaseRow): Promise<void> {
  const own = session.db.updateTable("treatments").where("citing", "=", key).where("opinion", "is not", null)
  await own.set({ day }).execute()
  await own.set({ date }).where("recognized", "=", 0).execute()
}

/** Makes a case found at the citations. */
export async function addCitations(session: Session, key: number, citations: readonly string[]): Promise<void> {
  const rows = citations.map((citation) => ({ citation: citationKey(citation), case_key: key }))
  await session.store.insert(session.db, "citations", rows)
}

async function writeOrigin(
  session: Session,
  row: { namespace: string; id: string; case_key: number; source: number; hash: string },
  before: string | undefined,
): Promise<void> {
  await session.db
    .insertInto("origins")
    .values(row)
    .onConflict((on) =>
      on.columns(["namespace", "id"]).doUpdateSet((e) => ({ hash: e.ref("excluded.hash"), source: e.ref("excluded.source") })),
    )
    .execute()
  session.change.sum += BigInt(`0x${row.hash}`)
  if (before !== undefined) session.change.sum = subtractHash(session.change.sum, before)
}

/** The day number of a date that may lack its parts. */
export function dayOf(date: string | undefined): number {
  return dayNumber(date === undefined ? undefined : latest(date))
}
