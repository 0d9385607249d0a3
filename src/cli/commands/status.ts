/** `goodlaw status`: is this case good law, on this date, in this court? In sentences first, then the references that count. */
import { inkFor, type Status, statusOnTerminal, withCourts } from "../../node.js"
import { theCase } from "../cases.js"
import type { Common } from "../common.js"
import { dayFrom } from "../dates.js"
import { exit } from "../exit.js"
import { openNamed } from "../name-argument.js"
import { coloured, print, printJson } from "../output.js"

type Options = Common & { readonly asOf?: string; readonly in?: string; readonly json?: boolean }

/** The status is 1 for stop, warning, and for a case that is undermined. */
export async function run(words: readonly string[], options: Options): Promise<number> {
  const ask = { ...dayFrom(options.asOf), ...(options.in === undefined ? {} : { court: options.in }) }
  const library = await openNamed(options.library)
  try {
    const found = await theCase(library, words.join(" "))
    const status = await library.status(found.key, ask)
    if (options.json) await printJson(status)
    else {
      const table = withCourts((await library.declared()).courts)
      await print(statusOnTerminal(status, inkFor(coloured(process.stdout)), process.stdout.columns ?? 100, table))
    }
    return needsAttention(status) ? exit.attention : exit.clean
  } finally {
    await library.close()
  }
}

function needsAttention(status: Status): boolean {
  return status.verdict === "stop" || status.verdict === "warning" || status.undermined.length > 0
}
