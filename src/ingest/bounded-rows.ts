/** Lets the rows of a csv file through whole, and puts a mark in the place of one that is larger than a limit, so that memory stays bounded. */
import { Transform } from "node:stream"

/** What stands in the place of a row that is too large, and of one that the end of the file cuts. */
export const tooLarge = "\u0000too large"
export const cutOff = "\u0000cut off"

const newline = 10

/** Holds back what belongs to a row that has not ended. `quote` and `escape` are single ASCII characters. */
export function boundedRows({ quote, escape: mark }: { readonly quote: string; readonly escape: string }, most: number): Transform {
  const [open, backslash] = [quote.charCodeAt(0), mark === quote ? -1 : mark.charCodeAt(0)]
  let quoted = false
  let escaped = false
  let dropping = false
  let held: Buffer[] = []
  let size = 0
  const keep = (part: Buffer) => {
    size += part.length
    if (!dropping) held.push(part)
    dropping ||= size > most
    if (dropping) held = []
  }
  const give = (through: Transform) => {
    through.push(dropping ? `${tooLarge}\n` : Buffer.concat(held))
    held = []
    size = 0
    dropping = false
  }
  return new Transform({
    transform(chunk: Buffer, _, done) {
      let from = 0
      let whole = 0
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at]
        if (escaped) escaped = false
        else if (quoted && byte === backslash) escaped = true
        else if (byte === open) quoted = !quoted
        else if (byte === newline && !quoted) {
          whole = at + 1
          if (!dropping && size + whole - from <= most) continue
          keep(chunk.subarray(from, whole))
          give(this)
          from = whole
        }
      }
      if (whole > from) {
        keep(chunk.subarray(from, whole))
        give(this)
      }
      keep(chunk.subarray(Math.max(from, whole)))
      done()
    },
    flush(done) {
      if (quoted && !dropping) this.push(`${cutOff}\n`)
      else if (size > 0) give(this)
      done()
    },
  })
}
