/** `goodlaw ingest`: reads opinions into the library, with progress on stderr and an exact account at the end. */
import { enqueue, ingest, openLibrary, type Queued, type StoredLibrary } from "../../node.js"
import { accountInWords } from "../account.js"
import type { Common } from "../common.js"
import { exit } from "../exit.js"
import { limitsFrom } from "../inputs.js"
import { print, printJson } from "../output.js"
import { progressOn } from "../progress.js"

type Options = Common & {
  readonly from: "auto" | "text" | "jsonl" | "cap" | "courtlistener" | "cold"
  readonly json?: boolean
  readonly queue?: boolean
}

/** Ctrl-C stops between two transactions; the same command goes on from there. The status is 1 when something was left out, 3 when everything was. */
export async function run(paths: readonly string[], options: Options): Promise<number> {
  const library = await openLibrary(options.library)
  if (options.queue) return queueOnly(library, paths, options)
  const progress = progressOn()
  const stop = new AbortController()
  const onInterrupt = () => stop.abort()
  process.once("SIGINT", onInterrupt)
  try {
    const account = await ingest(library, paths, {
      from: options.from,
      limits: limitsFrom(options.limit),
      signal: stop.signal,
      onProgress: (at) => progress.update(at),
    })
    progress.stop()
    if (options.json) await printJson(account)
    else await print(accountInWords(account))
    if (account.read > 0 && account.skipped === account.read && account.filesHeld === 0) return exit.failed
    return account.skipped > 0 ? exit.attention : exit.clean
  } finally {
    progress.stop()
    process.off("SIGINT", onInterrupt)
    await library.close()
  }
}

/** Nothing is read yet: the sources wait for whoever runs `goodlaw work`. */
async function queueOnly(library: StoredLibrary, paths: readonly string[], options: Options): Promise<number> {
  try {
    const queued = await enqueue(library, paths, { from: options.from, limits: limitsFrom(options.limit) })
    if (options.json) await printJson(queued)
    else await print(queuedInWords(queued))
    return queued.skips.length > 0 ? exit.attention : exit.clean
  } finally {
    await library.close()
  }
}

function queuedInWords({ sources, parts, bytes, notes, skips }: Queued): string {
  return [
    `${sources} ${sources === 1 ? "source" : "sources"} (${(bytes / 1e6).toFixed(1)} MB) queued in ${parts} ${parts === 1 ? "part" : "parts"}. Run goodlaw work on every machine that is to read them.`,
    ...skips.slice(0, 10).map(({ what, why }) => `  ${what}: ${why}`),
    ...notes.map((note) => `  ${note}`),
    "",
  ].join("\n")
}
