/** "Real case, wrong proposition" is seen here: the sentence a case is cited for beside the paragraphs of the case nearest to it. Shown, never judged. */
import { useEffect, useState } from "react"
import type { NearParagraph } from "../../src/node.js"
import { post } from "../api/client.js"
import { follow } from "../parts/link.js"
import { sentenceBefore } from "./sentence.js"

type Props = { readonly caseKey: number; readonly text: string; readonly start: number; readonly end: number }
type Found =
  | { readonly kind: "waiting" }
  | { readonly kind: "found"; readonly near: readonly NearParagraph[] }
  | { readonly kind: "failed"; readonly says: string }

/** Asks for the paragraphs when the citation is opened. */
export function Nearest({ caseKey, text, start, end }: Props) {
  const words = sentenceBefore(text, start, end)
  const [found, setFound] = useState<Found>({ kind: "waiting" })
  useEffect(() => {
    const stop = new AbortController()
    setFound({ kind: "waiting" })
    post<readonly NearParagraph[]>("/api/nearest", { key: caseKey, words, limit: 3 }, stop.signal)
      .then((near) => setFound({ kind: "found", near }))
      .catch((error: Error) => {
        if (!stop.signal.aborted) setFound({ kind: "failed", says: error.message })
      })
    return () => stop.abort()
  }, [caseKey, words])
  return (
    <section className="nearest">
      <h3>Does the case say it?</h3>
      <div className="sides">
        <div>
          <h4>The brief says</h4>
          <p>{words}</p>
        </div>
        <div>
          <h4>Nearest in the case</h4>
          {found.kind === "waiting" && <p role="status">Looking…</p>}
          {found.kind === "failed" && <p role="alert">{found.says}</p>}
          {found.kind === "found" && found.near.length === 0 && <p className="dim">No paragraph of the case shares its telling words.</p>}
          {found.kind === "found" &&
            found.near.map((one) => (
              <blockquote key={`${one.opinion}-${one.start}`}>
                {one.text}
                <footer className="dim">
                  {one.role === "lead" || one.role === "unknown"
                    ? ""
                    : `${one.role.replaceAll("_", " ")}${one.author ? ` (${one.author})` : ""}, `}
                  <a href={`/case/${caseKey}?tab=opinion&opinion=${one.opinion}&at=${one.start}&to=${one.end}`} onClick={follow}>
                    {one.page ? `page ${one.page}` : "in the opinion"}
                  </a>
                </footer>
              </blockquote>
            ))}
        </div>
      </div>
      <p className="dim">These are the paragraphs with the most words in common. Whether they carry the proposition is for you to judge.</p>
    </section>
  )
}
