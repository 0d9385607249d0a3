/** How many bytes of requests are held in memory, over all requests; beyond the budget a request is refused, not queued. */
import { Problem } from "../../base/problem.js"

export type Budget = {
  readonly held: () => number
  /** Counts bytes as they come in. Throws `server_busy` when the budget is spent. */
  take(bytes: number): void
  release(bytes: number): void
}

/** A budget of `most` bytes. */
export function budgetOf(most: number): Budget {
  let held = 0
  return {
    held: () => held,
    take(bytes) {
      if (held + bytes > most) throw new Problem("server_busy", { what: "documents are being uploaded" })
      held += bytes
    },
    release(bytes) {
      held -= bytes
    },
  }
}
