/**
 * Cuts a source into parts that workers make apart from each other. A file of lines is cut at the ends of lines, every few megabytes; a
 * volume of the Caselaw Access Project is one part. What leans on cases held before it is not cut, and is read when its turn comes.
 */
import { statSync } from "node:fs"
import { Problem } from "../base/problem.js"
import { isPacked, type LineRange, unpacked } from "../ingest/lines.js"
import type { SourceFile } from "../ingest/source-file.js"
import { isExport } from "../ingest/sources/export.js"
import { firstBytes, wholeJson } from "../ingest/sources/jsonl.js"
import type { How } from "../library/store/queue-tables.js"

export type Cut = { readonly how: How; readonly range?: LineRange; readonly bytes: number }

/** Bytes of a part of a plain file. */
export const partBytes = 8e6

/** A packed file has at most so many parts: each unpacks the file from its beginning. */
const mostPacked = 32

/** The parts of a source, in order. */
export async function cut(file: SourceFile, size = partBytes): Promise<readonly Cut[]> {
  const whole = (how: How): readonly Cut[] => [{ how, bytes: file.size }]
  switch (file.kind) {
    case "cap":
      return whole("make")
    case "jsonl": {
      if (await isExport(file.path)) return whole("turn")
      if ((await wholeJson(file.path)) !== undefined) return whole("make")
      const ranges = await lineRanges(file.path, size)
      const share = file.size / Math.max(1, ranges.at(-1)?.to ?? 1)
      return ranges.length < 2
        ? whole("make")
        : ranges.map((range) => ({ how: "make", range, bytes: Math.round((range.to - range.from) * share) }))
    }
    default:
      return whole("turn")
  }
}

/** Runs of whole lines of about the size given; longer ones in a packed file that has many. */
export async function lineRanges(path: string, size: number): Promise<readonly LineRange[]> {
  const magic = firstBytes(path)
  const packed = isPacked(magic)
  if (!packed && statSync(path).size <= size) return []
  let ranges: LineRange[] = []
  let most = size
  let from = 0
  let before = 0
  let at = 0
  let lines = 0
  const close = (to: number) => {
    if (to > from) ranges.push({ from, to, before })
    from = to
    before = lines
    if (!packed || ranges.length < mostPacked) return
    ranges = inPairs(ranges)
    most *= 2
  }
  for await (const chunk of wholeChunks(path, magic)) {
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, end + 1)) {
      lines++
      if (at + end + 1 - from >= most) close(at + end + 1)
    }
    at += chunk.length
  }
  close(at)
  return ranges
}

/** The unpacked bytes; where the packing breaks off, `file_damaged`. */
async function* wholeChunks(path: string, magic: Buffer): AsyncGenerator<Buffer> {
  try {
    yield* unpacked(path, magic) as AsyncIterable<Buffer>
  } catch (cause) {
    throw new Problem("file_damaged", { path, why: (cause as Error).message })
  }
}

function inPairs(ranges: readonly LineRange[]): LineRange[] {
  return ranges.flatMap((range, n) => (n % 2 === 1 ? [] : [{ ...range, to: (ranges[n + 1] ?? range).to }]))
}
