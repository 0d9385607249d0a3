/** `goodlaw ingest`: reads opinions into the library, with progress on stderr and an exact account at the end. */
import { type IngestAccount, ingest, openLibrary } from "../../node.js"
import { exit } from "../exit.js"
import { limitsFrom } from "../inputs.js"
import type { Common } from "../main.js"
import { print, printJson } from "../output.js"
import { progressOn } from "../progress.js"

type Options = Common & { readonly from: "auto" | "text" | "jsonl" | "cap" | "courtlistener" | "cold"; readonly json?: boolean }

/** Ctrl-C stops between two transactions; the same command goes on from there. The status is 1 when something was left out, 3 when everything was. */
export async function run(paths: readonly string[], options: Options): Promise<number> {
  const library = await openLibrary(options.library)
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
    if (account.read > 0 && account.skipped === account.read) return exit.failed
    return account.skipped > 0 ? exit.attention : exit.clean
  } finally {
    progress.stop()
    process.off("SIGINT", onInterrupt)
    await library.close()
  }
}

function accountInWords(account: IngestAccount): string {
  const { read, added, merged, unchanged, skipped, references, files, bytes, seconds } = account
  const reasons = Object.entries(account.reasons).map(([why, times]) => `  ${times} left out: ${why}`)
  const first = account.skips.slice(0, 10).map(({ what, why }) => `    ${what}: ${why}`)
  return [
    `${read} read from ${files} ${files === 1 ? "file" : "files"}: ${added} added, ${merged} merged, ${unchanged} held already, ${skipped} left out; ${references} new citing references.`,
    ...reasons,
    ...first,
    ...account.notes.map((note) => `  ${note}`),
    `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s (${(bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(1)} MB/s).`,
    "",
  ].join("\n")
}
