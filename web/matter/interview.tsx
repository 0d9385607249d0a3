/** The interview: the questions that can still change the answer first, what is known after them, each to be answered or taken back. */
import type { Hinge, ReasonVerdict } from "../../src/node.js"
import type { Matter, Value } from "./matter.js"

export type Doctrine = {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly sides: { readonly allowed: string; readonly barred: string }
  readonly facts: readonly {
    readonly id: string
    readonly says: string
    readonly question: string
    readonly type: string
    readonly values?: Readonly<Record<string, string>>
  }[]
}
type Question = Doctrine["facts"][number]
type Props = {
  readonly doctrine: Doctrine
  readonly matter: Matter
  readonly hinges: readonly Hinge[]
  readonly facts: ReasonVerdict["facts"]
  readonly onAnswer: (fact: string, value: Value | undefined) => void
}

/** A fact that follows from others is shown with why, and may still be answered outright. */
export function Interview({ doctrine, matter, hinges, facts, onAnswer }: Props) {
  const open = hinges.flatMap(({ fact }) => doctrine.facts.find(({ id }) => id === fact) ?? [])
  const known = facts.filter(({ value, fact }) => value !== undefined && !open.some(({ id }) => id === fact))
  return (
    <section className="interview" aria-label="Interview">
      <h2>What still matters</h2>
      {open.length === 0 && <p className="dim">No open question can change the answer.</p>}
      {open.slice(0, 6).map((question) => (
        <Ask
          key={question.id}
          question={question}
          given={matter.facts?.[question.id]}
          note={hinges.find(({ fact, decisive }) => fact === question.id && decisive) ? "An answer alone can change the verdict." : ""}
          onAnswer={onAnswer}
        />
      ))}
      {open.length > 6 && <p className="dim">and {open.length - 6} more after these</p>}
      <details open={open.length === 0}>
        <summary>What is known ({known.length})</summary>
        {known.map(({ fact, value, basis, because }) => {
          const question = doctrine.facts.find(({ id }) => id === fact)
          return (
            question && (
              <Ask
                key={fact}
                question={question}
                given={value}
                note={basis === "given" ? "Given." : `${basis === "follows" ? "Follows" : "Presumed"}: ${because ?? ""}`}
                onAnswer={onAnswer}
              />
            )
          )
        })}
      </details>
    </section>
  )
}

type AskProps = {
  readonly question: Question
  readonly given: Value | undefined
  readonly note: string
  readonly onAnswer: Props["onAnswer"]
}

function Ask({ question: { id, question, type, values }, given, note, onAnswer }: AskProps) {
  const options = values ?? (type === "yes or no" ? { yes: "yes", no: "no" } : undefined)
  const now = given === true ? "yes" : given === false ? "no" : given === undefined ? "" : String(given)
  return (
    <label className="ask" htmlFor={`fact-${id}`}>
      {question}
      {options ? (
        <select
          id={`fact-${id}`}
          value={now}
          onChange={({ target: { value } }) => onAnswer(id, value === "" ? undefined : readAnswer(value, type))}
        >
          <option value="">not known</option>
          {Object.entries(options).map(([value, means]) => (
            <option key={value} value={value}>
              {means}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={`fact-${id}`}
          type="text"
          inputMode="decimal"
          defaultValue={now}
          onBlur={({ target: { value } }) => value !== now && onAnswer(id, value === "" ? undefined : Number(value))}
        />
      )}
      {note && <span className="dim">{note}</span>}
    </label>
  )
}

function readAnswer(value: string, type: string): Value {
  return type === "yes or no" ? value === "yes" : value
}
