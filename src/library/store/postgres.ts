/** A library on a PostgreSQL server (15 or later), shared by many. */
import { hostname } from "node:os"
import { CompiledQuery, Kysely, PostgresDialect, sql } from "kysely"
import pg from "pg"
import { Problem } from "../../base/problem.js"
import { createTables } from "./create.js"
import { shownAddress, withoutPassword } from "./postgres-address.js"
import { tellingPool } from "./postgres-problem.js"
import { postgresWords } from "./postgres-words.js"
import { checkVersion } from "./sqlite.js"
import type { Asked, Db, Store } from "./store.js"
import type { Tables } from "./tables.js"

export type PostgresOptions = {
  readonly readOnly?: boolean
  readonly create?: boolean
  readonly wait?: number
  readonly partitions?: number
}

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
  const where = shownAddress(address)
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    connectionTimeoutMillis: options.wait ?? 10_000,
    keepAlive: true,
    application_name: programName(),
  })
  const blot = (words: string) => withoutPassword(words, address)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: tellingPool(pool, where, blot) }) })
  try {
    const server = await serverAt(db, where)
    const created = await makeReady(db, server, where, options)
    return { store: storeOf(db, where, options.readOnly ?? server.readOnly), created }
  } catch (cause) {
    await db.destroy()
    throw cause
  }
}

/** The machine and the process, by which the server and the queue know this program. */
export function programName(): string {
  return `${hostname().slice(0, 40)}:${process.pid}`
}

/** The oldest server whose full text and partitions are the ones used here. */
const oldest = 15

type Server = { readonly version: number; readonly readOnly: boolean; readonly found: boolean }

async function serverAt(db: Db, where: string): Promise<Server> {
  const asked = await sql<Server>`select current_setting('server_version_num')::integer as version,
    current_setting('transaction_read_only') = 'on' as "readOnly", to_regclass('meta') is not null as found`.execute(db)
  const server = asked.rows[0] as Server
  checkServer(server.version, where)
  return server
}

/** Refuses a server that is too old; `version` as in server_version_num, 150004 for 15.4. */
export function checkServer(version: number, path: string): void {
  const found = Math.floor(version / 10_000)
  if (found < oldest) throw new Problem("library_server_old", { path, found, wanted: oldest })
}

/** Partitions asked for where there can be none. */
const noPartitions = (allowed: string) => new Problem("option_invalid", { option: "--partitions", value: "used here", allowed })

/** Is this a library of this version? Makes the tables where there are none. */
async function makeReady(db: Db, server: Server, where: string, options: PostgresOptions): Promise<boolean> {
  if (server.found) {
    await checkVersion(db, where)
    if (options.partitions) throw noPartitions("The library is there already; tables are laid in partitions when it is made.")
    return false
  }
  if (options.create === false || options.readOnly || server.readOnly) throw new Problem("library_missing", { path: where })
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${makerLock})`.execute(transaction)
    const again = await sql<{ found: boolean }>`select to_regclass('meta') is not null as found`.execute(transaction)
    if (again.rows[0]?.found) return false
    await createTables(transaction, "postgres", options.partitions ?? 0)
    return true
  })
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
    async ask<Row>(question: string, values: readonly Asked[], within?: Db) {
      const found = await (within ?? db).executeQuery<Row>(CompiledQuery.raw(numbered(question), [...values]))
      return found.rows
    },
    listed: "(select value::bigint from json_array_elements_text(?::json))",
    listedWords: "(select value from json_array_elements_text(?::json))",
    words: postgresWords(db),
    async version() {
      const row = await sql<{ value: string }>`select value from meta where key = 'writes'`.execute(db)
      return row.rows[0]?.value ?? "0"
    },
    async write(work) {
      if (readOnly)
        throw new Problem("library_read_only", { path: where, why: "it was opened for reading, or its server is a copy that only reads" })
      return db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${writerLock})`.execute(transaction)
        const result = await work(transaction)
        await sql`insert into meta (key, value) values ('writes', '1')
          on conflict (key) do update set value = (meta.value::bigint + 1)::text`.execute(transaction)
        return result
      })
    },
    close: () => db.destroy(),
  }
}

/** A question with its `?` numbered, as PostgreSQL writes them. */
function numbered(question: string): string {
  let n = 0
  return question.replace(/\?/g, () => `$${++n}`)
}
