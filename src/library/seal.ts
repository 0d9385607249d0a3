/**
 * A seal over what statuses are made of: how many treatments, pairs, statements and cases there are, and a hash of them. Set when a writing
 * has ended, taken off by the next session of writing, compared when the library is verified; the count of treatments also when it is opened.
 */
import { Problem } from "../base/problem.js"
import type { Db, Store } from "./store/store.js"
import { readMeta } from "./write/session.js"

/** Tables under the seal, each with the columns that put its rows in one order. */
export const sealedTables = {
  cases: ["key"],
  pairs: ["cited", "day", "citing"],
  treatments: ["cited", "id"],
  statements: ["cited", "id"],
} as const
export type SealedTable = keyof typeof sealedTables

/** Of each table its rows and their hash; the order of the rows does not matter. */
export type Seal = Readonly<Record<SealedTable, { readonly rows: number; readonly hash: string }>>

/** With more citing references than this, a library is sealed only when it is verified or has grown by a hundredth. */
const mostAtOnce = 3_000_000
/** With more treatments than this, opening does not count them. */
const mostCounted = 200_000
const page = 5000

/** The seal of what the library holds now. Reads the whole of the four tables. */
export async function sealOf(store: Store, db: Db = store.db): Promise<Seal> {
  const made: Partial<Record<SealedTable, Seal[SealedTable]>> = {}
  for (const table of Object.keys(sealedTables) as SealedTable[]) made[table] = await sealOfTable(store, db, table)
  return made as Seal
}

async function sealOfTable(store: Store, db: Db, table: SealedTable): Promise<Seal[SealedTable]> {
  const [first] = sealedTables[table]
  let rows = 0
  let sum = 0
  let at = -1
  for (;;) {
    const key = `${first}`
    const keys = await store.ask<{ k: number }>(
      `select distinct ${key} as k from ${table} where ${key} > ? order by ${key} limit ${page}`,
      [at],
      db,
    )
    const last = keys.at(-1)
    if (!last) break
    const found = await store.ask<Record<string, unknown>>(
      `select * from ${table} where ${key} > ? and ${key} <= ?`,
      [at, Number(last.k)],
      db,
    )
    for (const row of found) sum = (sum + rowHash(row)) % modulus
    rows += found.length
    at = Number(last.k)
  }
  return { rows, hash: sum.toString(16) }
}

const modulus = 2 ** 48

/** 48 bits of a row's columns by name; numbers and their digits are one, as the databases give them. */
function rowHash(row: Record<string, unknown>): number {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (const column of Object.keys(row).sort()) {
    const words = `${column}=${row[column] ?? "\u0000"};`
    for (let n = 0; n < words.length; n++) {
      const code = words.charCodeAt(n)
      low = Math.imul(low ^ code, 0x01000193)
      high = Math.imul(high ^ (code + 0x9e37), 0x85ebca6b)
    }
  }
  return (low >>> 0) * 0x10000 + ((high >>> 8) & 0xffff)
}

/** Seals the library, unless it is very large and little was added. */
export async function seal(store: Store, added = Number.MAX_SAFE_INTEGER): Promise<void> {
  const meta = await readMeta(store.db)
  const pairs = Number(meta.get("pairs") ?? 0)
  if (pairs > mostAtOnce && added < pairs / 100) return
  const value = JSON.stringify(await sealOf(store))
  if (meta.get("seal") === value) return
  await store.write(async (db) => {
    await db
      .insertInto("meta")
      .values({ key: "seal", value })
      .onConflict((on) => on.column("key").doUpdateSet({ value }))
      .execute()
  })
}

/** The seal that was set; undefined where the library was written to since, or never sealed. */
export async function sealSet(db: Db): Promise<Seal | undefined> {
  const value = (await readMeta(db)).get("seal")
  return value === undefined ? undefined : (JSON.parse(value) as Seal)
}

/** A library whose treatments are fewer or more than those sealed is damaged: what it says may be wrong. Throws `library_damaged`. */
export async function checkCount(store: Store): Promise<void> {
  const set = await sealSet(store.db)
  if (!set || set.treatments.rows > mostCounted) return
  const [found] = await store.ask<{ n: number }>("select count(*) as n from treatments", [])
  const rows = Number(found?.n ?? 0)
  if (rows !== set.treatments.rows)
    throw new Problem("library_damaged", { path: store.where, why: `${rows} treatments are held, but ${set.treatments.rows} were sealed` })
}
