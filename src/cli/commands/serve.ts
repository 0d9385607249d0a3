/** `goodlaw serve`: the page and the HTTP API, until it is stopped. */
import { once } from "node:events"
import { existsSync, readFileSync } from "node:fs"
import { Problem } from "../../base/problem.js"
import { libraryAddress, openCourtListener, openLibrary } from "../../node.js"
import { startServer } from "../../server/server.js"
import type { Common } from "../common.js"
import { asProblem, exit } from "../exit.js"
import { limitsFrom } from "../inputs.js"
import { say } from "../output.js"

type Options = Common & {
  readonly port: string
  readonly host: string
  readonly token?: string
  readonly tokenFile?: string
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
  if (!/^postgres(?:ql)?:/.test(address) && !existsSync(address)) say(`There was no library at ${address}: a new one is made there.\n`)
  const token = tokenFrom(options, process.env)
  const library = await openLibrary(options.library)
  try {
    const server = await startServer({
      library,
      port,
      host: options.host,
      address,
      reading: limitsFrom(options.limit),
      ...(token === undefined ? {} : { token }),
      ...(options.readOnly ? { readOnly: true } : {}),
      ...(options.online === undefined ? {} : { online: openCourtListener(library, { patience, keep: !options.readOnly }) }),
    })
    say(`Goodlaw is at ${server.url} (Ctrl-C stops it).\n`)
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")])
    await server.close()
    return exit.clean
  } finally {
    await library.close()
  }
}

/** The token that callers must send: from a file, from the environment, or, told about, from the command line; undefined where none is given. */
function tokenFrom({ token, tokenFile }: Options, env: NodeJS.ProcessEnv): string | undefined {
  if (token !== undefined) {
    say("A token on the command line can be seen by other users of this machine; use GOODLAW_TOKEN or --token-file.\n")
    return token
  }
  if (tokenFile === undefined) return env.GOODLAW_TOKEN || undefined
  try {
    return readFileSync(tokenFile, "utf8").trim()
  } catch (cause) {
    throw asProblem(cause)
  }
}
