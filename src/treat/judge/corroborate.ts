/**
 * What a separate opinion says that the court does is evidence, not the court's word: "In overruling Crain the Court has forgotten …". It
 * settles what the court's own passage amounts to when that passage already speaks against the case.
 */
import { rankOf, severityOf } from "../../treatment/kinds.js"
import type { Treatment } from "../../treatment/treatment.js"
import { isSeparate } from "../reading.js"

const fatal: ReadonlySet<string> = new Set(["overruled", "abrogated", "disapproved"])

/** A separate opinion's hedge: it complains of what it takes the court to have done, and does not report it. */
const hedged = /\b(?:effectively|in effect|implicitly|impliedly|sub silentio|silently|virtually|practically|all but)\b/i

/** Adds the court's overruling where a separate opinion names the act and the opinion of the court speaks against the case itself. */
export function corroborate(treatments: readonly Treatment[], selfName: string | undefined): readonly Treatment[] {
  const counted = treatments.filter((one) => one.notCounted === undefined && !one.recognized)
  if (counted.some((one) => severityOf(one.treatment) === "stop")) return treatments
  const against = counted
    .filter((one) => (one.severity === "warning" || one.severity === "caution") && !one.rule.startsWith("passage."))
    .sort((a, b) => rankOf(a.treatment) - rankOf(b.treatment))[0]
  const named = treatments.find(
    (one) => isSeparate(one.part) && one.recognized && fatal.has(one.treatment) && byCourt(one, selfName) && !hedged.test(one.quote),
  )
  if (!against || !named || counted.some(({ rule }) => rule === "followed.adhere")) return treatments
  const settled: Treatment = {
    ...against,
    treatment: "overruled",
    severity: severityOf("overruled"),
    rule: "overruled.corroborated",
    corroborated: { part: named.part, start: named.start, end: named.end, quote: named.quote },
  }
  return [...treatments, settled].sort((a, b) => a.start - b.start)
}

/** Is the court whose act the separate opinion names the one that decides this very case? */
function byCourt(treatment: Treatment, selfName: string | undefined): boolean {
  return treatment.by !== undefined && treatment.by.authority === undefined && treatment.by.name === selfName
}
