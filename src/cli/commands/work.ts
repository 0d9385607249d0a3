/** `goodlaw work`: takes work from the queue of a shared library, with progress on stderr and the account over all workers at the end. */
import { openLibrary, type QueueState, type Worked, work } from "../../node.js"
import { accountInWords } from "../account.js"
import type { Common } from "../common.js"
import { exit } from "../exit.js"
import { print, printJson } from "../output.js"
import { progressOn } from "../progress.js"

type Options = Common & { readonly wait?: boolean; readonly threads?: number; readonly json?: boolean }

/** Ctrl-C stops between two transactions. The status is that of an ingest of everything queued: 1 when something was left out, 3 when a source failed. */
export async function run(_: readonly string[], options: Options): Promise<number> {
  const library = await openLibrary(options.library, { create: false })
  const progress = progressOn()
  const stop = new AbortController()
  const onInterrupt = () => stop.abort()
  process.once("SIGINT", onInterrupt)
  process.once("SIGTERM", onInterrupt)
  try {
    const worked = await work(library, {
      signal: stop.signal,
      onProgress: (at) => progress.update(at),
      ...(options.wait ? { wait: true } : {}),
      ...(options.threads === undefined ? {} : { threads: options.threads }),
    })
    progress.stop()
    if (options.json) await printJson(worked)
    else await print(workInWords(worked))
    return statusOf(worked.queue)
  } finally {
    progress.stop()
    process.off("SIGINT", onInterrupt)
    process.off("SIGTERM", onInterrupt)
    await library.close()
  }
}

function statusOf({ account, failed }: QueueState): number {
  if (failed.length > 0 || (account.read > 0 && account.skipped === account.read)) return exit.failed
  return account.skipped > 0 ? exit.attention : exit.clean
}

function workInWords({ made, written, queue }: Worked): string {
  const all = queue.parts.written + queue.parts.failed
  return `This worker read ${made} and wrote ${written} of ${all} ${all === 1 ? "part" : "parts"}. All workers together:\n${accountInWords(queue.account)}`
}
