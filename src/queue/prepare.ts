/**
 * Makes one part: a job is fetched, the part read, cited and treated, what was made is kept and the job ended, in one transaction. A
 * worker that dies on the way leaves no trace, and the part is made by the next one who asks.
 */
import { sql } from "kysely"
import { Problem, type ProblemCode } from "../base/problem.js"
import { fingerprint } from "../ingest/files.js"
import { readers } from "../ingest/ingest.js"
import type { LineRange } from "../ingest/lines.js"
import type { SourceFile } from "../ingest/source-file.js"
import type { WorkRules } from "../ingest/task.js"
import { jobName, type PartRow, type QueuedSourceRow, queueIn } from "../library/store/queue-tables.js"
import type { Db } from "../library/store/store.js"
import { bossDb, type MakeJob } from "./boss.js"
import { packSteps, runsOf } from "./chunk.js"
import type { Working } from "./working.js"

/** Problems of this machine and not of the source: the part is left for others, and this worker says so and stops. */
const ownProblems: ReadonlySet<ProblemCode> = new Set([
  "file_missing",
  "file_unreadable",
  "file_changed",
  "disk_full",
  "interrupted",
  "internal",
])

type Part = Pick<PartRow, "source" | "range" | "state"> & { readonly n: number }

/** Makes the earliest part that nobody is making. False where there is none. */
export async function makeNext(working: Working): Promise<boolean> {
  const { store } = working.library
  return store.db.transaction().execute(async (db) => {
    await sql`select set_config('idle_in_transaction_session_timeout', '0', true), set_config('tcp_keepalives_idle', '30', true)`.execute(
      db,
    )
    const [job] = await working.boss.fetch<MakeJob>(jobName, { db: bossDb(db) })
    if (!job) return false
    const part = await begin(working, job.data.part)
    if (part?.state === "waiting") {
      const why = (await sourceProblem(makePart(working, db, part)))?.message ?? null
      await queueIn(db).updateTable("parts").set({ state: "made", why }).where("n", "=", part.n).execute()
      working.did.made++
    }
    await working.boss.complete(jobName, job.id, {}, { db: bossDb(db) })
    return true
  })
}

/** Waits for work on a source; a problem of the source is the answer, any other is thrown. */
export async function sourceProblem(asked: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await asked
    return undefined
  } catch (cause) {
    if (!(cause instanceof Problem) || ownProblems.has(cause.code) || cause.code.startsWith("library_")) throw cause
    return cause
  }
}

/** Notes, beside the transaction, that the part is being made: it stays noted when the worker dies. */
async function begin(working: Working, n: number): Promise<Part | undefined> {
  return queueIn(working.library.store.db)
    .updateTable("parts")
    .set((e) => ({ attempts: e("attempts", "+", 1), made_by: working.name, begun: new Date().toISOString() }))
    .where("n", "=", n)
    .where("state", "=", "waiting")
    .returning(["n", "source", "range", "state"])
    .executeTakeFirst()
}

async function makePart(working: Working, db: Db, part: Part): Promise<void> {
  const queue = queueIn(db)
  const source = await queue.selectFrom("queued").selectAll().where("id", "=", part.source).executeTakeFirstOrThrow()
  let n = 0
  for await (const steps of runsOf(stepsOf(working, source, part))) {
    if (working.signal.aborted) throw new Problem("interrupted")
    await queue
      .insertInto("chunks")
      .values({ part: part.n, n: n++, steps: packSteps(steps) })
      .execute()
  }
}

function stepsOf(working: Working, source: QueuedSourceRow, part: Part) {
  const file = JSON.parse(source.file) as SourceFile
  const { limits, reporters, courts } = JSON.parse(source.rules) as WorkRules
  checkFile(working, file, source.fingerprint)
  return readers[file.kind]({
    library: working.library,
    file,
    limits,
    declared: { reporters, courts },
    from: 0,
    pool: working.pool,
    ...(part.range === null ? {} : { range: JSON.parse(part.range) as LineRange }),
    ...(working.threads === undefined ? {} : { workers: working.threads }),
    onRead: () => undefined,
  })
}

/** The file under this path must be the one that was queued: looked at once for each source. */
function checkFile(working: Working, file: SourceFile, wanted: string): void {
  if (working.seen.has(wanted)) return
  if (fingerprint(file.path, file.parts) !== wanted) throw new Problem("file_changed", { path: file.path })
  working.seen.add(wanted)
}
