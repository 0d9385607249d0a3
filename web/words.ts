/** The words and signs by which the page names severities, findings and answers. Colour only follows them. */
import type { FindingKind, Severity, Verdict } from "../src/node.js"

export const severities = ["stop", "warning", "caution", "neutral", "positive"] as const satisfies readonly Severity[]

export const severityWords: Readonly<Record<Severity, { readonly sign: string; readonly name: string }>> = {
  stop: { sign: "✕", name: "Stop" },
  warning: { sign: "▲", name: "Warning" },
  caution: { sign: "◆", name: "Caution" },
  neutral: { sign: "○", name: "Neutral" },
  positive: { sign: "✓", name: "Positive" },
}

export const findingWords: Readonly<Record<FindingKind, string>> = {
  not_in_library: "Not in this library",
  impossible_citation: "Cannot exist",
  name_mismatch: "Another case is at this citation",
  year_mismatch: "Wrong year",
  court_mismatch: "Wrong court",
  pin_out_of_range: "Pin cite outside the case",
  quote_altered: "Quotation altered",
  quote_not_found: "Quotation not found",
  quote_elsewhere: "Quotation is from elsewhere",
  quote_from_dissent: "Quotation is not the court's",
  negative_treatment: "Negative treatment",
  undermined: "Rests on a case that has fallen",
  not_citable: "May not be cited",
  unresolved_short_form: "Short form without a case",
  form: "Form of the citation",
}

/** The severity by which a verdict is shown; an unknown one is neutral. */
export function severityOfVerdict(verdict: Verdict): Severity {
  return verdict === "stop" || verdict === "warning" || verdict === "caution" ? verdict : "neutral"
}

/** A number as a person reads it: 12,345. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",")
}
