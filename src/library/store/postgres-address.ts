/** Addresses of PostgreSQL libraries, and how they are shown: never with a password. */
import { Problem } from "../../base/problem.js"

/**
 * The address as reports and messages show it. Throws `option_invalid` where it is no address, without showing what may be a password.
 *
 *     postgres://clerk:secret@db.example/law?sslmode=require   ->  postgres://clerk@db.example/law
 */
export function shownAddress(address: string): string {
  const url = parsed(address)
  if (!url || /@/.test(url.pathname + url.search + url.hash))
    throw new Problem("option_invalid", {
      option: "--library",
      value: "this postgres:// address",
      allowed: "Write postgres://user:password@host:port/name, with %40 for @, %2F for /, %3F for ? and %23 for # in a password.",
    })
  return `${url.protocol}//${url.username === "" ? "" : `${url.username}@`}${url.host}${url.pathname}`
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

/** A message of the driver or the server, with the address's password blotted out should it ever stand there. */
export function withoutPassword(message: string, address: string): string {
  const url = parsed(address)
  const secrets = [url?.password, url?.searchParams.get("password")].flatMap((one) => (one ? [one, decoded(one)] : []))
  return secrets.filter((one) => one.length > 2).reduce((said, secret) => said.replaceAll(secret, "***"), message)
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
