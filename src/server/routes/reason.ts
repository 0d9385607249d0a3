/** Matters under live precedent: the doctrines at hand, the verdict, what to ask next, and the memo. */
import type { Doctrine } from "../../node.js"
import { sendReady } from "../body/ready.js"
import { goneFrom } from "../client-disconnect.js"
import type { App, Context } from "../context.js"
import { reportPolicy } from "../guard/headers.js"
import { doctrinesShape, questionsShape, verdictShape } from "../shapes/answers.js"
import { reasonBody } from "../shapes/ask.js"
import { doctrines } from "../threads/reason.js"

const tags = ["reason"]
const json = "application/json; charset=utf-8"

/** GET /api/doctrines, POST /api/reason…. */
export function reasonRoutes(app: App, { limits, workshop }: Context): void {
  app.route({
    method: "GET",
    url: "/api/doctrines",
    schema: { summary: "The doctrines at hand, with the facts they ask for", tags, response: { 200: doctrinesShape } },
    handler: async () => doctrines().map(introduced),
  })
  app.route({
    method: "POST",
    url: "/api/reason",
    bodyLimit: limits.question,
    schema: {
      summary: "What the precedents that still bind compel, allow or forbid",
      tags,
      body: reasonBody,
      response: { 200: verdictShape },
    },
    handler: async ({ body }, reply) =>
      sendReady(reply, json, await workshop.ask("matter", { what: "verdict", ...body }, { signal: goneFrom(reply) })),
  })
  app.route({
    method: "POST",
    url: "/api/reason/questions",
    bodyLimit: limits.question,
    schema: { summary: "The facts that can still change the answer", tags, body: reasonBody, response: { 200: questionsShape } },
    handler: async ({ body }, reply) =>
      sendReady(reply, json, await workshop.ask("matter", { what: "questions", ...body }, { signal: goneFrom(reply) })),
  })
  app.route({
    method: "POST",
    url: "/api/reason/memo.html",
    bodyLimit: limits.question,
    schema: { summary: "The verdict as one HTML memo", tags, body: reasonBody },
    handler: async ({ body }, reply) => {
      const memo = await workshop.ask("matter", { what: "memo", ...body }, { signal: goneFrom(reply) })
      return sendReady(reply.header("content-security-policy", reportPolicy), "text/html; charset=utf-8", memo)
    },
  })
}

/** What a form needs of a doctrine. */
function introduced({ id, title, about, question, sides, court, courts, parties, kinds, facts, amounts }: Doctrine) {
  const listed = [...facts.values()].map(({ id: fact, says, question: ask, type, values }) => ({
    id: fact,
    says,
    question: ask,
    type,
    values,
  }))
  const sums = [...amounts.values()].map(({ id: amount, says, question: ask }) => ({ id: amount, says, question: ask }))
  return { id, title, about, question, sides, court, courts, parties, kinds, facts: listed, amounts: sums }
}
