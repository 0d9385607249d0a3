/** Answers that are made already: text or bytes of a known type, sent as they are. */
import type { FastifyReply } from "fastify"

/** Sends it past the serializer of JSON. */
export function sendReady(reply: FastifyReply, type: string, made: string | Uint8Array): FastifyReply {
  return reply.type(type).send(Buffer.from(made as Uint8Array))
}
