/**
 * Lines that `library export` wrote. Into a library that holds nothing but its starter facts they are restored as they were, key for
 * key; into any other they are merged, each case with the one it is. So are the lines of an earlier schema.
 */

import { basename } from "node:path"
import { Problem } from "../../base/problem.js"
import { nameText } from "../../caption/index-keys.js"
import type { FoundOpinion } from "../../library/record.js"
import type { Db } from "../../library/store/store.js"
import {
  type CaseRow,
  type OriginRow,
  type PairRow,
  type StatementRow,
  schemaVersion,
  type TreatmentRow,
} from "../../library/store/tables.js"
import { addCitations } from "../../library/write/case.js"
import { casesAt, meantCase, yearOfRow } from "../../library/write/find-cases.js"
import { writeOpinions } from "../../library/write/opinions.js"
import { noteDate, type Session } from "../../library/write/session.js"
import { forgetTallies } from "../../library/write/tallies.js"
import { linesOf } from "../lines.js"
import { reasons } from "../reasons.js"
import type { Outcome, Step } from "../writing.js"
import { emptied, insertRow, sourceNumber } from "./export-rows.js"
import { firstBytes } from "./jsonl.js"
import type { Reading } from "./source.js"

type CaseLine = {
  readonly goodlaw: "case"
  readonly row: CaseRow
  readonly origins: readonly Omit<OriginRow, "case_key">[]
  readonly found_at: readonly string[]
  readonly opinions: readonly (Omit<FoundOpinion, "author" | "type"> & {
    readonly n?: number
    readonly author: string | null
    readonly type: string | null
  })[]
}
type CitingLine = {
  readonly goodlaw: "citing"
  readonly citing: number
  readonly pairs: readonly PairRow[]
  readonly treatments: readonly TreatmentRow[]
  readonly statements: readonly StatementRow[]
}
type OtherLine = { readonly goodlaw: string; readonly row?: Readonly<Record<string, unknown>> }

/** How lines are taken up: as they were, or into what is held; and where each exported key and source is now. */
type Taking = {
  readonly whole: boolean
  readonly schema: number
  readonly keys: Map<number, number>
  readonly sources: Map<number, number>
}

/** Is the first line of a file that of an export? */
export async function isExport(path: string): Promise<boolean> {
  for await (const line of linesOf(path, firstBytes(path), 10_000)) return line.text.startsWith('{"goodlaw":"library"')
  return false
}

/** The schema of an export's first line; one that this program does not know is refused. */
async function schemaOf(path: string): Promise<number> {
  for await (const line of linesOf(path, firstBytes(path), 10_000)) {
    const schema = (parse(line.text) as { readonly schema?: unknown } | undefined)?.schema
    if (typeof schema === "number" && schema >= 1 && schema <= schemaVersion) return schema
    throw new Problem("library_version", { path, found: String(schema ?? "unnamed").slice(0, 40), wanted: schemaVersion })
  }
  return schemaVersion
}

/** One step a line. */
export async function* readExport(reading: Reading): AsyncGenerator<Step> {
  const { file, from, onRead, library } = reading
  const { db } = library.store
  const schema = await schemaOf(file.path)
  const whole = schema === schemaVersion && (await startsWhole(db, from))
  const taking: Taking = { whole, schema, keys: new Map(), sources: new Map() }
  let n = 0
  for await (const line of linesOf(file.path, firstBytes(file.path), undefined, onRead)) {
    const parsed = parse(line.text)
    if (n++ < from) {
      if (parsed) await follow({ db, store: library.store }, taking, parsed)
      continue
    }
    if (!parsed) yield { step: "skip", what: `${basename(file.path)}, line ${line.number}`, why: reasons.notExport, bytes: line.bytes }
    else yield { step: "write", bytes: line.bytes, write: (session) => take(session, taking, parsed) }
  }
}

type Held = Pick<Session, "db" | "store">
type Line = CaseLine | CitingLine | OtherLine

function parse(text: string): Line | undefined {
  try {
    const line = JSON.parse(text) as Line
    return typeof line.goodlaw === "string" ? line : undefined
  } catch {
    return undefined
  }
}

/** A restoring that was broken off goes on as it began. */
async function startsWhole(db: Db, from: number): Promise<boolean> {
  if (from > 0) return (await db.selectFrom("meta").select("value").where("key", "=", "restoring").executeTakeFirst()) !== undefined
  const others = await db.selectFrom("sources").select("id").where("kind", "not in", ["starter", "export"]).executeTakeFirst()
  return others === undefined
}

/** Passes over a line taken up before, noting where its case or source is now. */
async function follow(reading: Held, taking: Taking, line: Line): Promise<void> {
  if (taking.whole) return
  if (line.goodlaw === "case" && "origins" in line) taking.keys.set(line.row.key, (await whereHeld(reading, line)) ?? line.row.key)
  if (line.goodlaw === "sources" && "row" in line && line.row) await noteSource(reading.db, taking, line.row)
}

async function take(session: Session, taking: Taking, line: Line): Promise<Outcome | undefined> {
  if (line.goodlaw === "library") {
    if (taking.whole) await emptied(session)
    return undefined
  }
  if (line.goodlaw === "case" && "origins" in line) return takeCase(session, taking, line)
  if (line.goodlaw === "citing" && "pairs" in line) await takeCiting(session, taking, line)
  else if ("row" in line && line.row) await takeRow(session, taking, line.goodlaw, line.row)
  return undefined
}

