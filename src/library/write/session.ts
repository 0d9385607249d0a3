/** One transaction of writing: the next case number, and what the library's counts and hash change by. */
import { createHash } from "node:crypto"
import { earliest, latest } from "../../base/day.js"
import type { Db, Store } from "../store/store.js"

export type Session = {
  readonly db: Db
  readonly store: Store
  nextKey: number
  readonly change: { cases: number; opinions: number; pairs: number; sum: bigint }
  earliest: string | undefined
  latest: string | undefined
  /** Hears which opinions were written, where they are indexed later and elsewhere. */
  indexLater?: (opinions: readonly { readonly case_key: number; readonly n: number }[]) => Promise<void>
}

const modulus = 1n << 128n

/** 128 bits of SHA-256, as hex: what one record adds to the library's sum. */
export function recordHash(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 32)
}

/** SHA-256 of a text, as hex. */
export function textHash(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}

/** Adds record hashes; the order does not matter, so the same facts give the same sum. */
export function addHash(sum: string | bigint, hash: string): bigint {
  return ((typeof sum === "bigint" ? sum : BigInt(`0x${sum || "0"}`)) + BigInt(`0x${hash}`)) % modulus
}

/** Takes a record hash out of a sum again. */
export function subtractHash(sum: bigint, hash: string): bigint {
  return (sum - BigInt(`0x${hash}`) + modulus) % modulus
}

/** Runs `work` in one transaction and writes the changed counts with it. */
export async function inSession<T>(store: Store, work: (session: Session) => Promise<T>): Promise<T> {
  return store.write(async (db) => {
    const last = await db
      .selectFrom("cases")
      .select((e) => e.fn.max("key").as("key"))
      .executeTakeFirst()
    const session: Session = {
      db,
      store,
      nextKey: Number(last?.key ?? 0) + 1,
      change: { cases: 0, opinions: 0, pairs: 0, sum: 0n },
      earliest: undefined,
      latest: undefined,
    }
    const result = await work(session)
    await settle(session)
    return result
  })
}

/** Notes a decision's date among the library's earliest and latest. */
export function noteDate(session: Session, date: string | undefined): void {
  if (date === undefined) return
  if (session.earliest === undefined || earliest(date) < earliest(session.earliest)) session.earliest = date
  if (session.latest === undefined || latest(date) > latest(session.latest)) session.latest = date
}

async function settle(session: Session): Promise<void> {
  const meta = await readMeta(session.db)
  if (meta.has("seal")) await session.db.deleteFrom("meta").where("key", "=", "seal").execute()
  const { cases, opinions, pairs, sum } = session.change
  const values = new Map<string, string>()
  if (cases) values.set("cases", String(Number(meta.get("cases") ?? 0) + cases))
  if (opinions) values.set("opinions", String(Number(meta.get("opinions") ?? 0) + opinions))
  if (pairs) values.set("pairs", String(Number(meta.get("pairs") ?? 0) + pairs))
  if (sum) values.set("sum", ((BigInt(`0x${meta.get("sum") ?? "0"}`) + sum) % modulus).toString(16))
  const first = meta.get("earliest")
  const last = meta.get("latest")
  if (session.earliest && (!first || earliest(session.earliest) < earliest(first))) values.set("earliest", session.earliest)
  if (session.latest && (!last || latest(session.latest) > latest(last))) values.set("latest", session.latest)
  if (values.size === 0) return
  await session.db
    .insertInto("meta")
    .values([...values].map(([key, value]) => ({ key, value })))
    .onConflict((on) => on.column("key").doUpdateSet((e) => ({ value: e.ref("excluded.value") })))
    .execute()
}

/** The library's single facts. */
export async function readMeta(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom("meta").selectAll().execute()
  return new Map(rows.map((row) => [row.key, row.value]))
}
