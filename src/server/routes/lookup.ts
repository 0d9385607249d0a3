/**
 * POST /api/rest/v4/citation-lookup/: the same question and answer as CourtListener's citation lookup, from this library. One difference is
 * deliberate: a short form ("410 U.S. at 120") is looked up as the case that it means in the text.
 */

import type { FastifyRequest } from "fastify"
import { Problem } from "../../node.js"
import { bytesOf, checkAnnounced } from "../body/bytes.js"
import { objectOf } from "../body/lines.js"
import { sendReady } from "../body/ready.js"
import { bodyOf, mediaType } from "../body/upload.js"
import { goneFrom } from "../client-disconnect.js"
import type { App, Context } from "../context.js"
import { problemBody, problemType } from "../problems.js"
import { lookupShape, problemShape } from "../shapes/answers.js"
import { takes } from "../shapes/bodies.js"
import type { LookupAsked } from "../threads/lookup.js"

/** The route, with and without its last slash. */
export function lookupRoutes(app: App, context: Context): void {
  for (const url of ["/api/rest/v4/citation-lookup/", "/api/rest/v4/citation-lookup"])
    app.route({
      method: "POST",
      url,
      config: { ownBody: true, takes: takes.lookup },
      schema: {
        hide: !url.endsWith("/"),
        summary: "CourtListener's citation lookup, answered from this library: form or JSON, {text} or {volume, reporter, page}",
        tags: ["courtlistener"],
        response: { 200: lookupShape, 400: problemShape },
      },
      handler: async (request, reply) => {
        const asked = await fieldsOf(request, context)
        const faults = faultsIn(asked)
        if (faults)
          return reply
            .code(400)
            .type(`${problemType}; charset=utf-8`)
            .send({ ...problemBody(invalid), ...faults })
        const at = `${request.protocol}://${request.headers.host}`
        const made = await context.workshop.ask("lookup", { ...asked, at }, { signal: goneFrom(reply) })
        return sendReady(reply, "application/json; charset=utf-8", made)
      },
    })
}

type Asked = Omit<LookupAsked, "at">

async function fieldsOf(request: FastifyRequest, { limits, budget }: Context): Promise<Asked> {
  checkAnnounced(request, limits.question)
  const fields = request.isMultipart() ? await formFields(request) : await bodyFields(request, limits.question, budget)
  const one = (name: keyof Asked) => {
    const value = fields[name]
    return typeof value === "string" || typeof value === "number" ? { [name]: String(value) } : {}
  }
  return { ...one("text"), ...one("volume"), ...one("reporter"), ...one("page") }
}

async function bodyFields(request: FastifyRequest, most: number, budget: Context["budget"]): Promise<Record<string, unknown>> {
  const { bytes, release } = await bytesOf(bodyOf(request), most, budget)
  release()
  const words = bytes.toString("utf8")
  if (mediaType(request) === "application/json") return objectOf(words, 1)
  return Object.fromEntries(new URLSearchParams(words))
}

async function formFields(request: FastifyRequest): Promise<Record<string, unknown>> {
  const fields: Record<string, unknown> = {}
  for await (const part of request.parts({ limits: { files: 0, fields: 8, fieldSize: 1_000_000 } }))
    if (part.type === "field") fields[part.fieldname] = part.value
  return fields
}

const invalid = new Problem("request_invalid", { field: "The question", why: "needs a text, or volume, reporter and page" })
const required = ["This field is required."]

/** What is wrong with a question, named as CourtListener names it; undefined where nothing is. */
function faultsIn({ text, volume, reporter, page }: Asked): Readonly<Record<string, readonly string[]>> | undefined {
  if (text && reporter) return { non_field_errors: ["Invalid request. Provide either a 'text' or 'reporter', not both."] }
  if (text) return undefined
  if (!reporter) return { non_field_errors: ["Either 'text' or 'reporter' is required."] }
  if (volume && page) return /^\d{1,9}$/.test(volume) ? undefined : { volume: ["A valid integer is required."] }
  return { ...(volume ? {} : { volume: required }), ...(page ? {} : { page: required }) }
}
