/**
 * What the queue keeps beside a library in PostgreSQL, in a schema of its own: the sources that wait, the parts they are cut into in the
 * order in which one worker alone would read them, and what was made of a part until its turn to be written comes. pg-boss keeps its jobs
 * in the same schema.
 */
import { type Generated, type Kysely, sql } from "kysely"
import type { Db } from "./store.js"

export const queueSchema = "goodlaw_queue"

/** The name of the one queue that pg-boss keeps: parts to be made. */
export const jobName = "make"

/**
 * How a part is done. `make`: a worker reads, cites and treats it, and what was made is written when its turn comes. `turn`: it leans on
 * what the library holds, so it is read when its turn comes. `end`: the end of one call that queued; counts that need the whole are made.
 */
export type How = "make" | "turn" | "end"

/** `waiting` to be made, `made` and waiting for its turn, `written`, or `failed` and left out with a reason. */
export type PartState = "waiting" | "made" | "written" | "failed"

export type QueuedSourceRow = {
  id: number
  name: string
  /** JSON of the source file. */
  file: string
  fingerprint: string
  /** JSON of the reporters and courts it is read with, and of the limits. */
  rules: string
}

export type PartRow = {
  n: Generated<number>
  source: number
  how: How
  /** JSON of the range of lines; null for the whole source. */
  range: string | null
  bytes: number
  /** Does the source end with it? */
  last: number
  state: PartState
  attempts: number
  /** Why it failed. */
  why: string | null
  /** JSON of what writing it did. */
  account: string | null
  made_by: string | null
  written_by: string | null
  begun: string | null
  ended: string | null
}

/** Some steps of a part, packed; deleted by the transaction that writes them. */
export type ChunkRow = { part: number; n: number; steps: Uint8Array }

/** An opinion that is written and not yet in the full-text index. */
export type UnindexedRow = { case_key: number; n: number }

export type QueueTables = { queued: QueuedSourceRow; parts: PartRow; chunks: ChunkRow; unindexed: UnindexedRow }
export type QueueDb = Kysely<QueueTables>

const statements = [
  `create table ${queueSchema}.queued (id integer primary key, name text not null, file text not null, fingerprint text not null, rules text not null)`,
  `create table ${queueSchema}.parts (n bigint generated always as identity primary key, source integer not null, how text not null,
    range text, bytes bigint not null, last integer not null, state text not null, attempts integer not null default 0, why text,
    account text, made_by text, written_by text, begun text, ended text)`,
  `create index parts_left on ${queueSchema}.parts (n) where state in ('waiting', 'made')`,
  `create table ${queueSchema}.chunks (part bigint not null, n integer not null, steps bytea not null, primary key (part, n))`,
  `create table ${queueSchema}.unindexed (case_key bigint not null, n integer not null, primary key (case_key, n))`,
]

/** The queue's tables over the library's own connection or transaction. */
export function queueIn(db: Db): QueueDb {
  return db.withSchema(queueSchema) as unknown as QueueDb
}

/** Is there a queue in this database that this role may see? */
export async function hasQueue(db: Db): Promise<boolean> {
  const found = await sql<{ found: boolean }>`select case
    when to_regnamespace('goodlaw_queue') is null or not has_schema_privilege('goodlaw_queue', 'usage') then false
    when to_regclass('goodlaw_queue.parts') is null then false
    else has_table_privilege('goodlaw_queue.parts', 'select') end as found`.execute(db)
  return found.rows[0]?.found ?? false
}

/** Makes the queue's own tables; run in a transaction that holds the writer's lock. */
export async function createQueueTables(db: Db): Promise<void> {
  if (await hasQueue(db)) return
  for (const statement of statements) await sql.raw(statement).execute(db)
}
