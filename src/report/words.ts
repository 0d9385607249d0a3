/** The words by which reports name findings, answers and limits; one table, so that terminal, HTML and Word say the same. */
import type { CheckedCitation, CheckResult, Finding, FindingKind } from "../check/finding.js"
import type { Verdict } from "../library/library.js"
import type { Severity } from "../treatment/treatment.js"

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

/** Said once in every report. */
export const disclaimer = "Goodlaw is research software, not legal advice. Read the authorities before you rely on them."

/** What the library can and cannot tell, in sentences; stated before any finding. */
export function limitsOf(result: CheckResult): readonly string[] {
  const { library, counts } = result
  const held = `The library "${library.name}" holds ${number(library.cases)} cases (${number(library.opinions)} opinions with text), the latest of ${library.latest ?? "an unknown date"}.`
  const missing = counts.citations - counts.found
  const unseen =
    missing > 0
      ? `${number(missing)} of ${number(counts.citations)} citations could not be matched with a case in it; nothing is said about them beyond that.`
      : ""
  const notHeld = notHeldInWords(counts.notHeld)
  const asOf = `Good law is asked as of ${result.asOf}. "No negative treatment found" speaks only of the citing opinions held, not of all courts.`
  const record = recordInWords(result.record)
  return [held, unseen, notHeld, record, ...(result.online?.says ?? []), asOf, ...result.document.notes].filter((line) => line !== "")
}

/** What the library lacks, in one line, and what to do about it. */
export function notHeldInWords({ authorities, cited }: CheckResult["counts"]["notHeld"]): string {
  if (authorities === 0) return ""
  const unknown = authorities - cited
  const one = authorities === 1
  const known =
    cited === 0
      ? ""
      : ` Opinions held here, or the source asked, know ${cited === authorities ? (one ? "it" : "all of them") : number(cited)}.`
  const look =
    unknown === 0
      ? ""
      : ` Nobody here knows ${unknown === 1 ? "one of them" : number(unknown)}: make sure that ${unknown === 1 ? "it exists" : "they exist"}.`
  return `${number(authorities)} ${one ? "authority is" : "authorities are"} not in this library: nothing of ${one ? "it" : "them"} was checked. Ingest ${one ? "it" : "them"}, or ask with --online courtlistener.${known}${unknown === authorities && one ? " Nobody here knows it: make sure that it exists." : look}`
}

/** How many places of the record are cited, and which exhibits are not in the file. */
export function recordInWords(record: CheckResult["record"]): string {
  if (!record) return ""
  const { cites, missingExhibits } = record
  const count = `${number(cites.length)} ${cites.length === 1 ? "place of the record is" : "places of the record are"} cited (${cites
    .slice(0, 3)
    .map(({ text }) => text)
    .join("; ")}${cites.length > 3 ? "; …" : ""}); the record is not checked.`
  if (missingExhibits.length === 0) return count
  return `${count} The file holds exhibits, but none marked ${missingExhibits.join(", ")}, which it cites.`
}

/** Does anything in the brief want a person: a finding that needs attention, or an authority that nobody here knows? The exit status follows it. */
export function wantsAPerson({ counts }: Pick<CheckResult, "counts">): boolean {
  return counts.attention > 0 || counts.notHeld.authorities > counts.notHeld.cited
}

/** A number as a person reads it: 12,345. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",")
}

/** What a verdict means beside a citation that was found. */
const verdictWords: Readonly<Record<Verdict, string>> = {
  stop: "negative treatment (stop)",
  warning: "negative treatment (warning)",
  caution: "some negative treatment (caution)",
  "no negative treatment found": "no negative treatment found",
  unknown: "found; no later opinion held",
}

/** A row's answer in a few words: found and its status, or how it was not found. */
export function answerWords({ answer, status }: Pick<CheckedCitation, "answer" | "status">): string {
  return answer === "found" ? statusWords(status) || "found" : answer
}

/** A status in the same words; nothing where there is none. */
export function statusWords(status: Verdict | undefined): string {
  return status === undefined ? "" : verdictWords[status]
}

/** How serious a finding is, as a reader is told. */
export const severityWords: Readonly<Record<Severity, string>> = {
  stop: "Stop",
  warning: "Warning",
  caution: "Note",
  neutral: "For information",
  positive: "Good",
}

/** "5 to stop at, 14 warnings, 2 notes", of findings that need attention. */
export function countsInWords(findings: readonly Pick<Finding, "severity">[]): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  const [stops, warnings, notes] = [count("stop"), count("warning"), count("caution")]
  const plural = (n: number, word: string) => (n === 0 ? [] : [`${number(n)} ${word}${n === 1 ? "" : "s"}`])
  return [...(stops === 0 ? [] : [`${number(stops)} to stop at`]), ...plural(warnings, "warning"), ...plural(notes, "note")].join(", ")
}

/** The citation as the brief writes it, with its caption, folded to one line and cut after `most` characters. */
export function citationWords(text: string, row: CheckedCitation, most: number): string {
  const words = text.slice(row.citation.span.start, row.citation.span.end).replace(/\s+/g, " ").trim()
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`
}
