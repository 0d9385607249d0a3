/** The works that take long enough to be done beside the server's own thread: one table of their names. */
import { authoritiesOf, checkFile, htmlOf, wordCopyOf } from "./check.js"
import { answerLookup } from "./lookup.js"
import { answerMatter } from "./reason.js"
import { answerText } from "./text.js"
import { verifyLibrary } from "./verify.js"
import type { Desk, WorkProgress } from "./worker-context.js"

export const works = {
  check: checkFile,
  html: htmlOf,
  word: wordCopyOf,
  authorities: authoritiesOf,
  text: answerText,
  matter: answerMatter,
  lookup: answerLookup,
  verify: verifyLibrary,
} as const

export type WorkName = keyof typeof works
export type Asked<W extends WorkName> = Parameters<(typeof works)[W]>[0]
export type Made<W extends WorkName> = Awaited<ReturnType<(typeof works)[W]>>

/** One work by its name. */
export type Order = { readonly [W in WorkName]: { readonly name: W; readonly asked: Asked<W> } }[WorkName]

/** Does it, here. */
export function perform({ name, asked }: Order, desk: Desk): Promise<Made<WorkName>> {
  const work = works[name] as (asked: unknown, desk: Desk) => Promise<Made<WorkName>>
  return work(asked, desk)
}

export type Following = {
  readonly onProgress?: (progress: WorkProgress) => void
  /** Nobody waits any more: the work leaves its place in the queue, or stops. */
  readonly signal?: AbortSignal
}

/** Where works are done: a few at a time, a bounded number behind them. */
export type Workshop = {
  /** Throws the work's own problem, `server_busy` where too many wait, `interrupted` where it was stopped. */
  ask<W extends WorkName>(name: W, asked: Asked<W>, following?: Following): Promise<Made<W>>
  close(): Promise<void>
}
