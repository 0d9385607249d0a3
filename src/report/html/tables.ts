/** The tables of the HTML report: every citation with its answer, and the authorities with their pages. */
import type { CheckedCitation, CheckResult } from "../../check/finding.js"
import { type AuthorityEntry, tableOfAuthorities } from "../authorities/sections.js"
import { bySeverity, needsAttention } from "../order.js"
import { answerWords, citationWords, findingWords, statusWords } from "../words.js"
import { anchorOf } from "./finding.js"
import { html, type Markup } from "./markup.js"

/** A row for each citation, in reading order; each finding leads to where it is told. */
export function citationTable(result: CheckResult, text: string): Markup {
  return html`<section><h2>Every citation</h2><table><thead><tr><th scope="col">#</th><th scope="col">Citation</th><th scope="col">Page</th><th scope="col">Answer</th><th scope="col">Findings</th></tr></thead><tbody>
${result.citations.map((row, at) => oneRow(row, at + 1, result, text))}</tbody></table></section>`
}

function oneRow(row: CheckedCitation, at: number, result: CheckResult, text: string): Markup {
  const found = bySeverity(row.findings.map((index) => result.findings[index]).filter((finding) => finding !== undefined))
  const links = found.map((finding, n) => {
    const words = findingWords[finding.kind]
    return html`${n > 0 && "; "}${needsAttention(finding) ? html`<a href="#${anchorOf(finding, result)}">${words}</a>` : words}`
  })
  return html`<tr><td class="page">${at}</td><td>${citationWords(text, row, 240)}</td><td class="page">${row.page}</td><td>${answerWords(row)}</td><td class="${found[0]?.severity ?? "neutral"}">${links}</td></tr>`
}

/** The table of authorities with the status of each case beside its pages. */
export function authorityTables(result: CheckResult): Markup {
  const { sections, notes } = tableOfAuthorities(result)
  const tables = sections.map(
    ({ title, entries }) =>
      html`<h3>${title}</h3><table><thead><tr><th scope="col">Authority</th><th scope="col">Pages</th><th scope="col">Status</th></tr></thead><tbody>${entries.map(oneAuthority)}</tbody></table>`,
  )
  return html`<section><h2>Table of authorities</h2>${tables}${notes.map((note) => html`<p class="dim">${note}</p>`)}</section>`
}

function oneAuthority({ name, rest, pages, status }: AuthorityEntry): Markup {
  return html`<tr><td>${name !== undefined && html`<em>${name}</em>`}${rest}</td><td class="page">${pages}</td><td>${statusWords(status)}</td></tr>`
}
