/** A library together with its database: what ingest, the queue and the other writers are handed. Opened by `law/open.ts`. */
import type { Declared } from "./declarations.js"
import type { Library } from "./library.js"
import type { Store } from "./store/store.js"

/** A library with the database behind it, which ingest and the other writers use. */
export type StoredLibrary = Library & {
  readonly store: Store
  /** Reporters and courts of the library's own. */
  declared(): Promise<Declared>
}
