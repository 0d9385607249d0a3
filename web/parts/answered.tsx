/** An answer of the API drawn: a quiet line while it is awaited, a plain sentence when it failed. */
import type { ReactNode } from "react"
import type { Answer } from "../api/answer.js"

type Props<T> = { readonly answer: Answer<T>; readonly waiting?: string; readonly children: (value: T) => ReactNode }

/** `children` draws the value once it is there. */
export function Answered<T>({ answer, waiting = "Looking…", children }: Props<T>) {
  if (answer.kind === "waiting")
    return (
      <p role="status" className="dim">
        {waiting}
      </p>
    )
  if (answer.kind === "failed") return <p role="alert">{answer.says}</p>
  return <>{children(answer.value)}</>
}
