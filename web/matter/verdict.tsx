/** The verdict in words, its reasons as a tree of issues, and what each side, another fact or another day would make of it. */
import type { ReasonVerdict } from "../../src/node.js"
import { Changes } from "./changes.js"
import type { Doctrine } from "./interview.js"
import { MemoButton } from "./memo.js"
import { Recoverable } from "./recoverable.js"
import { Years } from "./years.js"

type Props = {
  readonly verdict: ReasonVerdict
  readonly doctrine: Doctrine
  readonly asOf: string
  readonly onAsOf: (day: string) => void
  readonly onTry: (changes: ReasonVerdict["flips"][number]["change"]) => void
  readonly ask: object
}

const signs = { allowed: "✓", barred: "✕", open: "○", conflict: "▲" } as const

/** Every part that has nothing to say is left out. */
export function VerdictView({ verdict, doctrine, asOf, onAsOf, onTry, ask }: Props) {
  const { question, verdict: outcome, leaning, says, because, issues, distinctions, unverified, disagreements, coverage } = verdict
  return (
    <>
      <section aria-label="Verdict" className="verdictbox">
        <p className="question">{question}</p>
        <h2>
          <span aria-hidden="true">{signs[outcome]}</span>{" "}
          {outcome === "allowed" || outcome === "barred" ? doctrine.sides[outcome] : outcome}
          {leaning && `, leaning to: ${doctrine.sides[leaning]}`}
        </h2>
        {says.map((sentence) => (
          <p key={sentence} className="says">
            {sentence}
          </p>
        ))}
        <MemoButton ask={ask} />
      </section>
      <section aria-label="Reasons">
        <h2>Reasons</h2>
        {issues
          .filter(({ id, raised }) => raised || because.some(({ issue }) => issue === id))
          .map(({ id, title, outcome: found, question: asked }) => (
            <details key={id} open={because.some(({ issue, kind }) => issue === id && kind === "decides")}>
              <summary>
                {title}: {found} <span className="dim">{asked}</span>
              </summary>
              <ol className="reasons">
                {because
                  .filter(({ issue }) => issue === id)
                  .map(({ n, text, kind, side }) => (
                    <li key={n} value={n}>
                      <span className="dim">
                        {kind}, {side === "open" ? "open" : doctrine.sides[side]}.
                      </span>{" "}
                      {text}
                    </li>
                  ))}
              </ol>
            </details>
          ))}
      </section>
      <Changes flips={verdict.flips} told={toldIn(verdict)} onTry={onTry} />
      <Years timeline={verdict.timeline} asOf={asOf} onAsOf={onAsOf} sides={doctrine.sides} />
      {verdict.recoverable && <Recoverable recovery={verdict.recoverable} />}
      <Distinctions all={distinctions} sides={doctrine.sides} />
      <section aria-label="Limits">
        <h2>Limits</h2>
        {[...coverage.limits, ...disagreements, ...unverified].map((limit) => (
          <p key={limit} className="dim">
            {limit}
          </p>
        ))}
      </section>
    </>
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
                {helping.map(({ text, precedent }) => (
                  <li key={`${precedent.id}-${text}`}>{text}</li>
                ))}
              </ul>
            </details>
          )
        )
      })}
    </section>
  )
}

/** Facts that follow from the people and events of the matter. */
function toldIn({ facts }: ReasonVerdict): ReadonlySet<string> {
  return new Set(facts.filter(({ basis }) => basis === "follows").map(({ fact }) => fact))
}
