/** A library as lines of JSON that `ingest` reads back to the same library. Cases come first, then what they do to one another. */
import { Buffer } from "node:buffer"
import { unpackText } from "../library/store/codec.js"
import type { Db, Store } from "../library/store/store.js"
import { schemaVersion, type Tables } from "../library/store/tables.js"
import { asideFrom } from "../library/write/opinions.js"

/** Tables whose rows are exported as they are, a row a line. */
const plain = ["sources", "volumes", "declared", "meta", "answers", "tallies", "reviews"] as const

/** Meta keys that belong to one file or server, not to what is held. */
const ownMeta: ReadonlySet<string> = new Set(["schema", "writes", "restoring", "starter"])

const pageRows = 500

/** The lines, each without its end, in an order that depends only on what the library holds. */
export async function* exportLibrary(store: Store): AsyncGenerator<string> {
  yield JSON.stringify({ goodlaw: "library", schema: schemaVersion })
  for (const table of plain) for (const row of await rowsOf(store.db, table)) yield JSON.stringify({ goodlaw: table, row })
  for await (const line of caseLines(store.db)) yield line
  for await (const line of citingLines(store.db)) yield line
}

async function rowsOf(db: Db, table: (typeof plain)[number]): Promise<readonly object[]> {
  const rows = await db
    .selectFrom(table as keyof Tables)
    .selectAll()
    .execute()
  const kept = table === "meta" ? rows.filter((row) => !ownMeta.has((row as { key: string }).key)) : rows
  return kept.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

async function* caseLines(db: Db): AsyncGenerator<string> {
  for (let at = 0; ; ) {
    const rows = await db.selectFrom("cases").selectAll().where("key", ">", at).orderBy("key").limit(pageRows).execute()
    const last = rows.at(-1)
    if (!last) return
    const within = { from: at, to: Number(last.key) }
    const origins = groupedBy(await originsIn(db, within), (row) => Number(row.case_key))
    const citations = groupedBy(await citationsIn(db, within), (row) => Number(row.case_key))
    for (const row of rows) {
      const key = Number(row.key)
      yield JSON.stringify({
        goodlaw: "case",
        row: { ...row, key },
        origins: (origins.get(key) ?? []).map(({ namespace, id, source, hash }) => ({ namespace, id, source, hash })),
        found_at: (citations.get(key) ?? []).map(({ citation }) => citation),
        opinions: row.held === 2 ? await opinionsOf(db, key) : [],
      })
    }
    at = within.to
  }
}

type Within = { readonly from: number; readonly to: number }

function originsIn(db: Db, { from, to }: Within) {
  return db
    .selectFrom("origins")
    .selectAll()
    .where("case_key", ">", from)
    .where("case_key", "<=", to)
    .orderBy("namespace")
    .orderBy("id")
    .execute()
}

function citationsIn(db: Db, { from, to }: Within) {
  return db.selectFrom("citations").selectAll().where("case_key", ">", from).where("case_key", "<=", to).orderBy("citation").execute()
}

async function opinionsOf(db: Db, key: number) {
  const rows = await db.selectFrom("opinions").selectAll().where("case_key", "=", key).orderBy("n").execute()
  return rows.map(({ n, role, author, type, packed }) => ({
    ...(n < asideFrom ? {} : { n }),
    role,
    author,
    type,
    ...unpackText(Buffer.from(packed)),
  }))
}

/** What each case cites and does, one line a citing case. */
async function* citingLines(db: Db): AsyncGenerator<string> {
  for (let at = -1; ; ) {
    const last = (await citingAfter(db, at)).at(-1)
    if (last === undefined) return
    const within = { from: at, to: last }
    const [pairs, treatments, statements] = await Promise.all([
      db.selectFrom("pairs").selectAll().where("citing", ">", within.from).where("citing", "<=", within.to).orderBy("cited").execute(),
      treatmentsIn(db, within),
      db
        .selectFrom("statements")
        .selectAll()
        .where("citing", ">", within.from)
        .where("citing", "<=", within.to)
        .orderBy("cited")
        .orderBy("id")
        .execute(),
    ])
    const byCase = [pairs, treatments, statements].map((rows) => groupedBy<{ citing: number | null }>(rows, (row) => Number(row.citing)))
    for (const key of new Set(byCase.flatMap((rows) => [...rows.keys()]).sort((a, b) => a - b))) {
      const [p, t, s] = byCase.map((rows) => rows.get(key) ?? [])
      yield JSON.stringify({ goodlaw: "citing", citing: key, pairs: p, treatments: t, statements: s })
    }
    at = within.to
  }
}

/** The next cases that cite or do something: a table's act in a case's own history cites nothing. */
async function citingAfter(db: Db, at: number): Promise<readonly number[]> {
  const found = await Promise.all(
    (["pairs", "treatments", "statements"] as const).map((table) =>
      db.selectFrom(table).select("citing").distinct().where("citing", ">", at).orderBy("citing").limit(pageRows).execute(),
    ),
  )
  const keys = new Set(found.flat().map((row) => Number(row.citing)))
  return [...keys].sort((a, b) => a - b).slice(0, pageRows)
}

function treatmentsIn(db: Db, { from, to }: Within) {
  return db
    .selectFrom("treatments")
    .selectAll()
    .where("citing", ">", from)
    .where("citing", "<=", to)
    .orderBy("cited")
    .orderBy("id")
    .execute()
}

function groupedBy<T>(rows: readonly T[], key: (row: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const list = groups.get(key(row))
    if (list) list.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
