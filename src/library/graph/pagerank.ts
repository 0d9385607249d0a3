/** Most-relied-on authorities: a PageRank over who cites whom, as of a date. The same library and date give the same ranks. */
import { isDay, latest } from "../../base/day.js"
import { Problem } from "../../base/problem.js"
import type { Case, CaseKey } from "../library.js"
import { dayNumber } from "../record.js"
import { casesByKey } from "../rows.js"
import type { Db } from "../store/store.js"
import type { StoredLibrary } from "../stored-library.js"

/** A case, its share of all reliance (ranks sum to 1), and how many opinions held cite it by then. */
export type Ranked = { readonly case: Case; readonly rank: number; readonly citing: number }

const damping = 0.85
const rounds = 60
const settled = 1e-10
const pageRows = 50_000

/** A growing list of small whole numbers, four bytes each: 50 million pairs take 400 MB in two of them. */
class Numbers {
  length = 0
  #held = new Uint32Array(1024)
  push(value: number): void {
    if (this.length === this.#held.length) {
      const larger = new Uint32Array(this.#held.length * 2)
      larger.set(this.#held)
      this.#held = larger
    }
    this.#held[this.length++] = value
  }
  whole(): Uint32Array {
    return this.#held.subarray(0, this.length)
  }
}

/** Who cites whom: the edges by the place of the citing and of the cited case in `keys`. */
export type Graph = { readonly keys: readonly CaseKey[]; readonly from: Uint32Array; readonly to: Uint32Array }

/** The pairs up to a day, read a page at a time in the order of the table's own key. */
async function graphUpTo(db: Db, day: number): Promise<Graph> {
  const places = new Map<CaseKey, number>()
  const keys: CaseKey[] = []
  const from = new Numbers()
  const to = new Numbers()
  const place = (key: CaseKey) => {
    const met = places.get(key)
    if (met !== undefined) return met
    places.set(key, keys.length)
    return keys.push(key) - 1
  }
  for (let at = { cited: -1, day: 0, citing: 0 }; ; ) {
    const rows = await db
      .selectFrom("pairs")
      .select(["cited", "day", "citing"])
      .where((e) => e(e.refTuple("cited", "day", "citing"), ">", e.tuple(at.cited, at.day, at.citing)))
      .orderBy("cited")
      .orderBy("day")
      .orderBy("citing")
      .limit(pageRows)
      .execute()
    for (const row of rows) {
      if (row.day > day) continue
      from.push(place(Number(row.citing)))
      to.push(place(Number(row.cited)))
    }
    const last = rows.at(-1)
    if (!last || rows.length < pageRows) return { keys, from: from.whole(), to: to.whole() }
    at = { cited: Number(last.cited), day: last.day, citing: Number(last.citing) }
  }
}

/**
 * Ranks that sum to 1, by place; what cases that cite nothing hold is shared among all.
 *
 *     a -> b, c -> b    b draws from both; a and c have only what everyone has
 */
export function pageRank(count: number, from: ArrayLike<number>, to: ArrayLike<number>): Float64Array {
  const out = new Uint32Array(count)
  for (let edge = 0; edge < from.length; edge++) out[from[edge] as number] = (out[from[edge] as number] as number) + 1
  let rank = new Float64Array(count).fill(1 / Math.max(1, count))
  let next = new Float64Array(count)
  for (let round = 0; round < rounds; round++) {
    const moved = step(rank, next, out, from, to)
    ;[rank, next] = [next, rank]
    if (moved < settled) break
  }
  return rank
}

/** One round from `rank` into `next`, both of which it owns; how far the ranks moved. */
function step(rank: Float64Array, next: Float64Array, out: Uint32Array, from: ArrayLike<number>, to: ArrayLike<number>): number {
  const count = rank.length
  next.fill(0)
  let loose = 0
  for (let n = 0; n < count; n++) if (out[n] === 0) loose += rank[n] as number
  for (let edge = 0; edge < from.length; edge++) {
    const citing = from[edge] as number
    next[to[edge] as number] = (next[to[edge] as number] as number) + (rank[citing] as number) / (out[citing] as number)
  }
  let moved = 0
  for (let n = 0; n < count; n++) {
    const value = (1 - damping) / count + damping * ((next[n] as number) + loose / count)
    moved += Math.abs(value - (rank[n] as number))
    next[n] = value
  }
  return moved
}

/** The authorities most relied on by then, the first `limit` (25), the heaviest first. Throws `date_invalid`. */
export async function mostReliedOn(
  library: StoredLibrary,
  ask: { readonly asOf?: string; readonly limit?: number } = {},
): Promise<readonly Ranked[]> {
  if (ask.asOf !== undefined && !isDay(ask.asOf)) throw new Problem("date_invalid", { value: ask.asOf })
  const { keys, from, to } = await graphUpTo(library.store.db, ask.asOf === undefined ? 99991231 : dayNumber(latest(ask.asOf)))
  const rank = pageRank(keys.length, from, to)
  const citing = new Uint32Array(keys.length)
  for (const one of to) citing[one] = (citing[one] as number) + 1
  const best = heaviest(rank, keys, ask.limit ?? 25)
  const cases = await casesByKey(
    library.store.db,
    best.map((place) => keys[place] as CaseKey),
  )
  const byKey = new Map(cases.map((one) => [one.key, one]))
  return best.flatMap((place) => {
    const one = byKey.get(keys[place] as CaseKey)
    return one ? [{ case: one, rank: rank[place] as number, citing: citing[place] as number }] : []
  })
}

/** The places of the largest ranks; of equal ones, the case with the smaller key. */
function heaviest(rank: Float64Array, keys: readonly CaseKey[], limit: number): readonly number[] {
  const order = (a: number, b: number) => (rank[b] as number) - (rank[a] as number) || (keys[a] as number) - (keys[b] as number)
  let best: number[] = []
  for (let start = 0; start < rank.length; start += 10_000) {
    const some = Array.from({ length: Math.min(10_000, rank.length - start) }, (_, n) => start + n)
    best = [...best, ...some].sort(order).slice(0, Math.max(0, limit))
  }
  return best
}
