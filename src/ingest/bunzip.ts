/** Unpacks bzip2 as a stream of Node's own kind: faults are its errors, and a file made to unpack to far too much is one. */
import { Transform, type TransformCallback } from "node:stream"
import unbzip2 from "unbzip2-stream"

/** What one block of packed bytes may unpack to; real tables stay below a hundredth of it. */
const mostAtOnce = 128 * 1024 * 1024
/** Packed bytes given at once: the less, the less is unpacked before it is taken. */
const slice = 16 * 1024

/** Takes bzip2, of one stream or of many, and gives what was packed. */
export function bunzip(most = mostAtOnce): Transform {
  const inner = unbzip2()
  let fault: Error | undefined
  let given = 0
  const outer = new Transform({
    transform(chunk: Buffer, _, done) {
      for (let at = 0; at < chunk.length && !fault; at += slice) {
        given = 0
        inner.write(chunk.subarray(at, at + slice))
      }
      settle(done)
    },
    flush(done) {
      given = 0
      if (!fault) inner.end()
      settle(done)
    },
  })
  const settle = (done: TransformCallback) => done(fault ?? null)
  inner.on("error", (cause: Error) => {
    fault ??= cause
  })
  inner.on("data", (bytes: Buffer) => {
    given += bytes.length
    if (given > most) throw new Error("it unpacks to far more than it holds")
    outer.push(bytes)
  })
  return outer
}
