/** The log of what a person decided about findings; it is only added to. */

import { z } from "zod"
import { addReview, Problem, reviewsOf } from "../../node.js"
import type { App, Context } from "../context.js"
import { present } from "../query-params.js"
import { documentParams, reviewBody } from "../shapes/ask.js"
import { reviewShape } from "../shapes/law.js"

const tags = ["reviews"]

/** GET and POST /api/reviews/:sha256. */
export function reviewRoutes(app: App, { library, readOnly, limits }: Context): void {
  app.route({
    method: "GET",
    url: "/api/reviews/:sha256",
    schema: {
      summary: "What was decided about a document's findings",
      tags,
      params: documentParams,
      response: { 200: z.array(reviewShape) },
    },
    handler: async ({ params }) => [...(await reviewsOf(library, params.sha256))],
  })
  app.route({
    method: "POST",
    url: "/api/reviews/:sha256",
    bodyLimit: limits.question,
    schema: { summary: "Add a decision to the log", tags, params: documentParams, body: reviewBody, response: { 201: reviewShape } },
    handler: async ({ params, body }, reply) => {
      if (readOnly) throw new Problem("library_read_only", { path: "here", why: "the server was started for reading" })
      const { citation, start, end, kind, decision, ...words } = body
      const review = { citation, start, end, kind, decision, ...present(words) }
      return reply.code(201).send(await addReview(library, params.sha256, review, new Date().toISOString()))
    },
  })
}
