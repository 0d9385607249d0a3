/** Writes what workers made, in batches: each batch is one transaction that also says how far the source has been read. */
import { Problem } from "../base/problem.js"
import { readDeclaration, writeDeclaration } from "../library/declarations.js"
import type { CaseRecord } from "../library/record.js"
import type { Store } from "../library/store/store.js"
import { writeCase } from "../library/write/case.js"
import { inSession, type Session } from "../library/write/session.js"
import type { TextOutcome } from "../library/write/texts.js"
import { type Counting, count, countText, emptyAccount, note, skip, tableOf } from "./account.js"

/** What became of a record; undefined where the step was no case. */
export type Outcome = "added" | "merged" | "unchanged"

/** A step of a source: a case, something left out, or a change of another kind; `done` marks that nothing follows. */
export type Step =
  | { readonly step: "case"; readonly record: CaseRecord; readonly bytes: number; readonly note?: string }
  | { readonly step: "skip"; readonly what: string; readonly why: string; readonly bytes: number; readonly table?: string }
  | { readonly step: "declare"; readonly value: unknown; readonly path: string; readonly bytes: number }
  | {
      readonly step: "write"
      readonly write: (session: Session, source: number) => Promise<Outcome | Missing | Joined | undefined>
      readonly bytes: number
      /** What it is, for the account, where it may turn out to lack something. */
      readonly what?: string
      /** What comes after it reads what has been written, so that the batch ends with it. */
      readonly ends?: true
      readonly table?: string
      /** The rows it stands for have been counted with other steps. */
      readonly counted?: true
    }

/** What became of a text that came to a case which is held. */
export type Joined = { readonly text: TextOutcome }

/** What lacks something it leans on is left out; `rows` where it stands for more than one. */
export type Missing = { readonly missing: string; readonly rows?: number }

export type Source = { readonly id: number; readonly name: string; readonly position: number; readonly done: boolean }

/** An export brings its own source numbers; while it is read, its own stands beyond them. */
const beyondAll = 1_000_000_000

/** What one transaction holds at most. */
export type Batch = { readonly steps: number; readonly bytes: number }
export const usualBatch: Batch = { steps: 250, bytes: 8e6 }

/** The row of a source: the one that has its fingerprint, or a new one. A text that was left out before is read again, and says why again. */
export async function openSource(store: Store, name: string, fingerprint: string, kind: string): Promise<Source> {
  return store.write(async (db) => {
    const held = await db
      .selectFrom("sources")
      .selectAll()
      .where("fingerprint", "=", fingerprint)
      .where("kind", "=", kind)
      .executeTakeFirst()
    if (held && kind === "text" && held.cases === 0) return { id: held.id, name: held.name, position: 0, done: false }
    if (held) return { id: held.id, name: held.name, position: held.position, done: held.done === 1 }
    const last = await db
      .selectFrom("sources")
      .select((e) => e.fn.max("id").as("id"))
      .where("kind", kind === "export" ? "=" : "<>", "export")
      .executeTakeFirst()
    const id = Number(last?.id ?? (kind === "export" ? beyondAll : 0)) + 1
    await db.insertInto("sources").values({ id, name, fingerprint, kind, position: 0, done: 0, cases: 0, account: "{}" }).execute()
    return { id, name, position: 0, done: false }
  })
}

/** Who follows the writing: told after each batch, asked between batches whether to stop, and heard inside each batch's transaction. */
export type Watch = {
  readonly onBatch?: () => void
  readonly signal?: AbortSignal | undefined
  readonly batch?: Batch | undefined
  readonly inBatch?: ((session: Session, part: Counting) => Promise<void>) | undefined
  /** Told of each batch's session before anything is written in it. */
  readonly onSession?: ((session: Session) => void) | undefined
}

