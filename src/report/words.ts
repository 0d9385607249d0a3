/** The words by which reports name findings, answers and limits; one table, so that terminal, HTML and Word say the same. */
import type { CheckedCitation, CheckResult, FindingKind } from "../check/finding.js"

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
  const asOf = `Good law is asked as of ${result.asOf}. "No negative treatment found" speaks only of the citing opinions held, not of all courts.`
  return [held, unseen, ...(result.online?.says ?? []), asOf, ...result.document.notes].filter((line) => line !== "")
}

/** A number as a person reads it: 12,345. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",")
}

/** A row's answer in a few words: found and its status, or how it was not found. */
export function answerWords(row: CheckedCitation): string {
  return row.answer === "found" ? (row.status ?? "found") : row.answer
}

/** The citation as the brief writes it, with its caption, folded to one line and cut after `most` characters. */
export function citationWords(text: string, row: CheckedCitation, most: number): string {
  const words = text.slice(row.citation.span.start, row.citation.span.end).replace(/\s+/g, " ").trim()
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`
}
