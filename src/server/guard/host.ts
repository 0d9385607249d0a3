/** Which names this server answers to. A page elsewhere that makes its own name point here (DNS rebinding) is refused. */
import { isIP } from "node:net"
import { hostname } from "node:os"

const loopbackNames = ["localhost", "127.0.0.1", "[::1]"]

/** Is the address one that only this machine reaches? */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
}

/** The name in a Host header, without its port: "[::1]:4747" -> "[::1]". */
export function nameIn(header: string): string {
  return header.toLowerCase().replace(/:\d{1,5}$/, "")
}

/** May a request be addressed so? On loopback by its names; elsewhere also by the host given, this machine's name, and any bare address. */
export function allowsHost(bound: string): (header: string | undefined) => boolean {
  const names = new Set([...loopbackNames, bound.toLowerCase(), ...(isIP(bound) === 6 ? [`[${bound}]`] : [])])
  const own = hostname().toLowerCase()
  if (!isLoopback(bound)) for (const name of [own, `${own}.local`]) names.add(name)
  return (header) => {
    if (header === undefined || header.length > 260) return false
    const name = nameIn(header)
    if (names.has(name)) return true
    return !isLoopback(bound) && isIP(name.replace(/^\[|\]$/g, "")) > 0
  }
}

/** Does a request that a browser sends from a page come from this server's own page? Requests without an Origin are not a browser's cross-site ones. */
export function sameOrigin(origin: string | undefined, host: string | undefined, site: string | undefined): boolean {
  if (site === "cross-site" || site === "same-site") return false
  if (origin === undefined) return true
  return /^https?:\/\//.test(origin) && origin.replace(/^https?:\/\//, "").toLowerCase() === host?.toLowerCase()
}
