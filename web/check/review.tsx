/** Three ways to decide about a finding; each is kept in the library's append-only log under the brief's hash. */
import { useState } from "react"
import type { Finding, KeptReview } from "../../src/node.js"
import type { Decision, Reviews } from "./reviews.js"

type Props = { readonly finding: Finding; readonly reviews: Reviews }

/** The decisions so far, and the way to add one. A dismissal asks for a reason. */
export function Review({ finding, reviews }: Props) {
  const [words, setWords] = useState("")
  const [says, setSays] = useState("")
  const decide = async (decision: Decision) => {
    if (decision !== "accept" && words.trim() === "")
      return setSays(decision === "dismiss" ? "Write the reason for dismissing it first." : "Write the note first.")
    const wrong = await reviews.add(finding, decision, words.trim())
    setSays(wrong)
    if (wrong === "") setWords("")
  }
  return (
    <div className="review">
      {reviews.of(finding).map((one) => (
        <p key={one.n} className="dim">
          {decided(one)} <time>{one.time.slice(0, 16).replace("T", " ")}</time>
        </p>
      ))}
      <input
        type="text"
        aria-label="Reason or note"
        placeholder="Reason or note"
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="button" onClick={() => void decide("accept")}>
        Accept
      </button>
      <button type="button" onClick={() => void decide("dismiss")}>
        Dismiss
      </button>
      <button type="button" onClick={() => void decide("note")}>
        Note
      </button>
      {(says || reviews.says) !== "" && <p role="alert">{says || reviews.says}</p>}
    </div>
  )
}

function decided({ decision, reason, note }: KeptReview): string {
  return decision === "accept" ? "Accepted" : decision === "dismiss" ? `Dismissed: ${reason ?? ""}` : `Note: ${note ?? ""}`
}
