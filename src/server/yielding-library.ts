/** Keeps one long work from holding up everyone else: SQLite answers at once, so a check asks its thousand questions without ever letting go. */
import type { StoredLibrary } from "../node.js"

/** Milliseconds of work between two pauses in which other requests are served. */
const stretch = 12

/** The same library, whose answers now and then wait for other requests first. The answers are the same. */
export function paced(library: StoredLibrary): StoredLibrary {
  let since = performance.now()
  const pause = async () => {
    if (performance.now() - since < stretch) return
    await new Promise<void>((next) => setImmediate(next))
    since = performance.now()
  }
  const slowly =
    <Asked extends readonly unknown[], Answer>(answer: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      await pause()
      return answer(...asked)
    }
  return {
    ...library,
    byCitation: slowly(library.byCitation),
    byName: slowly(library.byName),
    byKey: slowly(library.byKey),
    opinions: slowly(library.opinions),
    status: slowly(library.status),
    search: slowly(library.search),
    volume: slowly(library.volume),
  }
}
