/** Where answers go: stdout carries only the answer, stderr the progress; files are written whole or not at all. */
import { once } from "node:events"
import { rename, rm, writeFile } from "node:fs/promises"
import { Problem } from "../base/problem.js"
import { asProblem } from "./exit.js"

/** Writes to stdout and waits when the reader is slow. */
export async function print(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, "drain")
}

/** Prints one JSON value, indented, or as one line for NDJSON. */
export function printJson(value: unknown, lines = false): Promise<void> {
  return print(`${lines ? JSON.stringify(value) : JSON.stringify(value, null, 2)}\n`)
}

/** Writes a file beside its name first and renames it, so that a full disk or a stop never leaves half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.part`
  try {
    await writeFile(beside, content)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    const problem = asProblem(error)
    throw problem.code === "disk_full"
      ? new Problem("disk_full", { path })
      : new Problem("write_failed", { path, why: (error as Error).message })
  }
}

/** May this stream be coloured? A terminal, and NO_COLOR not set (no-color.org). */
export function coloured(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR
}
