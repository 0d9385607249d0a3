/** The order in which findings are shown: the most serious first, then as they stand in the brief. */
import type { Finding } from "../check/finding.js"
import type { Severity } from "../treatment/treatment.js"

export const severities = ["stop", "warning", "caution", "neutral", "positive"] as const satisfies readonly Severity[]

/** Sorts a copy, most serious first; equal ones in reading order. */
export function bySeverity<F extends Pick<Finding, "severity" | "start">>(findings: readonly F[]): readonly F[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.start - b.start)
}

/** Findings that a person should look at before filing; `neutral` and `positive` ones are for information. */
export function needsAttention(finding: Pick<Finding, "severity">): boolean {
  return finding.severity === "stop" || finding.severity === "warning" || finding.severity === "caution"
}
