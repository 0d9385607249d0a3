/** Where CourtListener is and with which token it is asked: both come from the environment, and the token goes nowhere else. */
import { Problem } from "../base/problem.js"

/** An address to ask, and the token to ask with. */
export type Address = { readonly base: URL; readonly token: string }

const usual = "https://www.courtlistener.com"
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Reads `COURTLISTENER_TOKEN`, and `GOODLAW_COURTLISTENER_URL` for a mirror (https, or plain http on this machine). Throws
 * `option_invalid`, whose sentence never holds the token.
 */
export function addressFrom(env: Readonly<Record<string, string | undefined>>): Address {
  const token = env.COURTLISTENER_TOKEN?.trim() ?? ""
  if (!/^[\x21-\x7e]{8,200}$/.test(token))
    throw new Problem("option_invalid", {
      option: "--online",
      value: "courtlistener",
      allowed: `${token === "" ? "It needs your token of CourtListener" : "What COURTLISTENER_TOKEN holds is not a token"}: set the environment variable COURTLISTENER_TOKEN to the one on your CourtListener profile.`,
    })
  return { base: baseFrom(env.GOODLAW_COURTLISTENER_URL?.trim() || usual), token }
}

function baseFrom(written: string): URL {
  const base = URL.canParse(written) ? new URL(written) : undefined
  const safe = base?.protocol === "https:" || (base?.protocol === "http:" && loopback.test(base.hostname))
  if (!base || !safe || base.username !== "" || base.password !== "")
    throw new Problem("option_invalid", {
      option: "GOODLAW_COURTLISTENER_URL",
      value: "that address",
      allowed: "It begins with https://, or with http:// on this machine, and holds no password.",
    })
  return base
}

/** The name under which answers of this address are kept: answers of a mirror are not CourtListener's own. */
export function sourceName({ base }: Pick<Address, "base">): string {
  return base.origin === usual ? "courtlistener" : `courtlistener at ${base.host}`
}
