/** Zip archives, unpacked within limits: bytes are counted as they arrive; the archive's own table of sizes is not believed. Needs Node. */
import { Buffer } from "node:buffer"
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl"
import { Problem } from "../../base/problem.js"
import { type Limits, limitOf, sizeInWords } from "../limits.js"

/** The entries of an archive that `wanted` asks for, by name. Throws `file_damaged`, `file_encrypted` or `archive_too_large`. */
export async function unpack(
  bytes: Uint8Array,
  path: string,
  wanted: (name: string) => boolean,
  limits?: Limits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  let left = limitOf("unpacked", limits)
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true })
    const most = limitOf("entries", limits)
    if (zip.entryCount > most) throw tooLarge(path, "entries", `${most} entries`)
    for await (const entry of zip.eachEntry()) {
      if (!wanted(entry.fileName)) continue
      if (entry.isEncrypted()) throw new Problem("file_encrypted", { path })
      const content = await contentOf(zip, entry, left)
      if (!content) throw tooLarge(path, "unpacked", sizeInWords(limitOf("unpacked", limits)))
      left -= content.length
      found.set(entry.fileName, content)
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem("file_damaged", { path, why: (error as Error).message })
  }
  return found
}

function tooLarge(path: string, name: string, limit: string): Problem {
  return new Problem("archive_too_large", { path, limit, name, bytes: "N" })
}

/** The bytes of an entry, or `undefined` when there are more than `most`. */
async function contentOf(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array | undefined> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
