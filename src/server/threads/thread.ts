/** The thread's side of the workshop: it opens the library for itself, for reading, and does one work after another. */
import { type MessagePort, workerData } from "node:worker_threads"
import { Problem } from "../../base/problem.js"
import { openLibrary, type StoredLibrary } from "../../node.js"
import { answerQuestions } from "../../threads/thread.js"
import { borrow } from "./online.js"
import { type Made, type Order, perform, type WorkName } from "./tasks.js"
import type { WorkProgress } from "./worker-context.js"

/** What a thread is started with; `stop` holds the number of a work that nobody waits for. */
export type Start = { readonly library: string; readonly stop: Int32Array; readonly online?: MessagePort }
export type Numbered = { readonly number: number; readonly order: Order }

/** News between two steps is told at most so often, in milliseconds. */
const between = 80

const { library: address, stop, online: port } = workerData as Start
const online = port ? { online: borrow(port) } : {}
let opened: Promise<StoredLibrary> | undefined

/** A library that could not be opened is tried again by the next work. */
function library(): Promise<StoredLibrary> {
  opened ??= openLibrary(address, { readOnly: true, create: false }).catch((cause) => {
    opened = undefined
    throw cause
  })
  return opened
}

answerQuestions<Numbered, Made<WorkName>, WorkProgress>(({ number, order }, tell) => {
  let step: WorkProgress["step"] | undefined
  let told = 0
  return perform(order, {
    library,
    ...online,
    tell(progress) {
      if (Atomics.load(stop, 0) === number) throw new Problem("interrupted")
      const now = performance.now()
      if (progress.step === step && now - told < between) return
      step = progress.step
      told = now
      tell(progress)
    },
  })
})
