/** What the parts of a worker share. */
import type PgBoss from "pg-boss"
import type { openPool } from "../ingest/pool.js"
import type { StoredLibrary } from "../library/stored-library.js"

/** What the parts of a worker share. */
export type Working = {
  readonly library: StoredLibrary
  readonly boss: PgBoss
  /** The machine and the process, for `library queue`. */
  readonly name: string
  readonly threads: number | undefined
  readonly pool: typeof openPool
  readonly signal: AbortSignal
  readonly did: { made: number; written: number }
  /** Fingerprints of files that were looked at. */
  readonly seen: Set<string>
  /** Called when a step of writing is done. */
  readonly onWritten: () => Promise<void>
}
