/** Checking a brief: the file goes in, progress and the result come out. */
import { createHash } from "node:crypto"
import type { FastifyRequest } from "fastify"
import { check, type Document, isDay, Problem, readBytes, type Zone } from "../../node.js"
import { statusAsk } from "../asks.js"
import { bytesOf } from "../body/bytes.js"
import { objectOf, sendLines } from "../body/lines.js"
import { labelOf, uploadOf } from "../body/upload.js"
import type { App, Context } from "../context.js"
import { paced } from "../pace.js"
import { checkQuery } from "../shapes/ask.js"

const tags = ["check"]
type Query = {
  readonly name?: string | undefined
  readonly strict?: string | undefined
  readonly asOf?: string | undefined
  readonly in?: string | undefined
}

/** POST /api/check. */
export function checkRoutes(app: App, context: Context): void {
  app.route({
    method: "POST",
    url: "/api/check",
    config: { ownBody: true },
    schema: {
      summary: "Check a brief. The body is the file, or JSON {text, name}; the answer is lines of JSON, the last one the check",
      tags,
      querystring: checkQuery,
    },
    handler: async (request, reply) => {
      if (request.query.asOf !== undefined && !isDay(request.query.asOf)) throw new Problem("date_invalid", { value: request.query.asOf })
      const read = await readUpload(request, request.query, context)
      return sendLines(reply, checking(read, request.query, context))
    },
  })
}

type Read = { readonly document: Document; readonly bytes: Buffer; readonly name: string; readonly leave: () => void }

/** Reads the upload in its turn; what cannot be read is refused here, before anything is answered. */
async function readUpload(request: FastifyRequest, query: Query, { limits, budget, gate }: Context): Promise<Read> {
  const upload = await uploadOf(request, limits.document)
  const { bytes, release } = await bytesOf(upload.stream, limits.document, budget)
  const leaveGate = await gate.enter().catch((cause: unknown) => {
    release()
    throw cause
  })
  const leave = () => {
    leaveGate()
    release()
  }
  try {
    const given = upload.type === "application/json" ? pasted(bytes) : { bytes, name: query.name ?? upload.name }
    const name = labelOf(given.name, "pasted text")
    return { document: await readBytes(given.bytes, name), bytes: given.bytes, name, leave }
  } catch (cause) {
    leave()
    throw cause
  }
}

function pasted(bytes: Buffer): { readonly bytes: Buffer; readonly name: string | undefined } {
  const { text, name } = objectOf(bytes.toString("utf8"), 1)
  if (typeof text !== "string") throw new Problem("request_invalid", { field: "text", why: "is missing or is not words" })
  return { bytes: Buffer.from(text), name: typeof name === "string" ? name : "pasted text.txt" }
}

async function* checking(
  { document, bytes, name, leave }: Read,
  query: Query,
  { library, checks, online }: Context,
): AsyncGenerator<unknown> {
  try {
    yield { progress: { stage: "read", characters: document.text.length } }
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    const options = {
      name,
      sha256,
      ...(online ? { online } : {}),
      ...statusAsk(query),
      ...(query.strict === "true" ? { strict: true } : {}),
    }
    const result = await check(document, paced(library), options)
    yield { progress: { stage: "checked", citations: result.counts.citations, findings: result.findings.length } }
    const kept = checks.keep({ document, result, ...(document.format === "docx" ? { bytes } : {}) })
    yield { check: { id: kept.id, document: { text: document.text, zones: document.zones.filter(isShown) }, result } }
  } finally {
    leave()
  }
}

const shown: ReadonlySet<Zone["kind"]> = new Set<Zone["kind"]>(["page", "footnote", "heading", "emphasis", "quotation", "paragraph"])
const isShown = (zone: Zone) => shown.has(zone.kind)
