/** Writes one record: finds the case it is, adds or merges it, and keeps its opinions and references. */
import { latest } from "../../base/day.js"
import { citationKey } from "../citation-key.js"
import { courtOfCitations, normalCitation } from "../citations.js"
import { type CaseFacts, type CaseRecord, dayNumber } from "../record.js"
import { namesFit } from "../same-case.js"
import type { CaseRow } from "../store/tables.js"
import { type CaseShort, casesAt, meantCase, yearOfRow } from "./find-cases.js"
import { foldCase, mergedRow, rowOf } from "./merge.js"
import { writeOpinions } from "./opinions.js"
import { writeReferences } from "./references.js"
import { noteDate, recordHash, type Session, subtractHash, textHash } from "./session.js"

/** What became of a record. */
export type Written = { readonly outcome: "added" | "merged" | "unchanged"; readonly key: number; readonly newPairs: number }

/** Writes a record of source number `source`, named `sourceName` in provenance. */
export async function writeCase(session: Session, record: CaseRecord, source: number, sourceName: string): Promise<Written> {
  const hash = record.hash ?? hashOf(record)
  const { namespace, id } = record.facts
  const origin = await session.db
    .selectFrom("origins")
    .select(["case_key", "hash"])
    .where("namespace", "=", namespace)
    .where("id", "=", id)
    .executeTakeFirst()
  if (origin && origin.hash === hash) return { outcome: "unchanged", key: Number(origin.case_key), newPairs: 0 }
  const citations = distinct(record.facts.citations.map(normalCitation))
  const court = record.facts.court ?? courtOfCitations(citations)
  const facts = { ...record.facts, citations, ...(court ? { court } : {}) }
  const same = await sameCases(session, facts, origin ? Number(origin.case_key) : undefined)
  const { row, outcome } = await settleRow(session, facts, record.opinions.length > 0, same)
  await writeOrigin(session, { namespace, id, case_key: row.key, source, hash }, origin?.hash)
  noteDate(session, row.date ?? undefined)
  const hadText = same[0] !== undefined && same[0].held === 2
  if (!hadText) await writeOpinions(session, row.key, record.opinions)
  const fromDroppedText = hadText && record.opinions.length > 0
  const newPairs = fromDroppedText ? 0 : await writeReferences(session, row, record, sourceName)
  return { outcome, key: row.key, newPairs }
}

/** The hash of what a record says, which ingesting again finds unchanged. */
export function hashOf(record: CaseRecord): string {
  return recordHash(
    JSON.stringify([record.facts, record.opinions.map((one) => [one.role, one.author, textHash(one.text)]), record.references]),
  )
}

function distinct(citations: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return citations.filter((citation) => {
    const key = citationKey(citation)
    return seen.has(key) ? false : seen.add(key)
  })
}

/** The rows that this case is already held as: the one to keep first, then places held for it that are folded into the first. */
async function sameCases(session: Session, facts: CaseFacts, known: number | undefined): Promise<readonly CaseRow[]> {
  const at = await casesAt(session.db, facts.citations.map(citationKey))
  const rows = [...new Map([...at.values()].flat().map((row) => [row.key, row])).values()]
  const places = rows.filter((row) => row.held === 0 && meantCase(asNamed(facts), [row]))
  const held: number[] = known === undefined ? [] : [known]
  if (known === undefined)
    for (const row of rows)
      if (row.held > 0 && isSame(facts, row) && !(await namespaceHolds(session, facts.namespace, row.key))) held.push(row.key)
  const keys = [...held.slice(0, 1), ...places.map((row) => row.key).filter((key) => key !== known)]
  if (keys.length === 0) return []
  const full = await session.db.selectFrom("cases").selectAll().where("key", "in", keys).execute()
  return keys.flatMap((key) => full.filter((row) => Number(row.key) === key))
}

/** One case or two at one citation: the names must share a telling word, and the years be the same or one apart. */
function isSame(facts: CaseFacts, row: CaseShort): boolean {
  const year = yearOfRow(row)
  const named = namesFit(facts.name, row.name) || (facts.nameFull !== undefined && namesFit(facts.nameFull, row.name))
  return named && (facts.date === undefined || year === undefined || Math.abs(Number(facts.date.slice(0, 4)) - year) <= 1)
}

function asNamed(facts: CaseFacts) {
  return { name: facts.name, citations: facts.citations, ...(facts.date ? { year: Number(facts.date.slice(0, 4)) } : {}) }
}

/** Two records of one source are two cases, even on one page. */
async function namespaceHolds(session: Session, namespace: string, key: number): Promise<boolean> {
  const row = await session.db
    .selectFrom("origins")
    .select("id")
    .where("case_key", "=", key)
    .where("namespace", "=", namespace)
    .executeTakeFirst()
  return row !== undefined
}

async function settleRow(session: Session, facts: CaseFacts, withText: boolean, same: readonly CaseRow[]) {
  const [first, ...rest] = same
  if (!first) {
    const row = rowOf(facts, session.nextKey++, withText)
    await session.store.insert(session.db, "cases", [row])
    await addCitations(session, row.key, facts.citations)
    await session.store.words.add(session.db, "case_words", [{ rowid: row.key, words: nameText(row) }])
    session.change.cases++
    return { row, outcome: "added" as const }
  }
  for (const place of rest) await foldCase(session, place, first)
  const row = mergedRow(first, facts, withText, rest)
  const { key, ...values } = row
  await session.db.updateTable("cases").set(values).where("key", "=", key).execute()
  await addCitations(session, row.key, row.citations.split(";").filter(Boolean))
  if (nameText(row) !== nameText(first)) {
    await session.store.words.remove(session.db, "case_words", row.key)
    await session.store.words.add(session.db, "case_words", [{ rowid: row.key, words: nameText(row) }])
  }
  if (row.day !== first.day) {
    await session.db.updateTable("pairs").set({ day: row.day }).where("citing", "=", row.key).execute()
    await session.db.updateTable("statements").set({ day: row.day }).where("citing", "=", row.key).execute()
  }
  if (first.held === 0) session.change.cases++
  return { row, outcome: first.held === 0 ? ("added" as const) : ("merged" as const) }
}

/** What a case is found by when it is looked up by name. */
export function nameText(row: Pick<CaseRow, "name" | "name_full">): string {
  return row.name_full && row.name_full !== row.name ? `${row.name} ${row.name_full.slice(0, 600)}` : row.name
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
