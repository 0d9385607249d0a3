/** Citing and treating texts as the command line does: one document, or lines of JSON in and out, in order. */

import type { Readable } from "node:stream"
import type { FastifyReply, FastifyRequest } from "fastify"
import { bytesOf, checkAnnounced } from "../body/bytes.js"
import { linesIn, ndjson, sendLines } from "../body/lines.js"
import { sendReady } from "../body/ready.js"
import { bodyOf, mediaType } from "../body/upload.js"
import { goneFrom } from "../client-disconnect.js"
import type { App, Context } from "../context.js"
import { citedShape, treatedShape } from "../shapes/answers.js"
import { takes } from "../shapes/bodies.js"
import type { TextAsked } from "../threads/text.js"

/** POST /api/cite and POST /api/treat. */
export function streamRoutes(app: App, context: Context): void {
  app.route({
    method: "POST",
    url: "/api/cite",
    config: { ownBody: true, takes: takes.texts },
    schema: {
      summary: "Every citation of a text, or of each line of NDJSON, and what it means",
      tags: ["texts"],
      response: { 200: citedShape },
    },
    handler: (request, reply) => answer(request, reply, context, "cite"),
  })
  app.route({
    method: "POST",
    url: "/api/treat",
    config: { ownBody: true, takes: takes.texts },
    schema: {
      summary: "What a text, or each line of NDJSON, does to the cases it cites",
      tags: ["texts"],
      response: { 200: treatedShape },
    },
    handler: (request, reply) => answer(request, reply, context, "treat"),
  })
}

async function answer(request: FastifyRequest, reply: FastifyReply, context: Context, what: TextAsked["what"]): Promise<FastifyReply> {
  const body = bodyOf(request)
  const signal = goneFrom(reply)
  if (mediaType(request) === ndjson || mediaType(request) === "application/ndjson")
    return sendLines(reply, lineByLine(body, context, what, signal))
  checkAnnounced(request, context.limits.document)
  const { bytes, release } = await bytesOf(body, context.limits.document, context.budget)
  try {
    const made = await context.workshop.ask("text", { what, json: bytes.toString("utf8"), line: 1 }, { signal })
    return sendReady(reply, "application/json; charset=utf-8", made)
  } finally {
    release()
  }
}

/** A line is answered before the next is read, so that a slow reader slows the writer and nothing piles up. */
async function* lineByLine(
  stream: Readable,
  { limits, workshop }: Context,
  what: TextAsked["what"],
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  for await (const { json, line } of linesIn(stream, limits.document))
    yield Buffer.from(`${await workshop.ask("text", { what, json, line }, { signal })}\n`)
}
