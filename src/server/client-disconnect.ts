/** Whether whoever asked is still there. */
import type { FastifyReply } from "fastify"

/** A signal that is given when the connection closes before it was answered. */
export function goneFrom(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  if (reply.raw.destroyed) gone.abort()
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  return gone.signal
}
