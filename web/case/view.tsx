/** Case: what a case is, what became of it, and everything the library holds of it. */
import type { Case, Status } from "../../src/node.js"
import { useAddress, useAsk } from "../address.js"
import { useAnswer, useSteady } from "../api/answer.js"
import { Answered } from "../parts/async-view.js"
import { useTitle } from "../parts/link.js"
import { caseLineWords, isWholeDay } from "../words.js"
import { DateHandle } from "./date-handle.js"
import { FindCase } from "./find.js"
import { useMarks } from "./marks.js"
import { Evidence, StatusWords, VerdictLine } from "./status-badge.js"
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
        {(found) => <Opened found={found} />}
      </Answered>
    </article>
  )
}

function Opened({ found }: { readonly found: Case }) {
  const [citation, ...parallel] = found.citations
  useTitle(found.name)
  return (
    <>
      <header>
        <h1>{found.name}</h1>
        <p className="caseline">{[caseLineWords({ ...found, citation }), found.docket].filter(Boolean).join(" · ")}</p>
        {parallel.length > 0 && <p className="dim">Also printed at {parallel.join(", ")}</p>}
        {!found.hasText && <p className="dim">The library knows this case, but does not hold its opinions.</p>}
      </header>
      <Standing found={found} />
      <Tabs found={found} />
    </>
  )
}

/** The picture of what became of it, and the status that came out; both are of the day in the address. */
function Standing({ found }: { readonly found: Case }) {
  const [asOf, setAsOf] = useAsk("asOf")
  const day = isWholeDay(asOf) ? asOf : ""
  const status = useSteady(useAnswer<Status>(`/api/cases/${found.key}/status`, { asOf: day }))
  const marks = useMarks(found.key)
  return (
    <>
      <Answered answer={status} waiting="Weighing what courts said…">
        {(told) => <VerdictLine status={told} />}
      </Answered>
      <section className="life sheet" aria-label="Timeline">
        <Answered answer={marks} waiting="Drawing the timeline…">
          {(all) => (
            <>
              <Timeline marks={all} asOf={day} decided={found.date} cited={found.key} />
              {all.length > 0 && <DateHandle marks={all} decided={found.date} asOf={asOf} onAsOf={setAsOf} />}
            </>
          )}
        </Answered>
      </section>
      <section className="standing" aria-label="Status">
        {status.kind === "found" && (
          <>
            <StatusWords status={status.value} />
            <Evidence because={[...status.value.history, ...status.value.because]} cited={found.key} />
          </>
        )}
      </section>
    </>
  )
}
