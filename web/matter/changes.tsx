/** Facts that, if otherwise, would give another verdict: each is a switch to try, and the last try can be taken back. */
import { useState } from "react"
import type { ReasonVerdict } from "../../src/node.js"

type Change = ReasonVerdict["flips"][number]["change"]
type Props = {
  readonly flips: ReasonVerdict["flips"]
  /** Facts that the matter's people and events tell; these change only in the matter file. */
  readonly told: ReadonlySet<string>
  readonly onTry: (changes: Change) => void
}

/** Trying one answers its facts so; the interview shows them. */
export function Changes({ flips, told, onTry }: Props) {
  const [tried, setTried] = useState<Change>()
  if (flips.length === 0 && !tried) return null
  return (
    <section aria-label="What would change it">
      <h2>What would change it</h2>
      {tried && (
        <p>
          Tried: {tried.map(({ says, to }) => `${says}: ${String(to)}`).join("; ")}.{" "}
          <button
            type="button"
            onClick={() => {
              onTry(tried.map(({ from, ...rest }) => ({ ...rest, to: from as string })))
              setTried(undefined)
            }}
          >
            Take it back
          </button>
        </p>
      )}
      <ul className="flips">
        {flips.map(({ text, change }) => (
          <li key={text}>
            {change.some(({ fact }) => told.has(fact)) ? (
              <span className="dim">told by the people and events</span>
            ) : (
              <button
                type="button"
                onClick={() => {
                  setTried(change)
                  onTry(change)
                }}
              >
                Try
              </button>
            )}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
