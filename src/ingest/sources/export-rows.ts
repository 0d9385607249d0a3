/** The rows of an export other than cases: what they replace, and where they go. */
import { sql } from "kysely"
import type { Db } from "../../library/store/store.js"
import type { Session } from "../../library/write/session.js"

const allTables = [
  "tallies",
  "answers",
  "statements",
  "treatments",
  "pairs",
  "opinions",
  "citations",
  "origins",
  "cases",
  "volumes",
  "declared",
]

/** Keys of the library's single facts that writing itself keeps. */
const counted: ReadonlySet<string> = new Set(["cases", "opinions", "pairs", "sum", "schema", "writes", "restoring"])

/** Forgets the starter facts, which the export brings itself, and notes that a restoring is on its way. */
export async function emptied(session: Session): Promise<void> {
  const { db } = session
  for (const table of allTables) await sql`delete from ${sql.table(table)}`.execute(db)
  await db.deleteFrom("sources").where("kind", "<>", "export").execute()
  await session.store.words.clear(db, "case_words")
  await session.store.words.clear(db, "opinion_words")
  await db.deleteFrom("meta").where("key", "in", ["earliest", "latest"]).execute()
  await db.updateTable("meta").set({ value: "0" }).where("key", "in", ["cases", "opinions", "pairs", "sum"]).execute()
  await db
    .insertInto("meta")
    .values({ key: "restoring", value: "1" })
    .onConflict((on) => on.doNothing())
    .execute()
  session.nextKey = 1
}

const tables: ReadonlySet<string> = new Set(["sources", "volumes", "declared", "meta", "answers", "tallies", "reviews"])

/** Writes one row of a plain table; into a library of its own, counts and tallies stay its own. */
export async function insertRow(session: Session, table: string, row: Readonly<Record<string, unknown>>, whole: boolean): Promise<void> {
  if (!tables.has(table)) return
  if (table === "meta" && (counted.has(String(row.key)) || !whole)) return
  if (table === "tallies" && !whole) return
  await session.db
    .insertInto(table as "meta")
    .values(row as never)
    .onConflict((on) => on.doNothing())
    .execute()
}

/** The number that an exported source has here: the one with its fingerprint, or a new one. */
export async function sourceNumber(db: Db, row: Readonly<Record<string, unknown>>): Promise<number> {
  const held = await db
    .selectFrom("sources")
    .select("id")
    .where("fingerprint", "=", String(row.fingerprint))
    .where("kind", "=", String(row.kind))
    .executeTakeFirst()
  if (held) return held.id
  const last = await db
    .selectFrom("sources")
    .select((e) => e.fn.max("id").as("id"))
    .where("kind", "<>", "export")
    .executeTakeFirst()
  const id = Number(last?.id ?? 0) + 1
  await db
    .insertInto("sources")
    .values({ ...(row as object), id } as never)
    .execute()
  return id
}

/** A restoring that has come to its end leaves no trace of itself. */
export async function finishExport(db: Db, source: number): Promise<void> {
  await db.deleteFrom("sources").where("id", "=", source).execute()
  await db.deleteFrom("meta").where("key", "=", "restoring").execute()
}
