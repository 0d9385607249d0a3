/** The last checks, kept in memory for their reports: a bounded number of them and of bytes, the oldest leave first. */
import { Problem } from "../node.js"
import type { CheckMade } from "./threads/check.js"

/** A check as it was made; of a Word file also the file as uploaded, for a copy with comments. */
export type KeptCheck = CheckMade & { readonly bytes?: Uint8Array }

export type KeptChecks = {
  keep(check: KeptCheck): void
  /** Throws `check_forgotten` for one that is not kept. */
  get(id: string): KeptCheck
  readonly bytes: () => number
}

/** A place for `most` checks of `mostBytes` together. The same check has the same id. */
export function keptChecks(most: number, mostBytes: number): KeptChecks {
  const kept = new Map<string, KeptCheck>()
  const bytes = () => [...kept.values()].reduce((sum, check) => sum + sizeOf(check), 0)
  return {
    bytes,
    keep(check) {
      kept.delete(check.id)
      kept.set(check.id, check)
      while (kept.size > 1 && (kept.size > most || bytes() > mostBytes)) kept.delete(kept.keys().next().value as string)
    },
    get(id) {
      const found = kept.get(id)
      if (!found) throw new Problem("check_forgotten", { id: id.slice(0, 40) })
      return found
    },
  }
}

function sizeOf({ document, result, bytes }: KeptCheck): number {
  return document.length + result.length + (bytes?.length ?? 0)
}
