/** What a person decided about a finding; kept in the library's append-only log under the brief's hash. */
import { useEffect, useState } from "react"
import type { Finding, KeptReview } from "../../src/node.js"
import { get, post } from "../api/client.js"

type Props = { readonly finding: Finding; readonly sha256: string; readonly citation: string }
type Decision = "accept" | "dismiss" | "note"

/** The decisions so far, and three ways to add one. A dismissal asks for a reason. */
export function Review({ finding, sha256, citation }: Props) {
  const [kept, setKept] = useState<readonly KeptReview[]>([])
  const [words, setWords] = useState("")
  const [says, setSays] = useState("")
  useEffect(() => {
    get<readonly KeptReview[]>(`/api/reviews/${sha256}`)
      .then((all) => setKept(all.filter((one) => one.citation === citation && one.kind === finding.kind)))
      .catch((error: Error) => setSays(error.message))
  }, [sha256, citation, finding.kind])
  const decide = async (decision: Decision) => {
    if (decision !== "accept" && words.trim() === "")
      return setSays(decision === "dismiss" ? "Write the reason for dismissing it first." : "Write the note first.")
    const given = decision === "dismiss" ? { reason: words } : decision === "note" ? { note: words } : {}
    try {
      const added = await post<KeptReview>(`/api/reviews/${sha256}`, {
        citation,
        start: finding.start,
        end: finding.end,
        kind: finding.kind,
        decision,
        ...given,
      })
      setKept([...kept, added])
      setWords("")
      setSays("")
    } catch (error) {
      setSays((error as Error).message)
    }
  }
  return (
    <div className="review">
      {kept.map((one) => (
        <p key={one.n} className="dim">
          {one.decision === "accept" ? "Accepted" : one.decision === "dismiss" ? `Dismissed: ${one.reason}` : `Note: ${one.note}`}{" "}
          <time>{one.time.slice(0, 16).replace("T", " ")}</time>
        </p>
      ))}
      <input
        type="text"
        aria-label="Reason or note"
        placeholder="Reason or note"
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
      {says !== "" && <p role="alert">{says}</p>}
    </div>
  )
}
