/** `goodlaw mcp`: answers an agent on standard input and output until it hangs up. Stdout carries the protocol and nothing else. */
import { resolve } from "node:path"
import { startMcp } from "../../mcp/server.js"
import { openLibrary } from "../../node.js"
import type { Common } from "../common.js"
import { exit } from "../exit.js"
import { openNamed } from "../name-argument.js"

/** The library is only read; where there is none yet, the starter facts are written first. */
export async function run(_args: readonly string[], options: Common & { readonly root?: string }): Promise<number> {
  const made = await openNamed(options.library)
  await made.close()
  const library = await openLibrary(options.library, { readOnly: true })
  try {
    await startMcp(library, { root: resolve(options.root ?? ".") })
    return exit.clean
  } finally {
    await library.close()
  }
}
