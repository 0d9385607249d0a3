/** Makes the online source that a person asked for by name. */
import type { StoredLibrary } from "../library/stored-library.js"
import { addressFrom } from "./address.js"
import { courtListener } from "./courtlistener.js"
import type { OnlineSource } from "./online.js"

/** How an online source is asked. */
export type OnlineOptions = {
  /** The environment that holds the token; the process's own where it is left out. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds of waiting for the source's limits that are accepted in all; five minutes where it is left out. */
  readonly patience?: number
  /** False keeps no answers in the library. */
  readonly keep?: boolean
  /** Told before a wait, in seconds. */
  readonly onWait?: (seconds: number) => void
}

/** CourtListener, whose answers are kept in the library. Throws `option_invalid` without a token. Nothing is sent until it is asked. */
export function openCourtListener(library: StoredLibrary, { env = process.env, ...options }: OnlineOptions = {}): OnlineSource {
  return courtListener({ ...addressFrom(env), store: library.store, ...options })
}
