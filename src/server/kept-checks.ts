/** The last checks, kept in memory for their reports: a bounded number of them and of bytes, the oldest leave first. */
import { createHash } from "node:crypto"
import { type CheckResult, type Document, Problem } from "../node.js"

export type KeptCheck = {
  readonly id: string
  readonly document: Document
  readonly result: CheckResult
  /** The file as uploaded, for a Word copy; kept for docx only. */
  readonly bytes?: Uint8Array
}

export type KeptChecks = {
  keep(check: Omit<KeptCheck, "id">): KeptCheck
  /** Throws `check_forgotten` for one that is not kept. */
  get(id: string): KeptCheck
  readonly bytes: () => number
}

/** A place for `most` checks of `mostBytes` together. The same check has the same id. */
export function keptChecks(most: number, mostBytes: number): KeptChecks {
  const kept = new Map<string, { readonly check: KeptCheck; readonly size: number }>()
  const bytes = () => [...kept.values()].reduce((sum, { size }) => sum + size, 0)
  return {
    bytes,
    keep(given) {
      const check = { id: idOf(given.result), ...given }
      kept.delete(check.id)
      kept.set(check.id, { check, size: sizeOf(check) })
      while (kept.size > 1 && (kept.size > most || bytes() > mostBytes)) kept.delete(kept.keys().next().value as string)
      return check
    },
    get(id) {
      const found = kept.get(id)
      if (!found) throw new Problem("check_forgotten", { id: id.slice(0, 40) })
      return found.check
    },
  }
}

/** Made of what was checked against what, so that an address of a report stays good when the check is made again. */
function idOf({ document, library, asOf, court }: CheckResult & { readonly court?: string }): string {
  return createHash("sha256").update(`${document.sha256} ${document.name} ${library.hash} ${asOf} ${court}`).digest("hex").slice(0, 32)
}

/** About what a check holds in memory: text at two bytes a character, and its rows. */
function sizeOf({ document, result, bytes }: KeptCheck): number {
  return (
    document.text.length * 2 +
    document.zones.length * 80 +
    result.citations.length * 2000 +
    result.findings.length * 1000 +
    (bytes?.length ?? 0)
  )
}
