/** Outcomes in the doctrine's words, and the severity by whose sign and colour they are drawn. */
import type { ReasonVerdict, Severity } from "../../src/node.js"
import type { Doctrine } from "./interview.js"

export type Outcome = ReasonVerdict["verdict"]
type Answer = { readonly verdict: Outcome; readonly leaning?: "allowed" | "barred" | undefined }

const drawnAs: Readonly<Record<Outcome, Severity>> = { allowed: "positive", barred: "stop", conflict: "warning", open: "neutral" }

/** Its sign and colour. */
export function severityOf(outcome: Outcome): Severity {
  return drawnAs[outcome]
}

/** "indemnity may be had"; "open, leaning to: indemnity may be had". */
export function outcomeWords({ verdict, leaning }: Answer, sides: Doctrine["sides"]): string {
  const words =
    verdict === "allowed" || verdict === "barred" ? sides[verdict] : verdict === "conflict" ? "published decisions conflict" : "open"
  return leaning === undefined ? words : `${words}, leaning to: ${sides[leaning]}`
}
