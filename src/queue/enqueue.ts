/** Puts sources into the queue: each is opened in the library, in order, and its parts wait for whoever takes them. */
import { resolve } from "node:path"
import { Problem } from "../base/problem.js"
import { type Counting, emptyAccount, note, skip } from "../ingest/account.js"
import { fingerprint, sourceFiles } from "../ingest/files.js"
import { readSource } from "../ingest/ingest.js"
import type { SourceFile, SourceKind } from "../ingest/source-file.js"
import { declaredAtHead } from "../ingest/sources/jsonl.js"
import type { WorkRules } from "../ingest/task.js"
import { openSource, type Source } from "../ingest/writing.js"
import type { Declared } from "../library/declarations.js"
import { jobName, queueIn } from "../library/store/queue-tables.js"
import type { Db } from "../library/store/store.js"
import type { StoredLibrary } from "../library/stored-library.js"
import type { Limits } from "../read/limits.js"
import { bossDb, openBoss } from "./boss.js"
import { type Cut, cut } from "./partition.js"

/** How sources are cut for the queue. */
export type QueueOptions = {
  readonly from?: SourceKind
  readonly limits?: Limits
  /** Bytes of a part of a plain file of lines. */
  readonly partBytes?: number
}

/** What was put into the queue; `notes` say what was passed over, `skips` what is not read. */
export type Queued = {
  readonly sources: number
  readonly parts: number
  readonly bytes: number
  readonly notes: readonly string[]
  readonly skips: Counting["skips"]
}

type Boss = Awaited<ReturnType<typeof openBoss>>

/** Queues the files and folders, which workers find under the same paths. A file of declarations is read at once, since the others need it. */
export async function enqueue(library: StoredLibrary, paths: readonly string[], options: QueueOptions = {}): Promise<Queued> {
  const { store } = library
  if (store.kind !== "postgres")
    throw new Problem("option_invalid", {
      option: "--queue",
      value: store.where,
      allowed: "A queue needs a PostgreSQL library: --library postgres://host/name.",
    })
  const account = emptyAccount()
  const files = sourceFiles(
    paths.map((path) => resolve(path)),
    options.from ?? "auto",
    (what, why) => skip(account, what, why),
  )
  const boss = await openBoss(store)
  await beginRound(library, boss)
  const put = { sources: 0, parts: 0, bytes: 0 }
  for (const file of files) {
    if (file.kind === "declaration") {
      await readSource(library, file, { workers: 0 }, account, () => undefined)
      continue
    }
    const cuts = await queueSource(library, boss, file, options, account)
    if (cuts.length === 0) continue
    put.sources++
    put.parts += cuts.length
    put.bytes += file.size
  }
  if (put.parts > 0) await store.write((db) => addParts(db, boss, 0, [{ how: "end", bytes: 0 }]))
  return { ...put, notes: account.notes, skips: account.skips }
}

/** Forgets what an earlier round did, once nothing of it is left to do. */
async function beginRound({ store }: StoredLibrary, boss: Boss): Promise<void> {
  const isOver = await store.write(async (db) => {
    const queue = queueIn(db)
    const left = await queue.selectFrom("parts").select("n").where("state", "in", ["waiting", "made"]).limit(1).executeTakeFirst()
    if (left) return false
    await queue.deleteFrom("parts").execute()
    await queue.deleteFrom("chunks").execute()
    await queue.deleteFrom("queued").execute()
    return true
  })
  if (isOver) await boss.clearStorage()
}

async function queueSource(
  library: StoredLibrary,
  boss: Boss,
  file: SourceFile,
  options: QueueOptions,
  account: Counting,
): Promise<readonly Cut[]> {
  const mark = fingerprint(file.path, file.parts)
  const cuts = await cutOrSkip(file, options, account)
  if (cuts.length === 0) return []
  const kind = file.kind === "jsonl" && cuts[0]?.how === "turn" ? "export" : file.kind
  const source = await openSource(library.store, file.name, mark, kind)
  if (source.done) {
    note(account, `${file.name} is in the library already.`)
    return []
  }
  const rules = await rulesOf(library, file, options)
  const parts = isBegun(source) ? [{ how: "turn" as const, bytes: file.size }] : cuts
  return library.store.write(async (db) => {
    const queue = queueIn(db)
    const held = await queue.selectFrom("parts").select("n").where("source", "=", source.id).limit(1).executeTakeFirst()
    if (held) {
      note(account, `${file.name} is in the queue already.`)
      return []
    }
    await queue
      .insertInto("queued")
      .values({ id: source.id, name: source.name, file: JSON.stringify(file), fingerprint: mark, rules: JSON.stringify(rules) })
      .execute()
    await addParts(db, boss, source.id, parts)
    return parts
  })
}

/** A file that is damaged is left out, and the others are queued. */
async function cutOrSkip(file: SourceFile, options: QueueOptions, account: Counting): Promise<readonly Cut[]> {
  try {
    return await cut(file, options.partBytes)
  } catch (cause) {
    if (!(cause instanceof Problem) || cause.code !== "file_damaged") throw cause
    skip(account, file.name, cause.message)
    return []
  }
}

/** An ingest that was broken off is gone on with by one worker. */
const isBegun = (source: Source) => source.position > 0

/** What the source is read with: the library's declarations, and those at the head of every source that waits before it. */
async function rulesOf(library: StoredLibrary, file: SourceFile, options: QueueOptions): Promise<WorkRules> {
  const waiting = await queueIn(library.store.db).selectFrom("queued").select("rules").orderBy("id", "desc").limit(1).executeTakeFirst()
  const before = waiting ? (JSON.parse(waiting.rules) as WorkRules) : { reporters: [], courts: [] }
  const own = file.kind === "jsonl" ? await declaredAtHead(file.path) : { reporters: [], courts: [] }
  return { limits: options.limits ?? {}, ...together([await library.declared(), before, own]) }
}

/** Rows declared again are replaced, as in the library. */
function together(all: readonly Declared[]): Declared {
  const reporters = new Map(all.flatMap((one) => one.reporters.map((row) => [row.abbreviation, row])))
  const courts = new Map(all.flatMap((one) => one.courts.map((row) => [row.id, row])))
  const sorted = <T>(rows: ReadonlyMap<string, T>) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  return { reporters: sorted(reporters), courts: sorted(courts) }
}

const rowsAtOnce = 500

/** Adds the parts in order and a job for each one that is to be made; the earliest part is taken first. */
async function addParts(db: Db, boss: Boss, source: number, cuts: readonly Cut[]): Promise<void> {
  for (let from = 0; from < cuts.length; from += rowsAtOnce) {
    const rows = cuts.slice(from, from + rowsAtOnce).map(({ how, range, bytes }, n) => ({
      source,
      how,
      range: range ? JSON.stringify(range) : null,
      bytes,
      last: from + n === cuts.length - 1 ? 1 : 0,
      state: how === "make" ? ("waiting" as const) : ("made" as const),
      attempts: 0,
    }))
    const added = await queueIn(db).insertInto("parts").values(rows).returning(["n", "how"]).execute()
    const jobs = added.filter((part) => part.how === "make").map(({ n }) => ({ name: jobName, data: { part: n }, priority: -n }))
    if (jobs.length > 0) await boss.insert(jobs, { db: bossDb(db) })
  }
}
