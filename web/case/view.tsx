/** Case: what a case is, what became of it, and everything the library holds of it. */
import type { Case, Status } from "../../src/node.js"
import { useAddress, useAsk } from "../address.js"
import { useAnswer } from "../api/answer.js"
import { follow } from "../app.js"
import { Answered } from "../parts/answered.js"
import { Tag } from "../parts/tag.js"
import { severityOfVerdict } from "../words.js"
import { DateHandle } from "./date-handle.js"
import { FindCase } from "./find.js"
import { useMarks } from "./marks.js"
import { Tabs } from "./tabs.js"
import { Timeline } from "./timeline.js"
import "./case.css"

/** Without a key in the address, a case is looked for first. */
export function CaseView() {
  const { key } = useAddress()
  return key !== undefined && /^\d{1,15}$/.test(key) ? <OneCase key={key} id={key} /> : <FindCase />
}

function OneCase({ id }: { readonly id: string }) {
  const held = useAnswer<Case>(`/api/cases/${id}`)
  return (
    <article className="case">
      <Answered answer={held} waiting="Opening the case…">
        {(found) => (
          <>
            <header>
              <h1>{found.name}</h1>
              <p>{[...found.citations, found.court, found.date, found.docket].filter(Boolean).join(" · ")}</p>
              {!found.hasText && <p className="dim">The library knows this case, but does not hold its opinions.</p>}
            </header>
            <Standing found={found} />
            <Tabs found={found} />
          </>
        )}
      </Answered>
    </article>
  )
}

/** The status in words, and the picture of how it came about; both are of the day in the address. */
function Standing({ found }: { readonly found: Case }) {
  const [asOf, setAsOf] = useAsk("asOf")
  const day = /^\d{4}(-\d{2}){0,2}$/.test(asOf) ? asOf : ""
  const status = useAnswer<Status>(`/api/cases/${found.key}/status`, { asOf: day })
  const marks = useMarks(found.key)
  return (
    <section className="standing" aria-label="Status">
      <Answered answer={status} waiting="Weighing what courts said…">
        {({ verdict, says, coverage, because, asOf: on }) => (
          <div>
            <p className="verdict">
              <Tag severity={severityOfVerdict(verdict)}>{verdict}</Tag> <span className="dim">as of {on}</span>
            </p>
            {says.map((sentence) => (
              <p key={sentence} className="says">
                {sentence}
              </p>
            ))}
            <Reasons because={because} />
            {coverage.limits.length > 0 && (
              <details>
                <summary>What this rests on</summary>
                {coverage.limits.map((limit) => (
                  <p key={limit} className="dim">
                    {limit}
                  </p>
                ))}
              </details>
            )}
          </div>
        )}
      </Answered>
      <div>
        <Answered answer={marks} waiting="Drawing the timeline…">
          {(all) => (
            <>
              <Timeline marks={all} asOf={day} decided={found.date} />
              <DateHandle marks={all} decided={found.date} asOf={asOf} onAsOf={setAsOf} />
            </>
          )}
        </Answered>
      </div>
    </section>
  )
}

const shown = 5

/** The treatments that the verdict rests on, with the words; those that do not count say why. */
function Reasons({ because }: Pick<Status, "because">) {
  const telling = because.filter(({ severity }) => severity !== "neutral").slice(0, shown)
  if (telling.length === 0) return null
  return (
    <details open={telling.some(({ counts, severity }) => counts && (severity === "stop" || severity === "warning"))}>
      <summary>The words it rests on</summary>
      {telling.map(({ treatment, severity, by, quote, page, counts, why, rule }) => (
        <div className="reason" key={`${rule}-${by.key ?? by.name}-${quote ?? ""}`}>
          <p>
            <Tag severity={severity}>{treatment}</Tag> by{" "}
            {by.key === undefined ? (
              by.name
            ) : (
              <a href={`/case/${by.key}`} onClick={follow}>
                {by.name}
              </a>
            )}{" "}
            <span className="dim">{[by.citation, by.date].filter(Boolean).join(" · ")}</span>
          </p>
          {quote && (
            <blockquote>
              {quote}
              {page && <span className="dim"> page {page}</span>}
            </blockquote>
          )}
          {!counts && <p className="dim">Does not count: {why}</p>}
        </div>
      ))}
    </details>
  )
}
