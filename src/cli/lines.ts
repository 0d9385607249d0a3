/** NDJSON in: one JSON object a line, streaming, in order. */
import { createInterface } from "node:readline"
import type { Readable } from "node:stream"
import { Problem } from "../base/problem.js"

/** The objects of a stream, one a line; empty lines are passed over. A line that is not an object is a Problem with its number. */
export async function* objects(stream: Readable, name: string): AsyncGenerator<Record<string, unknown>> {
  let line = 0
  for await (const words of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (words.trim() !== "") yield parse(words, line, name)
  }
}

function parse(words: string, line: number, path: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(words)
  } catch (error) {
    throw new Problem("line_invalid", { path, line, why: `it is not JSON (${(error as Error).message})` })
  }
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new Problem("line_invalid", { path, line, why: "it is not a JSON object" })
  return value as Record<string, unknown>
}
