/** NDJSON in and out: one JSON value a line, streaming, at the pace of whoever is slower. */

import { Readable } from "node:stream"
import type { FastifyReply } from "fastify"
import { Problem } from "../../node.js"
import { problemBody, problemOf } from "../problems.js"

export const ndjson = "application/x-ndjson"

/** Sends values a line each. What fails after the first line has gone out becomes a last line, `{"problem": …}`. */
export function sendLines(reply: FastifyReply, values: AsyncIterable<unknown>): FastifyReply {
  return reply.type(`${ndjson}; charset=utf-8`).send(Readable.from(encoded(values), { objectMode: false }))
}

/** A value that is JSON already is sent as it is. */
async function* encoded(values: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  try {
    for await (const value of values) yield value instanceof Uint8Array ? value : Buffer.from(`${JSON.stringify(value)}\n`)
  } catch (cause) {
    yield Buffer.from(`${JSON.stringify({ problem: problemBody(problemOf(cause)) })}\n`)
  }
}

export type Line = { readonly json: string; readonly line: number }

/** The lines of a stream with words in them, none longer than `most` bytes. */
export async function* linesIn(stream: Readable, most: number): AsyncGenerator<Line> {
  let kept: Buffer[] = []
  let size = 0
  let line = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0
    for (let feed = chunk.indexOf(10, from); feed >= 0; feed = chunk.indexOf(10, from)) {
      line++
      kept.push(chunk.subarray(from, feed))
      const whole = Buffer.concat(kept)
      checkLine(whole.length, most, line)
      kept = []
      size = 0
      from = feed + 1
      yield* written(whole, line)
    }
    kept.push(chunk.subarray(from))
    size += chunk.length - from
    checkLine(size, most, line + 1)
  }
  yield* written(Buffer.concat(kept), line + 1)
}

function checkLine(size: number, most: number, line: number): void {
  if (size > most) throw new Problem("line_invalid", { path: "the request", line, why: `it is longer than ${most} bytes` })
}

function* written(bytes: Buffer, line: number): Generator<Line> {
  const json = bytes.toString("utf8").trim()
  if (json !== "") yield { json, line }
}

/** The JSON object that a text is; anything else is `line_invalid`. */
export function objectOf(text: string, line: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Problem("line_invalid", { path: "the request", line, why: "it is not JSON" })
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Problem("line_invalid", { path: "the request", line, why: "it is not a JSON object" })
  return value as Record<string, unknown>
}
