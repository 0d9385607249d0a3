/** How the answer to the same facts changed as the law did. */
import type { ReasonVerdict } from "../../src/node.js"
import type { Doctrine } from "./interview.js"

type Props = {
  readonly timeline: ReasonVerdict["timeline"]
  readonly asOf: string
  readonly onAsOf: (day: string) => void
  readonly sides: Doctrine["sides"]
}

/** Only the days on which the answer changed are listed; each can be gone to. */
export function Years({ timeline, asOf, onAsOf, sides }: Props) {
  const turns = timeline.filter(({ changed }) => changed)
  if (turns.length === 0) return null
  return (
    <section aria-label="The answer through the years">
      <h2>The answer through the years</h2>
      <ol className="years">
        {turns.map(({ date, verdict, leaning, events }) => (
          <li key={date}>
            <button type="button" aria-pressed={asOf === date} onClick={() => onAsOf(date)}>
              {date}
            </button>{" "}
            <strong>{verdict === "allowed" || verdict === "barred" ? sides[verdict] : verdict}</strong>
            {leaning && <span> leaning to: {sides[leaning]}</span>}
            <span className="dim"> {events.join(" ")}</span>
          </li>
        ))}
      </ol>
      {asOf !== "" && (
        <button type="button" onClick={() => onAsOf("")}>
          Back to the matter’s own day
        </button>
      )}
    </section>
  )
}
