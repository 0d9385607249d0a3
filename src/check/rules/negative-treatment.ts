/** The case is no longer good law, wholly or on a point, as of the date asked. */
import type { Because } from "../../base/because.js"
import type { StatusReason } from "../../library/library.js"
import { kindOf } from "../../treatment/kinds.js"
import type { Severity } from "../../treatment/treatment.js"
import type { Examined, Survey } from "../survey/facts.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords } from "./words.js"

export const negativeTreatment: Rule = {
  finds: ["negative_treatment"],
  look: (one, survey) => {
    const { status, located, citation } = one
    if (!status || !located?.leads || located.name === "other" || !isFirstOf(one, survey)) return []
    const severity = severityOf(status.verdict, survey.strict)
    if (!severity) return []
    const known = acknowledged(one, survey)
    const [lead, because] = reasons(one)
    return [
      finding(one, {
        kind: "negative_treatment",
        severity: known ? "neutral" : severity,
        message: `${caseInWords(status.case)}${lead}.${known ? " The brief says so itself." : ""}`,
        because,
        at: citation,
      }),
    ]
  },
}

function severityOf(verdict: string, strict: boolean): Severity | undefined {
  if (verdict === "stop" || verdict === "warning") return verdict
  return verdict === "caution" && strict ? "caution" : undefined
}

/** Said at each full citation; in a table of authorities, and at a short form, only where the text has no full one. */
function isFirstOf({ citation }: Examined, { authorities }: Survey): boolean {
  if (authorities.listed.has(citation.id))
    return citation.authority !== null && authorities.firstFull.get(citation.authority) === citation.id
  if (citation.kind === "case") return true
  const authority = citation.authority === null ? undefined : authorities.byId.get(citation.authority)
  return authority?.mentions[0] === citation.id && !authorities.firstFull.has(authority.id)
}

/** Does the brief's own history of the case say that it was overruled, reversed …? */
function acknowledged({ citation }: Examined, { authorities }: Survey): boolean {
  return [citation.id, ...(citation.parallel ?? [])].some((id) => authorities.saidFallen.has(id))
}

/** What was done to it and by whom, and each reference that counts with its words. */
function reasons({ status }: Examined): readonly [string, readonly Because[]] {
  const counting = status
    ? [...status.because, ...status.history].filter(
        ({ counts, severity }) => counts && (severity === "stop" || severity === "warning" || severity === "caution"),
      )
    : []
  const because = worstOfEachSentence(counting).map(({ treatment, recognized, by, quote, why, rule, point }): Because => {
    const who = actorInWords(by)
    const on = point && !quote?.toLowerCase().includes(point.toLowerCase()) ? `, ${point.charAt(0).toLowerCase()}${point.slice(1)}` : ""
    const what = `${recognized ? "recognized as " : ""}${treatment}${who ? ` by ${who}` : ""}${on}`
    return { rule: rule, ...(quote ? { quote } : {}), note: `${capital(what)}. ${why}` }
  })
  const [worst] = counting
  const who = worst?.by.name ? actorInWords(worst.by) : ""
  return [worst ? ` ${didInWords(worst)}${who ? ` by ${who}` : ""}` : " has negative treatment", because]
}

/** "was overruled", "was overruled in part"; "is said to be overruled" where a report or a plurality says so and it is no more than a warning. */
function didInWords({ treatment, severity, point }: StatusReason): string {
  const kind = kindOf(treatment)
  if (kind?.group !== "citing" || kind.effect !== "ends") return `was ${treatment}`
  return `${severity === "stop" ? "was" : "is said to be"} ${treatment}${point ? " in part" : ""}`
}

/** "Roe v. Wade, 410 U.S. 113 (1973)", as far as it is known. */
function actorInWords({ name, citation, date }: StatusReason["by"]): string {
  const who = [name, citation].filter((part) => part !== undefined).join(", ")
  return [who, date ? `(${date.slice(0, 4)})` : ""].filter(Boolean).join(" ")
}

/** One sentence may do two things; it is told once, by what is worst in it. */
function worstOfEachSentence(counting: readonly StatusReason[]): readonly StatusReason[] {
  const told = new Set<string>()
  return counting.filter(({ quote }) => quote === undefined || (!told.has(quote) && told.add(quote)))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
