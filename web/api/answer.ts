/** What the API says to a question of the page, while it is awaited, when it failed, and when it is there. */
import { useCallback, useEffect, useState } from "react"
import { get } from "./client.js"

export type Answer<T> =
  | { readonly kind: "waiting" }
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "failed"; readonly says: string; readonly status: number; readonly again: () => void }

type Ask = Readonly<Record<string, string | number | undefined>>

/** Asks again whenever path or ask change; the answer to an older question is dropped. Without a path nothing is asked. */
export function useAnswer<T>(path: string | undefined, ask: Ask = {}): Answer<T> {
  const [answer, setAnswer] = useState<{ readonly to: string; readonly is: Answer<T> }>({ to: "", is: { kind: "waiting" } })
  const [tries, setTries] = useState(0)
  const again = useCallback(() => setTries((before) => before + 1), [])
  const question = JSON.stringify([path, ask, tries])
  useEffect(() => {
    const [at, given] = JSON.parse(question) as [string | null, Ask]
    if (at === null) return
    const stop = new AbortController()
    get<T>(at, given, stop.signal)
      .then((value) => setAnswer({ to: question, is: { kind: "found", value } }))
      .catch((error: Error & { status?: number }) => {
        if (!stop.signal.aborted) setAnswer({ to: question, is: { kind: "failed", says: error.message, status: error.status ?? 0, again } })
      })
    return () => stop.abort()
  }, [question, again])
  return answer.to === question ? answer.is : { kind: "waiting" }
}

/** The newest answer there was, while a newer one is awaited: what is shown does not blink. */
export function useSteady<T>(answer: Answer<T>): Answer<T> {
  const [steady, setSteady] = useState(answer)
  if (answer.kind !== "waiting" && answer !== steady) setSteady(answer)
  return answer.kind === "waiting" ? steady : answer
}
