/** The reports of the last checks, as files to keep: HTML, Word, tables of authorities, JSON. */
import { Problem } from "../../node.js"
import { goneFrom } from "../client-disconnect.js"
import type { App, Context } from "../context.js"
import { reportPolicy } from "../guard/headers.js"
import { checkResultShape } from "../shapes/answers.js"
import { checkParams, stylesQuery } from "../shapes/ask.js"

const tags = ["check"]
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

/** The forms of a table of authorities. */
const tables = [
  { ending: ".docx", type: word },
  { ending: ".md", type: "text/markdown; charset=utf-8" },
  { ending: ".txt", type: "text/plain; charset=utf-8" },
] as const

/** GET /api/checks/:id/…. */
export function reportRoutes(app: App, context: Context): void {
  const { checks, workshop, reading } = context
  app.route({
    method: "GET",
    url: "/api/checks/:id/report.html",
    schema: { summary: "The report as one HTML file", tags, params: checkParams },
    handler: async ({ params }, reply) => {
      const { result, document } = checks.get(params.id)
      const report = await workshop.ask("html", { result, document }, { signal: goneFrom(reply) })
      return reply.header("content-security-policy", reportPolicy).type("text/html; charset=utf-8").send(report)
    },
  })
  app.route({
    method: "GET",
    url: "/api/checks/:id/result.json",
    schema: { summary: "The result as JSON", tags, params: checkParams, response: { 200: checkResultShape } },
    handler: async ({ params }, reply) => reply.type("application/json; charset=utf-8").send(Buffer.from(checks.get(params.id).result)),
  })
  app.route({
    method: "GET",
    url: "/api/checks/:id/copy.docx",
    schema: {
      summary: "The user's own Word file with a comment on each finding; only where the brief was a docx",
      tags,
      params: checkParams,
    },
    handler: async ({ params }, reply) => {
      const { result, document, bytes, name } = checks.get(params.id)
      if (!bytes)
        throw new Problem("request_invalid", { field: "This check", why: "is not of a docx file, so there is no copy to comment" })
      const copy = await workshop.ask("word", { result, document, bytes, name, limits: reading }, { signal: goneFrom(reply) })
      return reply.header("content-disposition", 'attachment; filename="checked.docx"').type(word).send(Buffer.from(copy))
    },
  })
  for (const table of tables) tableOfAuthorities(app, context, table)
}

function tableOfAuthorities(app: App, { checks, workshop }: Context, { ending, type }: (typeof tables)[number]): void {
  app.route({
    method: "GET",
    url: `/api/checks/:id/authorities${ending}`,
    schema: { summary: `The table of authorities as ${ending}`, tags, params: checkParams, querystring: stylesQuery },
    handler: async ({ params, query }, reply) => {
      const { result, document } = checks.get(params.id)
      const asked = { result, document, ending, style: query.style ?? "bluebook" }
      const made = await workshop.ask("authorities", asked, { signal: goneFrom(reply) })
      return reply
        .header("content-disposition", `attachment; filename="authorities${ending}"`)
        .type(type)
        .send(typeof made === "string" ? made : Buffer.from(made))
    },
  })
}
