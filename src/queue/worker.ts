/**
 * A worker of the queue. It makes parts, writes what is made whenever nobody else has the turn, and indexes what is written, until nothing is
 * left. Any number of
 * them run on any number of machines; each may be killed at any moment.
 */

import { setTimeout as sleep } from "node:timers/promises"
import { Problem } from "../base/problem.js"
import type { IngestProgress } from "../ingest/ingest.js"
import { openPool, type Pool } from "../ingest/pool.js"
import type { WorkRules } from "../ingest/task.js"
import { unindexed } from "../library/pending.js"
import { programName } from "../library/store/postgres.js"
import { queueIn } from "../library/store/queue-tables.js"
import type { StoredLibrary } from "../library/stored-library.js"
import { openBoss } from "./boss.js"
import { writeInTurn } from "./commit.js"
import { forgetReplaced, indexSome } from "./deferred-index.js"
import { makeNext } from "./prepare.js"
import { progressOf, type QueueState, queueState } from "./state.js"
import type { Working } from "./working.js"

/** How a worker works. */
export type WorkOptions = {
  /** Stay when the queue is empty, for what is put into it later. */
  readonly wait?: boolean
  /** Worker threads that read, cite and treat; as many as there are cores (four at most) when left out. */
  readonly threads?: number
  /** Stops between two transactions with the problem `interrupted`; what this worker was making is free for others. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: IngestProgress) => void
}

/** What this worker did, and where the queue stands. */
export type Worked = { readonly made: number; readonly written: number; readonly queue: QueueState }

/** Takes parts until the queue is empty and everything is written. */
export async function work(library: StoredLibrary, options: WorkOptions = {}): Promise<Worked> {
  if (library.store.kind !== "postgres")
    throw new Problem("option_invalid", {
      option: "--library",
      value: library.store.where,
      allowed: "Workers share a queue in PostgreSQL: --library postgres://host/name.",
    })
  const boss = await openBoss(library.store)
  const stop = new AbortController()
  options.signal?.addEventListener("abort", () => stop.abort())
  const pools = keptPools()
  const working: Working = {
    library,
    boss,
    name: programName(),
    threads: options.threads,
    pool: pools.open,
    signal: stop.signal,
    did: { made: 0, written: 0 },
    seen: new Set(),
    onWritten: async () => options.onProgress?.(await progressOf(library.store)),
  }
  const loops = [making(working, options), writing(working, options), indexing(working, options)].map((loop) =>
    loop.catch((cause) => {
      stop.abort()
      throw cause
    }),
  )
  const ended = await Promise.allSettled(loops)
  await pools.close()
  for (const end of ended) if (end.status === "rejected") throw end.reason
  if (options.signal?.aborted) throw new Problem("interrupted")
  const { made, written } = working.did
  return { made, written, queue: (await queueState(library.store)) as QueueState }
}

/** Milliseconds between two looks at a queue that has nothing to do now. */
const pause = 200
const longPause = 1000

/** Parts that may be made and not yet written; beyond them making waits for the writer. */
const mostWaiting = 64

async function making(working: Working, { wait = false }: WorkOptions): Promise<void> {
  while (!working.signal.aborted) {
    const ahead = await lookAhead(working)
    if (!ahead.left && !wait) return
    const may = !ahead.headIsMade || ahead.made < mostWaiting
    if (!(ahead.left && may && (await makeNext(working)))) await sleep(ahead.left ? pause : longPause)
  }
}

async function writing(working: Working, { wait = false }: WorkOptions): Promise<void> {
  while (!working.signal.aborted) {
    const wrote = await writeInTurn(working)
    const { left } = await lookAhead(working)
    if (!wrote) await working.onWritten()
    if (!left && !wait) return
    if (!wrote) await sleep(left ? pause : longPause)
  }
}

async function indexing({ library, signal }: Working, { wait = false }: WorkOptions): Promise<void> {
  while (!signal.aborted) {
    if ((await indexSome(library.store)) > 0) continue
    const { left } = await lookAhead({ library })
    if (!left) await forgetReplaced(library.store)
    if (!left && !wait && (await unindexed(library.store)).size === 0) return
    await sleep(left || !wait ? pause : longPause)
  }
}

async function lookAhead({ library }: Pick<Working, "library">) {
  const queue = queueIn(library.store.db)
  const left = queue.selectFrom("parts").where("state", "in", ["waiting", "made"])
  const head = await left.select("state").orderBy("n").limit(1).executeTakeFirst()
  const made = await queue
    .selectFrom("parts")
    .select((e) => e.fn.countAll().as("n"))
    .where("state", "=", "made")
    .where("how", "=", "make")
    .executeTakeFirst()
  return { left: head !== undefined, headIsMade: head?.state === "made", made: Number(made?.n ?? 0) }
}

/** Worker threads stay from one part to the next while the rules are the same: starting them costs more than a small part. */
function keptPools() {
  let held: { readonly rules: string; readonly pool: Pool } | undefined
  return {
    open(rules: WorkRules, workers?: number): Pool {
      const words = JSON.stringify(rules)
      if (held?.rules !== words) {
        void held?.pool.close()
        held = { rules: words, pool: openPool(rules, workers) }
      }
      return { ...held.pool, close: async () => undefined }
    },
    close: async () => held?.pool.close(),
  }
}
