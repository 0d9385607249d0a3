/** How an authority is written in a table of authorities: by the Bluebook, or by the California Style Manual. */
import type { CheckResult } from "../../check/finding.js"
import { courtById } from "../../cite/courts/table.js"

export type Style = "bluebook" | "california"

/** The words of an entry; `name` is set in italics and comes first. */
export type EntryWords = { readonly name?: string; readonly rest: string }

type Authority = CheckResult["authorities"][number]

/** The words by which a style names an authority. */
export function entryWords(authority: Authority, style: Style): EntryWords {
  if (!isCase(authority)) return otherWords(authority, style)
  return style === "california" ? californiaCase(authority) : bluebookCase(authority)
}

/** Is it a decision, however the brief points to it? */
export function isCase({ kind }: Pick<Authority, "kind">): boolean {
  return kind === "case" || kind === "short_case" || kind === "case_name" || kind === "supra" || kind === "id" || kind === "docket"
}

/** *Roe v. Wade*, 410 U.S. 113, 93 S. Ct. 705 (1973) */
function bluebookCase({ name, citations, year, court }: Authority): EntryWords {
  const when = closing(citations, year, court)
  const rest = [citations.join(", "), when].filter(Boolean).join(" ")
  return name === undefined ? { rest } : { name, rest: rest && `, ${rest}` }
}

/** *People v. Doe* (1999) 72 Cal.App.4th 1537 [85 Cal.Rptr.2d 644] */
function californiaCase({ name, citations, year, court }: Authority): EntryWords {
  const [official, ...parallel] = citations.map(closed)
  const beside = parallel.length > 0 ? `[${parallel.join(", ")}]` : ""
  const rest = [closing(citations, year, court), official, beside].filter(Boolean).join(" ")
  return name === undefined ? { rest } : { name, rest: rest && ` ${rest}` }
}

/** "(9th Cir. 1993)"; without the court where the reporter tells it. */
function closing(citations: readonly string[], year: number | undefined, court: string | undefined): string {
  const words = court === undefined || tellsCourt(citations) ? "" : (courtById(court)?.abbreviations[0] ?? "")
  const inside = [words, year === undefined ? "" : String(year)].filter(Boolean).join(" ")
  return inside && `(${inside})`
}

/** Reports of one court, or of one state's courts, need no court in the parenthesis. */
function tellsCourt(citations: readonly string[]): boolean {
  return citations.some((citation) => /^\d+ (?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.|Cal\.)/.test(citation))
}

/** "72 Cal. App. 4th 1537" -> "72 Cal.App.4th 1537", as California writes reporters. */
function closed(citation: string): string {
  return citation.replace(/\. (?=[A-Z]|\d(?:d|th)\b)/g, ".")
}

function otherWords({ name, citations }: Authority, style: Style): EntryWords {
  const words = citations[0] ?? name ?? ""
  return { rest: style === "california" ? words.replace(/(Code|Proc\.|Const\.) (§§?|art\.)/, "$1, $2") : words }
}
