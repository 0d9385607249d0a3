/** Lines of NDJSON in batches, so that a message between threads is worth its cost, and the answers to a batch. */
import { Problem, type ProblemCode } from "../../base/problem.js"
import { type CiteOptions, cite, givenId, readingSaid, readRecord, selfIn, selfOf, treat } from "../../index.js"
import { type Line, linesOf, objectOf, type Source } from "../lines.js"

/** Lines that stand together in a source; `first` is the number of the first. */
export type Batch = { readonly path: string; readonly first: number; readonly lines: readonly string[] }

/** The answers as text, a line each; with the problem that stopped the batch, if one did. */
export type Answers = { readonly text: string; readonly problem?: { readonly code: ProblemCode; readonly details: Problem["details"] } }

/** A batch holds about this many characters, or one line that is longer. */
const enough = 256_000

/** The lines of the sources in batches; empty lines keep their number and are answered by nothing. */
export async function* batches(sources: AsyncIterable<Source>): AsyncGenerator<Batch> {
  for await (const source of sources) {
    let lines: string[] = []
    let size = 0
    let first = 1
    for await (const { words } of linesOf(source)) {
      lines.push(words)
      size += words.length
      if (size < enough && lines.length < 500) continue
      yield { path: source.name, first, lines }
      first += lines.length
      lines = []
      size = 0
    }
    if (lines.length > 0) yield { path: source.name, first, lines }
  }
}

/** What is asked of each line. */
export type Job = "cite" | "treat"

/** Answers each line of a batch. A line that is not JSON, or not a record, ends it with a problem; the answers before it are kept. */
export function answersOf({ path, first, lines }: Batch, lent: CiteOptions, job: Job): Answers {
  const answers: string[] = []
  for (const [index, words] of lines.entries()) {
    if (words.trim() === "") continue
    try {
      answers.push(`${answerOf({ words, line: first + index, path }, lent, job)}\n`)
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem("internal", { why: (error as Error).message })
      return { text: answers.join(""), problem: { code: problem.code, details: problem.details } }
    }
  }
  return { text: answers.join("") }
}

function answerOf(line: Line, lent: CiteOptions, job: Job): string {
  const record = objectOf(line)
  const document = readRecord(record, line)
  const shown = typeof record.text === "string" ? {} : { text: document.text }
  const cited = cite(document, lent)
  const answer = job === "cite" ? cited : treat(document, cited, { self: { ...selfIn(document, cited), ...selfOf(record) } })
  return JSON.stringify({ id: givenId(record), ...shown, ...answer, ...readingSaid(document) })
}
