/** What every long work has at hand, in a thread of its own or in place. */
import type { CheckProgress, OnlineSource, StoredLibrary } from "../../node.js"

/** How far a work has come; while it waits for its turn, `total` is how many are before it. */
export type WorkProgress = CheckProgress | { readonly step: "waiting"; readonly done: number; readonly total: number }

export type Desk = {
  /** Opened when it is first asked for, so that a library that cannot be opened fails the work and not the thread. */
  library(): Promise<StoredLibrary>
  readonly online?: OnlineSource
  /** Throws `interrupted` when nobody waits for the work any more. */
  tell(progress: WorkProgress): void
}
