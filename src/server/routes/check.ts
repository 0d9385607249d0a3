/** Checking a brief: the file goes in, progress and the result come out. */
import { setTimeout as after } from "node:timers/promises"
import type { FastifyReply, FastifyRequest } from "fastify"
import { isDay, Problem } from "../../node.js"
import { bytesOf } from "../body/bytes.js"
import { objectOf, sendLines } from "../body/lines.js"
import { type News, newsOf } from "../body/progress-stream.js"
import { labelOf, uploadOf } from "../body/upload.js"
import { goneFrom } from "../client-disconnect.js"
import type { App, Context } from "../context.js"
import { checkQuery } from "../shapes/ask.js"
import { takes } from "../shapes/bodies.js"
import type { CheckMade } from "../threads/check.js"
import type { WorkProgress } from "../threads/worker-context.js"

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
    config: { ownBody: true, takes: takes.brief },
    schema: {
      summary: "Check a brief. The body is the file, or JSON {text, name}; the answer is lines of JSON: progress, and last the check",
      tags,
      querystring: checkQuery,
    },
    handler: async (request, reply) => {
      if (request.query.asOf !== undefined && !isDay(request.query.asOf)) throw new Problem("date_invalid", { value: request.query.asOf })
      return sendLines(reply, told(await begin(request, reply, context), context))
    },
  })
}

type Begun = { readonly news: News<WorkProgress>; readonly made: Promise<CheckMade>; readonly bytes: Buffer }

/** Takes the upload in and has it checked. What cannot be read is refused here, before anything is answered, unless it has to wait long. */
async function begin(request: FastifyRequest<{ Querystring: Query }>, reply: FastifyReply, context: Context): Promise<Begun> {
  const { limits, budget, workshop, reading } = context
  const upload = await uploadOf(request, limits.document)
  const { bytes, release } = await bytesOf(upload.stream, limits.document, budget)
  const news = newsOf<WorkProgress>()
  let read = () => {}
  const wasRead = new Promise<void>((go) => (read = go))
  const onProgress = (progress: WorkProgress) => {
    news.add(progress)
    if (progress.step !== "waiting") read()
  }
  const { name: given, strict, ...ask } = request.query
  const made = asking(async () => {
    const { bytes: words, name } = upload.type === "application/json" ? pasted(bytes) : { bytes, name: given ?? upload.name }
    const asked = { bytes: words, name: labelOf(name, "pasted text"), ...ask, strict: strict === "true", limits: reading }
    return workshop.ask("check", asked, { onProgress, signal: goneFrom(reply) })
  }).finally(() => {
    release()
    news.end()
  })
  made.catch(() => undefined)
  await Promise.race([made, wasRead, after(limits.patience, undefined, { ref: false })])
  return { news, made, bytes }
}

/** What fails at once fails as a promise. */
async function asking<T>(ask: () => Promise<T>): Promise<T> {
  return ask()
}

function pasted(bytes: Buffer): { readonly bytes: Buffer; readonly name: string | undefined } {
  const { text, name } = objectOf(bytes.toString("utf8"), 1)
  if (typeof text !== "string") throw new Problem("request_invalid", { field: "text", why: "is missing or is not words" })
  return { bytes: Buffer.from(text), name: typeof name === "string" ? name : "pasted text.txt" }
}

async function* told({ news, made, bytes }: Begun, { checks }: Context): AsyncGenerator<unknown> {
  for await (const progress of news.list()) yield { progress }
  const check = await made
  checks.keep({ ...check, ...(check.isWord ? { bytes } : {}) })
  yield Buffer.concat([
    Buffer.from(`{"check":{"id":"${check.id}","document":`),
    check.document,
    Buffer.from(',"result":'),
    check.result,
    Buffer.from("}}\n"),
  ])
}
