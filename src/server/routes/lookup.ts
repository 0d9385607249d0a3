/**
 * POST /api/rest/v4/citation-lookup/: the same question and answer as CourtListener's citation lookup, from this library. One difference is
 * deliberate: a short form ("410 U.S. at 120") is looked up as the case that it means in the text.
 */

import type { FastifyRequest } from "fastify"
import { type Authority, type Case, type Citation, cite, normalCitation, Problem } from "../../node.js"
import { bytesOf, checkAnnounced } from "../body/bytes.js"
import { objectOf } from "../body/lines.js"
import { bodyOf, mediaType } from "../body/upload.js"
import type { App, Context } from "../context.js"
import { clusterOf } from "../courtlistener.js"
import { problemBody, problemType } from "../problems.js"
import { lookupShape, problemShape } from "../shapes/answers.js"
import { takes } from "../shapes/bodies.js"

/** Citations looked up for one request; those after it are answered with 429, as there. */
const mostCitations = 2500

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
        return asked.text ? lookUpText(asked.text, context, at) : [await lookUpParts(asked, context, at)]
      },
    })
}

type Asked = { readonly text?: string; readonly volume?: string; readonly reporter?: string; readonly page?: string }

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

async function lookUpText(text: string, context: Context, at: string) {
  const { library } = context
  const { reporters } = await library.declared()
  const { citations, authorities } = cite(text, { known: await library.known(), reporters })
  const byId = new Map(authorities.map((one) => [one.id, one]))
  const place = codePoints(text)
  const answers = []
  for (const citation of citations.filter(({ kind }) => kind === "case" || kind === "short_case")) {
    const authority = citation.authority === null ? undefined : byId.get(citation.authority)
    const normal = normalOf(citation, authority)
    answers.push({
      citation: citation.text.replace(/\s+/g, " "),
      normalized_citations: normal,
      start_index: place(citation.start),
      end_index: place(citation.end),
      ...(answers.length < mostCitations ? await lookUp(normal, citation.text, context, at) : tooMany),
    })
  }
  return answers
}

const tooMany = { status: 429, error_message: "Too many citations requested.", clusters: [] }

/** The citation as the reporter table writes it; of a short form, that of the case it means. */
function normalOf({ kind, volume, reporter, page }: Citation, authority: Authority | undefined): readonly string[] {
  if (kind === "short_case" && authority?.citations[0]) return [authority.citations[0]]
  return volume && reporter && page ? [`${volume} ${reporter} ${page}`] : []
}

async function lookUpParts({ volume, reporter, page }: Asked, context: Context, at: string) {
  const asked = `${volume} ${reporter} ${page}`
  const { reporters } = await context.library.declared()
  const found = cite(normalCitation(asked), { reporters }).citations.filter(({ kind }) => kind === "case")
  const normal = found.flatMap((citation) => normalOf(citation, undefined))
  const place = { citation: asked, normalized_citations: normal, start_index: 0, end_index: [...asked].length }
  if (normal.length === 0)
    return { ...place, status: 400, error_message: `Unable to find reporter with abbreviation of '${reporter}'`, clusters: [] }
  return { ...place, ...(await lookUp(normal, asked, context, at)) }
}

/** 200 for one case, 300 for more than one at the citation, 404 for one that this library does not hold. */
async function lookUp(normal: readonly string[], asked: string, { library }: Context, at: string) {
  const found = new Map<number, Case>()
  for (const citation of normal) for (const one of await library.byCitation(citation)) found.set(one.key, one)
  if (found.size === 0) return { status: 404, error_message: `Citation not found: '${asked}'`, clusters: [] }
  const cases = [...found.values()]
  const clusters = await Promise.all(cases.map(async (one) => clusterOf(one, await library.status(one.key), at)))
  return { status: cases.length > 1 ? 300 : 200, error_message: "", clusters }
}

/** Offsets there count characters, not UTF-16 units; offsets asked for must not go back. */
function codePoints(text: string): (offset: number) => number {
  let units = 0
  let characters = 0
  return (offset) => {
    if (offset < units) units = characters = 0
    while (units < offset) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
      characters++
    }
    return characters
  }
}
