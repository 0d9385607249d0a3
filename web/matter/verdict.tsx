/** The verdict in words, and what stands behind it, beside it and after it. */
import type { ReasonVerdict } from "../../src/node.js"
import { Sign } from "../parts/sign.js"
import { withDayWords } from "../words.js"
import { Changes, type Flip } from "./changes.js"
import type { Doctrine } from "./interview.js"
import { MemoButton } from "./memo.js"
import { Models } from "./models.js"
import { outcomeWords, severityOf } from "./outcome.js"
import { Reasons } from "./reasons.js"
import { Recoverable } from "./recoverable.js"
import { Years } from "./years.js"

type Props = {
  readonly verdict: ReasonVerdict
  /** On the answers as given, while something else is tried. */
  readonly given: ReasonVerdict
  readonly doctrine: Doctrine
  readonly asOf: string
  readonly onAsOf: (day: string) => void
  readonly tried: readonly Flip[]
  readonly onTry: (tried: readonly Flip[]) => void
  readonly ask: object
  readonly people: React.ReactNode
}

/** Every part that has nothing to say is left out. */
export function VerdictView({ verdict, given, doctrine, asOf, onAsOf, tried, onTry, ask, people }: Props) {
  const { sides } = doctrine
  return (
    <>
      <section aria-label="Verdict" className={`verdictbox sheet ${severityOf(verdict.verdict)}`}>
        <p className="question">{verdict.question}</p>
        <h2>
          <Sign severity={severityOf(verdict.verdict)} /> {outcomeWords(verdict, sides)}
        </h2>
        {tried.length > 0 && (
          <p className="trying" role="status">
            Trying: {tried.map(({ change }) => change.map(({ says }) => says).join(" and ")).join("; ")}. On your own answers:{" "}
            {outcomeWords(given, sides)}.{" "}
            <button type="button" onClick={() => onTry([])}>
              Take it back
            </button>
          </p>
        )}
        {verdict.says.map((sentence) => (
          <p key={sentence} className="says">
            {withDayWords(sentence)}
          </p>
        ))}
        <MemoButton ask={ask} />
      </section>
      <Changes flips={given.flips} tried={tried} onTry={onTry} sides={sides} />
      <Reasons verdict={verdict} sides={sides} />
      <Models verdict={verdict} sides={sides} />
      <Years timeline={verdict.timeline} asOf={asOf} onAsOf={onAsOf} sides={sides} />
      {verdict.recoverable && <Recoverable recovery={verdict.recoverable} />}
      {people}
      <Distinctions all={verdict.distinctions} sides={sides} />
      <Limits verdict={verdict} />
    </>
  )
}

function Limits({ verdict: { coverage, disagreements, unverified } }: Pick<Props, "verdict">) {
  return (
    <section aria-label="Limits">
      <h2>Limits</h2>
      {[...coverage.limits, ...disagreements, ...unverified].map((limit) => (
        <p key={limit} className="dim">
          {limit}
        </p>
      ))}
    </section>
  )
}

function Distinctions({ all, sides }: { readonly all: ReasonVerdict["distinctions"]; readonly sides: Doctrine["sides"] }) {
  if (all.length === 0) return null
  return (
    <section aria-label="Distinctions">
      <h2>Distinctions</h2>
      {(["allowed", "barred"] as const).map((side) => {
        const helping = all.filter(({ helps }) => helps === side)
        return (
          helping.length > 0 && (
            <details key={side}>
              <summary>
                For “{sides[side]}” ({helping.length})
              </summary>
              <ul>
                {helping.map(({ text, precedent, near }) => (
                  <li key={`${precedent.id}-${text}`}>
                    {near && <strong>One step away. </strong>}
                    {text}
                  </li>
                ))}
              </ul>
            </details>
          )
        )
      })}
    </section>
  )
}
