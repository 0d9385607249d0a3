/** A request's body as bytes, never more than allowed, and counted against the budget while it is held. */

import type { Readable } from "node:stream"
import type { FastifyRequest } from "fastify"
import { Problem, sizeInWords } from "../../node.js"
import type { Budget } from "./budget.js"

export type Held = { readonly bytes: Buffer; release(): void }

/** Refuses a request that announces more than `most` before any of it is read. */
export function checkAnnounced(request: FastifyRequest, most: number): void {
  const announced = Number(request.headers["content-length"] ?? 0)
  if (announced > most) throw tooLarge(announced, most)
}

/** The whole stream. Throws `file_too_large`, `server_busy`, or `file_damaged` where it breaks off. */
export async function bytesOf(stream: Readable, most: number, budget: Budget): Promise<Held> {
  const chunks: Buffer[] = []
  let size = 0
  const release = () => {
    budget.release(size)
    size = 0
  }
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (size + chunk.length > most) throw tooLarge(size + chunk.length, most)
      budget.take(chunk.length)
      size += chunk.length
      chunks.push(chunk)
    }
  } catch (cause) {
    release()
    if (cause instanceof Problem) throw cause
    throw new Problem("file_damaged", { path: "The request", why: "it broke off" })
  }
  return { bytes: Buffer.concat(chunks), release }
}

function tooLarge(size: number, most: number): Problem {
  return new Problem("upload_too_large", { size: sizeInWords(size), limit: sizeInWords(most) })
}
