/** Check: a brief goes in; the brief, its findings and their evidence come out. */
import { Progress } from "./progress.js"
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
      return <Progress name={session.name} steps={session.steps} onStop={session.stop} />
    case "failed":
      return (
        <section className="waiting sheet" role="alert">
          <h1>{session.name} could not be checked</h1>
          <p>{session.says}</p>
          <p className="asks">
            <button type="button" className="first" onClick={session.again}>
              Try again
            </button>
            <button type="button" onClick={clear}>
              Another brief
            </button>
          </p>
        </section>
      )
    case "done":
      return <Result checked={session.checked} name={session.name} source={session.source} />
  }
}
