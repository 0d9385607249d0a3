/** A finished check: what was checked against what, the brief beside its findings, and the reports to take away. */
import { useMemo } from "react"
import { number } from "../../src/report/words.js"
import { useAsk } from "../address.js"
import { Brief } from "./brief.js"
import { Evidence } from "./evidence.js"
import { Findings } from "./findings.js"
import { paragraphsOf } from "./paragraphs.js"
import { begin, type Checked, clear } from "./session.js"

type Props = { readonly checked: Checked; readonly name: string; readonly source: Blob }

/** The chosen citation is kept in the address. */
export function Result({ checked, name, source }: Props) {
  const { document, result } = checked
  const [chosenText, setChosen] = useAsk("row")
  const chosen = /^\d+$/.test(chosenText) ? Number(chosenText) : undefined
  const paragraphs = useMemo(() => paragraphsOf(document.text, document.zones, result), [document, result])
  const names = useMemo(() => result.citations.map(({ case: held, citation }) => held?.name ?? citation.name ?? citation.text), [result])
  const choose = (row: number | undefined) => setChosen(row === undefined ? "" : String(row))
  return (
    <section className="result">
      <Heading checked={checked} name={name} source={source} />
      <div className={chosen === undefined ? "panes" : "panes open"}>
        <Brief paragraphs={paragraphs} chosen={chosen} onChoose={choose} names={names} />
        {chosen === undefined || !result.citations[chosen] ? (
          <Findings result={result} names={names} onChoose={choose} />
        ) : (
          <Evidence checked={checked} row={chosen} onChoose={choose} />
        )}
      </div>
    </section>
  )
}

function Heading({ checked: { id, result }, name, source }: Props) {
  const { counts, library } = result
  const [asOf, setAsOf] = useAsk("asOf")
  const [court] = useAsk("in")
  const missing = counts.citations - counts.found
  const word = name.toLowerCase().endsWith(".docx")
  return (
    <header className="heading">
      <div>
        <h1>{name}</h1>
        <p>
          {number(counts.citations)} citations, {number(counts.found)} found.{" "}
          <strong>
            {counts.attention === 0
              ? "Nothing found that needs attention."
              : `${number(counts.attention)} ${counts.attention === 1 ? "finding needs" : "findings need"} attention.`}
          </strong>
        </p>
        <p className="dim">
          Against “{library.name}”: {number(library.cases)} cases, {number(library.opinions)} with text, the newest of{" "}
          {library.latest ?? "no known date"}; good law as of {result.asOf}.
          {missing > 0 && ` Nothing can be said of the ${number(missing)} not found beyond that.`} “No negative treatment found” speaks of
          these opinions only.
        </p>
      </div>
      <form
        className="take"
        onSubmit={(event) => {
          event.preventDefault()
          void begin(source, name, { asOf, court })
        }}
      >
        <label>
          As of <input type="text" size={10} value={asOf} placeholder={result.asOf} onChange={(event) => setAsOf(event.target.value)} />
        </label>
        <button type="submit">Check again</button>
        <button type="button" onClick={clear}>
          Another brief
        </button>
        <span className="links">
          <a href={`/api/checks/${id}/report.html`} target="_blank" rel="noreferrer">
            Report
          </a>
          {word && <a href={`/api/checks/${id}/copy.docx`}>Word copy</a>}
          <a href={`/api/checks/${id}/authorities.docx`}>Table of authorities</a>
          <a href={`/api/checks/${id}/result.json`} download="check.json">
            JSON
          </a>
        </span>
      </form>
    </header>
  )
}
