/** Lines of NDJSON in batches, so that a message between threads is worth its cost, and the answers to a batch. */
import { createInterface } from "node:readline"
import type { Readable } from "node:stream"
import { Problem, type ProblemCode } from "../../base/problem.js"
import { type CiteOptions, cite, givenId, readRecord, selfIn, selfOf, treat } from "../../index.js"

/** Lines that stand together in the input; `first` is the number of the first. */
export type Batch = { readonly first: number; readonly lines: readonly string[] }

/** The answers as text, a line each; with the problem that stopped the batch, if one did. */
export type Answers = { readonly text: string; readonly problem?: { readonly code: ProblemCode; readonly details: Problem["details"] } }

/** A batch holds about this many characters, or one line that is longer. */
const enough = 256_000

/** The stream's lines in batches; empty lines keep their number and are answered by nothing. */
export async function* batches(stream: Readable): AsyncGenerator<Batch> {
  let lines: string[] = []
  let size = 0
  let first = 1
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    lines.push(line)
    size += line.length
    if (size < enough && lines.length < 500) continue
    yield { first, lines }
    first += lines.length
    lines = []
    size = 0
  }
  if (lines.length > 0) yield { first, lines }
}

/** What is asked of each line. */
export type Job = "cite" | "treat"

/** Answers each line of a batch. A line that is not JSON, or not a record, ends it with a problem; the answers before it are kept. */
export function answersOf({ first, lines }: Batch, lent: CiteOptions, job: Job): Answers {
  const answers: string[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue
    try {
      answers.push(`${answerOf(line, first + index, lent, job)}\n`)
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem("internal", { why: (error as Error).message })
      return { text: answers.join(""), problem: { code: problem.code, details: problem.details } }
    }
  }
  return { text: answers.join("") }
}

function answerOf(line: string, number: number, lent: CiteOptions, job: Job): string {
  const where = { path: "standard input", line: number }
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch (error) {
    throw new Problem("line_invalid", { ...where, why: `it is not JSON (${(error as Error).message})` })
  }
  const document = readRecord(record, where)
  const shown = typeof (record as { text?: unknown }).text === "string" ? {} : { text: document.text }
  const cited = cite(document, lent)
  const answer = job === "cite" ? cited : treat(document, cited, { self: { ...selfIn(document, cited), ...selfOf(record) } })
  return JSON.stringify({ id: givenId(record), ...shown, ...answer })
}
