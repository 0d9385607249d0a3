/** The words and signs by which the page names severities and verdicts; findings are named as in every report. Colour only follows them. */
import type { Severity, Verdict } from "../src/node.js"

export const severityWords: Readonly<Record<Severity, { readonly sign: string; readonly name: string }>> = {
  stop: { sign: "✕", name: "Stop" },
  warning: { sign: "▲", name: "Warning" },
  caution: { sign: "◆", name: "Caution" },
  neutral: { sign: "○", name: "Neutral" },
  positive: { sign: "✓", name: "Positive" },
}

/** The severity by which a verdict is shown; an unknown one is neutral. */
export function severityOfVerdict(verdict: Verdict): Severity {
  return verdict === "stop" || verdict === "warning" || verdict === "caution" ? verdict : "neutral"
}
