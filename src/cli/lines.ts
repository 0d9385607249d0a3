/** NDJSON in: the lines of files or of standard input, one JSON object a line, streaming, in order. */
import { open } from "node:fs/promises"
import { createInterface } from "node:readline"
import type { Readable } from "node:stream"
import { Problem } from "../base/problem.js"

/** A stream of lines, and what problems call it. */
export type Source = { readonly stream: Readable; readonly name: string }

/** The files named, each opened when its turn comes; "-" or none is standard input. Throws `file_missing` or `file_unreadable`. */
export async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths.length === 0 ? ["-"] : paths)
    yield path === "-" ? { stream: process.stdin, name: "standard input" } : { stream: await streamOf(path), name: path }
}

async function streamOf(path: string): Promise<Readable> {
  try {
    const file = await open(path)
    if (!(await file.stat()).isDirectory()) return file.createReadStream()
    await file.close()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw code === "ENOENT" ? new Problem("file_missing", { path }) : new Problem("file_unreadable", { path, why: code ?? "unknown" })
  }
  throw new Problem("file_unreadable", { path, why: "it is a folder" })
}

/** A line as it is written, where it stands for people who look for it. */
export type Line = { readonly words: string; readonly line: number; readonly path: string }

/** Every line of a source, also the empty ones. */
export async function* linesOf({ stream, name }: Source): AsyncGenerator<Line> {
  let line = 0
  for await (const words of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    yield { words, line, path: name }
  }
}

/** The JSON object of a line. Throws `line_invalid` with its number where it is none. */
export function objectOf({ words, line, path }: Line): Record<string, unknown> {
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
