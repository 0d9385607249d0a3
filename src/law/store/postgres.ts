/** A library on a PostgreSQL server (15 or later), shared by many. */
import { CompiledQuery, Kysely, PostgresDialect, sql } from "kysely"
import pg from "pg"
import { Problem } from "../../base/problem.js"
import { createTables } from "./create.js"
import { checkVersion } from "./sqlite.js"
import type { Asked, Db, Store, WordIndex } from "./store.js"
import type { Tables } from "./tables.js"

export type PostgresOptions = { readonly readOnly?: boolean; readonly create?: boolean; readonly wait?: number }

const rowsAtOnce = 300

/** Numbers of the advisory locks: one writer at a time, and one program making the tables. */
const writerLock = 7_405_001
const makerLock = 7_405_002

// Keys and counts are bigint in the database and never pass 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Opens the library at a postgres:// address; `created` says that the tables are new and empty. */
export async function openPostgres(
  address: string,
  options: PostgresOptions = {},
): Promise<{ readonly store: Store; readonly created: boolean }> {
  const where = address.replace(/:\/\/([^:@/]*):[^@/]*@/, "://$1@")
  const pool = new pg.Pool({ connectionString: address, max: 8, connectionTimeoutMillis: options.wait ?? 10_000 })
  pool.on("error", () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const store = storeOf(db, where, options.readOnly ?? false)
  try {
    const created = await makeReady(store, where, options)
    return { store, created }
  } catch (cause) {
    await db.destroy()
    throw postgresProblem(cause, where)
  }
}

async function makeReady(store: Store, where: string, options: PostgresOptions): Promise<boolean> {
  if (await hasTables(store.db)) {
    await checkVersion(store.db, where)
    return false
  }
  if (options.create === false || options.readOnly) throw new Problem("library_missing", { path: where })
  return store.db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(${makerLock})`.execute(db)
    if (await hasTables(db)) return false
    await createTables(db, "postgres")
    return true
  })
}

async function hasTables(db: Db): Promise<boolean> {
  const found = await sql<{ found: boolean }>`select to_regclass('meta') is not null as found`.execute(db)
  return found.rows[0]?.found ?? false
}

function storeOf(db: Db, where: string, readOnly: boolean): Store {
  return {
    kind: "postgres",
    where,
    db,
    readOnly,
    async insert(on, table, rows) {
      for (let from = 0; from < rows.length; from += rowsAtOnce)
        await on
          .insertInto(table)
          .values(rows.slice(from, from + rowsAtOnce) as never)
          .onConflict((conflict) => conflict.doNothing())
          .execute()
    },
    async ask<Row>(question: string, values: readonly Asked[]) {
      const found = await db.executeQuery<Row>(CompiledQuery.raw(numbered(question), [...values]))
      return found.rows
    },
    listed: "(select value::bigint from json_array_elements_text(?::json))",
    words: postgresWords(db),
    async version() {
      const row = await sql<{ value: string }>`select value from meta where key = 'writes'`.execute(db)
      return row.rows[0]?.value ?? "0"
    },
    async write(work) {
      if (readOnly) throw new Problem("library_read_only", { path: where, why: "it was opened for reading" })
      try {
        return await db.transaction().execute(async (transaction) => {
          await sql`select pg_advisory_xact_lock(${writerLock})`.execute(transaction)
          const result = await work(transaction)
          await sql`insert into meta (key, value) values ('writes', '1')
            on conflict (key) do update set value = (meta.value::bigint + 1)::text`.execute(transaction)
          return result
        })
      } catch (cause) {
        throw postgresProblem(cause, where)
      }
    },
    close: () => db.destroy(),
  }
}

/** A question with its `?` numbered, as PostgreSQL writes them. */
function numbered(question: string): string {
  let n = 0
  return question.replace(/\?/g, () => `$${++n}`)
}

/** The server's error as one of Goodlaw's sentences. */
export function postgresProblem(cause: unknown, path: string): unknown {
  const code = (cause as { code?: string } | undefined)?.code
  if (code === "53100") return new Problem("disk_full", { path })
  if (code === "25006" || code === "42501") return new Problem("library_read_only", { path, why: (cause as Error).message })
  if (code === "55P03" || code === "57014") return new Problem("library_locked", { path })
  if (code === "3D000" || code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "28P01" || code === "28000")
    return new Problem("library_unreachable", { path, why: (cause as Error).message })
  return cause
}

function postgresWords(db: Db): WordIndex {
  const quoted = (word: string) => `'${word.replaceAll("'", "").replaceAll("\\", "")}'`
  /** PostgreSQL refuses lexemes over 2 kB and texts whose vector passes 1 MB, so long texts are indexed in part. */
  const most = 600_000
  return {
    async add(on, table, rows) {
      for (const row of rows)
        await sql`insert into ${sql.table(table)}(rowid, words)
          values (${row.rowid}, to_tsvector('simple', ${plain(row.words).slice(0, most)}))`.execute(on)
    },
    async remove(on, table, rowid) {
      await sql`delete from ${sql.table(table)} where rowid = ${rowid}`.execute(on)
    },
    async clear(on, table) {
      await sql`delete from ${sql.table(table)}`.execute(on)
    },
    async find(table, words, how, limit, between) {
      if (words.length === 0) return []
      const query = words.map(quoted).join(how === "phrase" ? " <-> " : how === "all" ? " & " : " | ")
      const range = between ? sql`and rowid between ${between[0]} and ${between[1]}` : sql``
      const found = await sql<{ rowid: number }>`select rowid from ${sql.table(table)}, to_tsquery('simple', ${query}) query
        where words @@ query ${range} order by ts_rank(words, query) desc, rowid limit ${limit}`.execute(db)
      return found.rows.map((row) => Number(row.rowid))
    },
    async count(table) {
      const found = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
      return Number(found.rows[0]?.n ?? 0)
    },
  }
}

/** Words only, as `searchWords` sees them: the server's own parser would keep e-mail addresses and paths whole. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
}
