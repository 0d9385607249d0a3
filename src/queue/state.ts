/** What the queue holds and what it has done: the parts by state, and one account over all workers. */

import { sql } from "kysely"
import { emptyAccount, type IngestAccount, skip } from "../ingest/account.js"
import type { IngestProgress } from "../ingest/ingest.js"
import { addTo } from "../ingest/writing.js"
import { unindexed } from "../library/pending.js"
import { hasQueue, type PartState, queueIn } from "../library/store/queue-tables.js"
import type { Db, Store } from "../library/store/store.js"

/** What the queue holds and what it has done. */
export type QueueState = {
  readonly sources: number
  readonly parts: Readonly<Record<PartState, number>>
  /** Opinions that are held and not yet found by their words. */
  readonly unindexed: number
  readonly bytes: { readonly done: number; readonly total: number }
  /** Parts that are begun and not made: by whom and how often. */
  readonly making: readonly { readonly source: string; readonly by: string; readonly attempts: number }[]
  /** Parts that could not be made, and why. */
  readonly failed: readonly { readonly source: string; readonly why: string }[]
  /** How many parts each worker made and wrote. */
  readonly workers: readonly { readonly name: string; readonly made: number; readonly written: number }[]
  /** Everything written since the queue was last empty. */
  readonly account: IngestAccount
}

/** The state of the queue; undefined where nothing was ever queued. */
export async function queueState(store: Store): Promise<QueueState | undefined> {
  if (store.kind !== "postgres" || !(await hasQueue(store.db))) return undefined
  const queue = queueIn(store.db)
  const rows = await queue
    .selectFrom("parts")
    .leftJoin("queued", "queued.id", "parts.source")
    .select(["parts.state", "parts.bytes", "parts.made_by", "parts.written_by", "parts.attempts", "parts.why", "queued.name"])
    .where("how", "<>", "end")
    .orderBy("n")
    .execute()
  const parts: Record<PartState, number> = { waiting: 0, made: 0, written: 0, failed: 0 }
  for (const row of rows) parts[row.state]++
  const done = rows.filter((row) => row.state === "written" || row.state === "failed")
  const sum = (some: typeof rows) => some.reduce((total, row) => total + row.bytes, 0)
  const alive = await programsAt(store.db)
  return {
    sources: Number(
      (
        await queue
          .selectFrom("queued")
          .select((e) => e.fn.countAll().as("n"))
          .executeTakeFirst()
      )?.n ?? 0,
    ),
    parts,
    unindexed: (await unindexed(store)).size,
    bytes: { done: sum(done), total: sum(rows) },
    making: rows
      .filter((row) => row.state === "waiting" && row.made_by !== null && alive.has(row.made_by))
      .map((row) => ({ source: row.name ?? "", by: row.made_by ?? "", attempts: row.attempts })),
    failed: rows.filter((row) => row.state === "failed").map((row) => ({ source: row.name ?? "", why: row.why ?? "" })),
    workers: workersIn(rows),
    account: await accountOf(store.db),
  }
}

/** The programs that are connected now: one that died reads nothing. */
async function programsAt(db: Db): Promise<ReadonlySet<string>> {
  const found = await sql<{ name: string }>`select distinct application_name as name from pg_stat_activity
    where datname = current_database()`.execute(db)
  return new Set(found.rows.map((row) => row.name))
}

function workersIn(rows: readonly { readonly state: PartState; readonly made_by: string | null; readonly written_by: string | null }[]) {
  const names = [...new Set(rows.flatMap((row) => [row.made_by, row.written_by]))].filter((name) => name !== null).sort()
  return names.map((name) => ({
    name,
    made: rows.filter((row) => row.made_by === name && row.state !== "waiting").length,
    written: rows.filter((row) => row.written_by === name).length,
  }))
}

/** How much of what was queued is in the library, in bytes of the files. */
export async function progressOf(store: Store): Promise<IngestProgress> {
  const rows = await queueIn(store.db)
    .selectFrom("parts")
    .select((e) => ["state", e.fn.sum<number>("bytes").as("bytes"), e.fn.countAll<number>().as("parts")])
    .where("how", "<>", "end")
    .groupBy("state")
    .execute()
  const of = (states: readonly PartState[], what: "bytes" | "parts") =>
    rows.filter((row) => states.includes(row.state)).reduce((sum, row) => sum + Number(row[what]), 0)
  return {
    done: of(["written", "failed"], "bytes"),
    total: of(["waiting", "made", "written", "failed"], "bytes"),
    unit: "bytes",
    note: `${of(["waiting"], "parts")} parts to be read, ${of(["made"], "parts")} to be written`,
  }
}

/** The accounts of all parts as one; a part that failed is one record left out. */
export async function accountOf(db: Db): Promise<IngestAccount> {
  const whole = emptyAccount()
  const rows = await queueIn(db)
    .selectFrom("parts")
    .leftJoin("queued", "queued.id", "parts.source")
    .select(["parts.account", "parts.state", "parts.why", "parts.last", "parts.begun", "parts.ended", "parts.how", "queued.name"])
    .orderBy("n")
    .execute()
  const times: number[] = []
  for (const row of rows) {
    if (row.account !== null) addTo(whole, JSON.parse(row.account))
    if (row.state === "failed" && row.last === 1) skip(whole, row.name ?? "", row.why ?? "it could not be read")
    if (row.state === "written" && row.last === 1 && row.how !== "end") whole.files++
    for (const time of [row.begun, row.ended]) if (time !== null) times.push(Date.parse(time))
  }
  whole.seconds = times.length < 2 ? 0 : (Math.max(...times) - Math.min(...times)) / 1000
  return whole
}
