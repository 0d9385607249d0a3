/** A check under way: its steps as the server tells them, the ones that are done ticked off, the one at work with how far it is. */
import { number } from "../../src/report/words.js"
import { Sign } from "../parts/sign.js"
import type { Step } from "./session.js"

/** Steps that a check is known to take; one that is not listed here is shown by its own name. */
const words: Readonly<Record<string, string>> = {
  sending: "Sending the brief to this machine’s server",
  waiting: "Waiting for its turn",
  reading: "Reading the brief",
  finding: "Finding citations",
  resolving: "Working out what short forms mean",
  "looking up": "Looking up cases",
  quotations: "Comparing quotations",
  status: "Asking what is still good law",
}

type Props = { readonly name: string; readonly steps: readonly Step[]; readonly onStop: () => void }

/** Screen readers hear the step, not every count. */
export function Progress({ name, steps, onStop }: Props) {
  const told = steps.filter(({ step }) => step !== undefined)
  const now = told.at(-1)
  const share = now?.total ? Math.min(1, (now.done ?? 0) / now.total) : undefined
  return (
    <section className="waiting sheet">
      <h1>{name}</h1>
      <progress aria-label={now ? wordsOf(now) : "Checking"} {...(share === undefined ? {} : { value: share })} />
      <ol className="worksteps">
        {told.map((one, n) => (
          <li key={one.step} className={n === told.length - 1 ? "now" : undefined}>
            {n === told.length - 1 ? <span className="dot" /> : <Sign severity="positive" />} {wordsOf(one)}
            {countOf(one) && <span className="dim"> {countOf(one)}</span>}
          </li>
        ))}
      </ol>
      <p className="unseen" role="status">
        {now ? wordsOf(now) : ""}
      </p>
      <button type="button" onClick={onStop}>
        Stop
      </button>
    </section>
  )
}

function wordsOf({ step }: Step): string {
  return words[step] ?? `${step.charAt(0).toUpperCase()}${step.slice(1)}`
}

/** "120 of 431"; characters of a text are not counted out to a person. */
function countOf({ step, done, total }: Step): string {
  if (!total || step === "reading" || step === "finding") return ""
  return done === undefined || done >= total ? number(total) : `${number(done)} of ${number(total)}`
}
