/** Worker threads that make records of pieces. Where the built worker is not at hand (running from sources), the work is done in place. */
import { existsSync } from "node:fs"
import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { Worker } from "node:worker_threads"
import { Problem } from "../base/problem.js"
import { type Made, makeOf, type Piece, type WorkRules } from "./task.js"

export type Pool = {
  readonly size: number
  make(piece: Piece): Promise<Made>
  close(): Promise<void>
}

type Waiting = { readonly done: (made: Made) => void; readonly failed: (cause: unknown) => void }

/** A pool of as many workers as there are cores, at most four; `workers: 0` works in place. */
export function openPool(rules: WorkRules, workers = Math.min(4, availableParallelism())): Pool {
  const script = fileURLToPath(new URL("./ingest-worker.js", import.meta.url))
  return workers === 0 || !existsSync(script) ? inPlace(rules) : inThreads(script, rules, workers)
}

function inPlace(rules: WorkRules): Pool {
  return { size: 1, make: async (piece) => makeOf(piece, rules), close: async () => undefined }
}

function inThreads(script: string, rules: WorkRules, size: number): Pool {
  const threads = Array.from({ length: size }, () => thread(script, rules))
  return {
    size,
    make(piece) {
      const freest = threads.reduce((least, one) => (one.load() < least.load() ? one : least))
      return freest.make(piece)
    },
    async close() {
      await Promise.all(threads.map((one) => one.close()))
    },
  }
}

/** Room for what a thread makes and drops at once: with less, a twentieth of its time goes into clearing up. */
const youngMegabytes = 96

function thread(script: string, rules: WorkRules) {
  const worker = new Worker(script, { workerData: rules, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } })
  const waiting = new Map<number, Waiting & { readonly bytes: number }>()
  let next = 0
  let load = 0
  const settle = (id: number, settleWith: (one: Waiting) => void) => {
    const one = waiting.get(id)
    if (!one) return
    waiting.delete(id)
    load -= one.bytes
    settleWith(one)
  }
  worker.on("message", ({ id, made, failed }: { id: number; made?: Made; failed?: string }) =>
    settle(id, (one) => (made ? one.done(made) : one.failed(new Problem("internal", { why: failed ?? "a worker failed" })))),
  )
  worker.on("error", (cause) => {
    for (const id of [...waiting.keys()]) settle(id, (one) => one.failed(cause))
  })
  return {
    load: () => load,
    make: (piece: Piece) =>
      new Promise<Made>((done, failed) => {
        const id = next++
        const bytes = piece.json.length + 1
        waiting.set(id, { done, failed, bytes })
        load += bytes
        worker.postMessage({ id, piece })
      }),
    close: () => worker.terminate(),
  }
}

const passed: Made = { made: "nothing", what: "", why: "" }

/** Gives the pieces to the pool, a bounded number of them and of bytes at a time, and what is made back in the order given. */
export async function* inOrder(
  pieces: AsyncIterable<Piece>,
  pool: Pool,
  most = { pieces: pool.size * 8, bytes: 32e6 },
): AsyncGenerator<{ readonly piece: Piece; readonly made: Made }> {
  const queue: { readonly piece: Piece; readonly making: Promise<Made> }[] = []
  let bytes = 0
  const first = async () => {
    const { piece, making } = queue.shift() as (typeof queue)[number]
    const made = await making
    bytes -= piece.bytes
    return { piece, made }
  }
  for await (const piece of pieces) {
    const making = piece.passed ? Promise.resolve(passed) : pool.make(piece)
    making.catch(() => undefined)
    queue.push({ piece, making })
    bytes += piece.bytes
    while (queue.length > 0 && (queue.length >= most.pieces || bytes > most.bytes)) yield await first()
  }
  while (queue.length > 0) yield await first()
}
