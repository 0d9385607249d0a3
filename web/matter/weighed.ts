/** The verdict on a matter, asked anew whenever the matter, the doctrine or the day changes; the older one stays until the newer is there. */
import { useEffect, useState } from "react"
import type { ReasonVerdict } from "../../src/node.js"
import { post } from "../api/client.js"
import type { Matter, Value } from "./matter.js"

/** `suppose` is laid over what the matter tells. */
export type Question = {
  readonly doctrine: string
  readonly matter: Matter
  readonly suppose?: Readonly<Record<string, Value>>
  readonly asOf?: string
}
export type Weighed = { readonly verdict?: ReasonVerdict; readonly says: string; readonly pending: boolean; readonly again: () => void }

/** Without a question nothing is asked, and there is no verdict. */
export function useWeighed(question: Question | undefined): Weighed {
  const [held, setHeld] = useState<{ readonly to: string; readonly verdict?: ReasonVerdict; readonly says: string }>({ to: "", says: "" })
  const [tries, setTries] = useState(0)
  const asked = question === undefined ? "" : JSON.stringify(question)
  const to = `${tries} ${asked}`
  useEffect(() => {
    if (asked === "") return
    const stop = new AbortController()
    post<ReasonVerdict>("/api/reason", JSON.parse(asked), stop.signal)
      .then((verdict) => setHeld({ to, verdict, says: "" }))
      .catch((error: Error) => {
        if (!stop.signal.aborted) setHeld((before) => ({ ...before, to, says: error.message }))
      })
    return () => stop.abort()
  }, [asked, to])
  const again = () => setTries((before) => before + 1)
  if (asked === "") return { says: "", pending: false, again }
  return { ...(held.verdict ? { verdict: held.verdict } : {}), says: held.says, pending: held.to !== to, again }
}
