/** The case's own way through the courts: courts from the highest down, steps in order of time. */
import type { HistoryStep } from "../../src/node.js"
import { useAnswer } from "../api/answer.js"
import { follow } from "../app.js"
import { Answered } from "../parts/answered.js"
import { Tag } from "../parts/tag.js"

const places = { below: "Below", itself: "This case", above: "On review" }

/** A table of courts against time, which reads in order on a small screen too. */
export function History({ id, asOf }: { readonly id: number; readonly asOf: string }) {
  const steps = useAnswer<readonly HistoryStep[]>(`/api/cases/${id}/history`, { asOf })
  return (
    <Answered answer={steps}>
      {(all) => (
        <div className="history">
          {all.length <= 1 && <p className="dim">No other step of this case is held: neither what came before it nor a review.</p>}
          <table>
            <caption className="unseen">Direct history</caption>
            <thead>
              <tr>
                <th scope="col">Date</th>
                <th scope="col">Court</th>
                <th scope="col">What happened</th>
              </tr>
            </thead>
            <tbody>
              {all.map((step) => (
                <Step key={`${step.place}-${step.case.key}-${step.date}-${step.treatment}`} step={step} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Answered>
  )
}

function Step({
  step: { place, case: one, courtName, level, treatment, severity, counts, why, quote, page, date },
}: {
  readonly step: HistoryStep
}) {
  return (
    <tr>
      <td>{date ?? one.date ?? "no known date"}</td>
      <td style={{ paddingLeft: `${0.5 + ((level ?? 1) - 1) * 0.9}rem` }}>{courtName ?? one.court ?? "court not known"}</td>
      <td>
        <span className="dim">{places[place]}: </span>
        {one.key === undefined || place === "itself" ? (
          one.name
        ) : (
          <a href={`/case/${one.key}`} onClick={follow}>
            {one.name}
          </a>
        )}{" "}
        {treatment && (severity ? <Tag severity={severity}>{treatment}</Tag> : treatment)}
        {quote && (
          <blockquote>
            {quote}
            {page && <span className="dim"> page {page}</span>}
          </blockquote>
        )}
        {counts === false && why && <p className="dim">Does not count: {why}</p>}
      </td>
    </tr>
  )
}
