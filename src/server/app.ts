/** The HTTP server put together: what is allowed in, how bodies are read, the routes in order, the page, and how errors look. */

import type { Readable } from "node:stream"
import multipart from "@fastify/multipart"
import rateLimit from "@fastify/rate-limit"
import Fastify from "fastify"
import { validatorCompiler } from "fastify-type-provider-zod"
import { Problem } from "../node.js"
import { bytesOf, checkAnnounced } from "./body/bytes.js"
import { objectOf } from "./body/lines.js"
import type { App, Context } from "./context.js"
import { describeRoutes } from "./describe.js"
import { type GuardRules, guard } from "./guard/guard.js"
import { safeHeaders } from "./guard/headers.js"
import { pageRoutes } from "./page.js"
import { onError, onUnreadable, sendProblem } from "./problems.js"
import { caseRoutes } from "./routes/cases.js"
import { checkRoutes } from "./routes/check.js"
import { ingestRoutes } from "./routes/ingest.js"
import { libraryRoutes } from "./routes/library.js"
import { lookupRoutes } from "./routes/lookup.js"
import { reasonRoutes } from "./routes/reason.js"
import { reportRoutes } from "./routes/reports.js"
import { reviewRoutes } from "./routes/reviews.js"
import { streamRoutes } from "./routes/streams.js"

/** The routes, by what they are about. A test compares them with their description. */
export const routes: readonly ((app: App, context: Context) => void)[] = [
  libraryRoutes,
  ingestRoutes,
  checkRoutes,
  reportRoutes,
  reviewRoutes,
  caseRoutes,
  reasonRoutes,
  streamRoutes,
  lookupRoutes,
]

/** A server that is ready to listen. */
export async function buildApp(context: Context, rules: GuardRules, pageFolder: string | undefined): Promise<App> {
  const { limits, onLoopback } = context
  const app = Fastify({
    logger: false,
    bodyLimit: limits.question,
    requestTimeout: limits.requestTime,
    connectionTimeout: limits.idleTime,
    keepAliveTimeout: Math.min(limits.idleTime, 30_000),
    forceCloseConnections: true,
    clientErrorHandler: onUnreadable,
    frameworkErrors: (cause, _request, reply) => sendProblem(reply.headers(safeHeaders), cause),
    // A request that names no host is refused in the same words as one that names another.
    http: { requireHostHeader: false, headersTimeout: limits.headersTime, connectionsCheckingInterval: Math.min(5000, limits.headersTime) },
  }) as unknown as App
  app.server.maxConnections = limits.connections
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  app.setErrorHandler(onError)
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, new Problem("route_unknown", { path: request.url.split("?")[0]?.slice(0, 200) ?? "" })),
  )
  guard(app, rules)
  await app.register(rateLimit, {
    max: onLoopback ? limits.perMinuteOnLoopback : limits.perMinute,
    timeWindow: "1 minute",
    errorResponseBuilder: (_request, { after }) => new Problem("too_many_requests", { wait: after }),
  })
  bodies(app, context)
  await app.register(multipart)
  await describeRoutes(app)
  for (const add of routes) add(app, context)
  await pageRoutes(app, pageFolder)
  await app.ready()
  return app
}

/** Bodies are streams for the routes that read their own; JSON objects, bounded, for the others. */
function bodies(app: App, { limits, budget }: Context): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser("application/json", async (request: Parameters<typeof checkAnnounced>[0], stream: Readable) => {
    if (request.routeOptions.config.ownBody) return stream
    checkAnnounced(request, limits.question)
    const { bytes, release } = await bytesOf(stream, limits.question, budget)
    release()
    return objectOf(bytes.toString("utf8"), 1)
  })
  app.addContentTypeParser("*", async (request: Parameters<typeof checkAnnounced>[0], stream: Readable) => {
    if (request.routeOptions.config.ownBody) return stream
    throw new Problem("request_invalid", { field: "The body", why: "is not application/json" })
  })
}