async function takeRow(session: Session, taking: Taking, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  if (table === "sources" && !taking.whole) await noteSource(session.db, taking, row)
  else await insertRow(session, table, row, taking.whole)
}

async function noteSource(db: Db, taking: Taking, row: Readonly<Record<string, unknown>>): Promise<void> {
  taking.sources.set(Number(row.id), await sourceNumber(db, row))
}

/** The case a line is about, where the library holds it: by its origins, or by its citations and name. */
async function whereHeld(held: Held, line: CaseLine): Promise<number | undefined> {
  for (const { namespace, id } of line.origins) {
    const known = held.db.selectFrom("origins").select("case_key").where("namespace", "=", namespace).where("id", "=", id)
    const row = await known.executeTakeFirst()
    if (row) return Number(row.case_key)
  }
  const year = yearOfRow(line.row)
  const named = { name: line.row.name, citations: line.found_at, ...(year === undefined ? {} : { year }) }
  const at = await casesAt(held, line.found_at)
  const rows = [...new Map([...at.values()].flat().map((row) => [row.key, row])).values()]
  const meant = meantCase(named, line.row.held === 0 ? rows : rows.filter((row) => row.held === 0))
  return meant ? Number(meant.key) : undefined
}

async function takeCase(session: Session, taking: Taking, line: CaseLine): Promise<Outcome | undefined> {
  const { db } = session
  const held = taking.whole ? undefined : await whereHeld(session, line)
  const key = held ?? (taking.whole ? line.row.key : session.nextKey++)
  taking.keys.set(line.row.key, key)
  if (held === undefined) {
    await db
      .insertInto("cases")
      .values({ ...line.row, key })
      .execute()
    if (line.row.name !== "") await session.store.words.add(db, "case_words", [{ rowid: key, words: nameText(line.row) }])
    if (line.row.held > 0) session.change.cases++
  }
  await addCitations(session, key, [...line.found_at, ...line.row.citations.split(";").filter(Boolean)])
  await takeOrigins(session, taking, line, key)
  const withText =
    held === undefined || (await db.selectFrom("opinions").select("n").where("case_key", "=", key).executeTakeFirst()) === undefined
  if (withText && line.opinions.length > 0) {
    await takeOpinions(session, key, line.opinions)
    if (held !== undefined) await fillRow(session, held, line.row)
  }
  if (line.row.held === 0) return undefined
  noteDate(session, line.row.date ?? undefined)
  return held === undefined ? "added" : withText && line.opinions.length > 0 ? "merged" : "unchanged"
}

/** The text shown, then those kept aside, each where it stood. */
async function takeOpinions(session: Session, key: number, lines: CaseLine["opinions"]): Promise<void> {
  const opinions = lines.map(({ author, type, ...one }) => ({ ...one, ...(author ? { author } : {}), ...(type ? { type } : {}) }))
  await writeOpinions(
    session,
    key,
    opinions.filter(({ n }) => n === undefined),
  )
  for (const { n, ...one } of opinions) if (n !== undefined) await writeOpinions(session, key, [one], n)
}

/** A case held without text takes the exported facts with the text. */
async function fillRow(session: Session, key: number, row: CaseRow): Promise<void> {
  const before = await session.db.selectFrom("cases").select("held").where("key", "=", key).executeTakeFirst()
  const { key: _, ...values } = row
  await session.db.updateTable("cases").set(values).where("key", "=", key).execute()
  if (before?.held === 0) session.change.cases++
}

async function takeOrigins(session: Session, taking: Taking, line: CaseLine, key: number): Promise<void> {
  for (const origin of line.origins) {
    const source = taking.sources.get(origin.source) ?? origin.source
    const held = await session.db
      .selectFrom("origins")
      .select("hash")
      .where("namespace", "=", origin.namespace)
      .where("id", "=", origin.id)
      .executeTakeFirst()
    if (held) continue
    await session.db
      .insertInto("origins")
      .values({ ...origin, source, case_key: key })
      .execute()
    session.change.sum += BigInt(`0x${origin.hash}`)
  }
}

async function takeCiting(session: Session, taking: Taking, line: CitingLine): Promise<void> {
  const now = (key: number) => taking.keys.get(key) ?? key
  const citing = now(line.citing)
  const held = await session.db.selectFrom("pairs").select("cited").where("citing", "=", citing).execute()
  const known = new Set(held.map((row) => Number(row.cited)))
  const { day } = (await session.db.selectFrom("cases").select("day").where("key", "=", citing).executeTakeFirst()) ?? { day: 0 }
  const pairs = line.pairs
    .map((pair) => ({ ...pair, cited: now(pair.cited), citing }))
    .filter((pair) => !known.has(pair.cited) && pair.cited !== citing)
  await session.store.insert(session.db, "pairs", pairs)
  await forgetTallies(
    session,
    pairs.map((pair) => pair.cited),
  )
  session.change.pairs += pairs.length
  const acting = (key: number | null) => (key === null ? null : now(key))
  await session.store.insert(
    session.db,
    "treatments",
    line.treatments.map((row) => ({
      ...row,
      cited: now(row.cited),
      citing,
      acting_key: acting(row.acting_key),
      day: taking.schema === 1 ? knownFrom(row, day) : row.day,
    })),
  )
  await session.store.insert(
    session.db,
    "statements",
    line.statements.map((row) => ({ ...row, cited: now(row.cited), citing })),
  )
}

/** Schema 1 dates what an opinion reports by the act; it can be known from the opinion. */
function knownFrom(row: TreatmentRow, day: number): number {
  return row.opinion === null || day === 0 ? row.day : day
}
