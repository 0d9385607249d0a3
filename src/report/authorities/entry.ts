/** How an authority is written in a table of authorities: by the Bluebook, or by the California Style Manual. */
import type { CheckResult } from "../../check/finding.js"
import { courtById } from "../../courts/table.js"
import { bluebookCode, manualCode } from "./codes.js"

/** Whose rules a table of authorities follows. */
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

/** *Roe v. Wade*, 410 U.S. 113, 93 S. Ct. 705 (1973); *Doe v. Roe*, No. 12-cv-1234, 2015 WL 1234567 (N.D. Cal. 2015) */
function bluebookCase({ name: caption, citations, year, court }: Authority): EntryWords {
  const { name, docket, remarks } = partsOf(caption)
  const when = remarks || closing(citations, year, court)
  const rest = [[docket, ...citations.map(opened)].filter(Boolean).join(", "), when].filter(Boolean).join(" ")
  return name === undefined ? { rest } : { name, rest: rest && `, ${rest}` }
}

/** *People v. Doe* (1999) 72 Cal.App.4th 1537 [85 Cal.Rptr.2d 644]; *Ramos v. Delgado* (Mar. 4, 2015, B251234) [nonpub. opn.] 2015 WL 1234567 */
function californiaCase({ name: caption, citations, year, court }: Authority): EntryWords {
  const { name, docket, remarks } = partsOf(caption)
  const [official, ...parallel] = citations.map(closed)
  const beside = parallel.length > 0 ? `[${parallel.join(", ")}]` : ""
  const rest = [remarks || closing(citations, year, court), docket, official, beside].filter(Boolean).join(" ")
  return name === undefined ? { rest } : { name, rest: rest && ` ${rest}` }
}

/** Where the parties end: before a docket's number, or before a day or a remark in parentheses or brackets. */
const afterParties = /,? (?:(Nos?\. [^([]{1,80}?))?\s?((?:[([][^()[\]]{0,120}[)\]]\s?){0,4})$/

/** "Ramos v. Delgado (Mar. 4, 2015, B251234) [nonpub. opn.]": the parties, and what a brief writes behind them. */
function partsOf(caption: string | undefined): { readonly name?: string; readonly docket: string; readonly remarks: string } {
  if (caption === undefined) return { docket: "", remarks: "" }
  const found = afterParties.exec(caption)
  const [whole = "", docket = "", remarks = ""] = found ?? []
  const isDated = docket !== "" || /\d{4}|nonpub|unpub/.test(remarks)
  return isDated
    ? { name: caption.slice(0, caption.length - whole.length), docket, remarks: remarks.trim() }
    : { name: caption, docket: "", remarks: "" }
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

/** "72 Cal.App.4th 1537" -> "72 Cal. App. 4th 1537", as the Bluebook writes reporters. */
function opened(citation: string): string {
  return citation.replace(/\b(Cal|App|Rptr)\.(?=[A-Z]|\d)/g, "$1. ")
}

/** "72 Cal. App. 4th 1537" -> "72 Cal.App.4th 1537", as California writes reporters. */
function closed(citation: string): string {
  return citation.replace(/\. (?=[A-Z]|\d(?:d|th)\b)/g, ".")
}

/** Statutes, constitutions, rules and books; an article with its year. */
function otherWords({ name, citations, kind, year }: Authority, style: Style): EntryWords {
  const words = citations[0] ?? name ?? ""
  const dated = kind === "journal" && year !== undefined && !words.includes(String(year)) ? `${words} (${year})` : words
  return { rest: style === "california" ? californiaWords(dated) : bluebookWords(dated) }
}

/** "Evid. Code, § 952", "Cal. Const., art. I, § 7", "Cal. Rules of Court, rule 8.1115" */
function californiaWords(words: string): string {
  return manualCode(words)
    .replace(/(Code|Proc\.|Const\.) (§§?|art\.|amend\.)/, "$1, $2")
    .replace(/^(Cal\. Rules of Court),? (?:rule )?(?=\d)/, "$1, rule ")
}

/** "Cal. Evid. Code § 952", "Cal. R. Ct. 8.1115" */
function bluebookWords(words: string): string {
  return bluebookCode(words).replace(/^Cal\. Rules of Court,? (?:rule )?(?=\d)/, "Cal. R. Ct. ")
}
