/** What the queue still owes the library: sources that wait for their turn, opinions that wait to be indexed. Only PostgreSQL has a queue. */

import { hasQueue, queueIn } from "./store/queue-tables.js"
import { opinionNumber, type Store } from "./store/store.js"

/** Is any part of this source still waiting? */
export async function isQueued(store: Store, source: number): Promise<boolean> {
  if (store.kind !== "postgres" || !(await hasQueue(store.db))) return false
  const found = await queueIn(store.db)
    .selectFrom("parts")
    .select("n")
    .where("source", "=", source)
    .where("state", "in", ["waiting", "made"])
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** The numbers of opinions that are held and wait to be indexed. */
export async function unindexed(store: Store): Promise<ReadonlySet<number>> {
  if (store.kind !== "postgres" || !(await hasQueue(store.db))) return new Set()
  const rows = await queueIn(store.db).selectFrom("unindexed").selectAll().execute()
  return new Set(rows.map((row) => opinionNumber(Number(row.case_key), row.n)))
}
