/** The library checked against itself, when a person asks for it. */
import { useState } from "react"
import { post } from "../api/client.js"
import { Tag } from "../parts/tag.js"

type Verified = {
  readonly ok: boolean
  readonly checks: readonly { readonly check: string; readonly ok: boolean; readonly says: string }[]
}

/** Each check is one line, passed or not. */
export function Verify() {
  const [verified, setVerified] = useState<Verified>()
  const [says, setSays] = useState("")
  const ask = async () => {
    setSays("Checking…")
    try {
      setVerified(await post<Verified>("/api/verify", {}))
      setSays("")
    } catch (error) {
      setSays((error as Error).message)
    }
  }
  return (
    <section aria-label="Verify">
      <h2>Verify</h2>
      <p className="dim">Links, counts, hashes and the full text are checked against each other.</p>
      <button type="button" onClick={() => void ask()} disabled={says === "Checking…"}>
        Verify this library
      </button>
      <p role="status">{says}</p>
      {verified && (
        <ul aria-label="Checks">
          {verified.checks.map(({ check, ok, says: words }) => (
            <li key={check}>
              <Tag severity={ok ? "positive" : "stop"}>{check}</Tag> <span className="dim">{words}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
