/** What later opinions say that the case holds, in their own words. */
import type { Stated } from "../../src/node.js"
import { useAnswer } from "../api/answer.js"
import { Answered } from "../parts/async-view.js"
import { follow } from "../parts/link.js"
import { useNarrowed } from "../parts/narrow.js"
import { caseLineWords, partWords } from "../words.js"

const most = 500
const orders = [
  { id: "fullest", says: "fullest discussion", compare: () => 0 },
  { id: "newest", says: "date, newest first", compare: (a: Stated, b: Stated) => ((a.by.date ?? "") < (b.by.date ?? "") ? 1 : -1) },
  { id: "oldest", says: "date, oldest first", compare: (a: Stated, b: Stated) => ((a.by.date ?? "9") < (b.by.date ?? "9") ? -1 : 1) },
] as const

/** The fullest discussions come first, as the server orders them. */
export function Statements({ id, asOf }: { readonly id: number; readonly asOf: string }) {
  const stated = useAnswer<readonly Stated[]>(`/api/cases/${id}/statements`, { asOf, limit: most })
  return (
    <Answered answer={stated}>
      {(all) =>
        all.length === 0 ? <p className="empty">No later opinion that is held states what this case holds.</p> : <List all={all} />
      }
    </Answered>
  )
}

function List({ all }: { readonly all: readonly Stated[] }) {
  const wordsOf = ({ quote, by }: Stated) => `${quote} ${by.name} ${by.citation ?? ""}`
  const { rows, form } = useNarrowed({ all, wordsOf, orders }, ["statement", "statements"])
  return (
    <>
      {form}
      {all.length === most && <p className="dim">The {most} of the fullest and latest discussions are listed.</p>}
      {rows.length === 0 && <p className="empty">No statement has these words.</p>}
      <ol className="statements">
        {rows.map(({ quote, page, by, part, opinion, start, end }) => (
          <li key={`${opinion}-${start}`}>
            <blockquote>{quote}</blockquote>
            <a href={`/case/${by.key}?tab=opinion&opinion=${opinion}&at=${start}&to=${end}`} onClick={follow}>
              {by.name}
            </a>{" "}
            <span className="dim">{[caseLineWords(by), page && `page ${page}`, partWords(part)].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
