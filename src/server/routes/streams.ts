/** Citing and treating texts as the command line does: one document, or lines of JSON in and out, in order. */

import type { Readable } from "node:stream"
import type { FastifyReply, FastifyRequest } from "fastify"
import { cite, type Document, readRecord, treat } from "../../node.js"
import { bytesOf, checkAnnounced } from "../body/bytes.js"
import { linesIn, ndjson, objectOf, sendLines } from "../body/lines.js"
import { bodyOf, mediaType } from "../body/upload.js"
import type { App, Context } from "../context.js"
import { citedShape, treatedShape } from "../shapes/answers.js"

type Answering = (document: Document) => object

/** POST /api/cite and POST /api/treat. */
export function streamRoutes(app: App, context: Context): void {
  app.route({
    method: "POST",
    url: "/api/cite",
    config: { ownBody: true },
    schema: {
      summary: "Every citation of a text, or of each line of NDJSON, and what it means",
      tags: ["texts"],
      response: { 200: citedShape },
    },
    handler: async (request, reply) => answer(request, reply, context, await citing(context)),
  })
  app.route({
    method: "POST",
    url: "/api/treat",
    config: { ownBody: true },
    schema: {
      summary: "What a text, or each line of NDJSON, does to the cases it cites",
      tags: ["texts"],
      response: { 200: treatedShape },
    },
    handler: async (request, reply) => answer(request, reply, context, await treating(context)),
  })
}

async function citing({ library }: Context): Promise<Answering> {
  const [known, { reporters }] = await Promise.all([library.known(), library.declared()])
  return (document) => cite(document, { known, reporters })
}

async function treating(context: Context): Promise<Answering> {
  const cited = await citing(context)
  return (document) => treat(document, cited(document) as ReturnType<typeof cite>)
}

async function answer(request: FastifyRequest, reply: FastifyReply, context: Context, answering: Answering) {
  const body = bodyOf(request)
  if (mediaType(request) === ndjson || mediaType(request) === "application/ndjson")
    return sendLines(reply, lineByLine(body, context.limits.document, answering))
  checkAnnounced(request, context.limits.document)
  const { bytes, release } = await bytesOf(body, context.limits.document, context.budget)
  const leave = await context.gate.enter().catch((cause: unknown) => {
    release()
    throw cause
  })
  try {
    return one(objectOf(bytes.toString("utf8"), 1), 1, answering)
  } finally {
    leave()
    release()
  }
}

/** A line is answered before the next is read, so that a slow reader slows the writer and nothing piles up. */
async function* lineByLine(stream: Readable, most: number, answering: Answering): AsyncGenerator<object> {
  for await (const { value, line } of linesIn(stream, most)) {
    yield one(value, line, answering)
    await new Promise<void>((next) => setImmediate(next))
  }
}

function one(record: Record<string, unknown>, line: number, answering: Answering): object {
  const document = readRecord(record, { path: "the request", line })
  return { id: document.id, ...(typeof record.text === "string" ? {} : { text: document.text }), ...answering(document) }
}
