/** The workshop in threads: as many as are allowed, started when there is work for them, one work at a time each. */
import { Problem } from "../../base/problem.js"
import type { OnlineSource } from "../../node.js"
import { openThread, type Thread } from "../../threads/thread.js"
import { lend } from "./online.js"
import type { Following, Made, Order, WorkName, Workshop } from "./tasks.js"
import type { Numbered, Start } from "./thread.js"
import type { WorkProgress } from "./worker-context.js"

export type WorkshopRules = {
  /** The built script of a thread, and the library that each opens for itself. */
  readonly script: string
  readonly library: string
  readonly online?: OnlineSource
  readonly threads: number
  /** Threads besides, which no long work takes, so that a short question does not wait for a long brief. */
  readonly spare: number
  readonly waiting: number
  /** Milliseconds in which a stopped work may end by itself before its thread is ended. */
  readonly grace: number
  /** Megabytes that one thread may hold. */
  readonly memory: number
}

type Job = {
  readonly order: Order
  readonly following: Following
  readonly done: (made: Made<WorkName>) => void
  readonly failed: (cause: unknown) => void
}

type Bench = { readonly thread: Thread<Numbered, Made<WorkName>, WorkProgress>; readonly stop: Int32Array; at: "rest" | "short" | "long" }

/** Works that read a whole brief or a whole library. */
const long: ReadonlySet<WorkName> = new Set<WorkName>(["check", "verify"])
const isLong = ({ name }: Order) => long.has(name)

const interrupted = () => new Problem("interrupted")

/** Opens it; no thread is started yet. */
export function workshopInThreads(rules: WorkshopRules): Workshop {
  const threads = new Threads(rules)
  return {
    ask: (name, asked, following = {}) =>
      new Promise<Made<WorkName>>((done, failed) => {
        if (following.signal?.aborted) return failed(interrupted())
        threads.take({ order: { name, asked } as Order, following, done, failed })
      }) as Promise<never>,
    close: () => threads.close(),
  }
}

/** The benches and the queue before them; mutates itself. */
class Threads {
  private readonly benches: Bench[] = []
  private readonly queue: Job[] = []
  private number = 0

  constructor(private readonly rules: WorkshopRules) {}

  /** Begins the job, lets it wait, or fails it where too many wait. */
  take(job: Job): void {
    job.following.signal?.addEventListener("abort", () => this.drop(job, interrupted()), { once: true })
    this.queue.push(job)
    this.begin()
    if (this.queue.length > this.rules.waiting) this.drop(job, new Problem("server_busy", { what: "documents are waiting to be checked" }))
  }

  async close(): Promise<void> {
    for (const job of this.queue.splice(0)) job.failed(interrupted())
    await Promise.all(this.benches.map(({ thread }) => thread.close()))
  }

  /** Begins what may be begun, and tells the others how many are before them. */
  private begin(): void {
    for (let at = this.nextJob(); at >= 0; at = this.nextJob()) {
      const bench = this.freeBench()
      if (!bench) break
      const [job] = this.queue.splice(at, 1) as [Job]
      bench.at = isLong(job.order) ? "long" : "short"
      this.number = (this.number % 2_000_000_000) + 1
      runOn(bench, { number: this.number, order: job.order }, job, this.rules.grace).finally(() => {
        bench.at = "rest"
        this.begin()
      })
    }
    for (const [at, { following }] of this.queue.entries()) following.onProgress?.({ step: "waiting", done: 0, total: at + 1 })
  }

  /** The first in the queue that may be begun. */
  private nextJob(): number {
    const underWay = this.benches.filter(({ at }) => at === "long").length
    return this.queue.findIndex(({ order }) => !isLong(order) || underWay < this.rules.threads)
  }

  private freeBench(): Bench | undefined {
    const { benches, rules } = this
    for (const [at, bench] of [...benches.entries()].reverse()) if (bench.thread.ended()) benches.splice(at, 1)
    const idle = benches.find(({ at }) => at === "rest")
    if (idle || benches.length >= rules.threads + rules.spare) return idle
    const made = startBench(rules)
    benches.push(made)
    return made
  }

  /** Takes a job out of the queue, if it is still there. */
  private drop(job: Job, cause: Problem): void {
    const at = this.queue.indexOf(job)
    if (at < 0) return
    this.queue.splice(at, 1)
    job.failed(cause)
  }
}

function startBench({ script, library, online, memory }: WorkshopRules): Bench {
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const port = online ? lend(online) : undefined
  const start: Start = { library, stop, ...(port ? { online: port } : {}) }
  const thread = openThread<Numbered, Made<WorkName>, WorkProgress>(script, {
    workerData: start,
    transferList: port ? [port] : [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  return { thread, stop, at: "rest" }
}

/** Does a job on a bench. Stopped, it ends at its next sign of progress, or with its thread after the time of grace. */
async function runOn(bench: Bench, numbered: Numbered, { following, done, failed }: Job, grace: number): Promise<void> {
  let ending: NodeJS.Timeout | undefined
  const stop = () => {
    Atomics.store(bench.stop, 0, numbered.number)
    ending = setTimeout(() => void bench.thread.close(), grace)
  }
  following.signal?.addEventListener("abort", stop, { once: true })
  try {
    done(await bench.thread.ask(numbered, 1, following.onProgress))
  } catch (cause) {
    failed(following.signal?.aborted ? interrupted() : cause)
  } finally {
    clearTimeout(ending)
    following.signal?.removeEventListener("abort", stop)
  }
}
