/** A worker thread that answers questions, and the thread's own side of it. Needs Node; the browser-safe door does not reach it. */
import { parentPort, Worker, type WorkerOptions } from "node:worker_threads"
import { Problem, type ProblemCode } from "../base/problem.js"

/** What a thread says of a question: news of how far it is, its answer, or the problem that stopped it. */
type Said<Answer, News> = { readonly id: number } & (
  | { readonly news: News }
  | { readonly answer: Answer }
  | { readonly problem: { readonly code: ProblemCode; readonly details: Problem["details"] } }
)

export type Thread<Question, Answer, News = never> = {
  /** The sizes of the questions that are not answered yet, together. */
  load(): number
  /** Answers come as they are ready. A thread that dies fails every question that it has. */
  ask(question: Question, size?: number, onNews?: (news: News) => void): Promise<Answer>
  /** Has the thread ended, of itself or by `close`? */
  ended(): boolean
  /** Ends the thread at once; questions that it has fail. */
  close(): Promise<void>
}

type Waiting<Answer, News> = {
  readonly size: number
  readonly done: (answer: Answer) => void
  readonly failed: (cause: unknown) => void
  readonly onNews: ((news: News) => void) | undefined
}

/** Starts a thread with a built script; `options` are Node's. */
export function openThread<Question, Answer, News = never>(script: string, options: WorkerOptions): Thread<Question, Answer, News> {
  const worker = new Worker(script, options)
  const waiting = new Map<number, Waiting<Answer, News>>()
  let next = 0
  let load = 0
  let ended = false
  const end = (why: string) => {
    ended = true
    for (const { failed } of waiting.values()) failed(new Problem("internal", { why }))
    waiting.clear()
    load = 0
  }
  worker.on("message", (said: Said<Answer, News>) => {
    const one = waiting.get(said.id)
    if (!one) return
    if ("news" in said) return one.onNews?.(said.news)
    waiting.delete(said.id)
    load -= one.size
    if ("answer" in said) one.done(said.answer)
    else one.failed(new Problem(said.problem.code, said.problem.details))
  })
  worker.on("error", (cause: NodeJS.ErrnoException) => end(`a worker thread stopped: ${cause.code ?? cause.name}`))
  worker.on("exit", () => end("a worker thread stopped"))
  return {
    load: () => load,
    ended: () => ended,
    ask: (question, size = 1, onNews = undefined) =>
      new Promise<Answer>((done, failed) => {
        if (ended) return failed(new Problem("internal", { why: "a worker thread stopped" }))
        const id = next++
        worker.postMessage({ id, question })
        waiting.set(id, { size, done, failed, onNews })
        load += size
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}

/** In the thread: answers each question, in the order they come. A failure that is no Problem is told by its name only. */
export function answerQuestions<Question, Answer, News = never>(
  answer: (question: Question, tell: (news: News) => void) => Answer | Promise<Answer>,
): void {
  let turn: Promise<void> = Promise.resolve()
  parentPort?.on("message", ({ id, question }: { readonly id: number; readonly question: Question }) => {
    const say = (said: object) => parentPort?.postMessage({ id, ...said })
    turn = turn.then(async () => {
      try {
        say({ answer: await answer(question, (news) => say({ news })) })
      } catch (cause) {
        const { code, details } = cause instanceof Problem ? cause : new Problem("internal", { why: (cause as Error)?.name ?? "unknown" })
        say({ problem: { code, details } })
      }
    })
  })
}
