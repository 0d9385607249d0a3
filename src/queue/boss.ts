/**
 * pg-boss over the library's own connections. A job is fetched, done and ended inside one transaction of ours: a worker that dies takes
 * nothing with it, since the server undoes its transaction and the job is free again.
 */
import { CompiledQuery, sql } from "kysely"
import PgBoss from "pg-boss"
import { createQueueTables, jobName, queueSchema } from "../library/store/queue-tables.js"
import type { Db, Store } from "../library/store/store.js"

export type MakeJob = { readonly part: number }

/** The number of the advisory lock of whoever makes the queue: two that did so at once would leave a connection in a failed transaction. */
const makerLock = 7_405_004

const months = 30 * 24 * 60

/** pg-boss's way to a database or to one transaction of it. */
export function bossDb(db: Db): PgBoss.Db {
  return {
    async executeSql(text, values) {
      const { rows } = await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values ?? []))
      return { rows }
    },
  }
}

/** The queue, made where there is none yet. Its timers stay off: nothing expires, since nothing outlives its transaction. */
export async function openBoss(store: Store): Promise<PgBoss> {
  const boss = new PgBoss({ db: bossDb(store.db), schema: queueSchema, supervise: false, schedule: false })
  boss.on("error", () => undefined)
  await store.db.connection().execute(async (db) => {
    await sql`select pg_advisory_lock(${makerLock})`.execute(db)
    try {
      await makeReady(store, boss)
    } finally {
      await sql`select pg_advisory_unlock(${makerLock})`.execute(db)
    }
  })
  return boss
}

async function makeReady(store: Store, boss: PgBoss): Promise<void> {
  await boss.start()
  await store.write((db) => createQueueTables(db))
  await boss.createQueue(jobName, { name: jobName, policy: "standard", retentionMinutes: months })
}
