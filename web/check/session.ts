/** The check at hand: it outlives a visit to another place of the page, and ends with the page. */
import { useSyncExternalStore } from "react"
import type { CheckResult, Zone } from "../../src/node.js"
import { lines, Refused } from "../api/client.js"

export type Checked = {
  readonly id: string
  readonly document: { readonly text: string; readonly zones: readonly Zone[] }
  readonly result: CheckResult
}

/** One step of the work as the server tells it; a step without a `total` is only under way. */
export type Step = { readonly step: string; readonly done?: number; readonly total?: number }

type Asked = { readonly source: Blob; readonly name: string; readonly ask: { readonly asOf: string; readonly court: string } }

export type Session =
  | { readonly kind: "none" }
  | { readonly kind: "checking"; readonly name: string; readonly steps: readonly Step[]; readonly stop: () => void }
  | { readonly kind: "done"; readonly name: string; readonly checked: Checked; readonly source: Blob }
  | { readonly kind: "failed"; readonly name: string; readonly says: string; readonly again: () => void }

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

type Line = { readonly progress: Step } | { readonly check: Checked } | { readonly problem: { readonly detail: string } }

/** Sends a file or pasted words to be checked, and follows what the server says of it. */
export async function begin(source: Blob, name: string, ask: Asked["ask"]): Promise<void> {
  const stop = new AbortController()
  const checking = (steps: readonly Step[]) => become({ kind: "checking", name, steps, stop: () => stop.abort() })
  checking([{ step: "sending" }])
  try {
    for await (const line of check({ source, name, ask }, stop.signal)) {
      if ("problem" in line) throw new Refused(line.problem.detail, 400)
      if ("check" in line) become({ kind: "done", name, checked: line.check, source })
      else if (session.kind === "checking") checking(withStep(session.steps, line.progress))
    }
    if (session.kind === "checking") throw new Refused("The server stopped before the check was done. Try again.", 0)
  } catch (error) {
    const again = () => void begin(source, name, ask)
    become(stop.signal.aborted ? { kind: "none" } : { kind: "failed", name, says: (error as Error).message, again })
  }
}

function check({ source, name, ask }: Asked, signal: AbortSignal): AsyncGenerator<Line> {
  const search = new URLSearchParams({ name, ...(ask.asOf ? { asOf: ask.asOf } : {}), ...(ask.court ? { in: ask.court } : {}) })
  return lines<Line>(`/api/check?${search}`, source, source.type || "application/octet-stream", signal)
}

/** A step told again takes the place of what was told of it before. */
function withStep(steps: readonly Step[], told: Step): readonly Step[] {
  const before = steps.findIndex(({ step }) => step === told.step)
  return before < 0 ? [...steps, told] : steps.map((one, n) => (n === before ? told : one))
}
