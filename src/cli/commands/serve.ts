/** `goodlaw serve`: the page and the HTTP API, until it is stopped. */
import { once } from "node:events"
import { existsSync } from "node:fs"
import { Problem } from "../../base/problem.js"
import { libraryAddress, openCourtListener, openLibrary } from "../../node.js"
import { startServer } from "../../server/server.js"
import type { Common } from "../common.js"
import { exit } from "../exit.js"
import { limitsFrom } from "../inputs.js"

type Options = Common & {
  readonly port: string
  readonly host: string
  readonly token?: string
  readonly readOnly?: boolean
  readonly online?: "courtlistener"
}

/** Milliseconds that a check may wait for CourtListener's limits while somebody waits for the answer. */
const patience = 10_000

/** Listens until Ctrl-C or SIGTERM, then finishes what it is answering. */
export async function run(_: readonly string[], options: Options): Promise<number> {
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Problem("option_invalid", { option: "--port", value: options.port, allowed: "Give a number from 0 to 65535." })
  const address = libraryAddress(options.library)
  if (!/^postgres(?:ql)?:/.test(address) && !existsSync(address))
    process.stderr.write(`There was no library at ${address}: a new one is made there.\n`)
  const library = await openLibrary(options.library)
  try {
    const server = await startServer({
      library,
      port,
      host: options.host,
      address,
      reading: limitsFrom(options.limit),
      ...(options.token === undefined ? {} : { token: options.token }),
      ...(options.readOnly ? { readOnly: true } : {}),
      ...(options.online === undefined ? {} : { online: openCourtListener(library, { patience, keep: !options.readOnly }) }),
    })
    process.stderr.write(`Goodlaw is at ${server.url} (Ctrl-C stops it).\n`)
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")])
    await server.close()
    return exit.clean
  } finally {
    await library.close()
  }
}
