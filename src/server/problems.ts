/** Failures as HTTP says them: application/problem+json (RFC 9457), one row for each code of the table of problems. */
import { STATUS_CODES } from "node:http"
import type { Duplex } from "node:stream"
import type { FastifyReply, FastifyRequest } from "fastify"
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod"
import { Problem, type ProblemCode } from "../node.js"
import { safeHeaders } from "./guard/headers.js"

export const problemType = "application/problem+json"

/** Codes that are not the server's own fault. What is not listed is a 500. */
const statuses: Partial<Readonly<Record<ProblemCode, number>>> = {
  request_invalid: 400,
  line_invalid: 400,
  date_invalid: 400,
  court_unknown: 400,
  option_invalid: 400,
  matter_invalid: 400,
  doctrine_invalid: 400,
  facts_invalid: 400,
  file_empty: 400,
  token_needed: 401,
  host_refused: 403,
  origin_refused: 403,
  library_read_only: 403,
  file_missing: 404,
  not_found: 404,
  route_unknown: 404,
  check_forgotten: 404,
  not_found_but_near: 404,
  ambiguous: 409,
  named_otherwise: 409,
  upload_too_large: 413,
  file_too_large: 413,
  archive_too_large: 413,
  format_unknown: 415,
  file_damaged: 422,
  file_encrypted: 422,
  pdf_without_text: 422,
  nesting_too_deep: 422,
  external_entities: 422,
  too_many_requests: 429,
  interrupted: 503,
  library_missing: 503,
  library_locked: 503,
  library_unreachable: 503,
  library_lost: 503,
  library_rights: 403,
  server_busy: 503,
  disk_full: 507,
}

/** The HTTP status of a problem. */
export function statusOf(code: ProblemCode): number {
  return statuses[code] ?? 500
}

export type ProblemBody = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ProblemCode
}

/** The body: the code as a name and as words, the status, and the sentence that says what to do. */
export function problemBody(problem: Problem): ProblemBody {
  const { code } = problem
  const words = code.replaceAll("_", " ")
  return {
    type: `urn:goodlaw:problem:${code}`,
    title: `${words[0]?.toUpperCase()}${words.slice(1)}`,
    status: statusOf(code),
    detail: problem.message,
    code,
  }
}

/** What systems say when a disk, or what one may use of it, is full. */
const fullDisk = new Set(["ENOSPC", "EFBIG", "EDQUOT"])

/** Any failure as a Problem. What is unforeseen keeps its message to itself: it may name a path. */
export function problemOf(cause: unknown): Problem {
  if (cause instanceof Problem) return cause
  if (hasZodFastifySchemaValidationErrors(cause)) {
    const [issue] = cause.validation
    const where = issue?.instancePath.replace(/^\//, "").replaceAll("/", ".") || "The request"
    return new Problem("request_invalid", { field: where, why: `is not what is expected: ${issue?.message ?? "unknown"}` })
  }
  const { statusCode, code } = cause as { statusCode?: number; code?: string }
  if (code !== undefined && fullDisk.has(code)) return new Problem("disk_full", { path: "The upload" })
  if (statusCode === 413) return new Problem("upload_too_large", { size: "The request", limit: "the limit" })
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Problem("request_invalid", { field: "The request", why: `is not what is expected (${code ?? statusCode})` })
  return new Problem("internal", { why: (cause as Error)?.name ?? "unknown" })
}

/** Answers with a problem. A client that is told to wait is told how long. */
export function sendProblem(reply: FastifyReply, cause: unknown): FastifyReply {
  const body = problemBody(problemOf(cause))
  if (body.status === 503) reply.header("retry-after", "2")
  return reply.code(body.status).type(`${problemType}; charset=utf-8`).serializer(JSON.stringify).send(body)
}

/** For Fastify: every error of every route. */
export function onError(cause: unknown, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, cause)
}

/** What Node says of bytes that are no request it can read, and the status that fits. */
const unreadable: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, "has headers that are too long"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "came too slowly"],
}

/** For Node: bytes that are not HTTP are answered in the same form, on the socket itself. */
export function onUnreadable(cause: Error & { readonly code?: string }, socket: Duplex): void {
  if (cause.code === "ECONNRESET" || !socket.writable) return void socket.destroy()
  const [status, why] = unreadable[cause.code ?? ""] ?? [400, "is not HTTP as this server reads it"]
  const body = JSON.stringify({ ...problemBody(new Problem("request_invalid", { field: "The request", why })), status })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${problemType}; charset=utf-8`,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  const headers = Object.entries(safeHeaders).map(([name, value]) => `${name}: ${value}`)
  socket.end([...head, ...headers, "Connection: close", "", body].join("\r\n"))
}
