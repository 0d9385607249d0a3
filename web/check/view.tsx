/** Check: a brief goes in; the brief, its findings and their evidence come out. */
import { Result } from "./result.js"
import { clear, useSession } from "./session.js"
import { Start } from "./start.js"
import "./check.css"

/** The place as a whole: before, during and after a check. */
export function CheckView() {
  const session = useSession()
  switch (session.kind) {
    case "none":
      return <Start />
    case "checking":
      return (
        <section className="waiting" role="status" aria-live="polite">
          <h1>{session.name}</h1>
          <progress aria-label={session.says} />
          <p>{session.says}</p>
          <button type="button" onClick={session.stop}>
            Stop
          </button>
        </section>
      )
    case "failed":
      return (
        <section className="waiting" role="alert">
          <h1>{session.name} could not be checked</h1>
          <p>{session.says}</p>
          <button type="button" onClick={clear}>
            Try another file
          </button>
        </section>
      )
    case "done":
      return <Result checked={session.checked} name={session.name} source={session.source} />
  }
}
