/** Where answers go: stdout carries only the answer, stderr the progress; files are written whole or not at all. */
import { once } from "node:events"
import { createWriteStream, statSync } from "node:fs"
import { rename, rm } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { inertJson, shown } from "../base/characters.js"
import { Problem } from "../base/problem.js"
import { asProblem } from "./exit.js"

/** The colors that reports paint with; every other escape in what is printed came out of a document. */
const paint = /(\u001b\[(?:1|2|22|3[1-6]|39|90)m)/

/** Writes to stdout and waits when the reader is slow. What a terminal would obey is shown as a sign. */
export async function print(words: string): Promise<void> {
  const parts = coloured(process.stdout) ? words.split(paint) : [words]
  await write(parts.map((part, n) => (n % 2 === 1 ? part : shown(part))).join(""))
}

async function write(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, "drain")
}

/** Writes to stderr, what a terminal would obey shown as a sign. */
export function say(words: string): void {
  process.stderr.write(shown(words))
}

/** Prints one JSON value, indented, or as one line for NDJSON. */
export function printJson(value: unknown, lines = false): Promise<void> {
  return write(`${inertJson(lines ? JSON.stringify(value) : JSON.stringify(value, null, 2))}\n`)
}

/** Writes a file, given whole or piece by piece, beside its name first and renames it, so that a full disk or a stop never leaves half of it. */
export async function writeWhole(path: string, content: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  const device = isDevice(path)
  const beside = device ? path : `${path}.part`
  const pieces = typeof content === "string" || content instanceof Uint8Array ? [content] : content
  try {
    await pipeline(Readable.from(pieces), createWriteStream(beside))
    if (!device) await rename(beside, path)
  } catch (error) {
    if (!device) await rm(beside, { force: true }).catch(() => undefined)
    throw notWritten(error, path)
  }
}

/** A pipe or a device is written to where it is: nothing may take its place. */
function isDevice(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && !found.isFile() && !found.isDirectory()
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of its path is no folder",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk may only be read",
}

function notWritten(error: unknown, path: string): Problem {
  if (error instanceof Problem) return error
  if (asProblem(error).code === "disk_full") return new Problem("disk_full", { path })
  const { code, message } = error as NodeJS.ErrnoException
  return new Problem("write_failed", { path, why: reasons[code ?? ""] ?? message })
}

/** May this stream be coloured? A terminal, and NO_COLOR not set (no-color.org). */
export function coloured(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR
}
