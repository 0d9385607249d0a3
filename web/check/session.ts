/** The check at hand: it outlives a visit to another place of the page, and ends with the page. */
import { useSyncExternalStore } from "react"
import type { CheckResult, Zone } from "../../src/node.js"
import { lines, Refused } from "../api/client.js"

export type Checked = {
  readonly id: string
  readonly document: { readonly text: string; readonly zones: readonly Zone[] }
  readonly result: CheckResult
}

export type Session =
  | { readonly kind: "none" }
  | { readonly kind: "checking"; readonly name: string; readonly says: string; readonly stop: () => void }
  | { readonly kind: "done"; readonly name: string; readonly checked: Checked; readonly source: Blob }
  | { readonly kind: "failed"; readonly name: string; readonly says: string }

let session: Session = { kind: "none" }
const listeners = new Set<() => void>()

function become(next: Session): void {
  session = next
  for (const listener of listeners) listener()
}

/** The check at hand. */
export function useSession(): Session {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => session,
  )
}

/** Puts the check away and begins anew. */
export function clear(): void {
  if (session.kind === "checking") session.stop()
  become({ kind: "none" })
}

type Line =
  | { readonly progress: { readonly stage: "read"; readonly characters: number } }
  | { readonly progress: { readonly stage: "checked"; readonly citations: number; readonly findings: number } }
  | { readonly check: Checked }
  | { readonly problem: { readonly detail: string } }

/** Sends a file or pasted words to be checked, and follows what the server says of it. */
export async function begin(source: Blob, name: string, ask: { readonly asOf: string; readonly court: string }): Promise<void> {
  const stop = new AbortController()
  become({ kind: "checking", name, says: "Reading the brief…", stop: () => stop.abort() })
  const search = new URLSearchParams({ name, ...(ask.asOf ? { asOf: ask.asOf } : {}), ...(ask.court ? { in: ask.court } : {}) })
  try {
    for await (const line of lines<Line>(`/api/check?${search}`, source, source.type || "application/octet-stream", stop.signal)) {
      if ("problem" in line) throw new Refused(line.problem.detail, 400)
      if ("check" in line) become({ kind: "done", name, checked: line.check, source })
      else if (line.progress.stage === "read")
        become({ kind: "checking", name, says: "Checking every citation…", stop: () => stop.abort() })
    }
    if (session.kind === "checking") throw new Refused("The server stopped before the check was done. Try again.", 0)
  } catch (error) {
    become(stop.signal.aborted ? { kind: "none" } : { kind: "failed", name, says: (error as Error).message })
  }
}
