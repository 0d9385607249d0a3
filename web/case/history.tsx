/** The case's own way through the courts: drawn as courts against time, and told step by step below. */
import type { HistoryStep } from "../../src/node.js"
import { useAnswer } from "../api/answer.js"
import { Answered } from "../parts/async-view.js"
import { follow } from "../parts/link.js"
import { useNarrowed } from "../parts/narrow.js"
import { Tag } from "../parts/tag.js"
import { caseLineWords, courtOf, dayWords } from "../words.js"
import { Route } from "./route.js"

const places = { below: "The decision below", itself: "This case", above: "On review" }
const dateOf = ({ date, case: one }: HistoryStep) => date ?? one.date ?? "9999"
const orders = [
  { id: "oldest", says: "date, oldest first", compare: () => 0 },
  { id: "newest", says: "date, newest first", compare: (a: HistoryStep, b: HistoryStep) => (dateOf(a) < dateOf(b) ? 1 : -1) },
  { id: "court", says: "court, highest first", compare: (a: HistoryStep, b: HistoryStep) => (a.level || 9) - (b.level || 9) },
] as const

/** Nothing after `asOf`. */
export function History({ id, asOf }: { readonly id: number; readonly asOf: string }) {
  const steps = useAnswer<readonly HistoryStep[]>(`/api/cases/${id}/history`, { asOf })
  return (
    <Answered answer={steps}>
      {(all) => (
        <div className="history">
          {all.length <= 1 && <p className="dim">No other step of this case is held: neither what came before it nor a review.</p>}
          <Route steps={all} />
          <Steps all={all} />
        </div>
      )}
    </Answered>
  )
}

function Steps({ all }: { readonly all: readonly HistoryStep[] }) {
  const wordsOf = ({ case: one, courtName, treatment, quote }: HistoryStep) =>
    [one.name, one.citation, courtName, treatment, quote].join(" ")
  const { rows, form } = useNarrowed({ all, wordsOf, orders }, ["step", "steps"])
  return (
    <>
      {all.length > 1 && form}
      {rows.length === 0 && <p className="empty">No step has these words.</p>}
      <ol className="steps" aria-label="Direct history">
        {rows.map((step, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be alike in all they say
          <Step key={n} step={step} />
        ))}
      </ol>
    </>
  )
}

function Step({ step }: { readonly step: HistoryStep }) {
  const { place, case: one, courtName, treatment, severity, counts, why, quote, page, at, date } = step
  const day = date ?? one.date
  return (
    <li className={place === "itself" ? "own" : undefined}>
      <p className="dim">
        {[day ? dayWords(day) : "no known date", courtName ?? courtOf(one) ?? "court not known", places[place]].join(" · ")}
      </p>
      <p>
        {one.key === undefined || place === "itself" ? (
          <span className="casename">{one.name}</span>
        ) : (
          <a className="casename" href={`/case/${one.key}`} onClick={follow}>
            {one.name}
          </a>
        )}{" "}
        <span className="dim">{caseLineWords({ citation: one.citation })}</span>{" "}
        {treatment && (severity ? <Tag severity={severity}>{treatment}</Tag> : <strong>{treatment}</strong>)}
      </p>
      {quote && (
        <blockquote>
          {quote}{" "}
          {at && (
            <a className="into" href={`/case/${at.key}?tab=opinion&opinion=${at.opinion}&at=${at.start}&to=${at.end}`} onClick={follow}>
              {page ? `page ${page}` : "in the opinion"}
            </a>
          )}
        </blockquote>
      )}
      {counts === false && why && <p className="dim">Does not count: {why}</p>}
    </li>
  )
}
