/** The evidence for one citation: its findings with the words they rest on, and the paragraphs of the cited case nearest to the sentence it is cited for. */

import type { Finding } from "../../src/node.js"
import { findingWords } from "../../src/report/words.js"
import { follow } from "../app.js"
import { Tag } from "../parts/tag.js"
import { severityOfVerdict } from "../words.js"
import { Nearest } from "./nearest.js"
import { Review } from "./review.js"
import type { Checked } from "./session.js"

type Props = { readonly checked: Checked; readonly row: number; readonly onChoose: (row: number | undefined) => void }

/** Previous and next go through the citations in reading order. */
export function Evidence({ checked, row, onChoose }: Props) {
  const { result, document } = checked
  const at = result.citations[row]
  if (!at) return null
  const { citation, case: held, status, answer } = at
  const findings = at.findings.map((index) => result.findings[index]).filter((found) => found !== undefined)
  const words = document.text.slice(citation.span.start, citation.span.end).replace(/\s+/g, " ")
  return (
    <section className="evidence" aria-label="Evidence">
      <nav className="walk" aria-label="Citations">
        <button type="button" onClick={() => onChoose(undefined)}>
          All findings
        </button>
        <button type="button" disabled={row === 0} onClick={() => onChoose(row - 1)}>
          Previous
        </button>
        <button type="button" disabled={row + 1 >= result.citations.length} onClick={() => onChoose(row + 1)}>
          Next
        </button>
      </nav>
      <h2>{words}</h2>
      {held ? (
        <p>
          <a href={`/case/${held.key}?asOf=${result.asOf}`} onClick={follow}>
            {held.name}
            {held.citations[0] ? `, ${held.citations[0]}` : ""}
          </a>{" "}
          {status && <Tag severity={severityOfVerdict(status)}>{status}</Tag>}
        </p>
      ) : (
        <p className="dim">{answer}</p>
      )}
      {findings.length === 0 && <p>Nothing was found that needs attention here.</p>}
      {findings.map((finding) => (
        <OneFinding key={`${finding.kind}-${finding.start}`} finding={finding} sha256={result.document.sha256} citation={citation.id} />
      ))}
      {held?.hasText && <Nearest caseKey={held.key} text={document.text} start={citation.span.start} end={citation.span.end} />}
    </section>
  )
}

function OneFinding({ finding, sha256, citation }: { readonly finding: Finding; readonly sha256: string; readonly citation: string }) {
  return (
    <article className={finding.severity}>
      <Tag severity={finding.severity}>{findingWords[finding.kind]}</Tag>
      <p>{finding.message}</p>
      <Sides finding={finding} />
      {finding.because.map((reason) => (
        <div className="reason" key={`${reason.rule}-${reason.quote ?? reason.note ?? ""}`}>
          {reason.quote !== undefined && <blockquote>{reason.quote}</blockquote>}
          {reason.note !== undefined && <p className="dim">{reason.note}</p>}
          <code>{reason.rule}</code>
        </div>
      ))}
      {finding.suggestion !== undefined && <p className="suggestion">Suggested: {finding.suggestion}</p>}
      <Review finding={finding} sha256={sha256} citation={citation} />
    </article>
  )
}

/** The words as quoted beside the words as held. */
function Sides({ finding: { difference } }: { readonly finding: Finding }) {
  if (!difference?.some(({ op }) => op !== "same")) return null
  const shown = (leaveOut: "quoted" | "held", Changed: "del" | "ins") =>
    difference.flatMap(({ op, words }, at) => {
      if (op === leaveOut) return []
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change place
      return [op === "same" ? <span key={at}>{words} </span> : <Changed key={at}>{words} </Changed>]
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
