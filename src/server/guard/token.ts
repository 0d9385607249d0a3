/** The token that callers send when the server listens beyond loopback. */
import { createHash, timingSafeEqual } from "node:crypto"
import type { FastifyRequest } from "fastify"

export const cookieName = "goodlaw_token"

const digest = (words: string) => createHash("sha256").update(words).digest()

/** Compares in constant time, whatever the lengths. */
export function tokensEqual(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted))
}

/** The token in a request: `Authorization: Bearer T` or `Token T`, or the cookie that the page was given. */
export function tokenIn(request: FastifyRequest): string | undefined {
  const header = /^(?:Bearer|Token) (\S{1,512})$/i.exec(request.headers.authorization ?? "")?.[1]
  if (header !== undefined) return header
  const cookie = (request.headers.cookie ?? "")
    .slice(0, 8192)
    .split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${cookieName}=`))
  return cookie === undefined ? undefined : decoded(cookie.slice(cookieName.length + 1))
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

/** The cookie for a browser that opened the page with `?token=T`: not readable by scripts, not sent from other sites. */
export function cookieFor(token: string): string {
  return `${cookieName}=${encodeURIComponent(token)}; HttpOnly; SameSite=Strict; Path=/`
}
