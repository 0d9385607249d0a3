/** A treatment as evidence: what was done, by whom, in which words, and the way to them. */
import type { StatusReason } from "../../src/node.js"
import { caseLineWords, partWords } from "../words.js"
import { follow } from "./link.js"
import { Tag } from "./tag.js"

/** One treatment with its sentence, which leads into the opinion that has it. */
export function Reason({
  reason: { treatment, severity, by, quote, page, part, counts, why, at, note },
}: {
  readonly reason: StatusReason
}) {
  const words = quote ?? note
  return (
    <article className={`reason ${severity}`}>
      <p>
        <Tag severity={severity}>{treatment}</Tag>{" "}
        {by.key === undefined ? (
          <span className="casename">{by.name ?? by.citation ?? "a decision that is not named"}</span>
        ) : (
          <a className="casename" href={`/case/${by.key}`} onClick={follow}>
            {by.name}
          </a>
        )}{" "}
        <span className="dim">{caseLineWords(by)}</span>
      </p>
      {words && (
        <blockquote>
          {words}{" "}
          {at && (
            <a className="into" href={`/case/${at.key}?tab=opinion&opinion=${at.opinion}&at=${at.start}&to=${at.end}`} onClick={follow}>
              {page ? `page ${page}` : "in the opinion"}
            </a>
          )}
        </blockquote>
      )}
      {!counts && (
        <p className="dim">
          Does not count{partWords(part) === "" ? "" : ` (${partWords(part)})`}: {why}
        </p>
      )}
    </article>
  )
}
