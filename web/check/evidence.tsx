/** The evidence for one citation: its findings with the words they rest on, and the paragraphs of the cited case nearest to the sentence it is cited for. */
import { Fragment, useEffect, useRef } from "react"
import type { Finding, Status } from "../../src/node.js"
import { findingWords } from "../../src/report/words.js"
import { useAnswer } from "../api/answer.js"
import { follow } from "../parts/link.js"
import { Reason } from "../parts/reason.js"
import { Tag } from "../parts/tag.js"
import { caseLineWords, severityOfVerdict, verdictWords, withDayWords } from "../words.js"
import { Nearest } from "./nearest.js"
import { Review } from "./review.js"
import type { Reviews } from "./reviews.js"
import type { Checked } from "./session.js"
import "./evidence.css"

type Props = {
  readonly checked: Checked
  readonly row: number
  readonly reviews: Reviews
  readonly before: number | undefined
  readonly after: number | undefined
  readonly onChoose: (row: number | undefined) => void
}

/** Previous and next go through the citations with findings, in reading order. Its heading takes the focus, so that reading goes on from there. */
export function Evidence({ checked, row, reviews, before, after, onChoose }: Props) {
  const { result, document } = checked
  const at = result.citations[row]
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another citation is another text
  useEffect(() => {
    heading.current?.focus()
  }, [row])
  if (!at) return null
  const { citation, case: held, status, answer } = at
  const findings = at.findings.map((index) => result.findings[index]).filter((found) => found !== undefined)
  const words = document.text.slice(citation.span.start, citation.span.end).replace(/\s+/g, " ")
  return (
    <section className="evidence" aria-label="Evidence">
      <Walk before={before} after={after} onChoose={onChoose} />
      <h2 ref={heading} tabIndex={-1}>
        {words}
      </h2>
      {held ? (
        <p>
          <a className="casename" href={`/case/${held.key}?asOf=${result.asOf}`} onClick={follow}>
            {held.name}
          </a>{" "}
          <span className="dim">{caseLineWords({ citation: held.citations[0], date: held.date })}</span>{" "}
          {status && <Tag severity={severityOfVerdict(status)}>{verdictWords(status)}</Tag>}
        </p>
      ) : (
        <p className="dim">{answer}</p>
      )}
      {findings.length === 0 && <p>Nothing was found that needs attention here.</p>}
      {findings.map((finding) => (
        <OneFinding key={`${finding.kind}-${finding.start}`} finding={finding} reviews={reviews} />
      ))}
      {held && findings.some(({ kind }) => kind === "negative_treatment") && <Treated caseKey={held.key} asOf={result.asOf} />}
      {held?.hasText && <Nearest caseKey={held.key} text={document.text} start={citation.span.start} end={citation.span.end} />}
    </section>
  )
}

function Walk({ before, after, onChoose }: Pick<Props, "before" | "after" | "onChoose">) {
  return (
    <nav className="walk" aria-label="Findings, one after the other">
      <button type="button" onClick={() => onChoose(undefined)} aria-keyshortcuts="Escape">
        All findings
      </button>
      <button type="button" disabled={before === undefined} onClick={() => onChoose(before)} aria-keyshortcuts="k">
        Previous
      </button>
      <button type="button" disabled={after === undefined} onClick={() => onChoose(after)} aria-keyshortcuts="j">
        Next
      </button>
      <span className="dim">J, K and Esc do the same</span>
    </nav>
  )
}

function OneFinding({ finding, reviews }: { readonly finding: Finding; readonly reviews: Reviews }) {
  return (
    <article className={finding.severity}>
      <Tag severity={finding.severity}>{findingWords[finding.kind]}</Tag>
      <p>{withDayWords(finding.message)}</p>
      <Sides finding={finding} />
      {finding.suggestion !== undefined && <p className="suggestion">Suggested: {finding.suggestion}</p>}
      {finding.because.map(({ rule, quote, note }) => (
        <div className="because" key={`${rule}-${quote ?? note ?? ""}`}>
          {quote !== undefined && quote !== finding.suggestion && <blockquote>{quote}</blockquote>}
          {note !== undefined && <p className="dim">{withDayWords(note)}</p>}
        </div>
      ))}
      <p className="dim">
        Found by <code>{[...new Set(finding.because.map(({ rule }) => rule))].join(", ")}</code>
      </p>
      <Review finding={finding} reviews={reviews} />
    </article>
  )
}

const mostTreatments = 4

/** The sentences that treat the cited case, each leading into the opinion that has it. */
function Treated({ caseKey, asOf }: { readonly caseKey: number; readonly asOf: string }) {
  const status = useAnswer<Status>(`/api/cases/${caseKey}/status`, { asOf })
  if (status.kind !== "found") return null
  const { history, because } = status.value
  const telling = [...history, ...because].filter(({ counts, severity }) => counts && severity !== "neutral" && severity !== "positive")
  if (telling.length === 0) return null
  return (
    <section className="treating" aria-label="What courts did to it">
      <h3>What courts did to it</h3>
      {telling.slice(0, mostTreatments).map((reason, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the reasons never change place
        <Reason key={n} reason={reason} />
      ))}
    </section>
  )
}

/** The words as quoted beside the words as held. */
function Sides({ finding: { difference } }: { readonly finding: Finding }) {
  if (!difference?.some(({ op }) => op !== "same")) return null
  const shown = (leaveOut: "quoted" | "held", Changed: "del" | "ins") =>
    difference.flatMap(({ op, words }, at) => {
      if (op === leaveOut) return []
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change place
      return [<Fragment key={at}>{op === "same" ? words : <Changed>{words}</Changed>} </Fragment>]
    })
  return (
    <div className="sides">
      <div>
        <h3>The brief has</h3>
        <p>{shown("held", "del")}</p>
      </div>
      <div>
        <h3>The case has</h3>
        <p>{shown("quoted", "ins")}</p>
      </div>
    </div>
  )
}
