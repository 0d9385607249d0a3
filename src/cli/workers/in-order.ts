/** Keeps as many worker threads busy as there are cores, with bounded work in flight, and gives the answers back in the order of the input. */
import { existsSync } from "node:fs"
import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { Problem } from "../../base/problem.js"
import { openThread } from "../../threads/thread.js"
import type { Source } from "../lines.js"
import { readingWith } from "../open-library.js"
import { type Answers, answersOf, type Batch, batches, type Job } from "./batches.js"

/** Work in flight: what waits for a worker or for its turn to be printed. */
const most = { batches: 8, characters: 64_000_000 }

/** What every worker is told when it starts. */
export type Asked = { readonly job: Job; readonly library?: string }

type Waiting = { readonly done: Promise<Answers>; readonly size: number }

/** The answers to sources of NDJSON, batch by batch, in order. A short input is answered in this thread: threads take longer to start than it takes. */
export async function* answersInOrder(sources: AsyncIterable<Source>, library: string | undefined, job: Job): AsyncGenerator<string> {
  const source = batches(sources)
  const first = await source.next()
  if (first.done) return
  const second = await source.next()
  const script = fileURLToPath(new URL("./lines-worker.js", import.meta.url))
  const rest = resumed([first.value, ...(second.done ? [] : [second.value])], source)
  if (second.done || !existsSync(script)) yield* inPlace(rest, library, job)
  else yield* inThreads(rest, script, { job, ...(library === undefined ? {} : { library }) })
}

async function* resumed(held: readonly Batch[], source: AsyncGenerator<Batch>): AsyncGenerator<Batch> {
  yield* held
  yield* source
}

async function* inPlace(source: AsyncGenerator<Batch>, library: string | undefined, job: Job): AsyncGenerator<string> {
  const lent = library === undefined ? {} : await readingWith(library)
  for await (const batch of source) yield* printed(answersOf(batch, lent, job))
}

async function* inThreads(source: AsyncGenerator<Batch>, script: string, asked: Asked): AsyncGenerator<string> {
  const workers = Array.from({ length: Math.max(1, Math.min(8, availableParallelism())) }, () =>
    openThread<Batch, Answers>(script, { workerData: asked }),
  )
  const queue: Waiting[] = []
  let characters = 0
  const next = async (): Promise<Answers> => {
    const { done, size } = queue.shift() as Waiting
    characters -= size
    return done
  }
  try {
    for await (const batch of source) {
      const size = batch.lines.reduce((sum, line) => sum + line.length, 0)
      const free = workers.reduce((least, worker) => (worker.load() < least.load() ? worker : least))
      const done = free.ask(batch, size)
      done.catch(() => undefined)
      queue.push({ done, size })
      characters += size
      while (queue.length > most.batches || (characters > most.characters && queue.length > 1)) yield* printed(await next())
    }
    while (queue.length > 0) yield* printed(await next())
  } finally {
    await Promise.all(workers.map((worker) => worker.close()))
  }
}

function* printed({ text, problem }: Answers): Generator<string> {
  if (text !== "") yield text
  if (problem) throw new Problem(problem.code, problem.details)
}
