/** Search by words, name, citation or quotation, with filters; what is asked stays in the address. */
import { useState } from "react"
import type { FoundCase } from "../../src/node.js"
import { number } from "../../src/report/words.js"
import { useAsk } from "../address.js"
import { follow } from "../parts/link.js"
import { LongList } from "../parts/long-list.js"
import { Tag } from "../parts/tag.js"
import { caseLineWords, isWholeDay, severityOfVerdict, verdictWords } from "../words.js"
import type { HeldLibrary } from "./held-library.js"

const verdicts = ["stop", "warning", "caution", "no negative treatment found", "unknown"]

/** Without words the latest cases come first. */
export function Search({ courts }: Pick<HeldLibrary, "courts">) {
  const [asked, setAsked] = useAsk("q")
  const [court] = useAsk("court")
  const [from] = useAsk("from")
  const [to] = useAsk("to")
  const [status] = useAsk("status")
  const [words, setWords] = useState(asked)
  const [found, setFound] = useState("")
  return (
    <section aria-label="Search">
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(words.trim())
        }}
      >
        <label className="wide">
          Words, a name, a citation, or “a quotation”
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <button type="submit">Search</button>
        <Filters courts={courts} />
      </form>
      <p className="dim" role="status">
        {found}
      </p>
      <LongList<FoundCase>
        path="/api/cases"
        ask={{ q: asked, court, from: day(from), to: day(to), status }}
        label="Cases found"
        empty="No case that is held fits. That says nothing of cases that are not held."
        row={(item) => <FoundRow found={item} />}
        onTotal={(total, page) =>
          setFound(`${(page as { more: boolean }).more ? "More than " : ""}${number(total)} ${total === 1 ? "case" : "cases"}`)
        }
      />
    </section>
  )
}

/** Each acts at once, and stays in the address. */
function Filters({ courts }: Pick<HeldLibrary, "courts">) {
  const [court, setCourt] = useAsk("court")
  const [status, setStatus] = useAsk("status")
  return (
    <>
      <label>
        Court
        <select value={court} onChange={(event) => setCourt(event.target.value)}>
          <option value="">any</option>
          {courts.map(({ id, name, cases }) => (
            <option key={id} value={id}>
              {name} ({number(cases)})
            </option>
          ))}
        </select>
      </label>
      <Day name="from" label="From" example="1950" />
      <Day name="to" label="To" example="2024" />
      <label>
        Status
        <select value={status} onChange={(event) => setStatus(event.target.value)}>
          <option value="">any</option>
          {verdicts.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </>
  )
}

function Day({ name, label, example }: { readonly name: string; readonly label: string; readonly example: string }) {
  const [written, setWritten] = useAsk(name)
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        size={6}
        placeholder={example}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
      />
    </label>
  )
}

/** A day that is still being written is not asked for. */
const day = (written: string) => (isWholeDay(written) ? written : "")

function FoundRow({ found: { case: held, verdict, snippet, opinion, start, end } }: { readonly found: FoundCase }) {
  return (
    <>
      <span>
        <a className="casename" href={`/case/${held.key}`} onClick={follow}>
          {held.name}
        </a>{" "}
        <span className="dim">{caseLineWords({ ...held, citation: held.citations[0] })}</span>
      </span>
      <span>
        <Tag severity={severityOfVerdict(verdict)}>{verdictWords(verdict)}</Tag>{" "}
        {held.held === "facts" && <span className="dim">facts only, no opinion held</span>}
        {held.held === "cited" && <span className="dim">known because opinions that are held cite it</span>}
      </span>
      {snippet && (
        <span className="snippet">
          {wholeWords(snippet)}{" "}
          {opinion !== undefined && (
            <a className="into" href={`/case/${held.key}?tab=opinion&opinion=${opinion}&at=${start ?? 0}&to=${end ?? 0}`} onClick={follow}>
              in the opinion
            </a>
          )}
        </span>
      )}
    </>
  )
}

/** A snippet begins and ends where the text was cut; the halves of words there are left out. */
function wholeWords(snippet: string): string {
  return snippet.replace(/^… ?\p{Ll}{1,12}\s/u, "… ").replace(/\s\p{L}{1,12} ?…$/u, " …")
}
