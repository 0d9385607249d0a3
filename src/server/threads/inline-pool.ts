/** The workshop without threads, for a library that only this thread can reach (in memory) or a program that was not built. */
import { type OnlineSource, Problem, type StoredLibrary } from "../../node.js"
import { gateOf } from "../body/gate.js"
import { paced } from "../yielding-library.js"
import { type Order, perform, type Workshop } from "./tasks.js"

/** Works are done in turns, with pauses in which other requests are served. */
export function workshopInPlace(
  { library, online }: { readonly library: StoredLibrary; readonly online?: OnlineSource },
  most: number,
  waiting: number,
): Workshop {
  const gate = gateOf(most, waiting)
  return {
    async ask(name, asked, { onProgress, signal } = {}) {
      const leave = await gate.enter()
      const tell = (progress: Parameters<NonNullable<typeof onProgress>>[0]) => {
        if (signal?.aborted) throw new Problem("interrupted")
        onProgress?.(progress)
      }
      try {
        return (await perform({ name, asked } as Order, {
          library: async () => paced(library),
          ...(online ? { online } : {}),
          tell,
        })) as never
      } finally {
        leave()
      }
    },
    close: async () => undefined,
  }
}
