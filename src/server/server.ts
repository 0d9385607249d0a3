/** Starts the page and the HTTP API: on loopback for the user of this machine, elsewhere only behind a token. */
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type Limits, type OnlineSource, Problem, type StoredLibrary } from "../node.js"
import { buildApp } from "./app.js"
import { budgetOf } from "./body/budget.js"
import { gateOf } from "./body/gate.js"
import type { App, Context } from "./context.js"
import { isLoopback } from "./guard/host.js"
import { keptChecks } from "./kept-checks.js"
import { type ServerLimits, serverLimits } from "./limits.js"
import { workshopInPlace } from "./threads/inline-pool.js"
import type { Workshop } from "./threads/tasks.js"
import { workshopInThreads } from "./threads/thread-pool.js"

export type ServerOptions = {
  readonly library: StoredLibrary
  /** 127.0.0.1 where it is left out; any address beyond loopback needs a token. */
  readonly host?: string
  /** 4747 where it is left out; 0 takes a free one. */
  readonly port?: number
  readonly token?: string
  /** The folder of the built page; found beside the program where it is left out. */
  readonly pageFolder?: string
  /** Refuse to ingest and to keep reviews. */
  readonly readOnly?: boolean
  readonly limits?: Partial<ServerLimits>
  /** Limits on what is read, where they are not those of the table; `bytes` also bounds an upload to be checked. */
  readonly reading?: Limits
  /** Every check asks it about the citations that the library lacks; nothing is sent anywhere without it. */
  readonly online?: OnlineSource
  /** Where the threads that check find the library, where its own words for it do not say (an address with a password). */
  readonly address?: string
}

type Placed = Pick<ServerOptions, "library" | "address" | "online">

export type RunningServer = { readonly url: string; close(): Promise<void> }

const shortestToken = 12

/** Listens. Throws `option_invalid` for a host beyond loopback without a token, `port_taken` where the port is in use. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const host = options.host ?? "127.0.0.1"
  checkToken(host, options.token)
  const context = contextOf(options)
  const app = await buildApp(context, { host, token: options.token }, options.pageFolder ?? builtPage())
  const port = options.port ?? 4747
  try {
    const url = await app.listen({ host, port, backlog: 4096 })
    return { url, close: () => stop(app, context) }
  } catch (cause) {
    await stop(app, context)
    throw listenProblem(cause, host, port)
  }
}

/** Ends what is under way: connections are closed, checks dropped, and ingests end after the records that they have written. */
async function stop(app: App, { workshop, underWay }: Context): Promise<void> {
  for (const ingest of underWay.values()) ingest.abort()
  await Promise.all([workshop.close(), app.close(), ...underWay.keys()])
}

/** What the routes share, from the options. */
export function contextOf(options: ServerOptions): Context {
  const { bytes: document } = options.reading ?? {}
  const limits = {
    ...serverLimits,
    ...(document === undefined ? {} : { document, inFlight: Math.max(serverLimits.inFlight, 2 * document) }),
    ...options.limits,
  }
  return {
    library: options.library,
    readOnly: options.readOnly || options.library.store.readOnly,
    limits,
    budget: budgetOf(limits.inFlight),
    gate: gateOf(limits.atWork, limits.waiting),
    workshop: workshopFor(options, limits),
    underWay: new Map(),
    reading: options.reading ?? {},
    checks: keptChecks(limits.checks, limits.checkBytes),
    onLoopback: isLoopback(options.host ?? "127.0.0.1"),
  }
}

/** In threads, where threads can reach the library and have been built. */
function workshopFor(placed: Placed, { atWork, waiting, grace, threadMemory }: ServerLimits): Workshop {
  const script = built("work-thread.js")
  const { kind, where } = placed.library.store
  const library = placed.address ?? (kind === "sqlite" && where !== ":memory:" ? where : undefined)
  if (script === undefined || library === undefined) return workshopInPlace(placed, atWork, waiting)
  const online = placed.online ? { online: placed.online } : {}
  return workshopInThreads({ script, library, ...online, threads: atWork, spare: 1, waiting, grace, memory: threadMemory })
}

function checkToken(host: string, token: string | undefined): void {
  if (token === undefined && !isLoopback(host))
    throw new Problem("option_invalid", {
      option: "--host",
      value: host,
      allowed: "Any address but this machine's own needs a token: set GOODLAW_TOKEN, or give --token-file.",
    })
  if (token !== undefined && !/^[\x21-\x7e]{12,512}$/.test(token))
    throw new Problem("option_invalid", {
      option: "--token",
      value: "that",
      allowed: `Give at least ${shortestToken} characters without spaces.`,
    })
}

function listenProblem(cause: unknown, host: string, port: number): unknown {
  const { code } = cause as NodeJS.ErrnoException
  if (code === "EADDRINUSE")
    return new Problem("option_invalid", { option: "--port", value: port, allowed: "Another program uses it: give another port." })
  if (code === "EACCES")
    return new Problem("option_invalid", { option: "--port", value: port, allowed: "The system keeps it: give one above 1023." })
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new Problem("option_invalid", { option: "--host", value: host, allowed: "Give an address of this machine." })
  return cause
}

const builtPage = () => built("page")

/** What the build made, beside the built program or seen from the sources. */
function built(name: string): string | undefined {
  const places = [`./${name}`, `../../dist/${name}`].map((place) => fileURLToPath(new URL(place, import.meta.url)))
  return places.find((place) => existsSync(place))
}
