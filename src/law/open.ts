/** Opens a library and answers for it. */
import { latest } from "../base/day.js"
import { Problem } from "../base/problem.js"
import { isPostgres, libraryAddress } from "../library/address.js"
import type { CaseKey, CitingReference } from "../library/library.js"
import { byCitation, byName } from "../library/lookup.js"
import { dayNumber } from "../library/record.js"
import { casesByKey, opinionOf, plainReference, referenceOf } from "../library/rows.js"
import { checkCount, seal } from "../library/seal.js"
import { search } from "../library/search.js"
import { isStarterDue, takeStarterMark, writeStarter } from "../library/starter.js"
import { openSqlite } from "../library/store/sqlite.js"
import type { Store } from "../library/store/store.js"
import type { PairRow } from "../library/store/tables.js"
import type { StoredLibrary } from "../library/stored-library.js"
import { summary } from "../library/summary.js"
import { volumeFact } from "../library/volumes.js"
import { asideFrom } from "../library/write/opinions.js"
import { remembering } from "./cache.js"

/** How a library is opened. */
export type OpenOptions = {
  /** Make the library where there is none (default); `false` throws `library_missing` instead. */
  readonly create?: boolean
  readonly readOnly?: boolean
  /** Start empty, without the starter facts. */
  readonly bare?: boolean
  /** Do not compare the count of treatments with the one sealed: for looking into a library that may be damaged. */
  readonly unchecked?: boolean
  /** Milliseconds to wait for another program that is writing. */
  readonly wait?: number
  /** Hash partitions of the large tables of a library that is made on PostgreSQL; none when left out. */
  readonly partitions?: number
}

/** Opens the library at a path or postgres:// address; a new one starts with the starter facts. */
export async function openLibrary(where?: string, options: OpenOptions = {}): Promise<StoredLibrary> {
  const address = libraryAddress(where)
  if (options.partitions && !isPostgres(address))
    throw new Problem("option_invalid", {
      option: "--partitions",
      value: "used here",
      allowed: "Only a postgres:// library has partitions.",
    })
  const { store, created } = isPostgres(address)
    ? await (await import("../library/store/postgres.js")).openPostgres(address, options)
    : await openSqlite(address, options)
  if (created && options.bare) await store.write(takeStarterMark)
  else if (!store.readOnly && (created || (await isStarterDue(store.db)))) {
    await writeStarter(store)
    await seal(store)
  } else if (!options.unchecked) await counted(store)
  return answering(store)
}

/** Compares the count of treatments with the one sealed; a library that fails is closed again. */
async function counted(store: Store): Promise<void> {
  await checkCount(store).catch(async (cause: unknown) => {
    await store.close()
    throw cause
  })
}

function answering(store: Store): StoredLibrary {
  const kept = remembering(store)
  return {
    store,
    info: () => summary(store),
    byCitation: (citation, ask) => byCitation(store, citation, ask?.cited ?? false),
    byName: (name, limit = 10, ask) => byName(store, name, limit, ask?.cited ?? false),
    byKey: async (key) => (await casesByKey(store.db, [key]))[0],
    opinions: async (key, ask) => {
      const all = store.db.selectFrom("opinions").selectAll().where("case_key", "=", key)
      return (await (ask?.aside ? all.where("n", ">=", asideFrom) : all.where("n", "<", asideFrom)).orderBy("n").execute()).map(opinionOf)
    },
    citedBy: (key) => references(store, "cited", key),
    cites: (key) => references(store, "citing", key),
    status: (key, ask = {}) => kept.status(key, ask),
    search: (words, ask = {}) => search(store, words, ask),
    volume: (reporter, volume) => volumeFact(store.db, reporter, volume),
    known: kept.known,
    declared: kept.declared,
    close: () => store.close(),
  }
}

/** Every reference to (or by) a case: its treatments, and a plain one for each pair without any. */
async function references(store: Store, side: "cited" | "citing", key: CaseKey): Promise<readonly CitingReference[]> {
  const pairs = await store.db
    .selectFrom("pairs")
    .selectAll()
    .where(side, "=", key)
    .orderBy("day")
    .orderBy("citing")
    .orderBy("cited")
    .execute()
  const rows = await store.db.selectFrom("treatments").selectAll().where(side, "=", key).orderBy("day").orderBy("id").execute()
  const keys = new Set([...pairs.map((pair) => Number(pair.citing)), ...rows.map((row) => Number(row.acting_key ?? 0))])
  const cases = new Map(
    (
      await rowsOf(
        store,
        [...keys].filter((one) => one > 0),
      )
    ).map((row) => [Number(row.key), row]),
  )
  const of = (pair: PairRow) => `${pair.cited}/${pair.citing}`
  const byPair = new Map(pairs.map((pair) => [of(pair), pair]))
  const treated = new Set(rows.map((row) => `${row.cited}/${row.citing}`))
  const plain = pairs
    .filter((pair) => !treated.has(of(pair)))
    .map((pair) => plainReference(pair, cases.get(Number(pair.citing))?.date ?? undefined))
  const rich = rows.map((row) => referenceOf(row, byPair.get(`${row.cited}/${row.citing}`), cases.get(Number(row.acting_key ?? 0))))
  return [...rich, ...plain].sort((a, b) => dayNumber(latest(a.date ?? "0001")) - dayNumber(latest(b.date ?? "0001")))
}

async function rowsOf(store: Store, keys: readonly number[]) {
  const rows = []
  for (let from = 0; from < keys.length; from += 1000)
    rows.push(
      ...(await store.db
        .selectFrom("cases")
        .selectAll()
        .where("key", "in", keys.slice(from, from + 1000))
        .execute()),
    )
  return rows
}
