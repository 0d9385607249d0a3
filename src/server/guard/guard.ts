/** Who may ask: checked before anything of a request is read. */
import type { FastifyReply, FastifyRequest } from "fastify"
import { Problem } from "../../node.js"
import type { App } from "../context.js"
import { safeHeaders } from "./headers.js"
import { allowsHost, sameOrigin } from "./host.js"
import { cookieFor, tokenIn, tokensEqual } from "./token.js"

export type GuardRules = { readonly host: string; readonly token: string | undefined }

/** Adds the checks, in order: the name asked for, where the request comes from, the token. */
export function guard(app: App, rules: GuardRules): void {
  const hostAllowed = allowsHost(rules.host)
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(safeHeaders)
    if (!hostAllowed(request.headers.host)) throw new Problem("host_refused", { host: label(request.headers.host) })
    const { origin, host } = request.headers
    const site = request.headers["sec-fetch-site"]
    if (asksApi(request) && !sameOrigin(origin, host, typeof site === "string" ? site : undefined))
      throw new Problem("origin_refused", { origin: label(origin ?? "another site") })
    if (rules.token !== undefined) return checkToken(request, reply, rules.token)
  })
}

function asksApi(request: FastifyRequest): boolean {
  const route = request.routeOptions.url ?? request.url
  return route.startsWith("/api/") || route === "/*" || request.method !== "GET"
}

function checkToken(request: FastifyRequest, reply: FastifyReply, token: string): FastifyReply | undefined {
  const inAddress = request.method === "GET" && request.url.startsWith("/?") ? new URLSearchParams(request.url.slice(2)).get("token") : null
  if (inAddress !== null && tokensEqual(inAddress, token)) return reply.header("set-cookie", cookieFor(token)).redirect("/", 303)
  const given = tokenIn(request)
  if (given === undefined || !tokensEqual(given, token)) {
    reply.header("www-authenticate", 'Bearer realm="goodlaw"')
    throw new Problem("token_needed")
  }
  return undefined
}

/** What a header says, short and plain enough to be said back. */
function label(words: string | undefined): string {
  return (words ?? "none").slice(0, 100).replace(/[^\w.:/[\]-]/g, "?")
}
