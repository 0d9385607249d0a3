/** One request to CourtListener's citation lookup, bounded in time and size, and every way in which it can fail in words. */
import type { Address } from "./address.js"

/** Milliseconds one request may take, and bytes its answer may have. */
export type Bounds = { readonly timeout: number; readonly most: number }
export const usualBounds: Bounds = { timeout: 30_000, most: 64 * 1024 * 1024 }

export type Reached =
  | { readonly kind: "rows"; readonly rows: readonly unknown[] }
  /** Its limit is reached; asking again makes sense at `until` (milliseconds since 1970). */
  | { readonly kind: "wait"; readonly until: number }
  /** `again`: the fault may pass, so that asking once more makes sense. */
  | { readonly kind: "failed"; readonly why: string; readonly again: boolean }

const path = "/api/rest/v4/citation-lookup/"

/** Asks for every citation in the text. No redirect is followed, so the token reaches no other host. */
export async function lookUpOnline({ base, token }: Address, text: string, now: () => number, bounds = usualBounds): Promise<Reached> {
  try {
    const answer = await fetch(new URL(path, base), {
      method: "POST",
      redirect: "manual",
      headers: { authorization: `Token ${token}`, accept: "application/json" },
      body: new URLSearchParams({ text }),
      signal: AbortSignal.timeout(bounds.timeout),
    })
    if (answer.status >= 300 && answer.status < 400) {
      await answer.body?.cancel()
      return failed("it sends the request on to another address, which is refused")
    }
    const body = await bounded(answer, bounds.most)
    if (body === undefined) return failed("its answer is too large")
    return read(answer, parsed(body), now())
  } catch (cause) {
    return failure(cause, bounds)
  }
}

const failed = (why: string, again = false): Reached => ({ kind: "failed", why, again })

async function bounded(answer: Response, most: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function read(answer: Response, body: unknown, now: number): Reached {
  const { status } = answer
  if (status === 429) return { kind: "wait", until: waitOf(answer.headers.get("retry-after"), body, now) }
  if (status === 401 || status === 403) return failed("it does not accept the token in COURTLISTENER_TOKEN")
  if (status >= 500) return failed(`it has a fault of its own, status ${status}`, true)
  if (status !== 200) return failed(`status ${status}`)
  return Array.isArray(body) ? { kind: "rows", rows: body } : failed("its answer is not the list it promises")
}

/** Where a refusal names no time. */
const usualWait = 60_000

/** `Retry-After` in seconds or as a date; else the time in the body, whose key has been spelled in two ways. */
function waitOf(header: string | null, body: unknown, now: number): number {
  if (header !== null && /^\d{1,9}$/.test(header.trim())) return now + Number(header) * 1000
  const fields = (typeof body === "object" && body !== null ? body : {}) as Readonly<Record<string, unknown>>
  for (const written of [header, fields.wait_until, fields.wait_util]) {
    const until = typeof written === "string" && written.length < 60 ? Date.parse(written) : Number.NaN
    if (!Number.isNaN(until)) return until
  }
  return now + usualWait
}

/** What went wrong on the way, in words of our own: messages of the network may hold addresses and are never passed on. */
const faults: Readonly<Record<string, string>> = {
  ENOTFOUND: "its address was not found; is this machine online?",
  EAI_AGAIN: "its address was not found; is this machine online?",
  ECONNREFUSED: "it refuses the connection",
  ECONNRESET: "the connection broke off",
  UND_ERR_SOCKET: "the connection broke off",
  ENETUNREACH: "the network cannot be reached",
  EHOSTUNREACH: "the network cannot be reached",
}
const passing = new Set(["ECONNRESET", "UND_ERR_SOCKET"])

function failure(cause: unknown, { timeout }: Bounds): Reached {
  const { name } = cause as Error
  if (name === "TimeoutError" || name === "AbortError") return failed(`no answer in ${Math.ceil(timeout / 1000)} seconds`, true)
  const code = String((cause as { cause?: { code?: unknown } }).cause?.code ?? "")
  const why = faults[code] ?? (/CERT|TLS|SSL|SELF_SIGNED/.test(code) ? "its certificate is not accepted" : "the connection failed")
  return failed(why, passing.has(code))
}
