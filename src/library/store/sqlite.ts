/** A library in one SQLite file. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import Sqlite from "better-sqlite3"
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from "kysely"
import { Problem } from "../../base/problem.js"
import { createTables } from "./create.js"
import type { Asked, Db, Store, WordIndex } from "./store.js"
import { schemaVersion, type Tables } from "./tables.js"

/** Sixteen megabytes: pages that one transaction after another changes are then copied into the file once. */
const pagesBetweenCheckpoints = 4000

/** Milliseconds to wait for another writer. */
const usualWait = 5000

export type SqliteOptions = { readonly readOnly?: boolean; readonly create?: boolean; readonly wait?: number }

/** Opens the file, making it (and its folder) when `create` allows. `created` says that the tables are new and empty. */
export async function openSqlite(path: string, options: SqliteOptions = {}): Promise<{ readonly store: Store; readonly created: boolean }> {
  const fresh = path === ":memory:" || !existsSync(path)
  if (fresh && (options.create === false || options.readOnly)) throw new Problem("library_missing", { path })
  const raw = connect(path, options, fresh)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(raw) }) })
  const store = storeOf(raw, db, path, options.wait ?? usualWait)
  try {
    const created = await makeReady(store, path, options)
    return { store, created }
  } catch (cause) {
    await db.destroy()
    throw sqliteProblem(cause, path)
  }
}

function connect(path: string, options: SqliteOptions, fresh: boolean): Sqlite.Database {
  try {
    if (fresh && path !== ":memory:") makeFolder(dirname(path))
    if (!fresh && !statSync(path).isFile()) throw new Problem("library_damaged", { path, why: "it is a folder or a device, not a file" })
    const readOnly = options.readOnly || (!fresh && !isWritable(path))
    const raw = new Sqlite(path, { readonly: readOnly, timeout: options.wait ?? usualWait })
    if (!readOnly) {
      raw.pragma("journal_mode = wal")
      raw.pragma("synchronous = normal")
      raw.pragma(`wal_autocheckpoint = ${pagesBetweenCheckpoints}`)
    }
    raw.pragma("cache_size = -65536")
    raw.pragma("mmap_size = 1073741824")
    raw.pragma("temp_store = memory")
    return raw
  } catch (cause) {
    throw sqliteProblem(cause, path)
  }
}

/** Statements kept; the most asked questions are a few dozen. */
const mostStatements = 400

/** The database with its prepared statements kept by their words: preparing costs more than most questions. */
function keepingStatements(raw: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => raw.close(),
    prepare(words) {
      const held = kept.get(words)
      if (held) return held
      const made = raw.prepare(words) as unknown as SqliteStatement
      if (kept.size >= mostStatements) kept.clear()
      if (/^(?:select|insert|update|delete)/.test(words)) kept.set(words, made)
      return made
    },
  }
}

/** The folder with those above it, one by one: Node's recursive mkdir never returns where the system refuses with ENOENT. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path)
}

/** A file that may only be read is opened for reading; writing to it is refused when it comes to that. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Is this a library of this version? Makes the tables where the file is new. */
async function makeReady(store: Store, path: string, options: SqliteOptions): Promise<boolean> {
  const tables = await sql<{ n: number }>`select count(*) as n from sqlite_master`.execute(store.db)
  if (tables.rows[0]?.n === 0) {
    if (options.readOnly) throw new Problem("library_missing", { path })
    return store.write(async (db) => {
      const again = await sql<{ n: number }>`select count(*) as n from sqlite_master`.execute(db)
      if (again.rows[0]?.n === 0) await createTables(db, "sqlite")
      return again.rows[0]?.n === 0
    })
  }
  await checkVersion(store.db, path)
  return false
}

/** Refuses a database that is not a library, or is one of another version. */
export async function checkVersion(db: Db, path: string): Promise<void> {
  const row = await db
    .selectFrom("meta")
    .select("value")
    .where("key", "=", "schema")
    .executeTakeFirst()
    .catch((cause) => {
      if (cause instanceof Problem) throw cause
    })
  if (!row) throw new Problem("library_damaged", { path, why: "it is a database, but not a Goodlaw library" })
  if (row.value !== String(schemaVersion)) throw new Problem("library_version", { path, found: row.value, wanted: schemaVersion })
}

function storeOf(raw: Sqlite.Database, db: Db, path: string, wait: number): Store {
  const readOnly = raw.readonly
  let local = 0
  let others: Sqlite.Statement | undefined
  let writing: Promise<unknown> | undefined
  const answer = preparedQuestions(raw)
  let reader: Sqlite.Database | undefined
  let atOnce: typeof answer | undefined
  return {
    kind: "sqlite",
    where: path,
    db,
    readOnly,
    insert: preparedInserts(raw),
    // A question waits for a transaction of this connection, whose rows it would see before they are kept.
    ask: (question, values, within) => {
      const then = () => answer<never>(question, values)
      return writing && !within ? writing.then(then, then) : then()
    },
    listed: "(select value from json_each(?))",
    listedWords: "(select value from json_each(?))",
    // Read over a connection of its own, which sees nothing of a transaction that is not finished.
    atOnce: (question, values) => {
      if (path !== ":memory:") reader ??= connect(path, { readOnly: true }, false)
      atOnce ??= preparedQuestions(reader ?? raw)
      return atOnce<never>(question, values)
    },
    words: sqliteWords(db),
    async version() {
      others ??= raw.prepare("pragma data_version").pluck()
      return `${local}.${others.get()}`
    },
    async write(work, { durable = false } = {}) {
      if (readOnly) throw new Problem("library_read_only", { path, why: "it was opened for reading" })
      try {
        return await db.connection().execute(async (connection) => {
          if (durable) raw.pragma("synchronous = full")
          await beginWriting(raw, connection, wait)
          const done = transaction(raw, connection, work).finally(() => {
            writing = undefined
            if (durable) raw.pragma("synchronous = normal")
          })
          writing = done
          const result = await done
          local++
          return result
        })
      } catch (cause) {
        throw sqliteProblem(cause, path)
      }
    },
    async close() {
      reader?.close()
      await db.destroy()
    },
  }
}

