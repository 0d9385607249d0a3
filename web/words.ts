/** The words by which the page names severities, verdicts, days and courts; findings are named as in every report. */
import type { Severity, Verdict } from "../src/node.js"

export const severityWords: Readonly<Record<Severity, string>> = {
  stop: "Stop",
  warning: "Warning",
  caution: "Caution",
  neutral: "Neutral",
  positive: "Positive",
}

/** The severity by which a verdict is shown; an unknown one is neutral. */
export function severityOfVerdict(verdict: Verdict): Severity {
  return verdict === "stop" || verdict === "warning" || verdict === "caution" ? verdict : "neutral"
}

/** A verdict as a line of a list says it. */
export function verdictWords(verdict: Verdict): string {
  return verdict === "unknown" ? "unknown: no later opinion held" : verdict
}

const months = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]

/** "2004-03-08" as "Mar. 8, 2004", "2004-03" as "Mar. 2004"; a year stays a year. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split("-")
  const name = months[Number(month) - 1]
  return name === undefined ? day : date === undefined ? `${name} ${year}` : `${name} ${Number(date)}, ${year}`
}

/** The same for every day inside a sentence of Goodlaw's own. */
export function withDayWords(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, dayWords)
}

/** What a person knows a court by. */
export function courtOf(one: { readonly court?: string | undefined; readonly courtName?: string | undefined }): string | undefined {
  return one.courtName ?? one.court
}

/** The line under a case's name: citation, court and date, as far as they are known. */
export function caseLineWords(one: {
  readonly citation?: string | undefined
  readonly court?: string | undefined
  readonly courtName?: string | undefined
  readonly date?: string | undefined
}): string {
  return [one.citation, courtOf(one), one.date && dayWords(one.date)].filter(Boolean).join(" · ")
}

/** "concurrence_in_part" as "in a concurrence in part"; nothing for the opinion of the court. */
export function partWords(part: string): string {
  if (part === "lead" || part === "unknown" || part === "per_curiam") return ""
  return `in a ${part.replaceAll("_", " ")}`
}

/** Is this a day as the API takes it? What is still being written is not asked for. */
export function isWholeDay(written: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(written)
}
