/** Who cites the case, or whom it cites: searched, filtered and sorted by the server, a page at a time. */
import { useState } from "react"
import type { CitingRow } from "../../src/node.js"
import { severities } from "../../src/report/order.js"
import { number } from "../../src/report/words.js"
import { useAsk } from "../address.js"
import { follow } from "../parts/link.js"
import { LongList } from "../parts/long-list.js"
import { Tag } from "../parts/tag.js"
import { caseLineWords, partWords, severityWords } from "../words.js"

/** The sentence of each row leads into the opinion that has it. */
export function Citing({ id, side }: { readonly id: number; readonly side: "cited-by" | "authorities" }) {
  const [asked, setAsked] = useAsk("q")
  const [sort, setSort] = useAsk("sort", "severity")
  const [severity, setSeverity] = useAsk("severity")
  const [words, setWords] = useState(asked)
  const [total, setTotal] = useState("")
  return (
    <div className="citing">
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(words.trim())
        }}
      >
        <label className="wide">
          Words of a name or of the evidence
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <button type="submit">Search</button>
        <label>
          Severity
          <select value={severity} onChange={(event) => setSeverity(event.target.value)}>
            <option value="">any</option>
            {severities.map((one) => (
              <option key={one} value={one}>
                {severityWords[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Sort by
          <select value={sort} onChange={(event) => setSort(event.target.value)}>
            <option value="severity">severity</option>
            <option value="date">date, newest first</option>
            <option value="depth">depth of discussion</option>
          </select>
        </label>
      </form>
      <p className="dim" role="status">
        {total}
      </p>
      <LongList<CitingRow>
        path={`/api/cases/${id}/${side}`}
        ask={{ q: asked, sort, severity }}
        label={side === "cited-by" ? "Cases that cite it" : "Cases it cites"}
        empty={
          side === "cited-by" ? "No opinion that is held cites this case, or none fits." : "No authority was read in it, or none fits."
        }
        row={(item) => <Row id={id} side={side} item={item} />}
        onTotal={(count) => setTotal(`${number(count)} ${count === 1 ? "case" : "cases"}`)}
      />
    </div>
  )
}

function Row({ id, side, item }: { readonly id: number; readonly side: "cited-by" | "authorities"; readonly item: CitingRow }) {
  const { case: other, treatment, severity, quote, page, point, part, notCounted, others } = item
  const at = wordsAddress(id, side, item)
  return (
    <>
      <span>
        {other.key === undefined ? (
          <span className="casename">{other.name}</span>
        ) : (
          <a className="casename" href={`/case/${other.key}`} onClick={follow}>
            {other.name}
          </a>
        )}{" "}
        <span className="dim">{caseLineWords(other)}</span>
      </span>
      <span>
        <Tag severity={severity}>{treatment.replaceAll("_", " ")}</Tag>{" "}
        <span className="dim">
          {[
            partWords(part),
            point ? `as to ${point}` : "",
            notCounted ? `does not count: ${notCounted}` : "",
            others.length > 0 ? `and ${number(others.length)} more` : "",
          ]
            .filter(Boolean)
            .join("; ")}
        </span>
      </span>
      {quote && (
        <span className="snippet">
          “{quote}”{" "}
          {at && (
            <a className="into" href={at} onClick={follow}>
              {page ? `page ${page}` : "in the opinion"}
            </a>
          )}
        </span>
      )}
      {!quote && at && (
        <a className="into" href={at} onClick={follow}>
          where it is cited
        </a>
      )}
    </>
  )
}

/** The evidence in the opinion that has it; without evidence, the first place where the one case cites the other. */
function wordsAddress(id: number, side: "cited-by" | "authorities", { case: other, opinion, start, end }: CitingRow): string | undefined {
  const [reader, cited] = side === "cited-by" ? [other.key, id] : [id, other.key]
  if (reader === undefined) return undefined
  if (opinion !== undefined) return `/case/${reader}?tab=opinion&opinion=${opinion}&at=${start ?? 0}&to=${end ?? start ?? 0}`
  return cited === undefined ? undefined : `/case/${reader}?tab=opinion&cites=${cited}`
}