/** Keeps all that `work` writes, or nothing. */
async function transaction<T>(raw: Sqlite.Database, connection: Db, work: (db: Db) => Promise<T>): Promise<T> {
  try {
    const result = await work(connection)
    await sql`commit`.execute(connection)
    return result
  } catch (cause) {
    if (raw.inTransaction) await sql`rollback`.execute(connection)
    throw cause
  }
}

const betweenTries = 15

/** Waits for another writer without holding up this process, whose own other connection it may be. */
async function beginWriting(raw: Sqlite.Database, connection: Db, wait: number): Promise<void> {
  for (let waited = 0; ; waited += betweenTries) {
    try {
      raw.pragma("busy_timeout = 0")
      await sql`begin immediate`.execute(connection)
      return
    } catch (cause) {
      if (!(cause instanceof Sqlite.SqliteError) || !cause.code.startsWith("SQLITE_BUSY") || waited >= wait) throw cause
      await sleep(betweenTries)
    } finally {
      raw.pragma(`busy_timeout = ${wait}`)
    }
  }
}

/** One prepared statement a table, kept: building a statement for every batch costs more than running it. */
function preparedInserts(raw: Sqlite.Database): Store["insert"] {
  const prepared = new Map<string, Sqlite.Statement>()
  return async (_db, table, rows) => {
    const first = rows[0]
    if (!first) return
    const columns = Object.keys(first)
    const id = `${table}:${columns.length}`
    let statement = prepared.get(id)
    if (!statement) {
      const names = columns.map((column) => `"${column}"`).join(", ")
      statement = raw.prepare(`insert or ignore into "${table}" (${names}) values (${columns.map((column) => `@${column}`).join(", ")})`)
      prepared.set(id, statement)
    }
    for (const row of rows) statement.run(row)
  }
}

/**
 * Questions asked again and again, each prepared once: a status asks a dozen of a few microseconds. Rows come as lists of values, which
 * cost half of what rows with names do, and are named here.
 */
function preparedQuestions(raw: Sqlite.Database) {
  const prepared = new Map<string, { readonly statement: Sqlite.Statement; readonly columns: readonly string[] }>()
  return <Row>(question: string, values: readonly Asked[]): readonly Row[] => {
    let held = prepared.get(question)
    if (!held) {
      const statement = raw.prepare(question).raw()
      held = { statement, columns: statement.columns().map((column) => column.name) }
      prepared.set(question, held)
    }
    const { statement, columns } = held
    return (statement.all(...values) as readonly (readonly unknown[])[]).map((row) => named<Row>(columns, row))
  }
}

function named<Row>(columns: readonly string[], values: readonly unknown[]): Row {
  const row: Record<string, unknown> = {}
  for (let n = 0; n < columns.length; n++) row[columns[n] as string] = values[n]
  return row as Row
}

/** Faults of reading; what else goes wrong with a file goes wrong in writing, for want of room. */
const unreadable = /^SQLITE_IOERR_(?:READ|SHORT_READ|DATA|CORRUPTFS|FSTAT|SEEK|MMAP)/

/** SQLite's error as one of Goodlaw's sentences. */
export function sqliteProblem(cause: unknown, path: string): unknown {
  if (!(cause instanceof Sqlite.SqliteError)) {
    const code = (cause as { code?: string } | undefined)?.code
    if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOENT" || code === "ENOTDIR")
      return new Problem("library_read_only", { path, why: code })
    if (code === "ENOSPC" || code === "EFBIG") return new Problem("disk_full", { path })
    return cause
  }
  const code = cause.code
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) return new Problem("library_locked", { path })
  if (unreadable.test(code)) return new Problem("library_damaged", { path, why: cause.message })
  if (code === "SQLITE_FULL" || code.startsWith("SQLITE_IOERR")) return new Problem("disk_full", { path })
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN") || code === "SQLITE_PERM")
    return new Problem("library_read_only", { path, why: "the file or its folder may only be read" })
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB") return new Problem("library_damaged", { path, why: cause.message })
  return cause
}

function sqliteWords(db: Db): WordIndex {
  const quoted = (word: string) => `"${word.replaceAll('"', "")}"`
  return {
    async add(on, table, rows) {
      for (const row of rows) await sql`insert into ${sql.table(table)}(rowid, words) values (${row.rowid}, ${row.words})`.execute(on)
    },
    async remove(on, table, rowid) {
      await sql`delete from ${sql.table(table)} where rowid = ${rowid}`.execute(on)
    },
    async clear(on, table) {
      await sql`insert into ${sql.table(table)}(${sql.ref(table)}) values ('delete-all')`.execute(on)
    },
    async find(table, words, how, limit, between) {
      if (words.length === 0) return []
      const match = how === "phrase" ? quoted(words.join(" ")) : words.map(quoted).join(how === "all" ? " AND " : " OR ")
      const range = between ? sql`and rowid between ${between[0]} and ${between[1]}` : sql``
      const found = await sql<{ rowid: number }>`select rowid from ${sql.table(table)}
        where ${sql.table(table)} match ${match} ${range} order by rank, rowid limit ${limit}`.execute(db)
      return found.rows.map((row) => row.rowid)
    },
    async count(table) {
      const found = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
      return found.rows[0]?.n ?? 0
    },
  }
}
