/** Facts that, if otherwise, would give another verdict: each is a switch to try. The answers given stay as they are. */
import type { ReasonVerdict } from "../../src/node.js"
import { Sign } from "../parts/sign.js"
import type { Doctrine } from "./interview.js"
import { outcomeWords, severityOf } from "./outcome.js"

export type Flip = ReasonVerdict["flips"][number]
type Props = {
  readonly flips: readonly Flip[]
  readonly tried: readonly Flip[]
  readonly onTry: (tried: readonly Flip[]) => void
  readonly sides: Doctrine["sides"]
}

/** Two switches that turn one fact cannot both be on: the later turns the earlier off. */
export function Changes({ flips, tried, onTry, sides }: Props) {
  if (flips.length === 0) return null
  const turn = (flip: Flip, on: boolean) => {
    const facts = new Set(flip.change.map(({ fact }) => fact))
    const others = tried.filter((one) => one.text !== flip.text && !one.change.some(({ fact }) => facts.has(fact)))
    onTry(on ? [...others, flip] : tried.filter(({ text }) => text !== flip.text))
  }
  return (
    <section aria-label="What would change it">
      <h2>What would change it</h2>
      <p className="dim">Turn one on to see the answer at once. Your answers are kept as they are.</p>
      <ul className="flips">
        {flips.map((flip) => {
          const on = tried.some(({ text }) => text === flip.text)
          return (
            <li key={flip.text}>
              <button type="button" role="switch" aria-checked={on} onClick={() => turn(flip, !on)}>
                <span className="knob" aria-hidden="true" />
                <span>
                  {flip.change.map(({ says }) => says).join(" and ")}
                  <span className="dim">: {insteadOf(flip)}</span>
                </span>
              </button>
              <span className="turns">
                <Sign severity={severityOf(flip.verdict)} /> {outcomeWords(flip, sides)}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** "later, to repair or take over, not at the same time": the words of the change, without what comes of it. */
function insteadOf({ text }: Flip): string {
  return text
    .slice(text.indexOf(":") + 1)
    .replace(/\. Then .{1,300}$/, "")
    .trim()
}
