/** An answer of the API drawn: a quiet line while it is awaited; when it failed, what happened and a way to ask again. */
import type { ReactNode } from "react"
import type { Answer } from "../api/answer.js"

type Props<T> = { readonly answer: Answer<T>; readonly waiting?: string; readonly children: (value: T) => ReactNode }

/** `children` draws the value once it is there. */
export function Answered<T>({ answer, waiting = "Looking…", children }: Props<T>) {
  if (answer.kind === "waiting") return <Waiting says={waiting} />
  if (answer.kind === "failed") return <Failed says={answer.says} again={answer.again} />
  return <>{children(answer.value)}</>
}

/** Shown only after a moment, so that a quick answer does not flicker. */
export function Waiting({ says }: { readonly says: string }) {
  return (
    <p role="status" className="dim soon">
      {says}
    </p>
  )
}

/** A sentence that says what to do, and the button that does it. */
export function Failed({ says, again }: { readonly says: string; readonly again: () => void }) {
  return (
    <div role="alert" className="failed">
      <p>{says}</p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  )
}
