/** What later opinions say that the case holds, in their own words. */
import type { Stated } from "../../src/node.js"
import { useAnswer } from "../api/answer.js"
import { follow } from "../app.js"
import { Answered } from "../parts/answered.js"

/** The fullest discussions come first, as the server orders them. */
export function Statements({ id, asOf }: { readonly id: number; readonly asOf: string }) {
  const stated = useAnswer<readonly Stated[]>(`/api/cases/${id}/statements`, { asOf, limit: 100 })
  return (
    <Answered answer={stated}>
      {(all) =>
        all.length === 0 ? (
          <p className="empty">No later opinion that is held states what this case holds.</p>
        ) : (
          <ol className="statements">
            {all.map(({ quote, page, by, part, opinion, start }) => (
              <li key={`${opinion}-${start}`}>
                <blockquote>{quote}</blockquote>
                <a href={`/case/${by.key}?tab=opinion&opinion=${opinion}&at=${start}`} onClick={follow}>
                  {by.name}
                </a>{" "}
                <span className="dim">
                  {[by.citation, by.date, page && `page ${page}`, part === "lead" ? "" : `in a ${part.replaceAll("_", " ")}`]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ol>
        )
      }
    </Answered>
  )
}
