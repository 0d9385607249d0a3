/** What a command reads: files, standard input, or NDJSON lines, each as a Document. */
import { Problem } from "../base/problem.js"
import { type Document, givenId } from "../index.js"
import { type Limits, limitOf, limits as limitTable, readBytes, readFile, readRecord, sizeInWords } from "../node.js"
import { linesOf, objectOf, sourcesOf } from "./lines.js"

/** A document and whether its text must be shown with the answer, because offsets point into text that was made from a file; of a record, its id as given. */
export type Input = {
  readonly document: Document
  readonly showText: boolean
  readonly bytes?: Uint8Array
  readonly id?: string | number
}

/** The files named, in order; "-" or none is standard input. */
export async function* files(paths: readonly string[], limits: Limits): AsyncGenerator<Input> {
  for (const path of paths.length === 0 ? ["-"] : paths) {
    if (path !== "-") yield { document: await readFile(path, { limits }), showText: true }
    else {
      const bytes = await standardInput(limits)
      yield { document: await readBytes(bytes, "standard input", { limits }), showText: true, bytes }
    }
  }
}

/** One document for each line of NDJSON; the files named, or standard input. */
export async function* records(paths: readonly string[]): AsyncGenerator<Input> {
  for await (const source of sourcesOf(paths))
    for await (const line of linesOf(source)) {
      if (line.words.trim() === "") continue
      const record = objectOf(line)
      yield { document: readRecord(record, line), showText: typeof record.text !== "string", id: givenId(record) }
    }
}

async function standardInput(limits: Limits): Promise<Uint8Array> {
  const most = limitOf("bytes", limits)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most)
      throw new Problem("file_too_large", {
        path: "standard input",
        size: `over ${sizeInWords(most)}`,
        limit: sizeInWords(most),
        name: "bytes",
        bytes: most * 2,
      })
  }
  return Buffer.concat(chunks)
}

/** The limits table with each `--limit name=N` applied; an unknown name, or an amount that is no number, is wrong usage. */
export function limitsFrom(given: readonly string[]): Limits {
  return Object.fromEntries(
    given.map((pair) => {
      const [name = "", amount = ""] = pair.split("=")
      const names = Object.keys(limitTable)
      if (names.includes(name) && /^\d{1,15}$/.test(amount)) return [name, Number(amount)]
      throw new Problem("option_invalid", {
        option: "--limit",
        value: pair,
        allowed: `Write --limit NAME=N, where NAME is one of ${names.join(", ")}.`,
      })
    }),
  )
}
