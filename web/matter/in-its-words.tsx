/** The paragraphs of a precedent nearest to what is said of it, asked for when they are wanted. Shown, never judged. */
import { useState } from "react"
import type { NearParagraph } from "../../src/node.js"
import { post } from "../api/client.js"
import { follow } from "../parts/link.js"

type Props = { readonly caseKey: number; readonly words: string }
type Found = { readonly near: readonly NearParagraph[]; readonly says: string }

/** Each paragraph leads into the opinion. */
export function InItsWords({ caseKey, words }: Props) {
  const [found, setFound] = useState<Found>()
  const open = () => {
    if (found && found.says === "") return
    post<readonly NearParagraph[]>("/api/nearest", { key: caseKey, words: words.slice(0, 5000), limit: 2 })
      .then((near) => setFound({ near, says: "" }))
      .catch((error: Error) => setFound({ near: [], says: error.message }))
  }
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && open()}>
      <summary>In its own words</summary>
      {found === undefined && <p role="status">Looking…</p>}
      {found && found.says !== "" && <p role="alert">{found.says}</p>}
      {found?.says === "" && found.near.length === 0 && <p className="dim">The library does not hold the text of this case.</p>}
      {found?.near.map(({ opinion, start, end, text, page }) => (
        <blockquote key={`${opinion}-${start}`}>
          {text}{" "}
          <a className="into" href={`/case/${caseKey}?tab=opinion&opinion=${opinion}&at=${start}&to=${end}`} onClick={follow}>
            {page ? `page ${page}` : "in the opinion"}
          </a>
        </blockquote>
      ))}
    </details>
  )
}
