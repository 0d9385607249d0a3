/** The lines of a file, plain, gzip or bzip2, as they stream by; a line longer than the limit is told, not kept. */
import { createReadStream } from "node:fs"
import type { Readable } from "node:stream"
import { createGunzip } from "node:zlib"
import { Problem } from "../base/problem.js"
import { bunzip } from "./bunzip.js"

export type Line = { readonly text: string; readonly number: number; readonly bytes: number; readonly tooLong: boolean }

/** The longest line that is kept, in bytes. */
export const longestLine = 256 * 1024 * 1024

/** A run of whole lines: where it begins and ends in the unpacked bytes, and how many lines stand before it. */
export type LineRange = { readonly from: number; readonly to: number; readonly before: number }

/** Is a file packed, told by its first bytes? */
export function isPacked(magic: Buffer): boolean {
  return (magic[0] === 0x1f && magic[1] === 0x8b) || magic.subarray(0, 3).toString() === "BZh"
}

/**
 * A file's bytes, unpacked by what its first bytes say. `onRead` is told how many bytes of the file have been read. A range of a plain
 * file is read alone.
 */
export function unpacked(path: string, magic: Buffer, onRead?: (bytes: number) => void, range?: LineRange): Readable {
  const part = range && !isPacked(magic) ? { start: range.from, end: range.to - 1 } : {}
  const file = createReadStream(path, { highWaterMark: 1 << 20, ...part })
  let read = 0
  file.on("data", (chunk) => {
    read += chunk.length
    onRead?.(read)
  })
  if (!isPacked(magic)) return file
  const through = file.pipe(magic[0] === 0x1f ? createGunzip({ chunkSize: 1 << 18 }) : bunzip())
  file.on("error", (cause) => through.destroy(cause))
  through.on("close", () => file.destroy())
  return through
}

/** Every line of the file or of its range, without its end; an empty one is passed over. Throws `file_damaged` where the packing breaks off. */
export async function* linesOf(
  path: string,
  magic: Buffer,
  most = longestLine,
  onRead?: (bytes: number) => void,
  range?: LineRange,
): AsyncGenerator<Line> {
  const parts: Buffer[] = []
  let size = 0
  let number = range?.before ?? 0
  const line = (): Line => {
    number++
    const tooLong = size > most
    const whole = tooLong ? "" : Buffer.concat(parts).toString("utf8")
    const text = number === 1 ? whole.replace(/^\uFEFF/, "") : whole
    const made = { text, number, bytes: size + 1, tooLong }
    parts.length = 0
    size = 0
    return made
  }
  try {
    for await (const chunk of within(unpacked(path, magic, onRead, range), isPacked(magic) ? range : undefined)) {
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        keep(chunk.subarray(from, at))
        from = at + 1
        if (size > 0) yield line()
        else number++
      }
      keep(chunk.subarray(from))
    }
  } catch (cause) {
    throw new Problem("file_damaged", { path, why: (cause as Error).message })
  }
  if (size > 0) yield line()

  function keep(part: Buffer): void {
    if (size <= most && part.length > 0) parts.push(part)
    size += part.length
    if (size > most) parts.length = 0
  }
}

/** The bytes of a stream that lie in a range; what stands before it is unpacked and dropped. */
async function* within(stream: Readable, range: LineRange | undefined): AsyncGenerator<Buffer> {
  let at = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const start = at
    at += chunk.length
    if (!range) yield chunk
    else if (at > range.from) yield chunk.subarray(Math.max(0, range.from - start), Math.min(chunk.length, range.to - start))
    if (range && at >= range.to) return
  }
}
