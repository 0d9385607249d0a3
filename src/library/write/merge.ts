/** How the facts of two records of one case become one row. */
import { latest } from "../../base/day.js"
import { officialFirst } from "../../citation/normal.js"
import { partsOf, spelledKey } from "../../citation/storage-key.js"
import { type CaseFacts, dayNumber } from "../record.js"
import type { CaseRow } from "../store/tables.js"
import type { Session } from "./session.js"
import type { TextOutcome } from "./texts.js"

/** The row of a case that is new to the library. */
export function rowOf(facts: CaseFacts, key: number, withText: boolean): CaseRow {
  return fittingPages({
    key,
    case_id: facts.id,
    name: facts.name,
    name_full: facts.nameFull && facts.nameFull !== facts.name ? facts.nameFull : null,
    name_short: facts.nameShort ?? null,
    court: facts.court ?? null,
    date: facts.date ?? null,
    day: dayNumber(facts.date === undefined ? undefined : latest(facts.date)),
    docket: facts.docket ?? null,
    citations: facts.citations.join(";"),
    publication: facts.publication ?? null,
    first_page: facts.firstPage ?? null,
    last_page: facts.lastPage ?? null,
    held: withText ? 2 : 1,
    verified: facts.verified ? 1 : 0,
    disposition: facts.disposition ? JSON.stringify(facts.disposition) : null,
  })
}

/** First and last page are those of the first citation, or not known. */
function fittingPages(row: CaseRow): CaseRow {
  const page = partsOf(row.citations.split(";")[0] ?? "")?.page
  return row.first_page === null || page === undefined || page === String(row.first_page)
    ? row
    : { ...row, first_page: null, last_page: null }
}

/**
 * What is held stays and gaps are filled; a place held for a cited case takes the record's facts whole. Of two dates in one year the
 * fuller one is kept; how the text ends and its pages are those of the text that is kept.
 */
export function mergedRow(first: CaseRow, facts: CaseFacts, text: TextOutcome | undefined, folded: readonly CaseRow[]): CaseRow {
  const fresh = rowOf(facts, first.key, text !== undefined)
  const base = first.held === 0 ? fresh : first
  const gaps = first.held === 0 ? first : fresh
  const own = text === "replaced" ? fresh : base
  const other = text === "replaced" ? first : gaps
  const date = fuller(base.date, gaps.date)
  const citations = union([base.citations, gaps.citations, ...folded.map((row) => row.citations)])
  return {
    key: first.key,
    case_id: isMade(base) && !isMade(gaps) ? gaps.case_id : base.case_id,
    name: base.name || gaps.name,
    name_full: base.name_full ?? gaps.name_full,
    name_short: base.name_short ?? gaps.name_short,
    court: base.court ?? gaps.court,
    date,
    day: dayNumber(date === null ? undefined : latest(date)),
    docket: base.docket ?? gaps.docket,
    citations,
    publication: base.publication ?? gaps.publication,
    ...pagesOf(citations, [own, other]),
    held: Math.max(first.held, fresh.held),
    verified: Math.max(first.verified, fresh.verified),
    disposition: own.disposition ?? other.disposition,
  }
}

/** Pages that begin where the case's first citation says, and of two such the fuller. */
function pagesOf(citations: string, rows: readonly CaseRow[]): Pick<CaseRow, "first_page" | "last_page"> {
  const fitting = rows.map((row) => fittingPages({ ...row, citations })).filter((row) => row.first_page !== null)
  const { first_page = null, last_page = null } = fitting.find((row) => row.last_page !== null) ?? fitting[0] ?? {}
  return { first_page, last_page }
}

/** An id that is one of the case's citations was made here, and yields to the one a source gave. */
function isMade(row: CaseRow): boolean {
  return row.citations.split(";").includes(row.case_id)
}

function fuller(kept: string | null, other: string | null): string | null {
  if (kept === null || other === null) return kept ?? other
  return other.length > kept.length && other.startsWith(kept) ? other : kept
}

/** Citations of several rows, each once, the official one first. */
export function union(lists: readonly string[]): string {
  const seen = new Map<string, string>()
  for (const citation of lists.flatMap((list) => list.split(";")).filter(Boolean)) {
    const key = spelledKey(citation)
    if (!seen.has(key)) seen.set(key, citation)
  }
  return officialFirst([...seen.values()]).join(";")
}

/** Moves everything that points at `from`, a place held for a cited case, to `into`, and forgets `from`. */
export async function foldCase(session: Session, from: CaseRow, into: CaseRow): Promise<void> {
  const { db } = session
  const pairs = await db.selectFrom("pairs").selectAll().where("cited", "=", from.key).execute()
  await db.deleteFrom("pairs").where("cited", "=", from.key).execute()
  for (const pair of pairs) {
    const met = await db
      .selectFrom("pairs")
      .select("mentions")
      .where("cited", "=", into.key)
      .where("citing", "=", pair.citing)
      .executeTakeFirst()
    if (met) session.change.pairs--
    else
      await db
        .insertInto("pairs")
        .values({ ...pair, cited: into.key })
        .execute()
  }
  const treatments = await db.selectFrom("treatments").selectAll().where("cited", "=", from.key).execute()
  await db.deleteFrom("treatments").where("cited", "=", from.key).execute()
  for (const row of treatments)
    await db
      .insertInto("treatments")
      .values({ ...row, cited: into.key })
      .onConflict((on) => on.doNothing())
      .execute()
  const statements = await db.selectFrom("statements").selectAll().where("cited", "=", from.key).execute()
  await db.deleteFrom("statements").where("cited", "=", from.key).execute()
  for (const row of statements)
    await db
      .insertInto("statements")
      .values({ ...row, cited: into.key })
      .onConflict((on) => on.doNothing())
      .execute()
  await db.updateTable("treatments").set({ acting_key: into.key }).where("acting_key", "=", from.key).execute()
  await db.deleteFrom("citations").where("case_key", "=", from.key).execute()
  await session.store.words.remove(db, "case_words", from.key)
  await db.deleteFrom("cases").where("key", "=", from.key).execute()
}
