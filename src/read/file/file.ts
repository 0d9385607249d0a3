/** Files: found, measured against the limits before they are read, and read by what they hold. Needs Node. */
import { Buffer } from "node:buffer"
import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { Problem } from "../../base/problem.js"
import type { Document } from "../document.js"
import { readHtml } from "../html/html.js"
import { type Limits, limitOf, sizeInWords } from "../limits.js"
import { readMarkdown } from "../markdown.js"
import { readText } from "../text.js"
import { decode } from "./encoding.js"
import { formatOf } from "./format.js"

type Ask = { readonly limits?: Limits; readonly id?: string }

/** Reads a file of any kind. Throws a `Problem` that names the file when it is missing, too large, locked, damaged or empty. */
export async function readFile(path: string, ask: Ask = {}): Promise<Document> {
  const size = await sizeOf(path)
  checkSize(path, size, ask.limits)
  let bytes: Uint8Array
  try {
    bytes = await readAtMost(path, limitOf("bytes", ask.limits))
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem("file_unreadable", { path, why: whyOf(error) })
  }
  return readBytes(bytes, path, ask)
}

/** Reads the bytes of a file; `name` helps to tell kinds of text apart and names it in problems. */
export async function readBytes(bytes: Uint8Array, name: string, ask: Ask = {}): Promise<Document> {
  checkSize(name, bytes.length, ask.limits)
  if (bytes.length === 0) throw new Problem("file_empty", { path: name })
  const document = await byFormat(bytes, name, { ...ask, id: ask.id ?? name })
  if (document.text.trim() === "") throw new Problem("file_empty", { path: name })
  return document
}

async function byFormat(bytes: Uint8Array, name: string, ask: Ask): Promise<Document> {
  const format = formatOf(bytes, name)
  switch (format) {
    case "text":
      return readText(decode(bytes), ask)
    case "markdown":
      return readMarkdown(decode(bytes), ask)
    case "html":
    case "xml":
      return readHtml(decode(bytes), ask)
    case "encrypted":
      throw new Problem("file_encrypted", { path: name })
    case "docx":
      return (await import("../docx/docx.js")).readDocx(bytes, name, ask)
    case "pdf":
      return (await import("../pdf/pdf.js")).readPdf(bytes, name, ask)
    case "unknown":
      throw new Problem("format_unknown", { path: name })
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new Problem("file_unreadable", { path, why: "it is a folder" })
    return found.size
  } catch (error) {
    if (error instanceof Problem) throw error
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new Problem("file_missing", { path })
    throw new Problem("file_unreadable", { path, why: whyOf(error) })
  }
}

/** The bytes of a file, read no further than the most: pipes and devices do not say their size beforehand. */
async function readAtMost(path: string, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: most })) chunks.push(chunk as Buffer)
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  if (size > most)
    throw new Problem("file_too_large", {
      path,
      size: `over ${sizeInWords(most)}`,
      limit: sizeInWords(most),
      name: "bytes",
      bytes: most * 2,
    })
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
}

function checkSize(path: string, size: number, limits: Limits | undefined): void {
  const limit = limitOf("bytes", limits)
  if (size <= limit) return
  throw new Problem("file_too_large", { path, size: sizeInWords(size), limit: sizeInWords(limit), name: "bytes", bytes: size })
}

/** The system's reason in few words: "permission denied". */
function whyOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === "EACCES" || code === "EPERM") return "permission denied"
  return code ?? message
}
