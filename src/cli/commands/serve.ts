/** `goodlaw serve`: the page and the HTTP API, until stopped. */
import { Problem } from "../../base/problem.js"
import { openLibrary } from "../../node.js"
import { startServer } from "../../server/server.js"
import { exit } from "../exit.js"
import { limitsFrom } from "../inputs.js"
import type { Common } from "../main.js"
import { print } from "../output.js"

type Options = Common & { readonly port: string; readonly host: string; readonly token?: string; readonly readOnly?: boolean }

/** Prints the address and serves until Ctrl-C; requests under way are ended then. */
export async function run(_args: readonly string[], options: Options): Promise<number> {
  const port = Number(options.port)
  if (!/^\d{1,5}$/.test(options.port) || port > 65535)
    throw new Problem("option_invalid", { option: "--port", value: options.port, allowed: "Give a number from 0 to 65535." })
  const { bytes } = limitsFrom(options.limit)
  const library = await openLibrary(options.library, options.readOnly ? { readOnly: true } : {})
  try {
    const server = await startServer({
      library,
      host: options.host,
      port,
      ...(options.token === undefined ? {} : { token: options.token }),
      ...(options.readOnly ? { readOnly: true } : {}),
      ...(bytes === undefined ? {} : { limits: { document: bytes, inFlight: bytes * 4 } }),
    })
    await print(`Goodlaw is at ${server.url} (Ctrl-C ends it).\n`)
    await stopped()
    await server.close()
    return exit.clean
  } finally {
    await library.close()
  }
}

function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done())
  })
}
