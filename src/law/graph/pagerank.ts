/** Most-relied-on authorities: a PageRank over who cites whom, as of a date. The same library and date give the same ranks. */
import { latest } from "../../base/day.js"
import { casesByKey } from "../cases.js"
import type { Case } from "../library.js"
import { dayNumber } from "../record.js"
import type { Db } from "../store/store.js"

export type Ranked = { readonly case: Case; readonly rank: number; readonly citing: number }

const damping = 0.85
const rounds = 40
const settled = 1e-9
const pageRows = 200_000

/** The pairs up to a day as arrays: each citing and each cited case by its place in `keys`. */
async function pairsUpTo(db: Db, day: number) {
  const places = new Map<number, number>()
  const keys: number[] = []
  const from: number[] = []
  const to: number[] = []
  const place = (key: number) => {
    const met = places.get(key)
    if (met !== undefined) return met
    places.set(key, keys.length)
    return keys.push(key) - 1
  }
  let at = { citing: 0, cited: 0 }
  for (;;) {
    const rows = await db
      .selectFrom("pairs")
      .select(["citing", "cited", "day"])
      .where((e) => e.or([e("citing", ">", at.citing), e.and([e("citing", "=", at.citing), e("cited", ">", at.cited)])]))
      .orderBy("citing")
      .orderBy("cited")
      .limit(pageRows)
      .execute()
    for (const row of rows) {
      if (row.day > day) continue
      from.push(place(Number(row.citing)))
      to.push(place(Number(row.cited)))
    }
    const last = rows.at(-1)
    if (!last) return { keys, from, to }
    at = { citing: Number(last.citing), cited: Number(last.cited) }
  }
}

/** Ranks that sum to 1, by place; what cases that cite nothing hold is shared among all. */
export function pageRank(count: number, from: readonly number[], to: readonly number[]): Float64Array {
  const out = new Uint32Array(count)
  for (const one of from) out[one] = (out[one] as number) + 1
  let rank = new Float64Array(count).fill(1 / Math.max(1, count))
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(count)
    let loose = 0
    for (let n = 0; n < count; n++) if (out[n] === 0) loose += rank[n] as number
    for (let edge = 0; edge < from.length; edge++) {
      const citing = from[edge] as number
      const cited = to[edge] as number
      next[cited] = (next[cited] as number) + (rank[citing] as number) / (out[citing] as number)
    }
    let moved = 0
    for (let n = 0; n < count; n++) {
      const value = (1 - damping) / count + damping * ((next[n] as number) + loose / count)
      moved += Math.abs(value - (rank[n] as number))
      next[n] = value
    }
    rank = next
    if (moved < settled) break
  }
  return rank
}

/** The authorities most relied on by then, the first `limit`. */
export async function mostReliedOn(db: Db, ask: { readonly asOf?: string; readonly limit?: number } = {}): Promise<readonly Ranked[]> {
  const { keys, from, to } = await pairsUpTo(db, ask.asOf === undefined ? 99991231 : dayNumber(latest(ask.asOf)))
  const rank = pageRank(keys.length, from, to)
  const citing = new Uint32Array(keys.length)
  for (const one of to) citing[one] = (citing[one] as number) + 1
  const order = keys.map((_, n) => n).sort((a, b) => (rank[b] as number) - (rank[a] as number) || (keys[a] as number) - (keys[b] as number))
  const best = order.slice(0, ask.limit ?? 25)
  const cases = new Map(
    (
      await casesByKey(
        db,
        best.map((n) => keys[n] as number),
      )
    ).map((one) => [one.key, one]),
  )
  return best.flatMap((n) => {
    const one = cases.get(keys[n] as number)
    return one ? [{ case: one, rank: rank[n] as number, citing: citing[n] as number }] : []
  })
}