/** Writes the steps, and adds what became of them to the account. */
export async function writeSteps(store: Store, source: Source, steps: AsyncIterable<Step>, account: Counting, watch: Watch): Promise<void> {
  const batch = watch.batch ?? usualBatch
  let waiting: Step[] = []
  let bytes = 0
  let position = source.position
  const flush = async (done: boolean) => {
    const some = waiting
    waiting = []
    bytes = 0
    position += some.length
    await writeBatch(store, source, some, { position, done }, account, watch)
    watch.onBatch?.()
    if (watch.signal?.aborted) throw new Problem("interrupted")
  }
  try {
    for await (const step of steps) {
      waiting.push(step)
      bytes += step.bytes
      const ends = step.step === "write" && step.ends === true
      if (ends || waiting.length >= batch.steps || bytes >= batch.bytes) await flush(false)
    }
  } catch (cause) {
    // A file that breaks off was good up to there.
    if (cause instanceof Problem && cause.code === "file_damaged" && waiting.length > 0) await flush(false)
    throw cause
  }
  await flush(true)
}

/** Counts are added to the account only when the transaction has kept what they count. */
async function writeBatch(
  store: Store,
  source: Source,
  steps: readonly Step[],
  now: { readonly position: number; readonly done: boolean },
  account: Counting,
  watch: Pick<Watch, "inBatch" | "onSession">,
): Promise<void> {
  const part = emptyAccount()
  await inSession(store, async (session) => {
    watch.onSession?.(session)
    await writeSome(session, source, steps, now, part)
    await watch.inBatch?.(session, part)
  })
  addTo(account, part)
}

/** Writes some steps and how far the source has been read with them, in the transaction of a session. */
export async function writeSome(
  session: Session,
  source: Pick<Source, "id" | "name">,
  steps: readonly Step[],
  now: { readonly position: number; readonly done: boolean },
  part: Counting,
): Promise<void> {
  for (const step of steps) await writeStep(session, source, step, part)
  await session.db
    .updateTable("sources")
    .set((e) => ({ position: now.position, done: now.done ? 1 : 0, cases: e("cases", "+", part.added + part.merged) }))
    .where("id", "=", source.id)
    .execute()
}

async function writeStep(session: Session, source: Pick<Source, "id" | "name">, step: Step, account: Counting): Promise<void> {
  account.bytes += step.bytes
  switch (step.step) {
    case "case": {
      const written = await writeCase(session, step.record, source.id, source.name)
      count(account, written.outcome, written.newPairs)
      countText(account, written.text)
      for (const words of [step.note ?? [], ...(written.notes ?? [])].flat()) note(account, words)
      return
    }
    case "skip":
      if (step.table !== undefined) tableOf(account, step.table).rows++
      return skip(account, step.what, step.why, step.table)
    case "declare":
      return writeDeclaration(session.db, readDeclaration(step.value, step.path))
    case "write": {
      const outcome = await step.write(session, source.id)
      if (step.table !== undefined && !step.counted) tableOf(account, step.table).rows++
      if (typeof outcome === "object" && "text" in outcome) countText(account, outcome.text)
      else if (typeof outcome === "object")
        for (let n = 0; n < (outcome.rows ?? 1); n++) skip(account, step.what ?? source.name, outcome.missing, step.table)
      else if (outcome) count(account, outcome, 0)
      return
    }
    default:
      step satisfies never
  }
}

/** Adds a part's account to the whole's. */
export function addTo(account: Counting, part: Omit<Counting, "seconds" | "files">): void {
  for (const key of ["read", "added", "merged", "unchanged", "skipped", "references", "bytes"] as const) account[key] += part[key]
  account.texts.kept += part.texts?.kept ?? 0
  account.texts.replaced += part.texts?.replaced ?? 0
  for (const [table, { rows, left }] of Object.entries(part.tables ?? {})) {
    const whole = tableOf(account, table)
    whole.rows += rows
    whole.left += left
  }
  for (const one of part.skips) if (account.skips.length < 1000) account.skips.push(one)
  for (const [why, n] of Object.entries(part.reasons)) account.reasons[why] = (account.reasons[why] ?? 0) + n
  for (const words of part.notes) note(account, words)
}
