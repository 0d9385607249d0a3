/**
 * Writes what was made, part by part in the order of the queue, whoever made it: the library is then the one that a single worker would
 * have written, with the same keys, merges and places held. One worker at a time has the turn; the others go on making.
 */
import { sql } from "kysely"
import { type Counting, emptyAccount } from "../ingest/account.js"
import { readSource } from "../ingest/ingest.js"
import type { SourceFile } from "../ingest/source-file.js"
import type { WorkRules } from "../ingest/task.js"
import { addTo, writeSome } from "../ingest/writing.js"
import { seal } from "../library/seal.js"
import { type PartRow, queueIn } from "../library/store/queue-tables.js"
import type { Db } from "../library/store/store.js"
import { inSession, type Session } from "../library/write/session.js"
import { tallied, writeTallies } from "../library/write/tallies.js"
import { unpackSteps } from "./chunk.js"
import { indexLater } from "./deferred-index.js"
import { sourceProblem } from "./prepare.js"
import { accountOf } from "./state.js"
import type { Working } from "./working.js"

/** The number of the advisory lock that the worker holds who writes. */
const turnLock = 7_405_003

type Part = Omit<PartRow, "n"> & { readonly n: number }

/** Writes while there is something to write and nobody else is writing. False where nothing could be done. */
export async function writeInTurn(working: Working): Promise<boolean> {
  return working.library.store.db.connection().execute(async (db) => {
    const mine = await sql<{ mine: boolean }>`select pg_try_advisory_lock(${turnLock}) as mine`.execute(db)
    if (!mine.rows[0]?.mine) return false
    try {
      let wrote = false
      while (!working.signal.aborted && (await writeNext(working, db))) wrote = true
      return wrote
    } finally {
      await sql`select pg_advisory_unlock(${turnLock})`.execute(db)
    }
  })
}

async function writeNext(working: Working, db: Db): Promise<boolean> {
  const queue = queueIn(db)
  const part = await queue
    .selectFrom("parts")
    .selectAll()
    .where("state", "in", ["waiting", "made"])
    .orderBy("n")
    .limit(1)
    .executeTakeFirst()
  if (part?.state !== "made") return false
  const broken = await queue
    .selectFrom("parts")
    .select("why")
    .where("source", "=", part.source)
    .where("state", "=", "failed")
    .where("n", "<", part.n)
    .limit(1)
    .executeTakeFirst()
  if (broken) await leaveOut(working, part, broken.why ?? "a part before it could not be read")
  else if (part.how === "make") await writeChunk(working, part)
  else if (part.how === "turn") await readNow(working, part)
  else await endRound(working, part)
  await working.onWritten()
  return true
}

/** One transaction: some steps of the part, how far its source is, and that they are no longer waiting. */
async function writeChunk(working: Working, part: Part): Promise<void> {
  await inSession(working.library.store, async (session) => {
    indexLater(session)
    const queue = queueIn(session.db)
    const [chunk, next] = await queue.selectFrom("chunks").selectAll().where("part", "=", part.n).orderBy("n").limit(2).execute()
    const source = await session.db
      .selectFrom("sources")
      .select(["id", "name", "position"])
      .where("id", "=", part.source)
      .executeTakeFirstOrThrow()
    const steps = chunk ? unpackSteps(chunk.steps) : []
    const account = emptyAccount()
    const now = { position: source.position + steps.length, done: part.last === 1 && part.why === null && !next }
    await writeSome(session, source, steps, now, account)
    if (chunk) await queue.deleteFrom("chunks").where("part", "=", part.n).where("n", "=", chunk.n).execute()
    await noteWritten(session, part.n, account)
    if (!next) await finish(working, session.db, part)
  })
}

/** A source that leans on what is held is read as an ingest would, its batches noted in the part's account. */
async function readNow(working: Working, part: Part): Promise<void> {
  const { library } = working
  const source = await queueIn(library.store.db).selectFrom("queued").selectAll().where("id", "=", part.source).executeTakeFirstOrThrow()
  const { limits } = JSON.parse(source.rules) as WorkRules
  const options = {
    limits,
    signal: working.signal,
    inTurn: true,
    onSession: indexLater,
    inBatch: (session: Session, some: Counting) => noteWritten(session, part.n, some),
    ...(working.threads === undefined ? {} : { workers: working.threads }),
  }
  const read = readSource(library, JSON.parse(source.file) as SourceFile, options, emptyAccount(), () => undefined)
  const why = (await sourceProblem(read))?.message ?? null
  await library.store.write((db) => finish(working, db, { ...part, why }))
}

/** The end of a round: what a large ingest counts when it has ended, and the seal over what was written. A worker killed before `finish` leaves the round to the next. */
async function endRound(working: Working, part: Part): Promise<void> {
  const { store } = working.library
  const { references } = await accountOf(store.db)
  if (references >= tallied) await store.write(async (db) => void (await writeTallies(db)))
  await seal(store, references)
  await store.write((db) => finish(working, db, part))
}

async function leaveOut(working: Working, part: Part, why: string): Promise<void> {
  await working.library.store.write(async (db) => {
    const queue = queueIn(db)
    await queue.deleteFrom("chunks").where("part", "=", part.n).execute()
    await queue.updateTable("parts").set({ state: "failed", why }).where("n", "=", part.n).execute()
  })
}

/** A part that broke off is failed once what was good of it is written. */
async function finish(working: Working, db: Db, part: Part): Promise<void> {
  await queueIn(db)
    .updateTable("parts")
    .set({ state: part.why === null ? "written" : "failed", why: part.why, written_by: working.name, ended: new Date().toISOString() })
    .where("n", "=", part.n)
    .execute()
  if (part.how !== "end") working.did.written++
}

/** Adds what some steps did to the part's account, in the transaction that keeps them. */
async function noteWritten(session: Session, n: number, some: Counting): Promise<void> {
  const queue = queueIn(session.db)
  const part = await queue.selectFrom("parts").select("account").where("n", "=", n).executeTakeFirstOrThrow()
  const account: Counting = part.account === null ? emptyAccount() : (JSON.parse(part.account) as Counting)
  addTo(account, some)
  await queue
    .updateTable("parts")
    .set({ account: JSON.stringify(account) })
    .where("n", "=", n)
    .execute()
}
