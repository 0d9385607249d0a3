/** Matters under live precedent: the doctrines at hand, the verdict, what to ask next, and the memo. */

import type { z } from "zod"
import {
  type Doctrine,
  doctrineFrom,
  memoAsHtml,
  nextQuestions,
  Problem,
  precedentsFrom,
  readMatter,
  reason,
  shippedDoctrines,
} from "../../node.js"
import { present } from "../asks.js"
import type { App, Context } from "../context.js"
import { reportPolicy } from "../guard/headers.js"
import { doctrinesShape, questionsShape, verdictShape } from "../shapes/answers.js"
import { reasonBody } from "../shapes/ask.js"

const tags = ["reason"]

/** GET /api/doctrines, POST /api/reason…. */
export function reasonRoutes(app: App, context: Context): void {
  app.route({
    method: "GET",
    url: "/api/doctrines",
    schema: { summary: "The doctrines at hand, with the facts they ask for", tags, response: { 200: doctrinesShape } },
    handler: async () => doctrines().map(introduced),
  })
  app.route({
    method: "POST",
    url: "/api/reason",
    bodyLimit: context.limits.question,
    schema: {
      summary: "What the precedents that still bind compel, allow or forbid",
      tags,
      body: reasonBody,
      response: { 200: verdictShape },
    },
    handler: async ({ body }) => reason(...(await asked(body, context))),
  })
  app.route({
    method: "POST",
    url: "/api/reason/questions",
    bodyLimit: context.limits.question,
    schema: { summary: "The facts that can still change the answer", tags, body: reasonBody, response: { 200: questionsShape } },
    handler: async ({ body }) => nextQuestions(...(await asked(body, context))),
  })
  app.route({
    method: "POST",
    url: "/api/reason/memo.html",
    bodyLimit: context.limits.question,
    schema: { summary: "The verdict as one HTML memo", tags, body: reasonBody },
    handler: async ({ body }, reply) =>
      reply
        .header("content-security-policy", reportPolicy)
        .type("text/html; charset=utf-8")
        .send(memoAsHtml(reason(...(await asked(body, context))))),
  })
}

let read: readonly Doctrine[] | undefined

/** The shipped doctrines, read when first asked for. */
function doctrines(): readonly Doctrine[] {
  read ??= shippedDoctrines().map(doctrineFrom)
  return read
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

type Asked = z.output<typeof reasonBody>

/** Doctrine, matter and question; the day is the one asked for, the matter's own, or the newest that the library holds. */
async function asked(body: Asked, { library }: Context): Promise<Parameters<typeof reason>> {
  const doctrine = doctrines().find(({ id }) => id === body.doctrine)
  const allowed = `It is one of ${doctrines()
    .map(({ id }) => id)
    .join(", ")}.`
  if (!doctrine) throw new Problem("option_invalid", { option: "doctrine", value: body.doctrine, allowed })
  const yaml = typeof body.matter === "string" ? body.matter : JSON.stringify(body.matter, null, 1)
  const matter = readMatter(yaml, "the matter", doctrine)
  const { latest } = await library.info()
  const asOf = body.asOf ?? matter.asOf ?? latest
  return [doctrine, matter, { ...present({ asOf, court: body.in }), live: await precedentsFrom(library, doctrine) }]
}
