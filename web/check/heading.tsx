/** The head of a finished check. */
import { number } from "../../src/report/words.js"
import { useAsk } from "../address.js"
import { dayWords } from "../words.js"
import { begin, type Checked, clear } from "./session.js"

type Props = { readonly checked: Checked; readonly name: string; readonly source: Blob }

/** What was checked against what, stated before any finding; another day can be asked for, and the reports taken away. */
export function Heading({ checked: { id, result }, name, source }: Props) {
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
          {library.latest ? dayWords(library.latest) : "no known date"}; good law as of {dayWords(result.asOf)}.
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
