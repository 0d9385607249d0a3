/** The check report as one self-contained HTML file: what was checked against what, its limits, the findings with evidence, every row, the authorities. */
import type { CheckedCitation, CheckResult, Finding } from "../../check/finding.js"
import { bySeverity, needsAttention } from "../order.js"
import { answerWords, citationWords, disclaimer, findingWords, limitsOf, number } from "../words.js"
import { escapeMarkup, html, type Markup } from "./markup.js"
import { style } from "./style.js"

/** A complete HTML document. `text` is the brief's text, `version` the tool's. The same result gives the same bytes. */
export function checkAsHtml(result: CheckResult, text: string, version: string): string {
  const name = result.document.name ?? result.document.id
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeMarkup(`Citation check: ${name}`)}</title><style>${style}</style></head><body>`,
    header(result, name, version).text,
    limits(result).text,
    attention(result, text).text,
    everyRow(result, text).text,
    authorities(result).text,
    signOff().text,
    "</body></html>",
    "",
  ].join("\n")
}

function header(result: CheckResult, name: string, version: string): Markup {
  const { document, library, counts } = result
  return html`<header><h1>${name}</h1>
<p>${number(counts.citations)} citations, ${number(counts.found)} found in the library, <strong>${number(counts.attention)} findings to look at</strong>.</p>
<dl><dt>Brief, SHA-256</dt><dd>${document.sha256}</dd><dt>Checked with</dt><dd>Goodlaw ${version}</dd>
<dt>Library</dt><dd>${library.name}: ${number(library.cases)} cases, ${number(library.opinions)} opinions, ${number(library.references)} citing references; newest ${library.latest ?? "unknown"}</dd>
<dt>Library hash</dt><dd>${library.hash}</dd><dt>As of</dt><dd>${result.asOf}</dd></dl></header>`
}

function limits(result: CheckResult): Markup {
  return html`<section class="limits" aria-label="What this report can and cannot tell"><ul>${limitsOf(result).map((line) => html`<li>${line}</li>`)}<li>${disclaimer}</li></ul></section>`
}

function attention(result: CheckResult, text: string): Markup {
  const wanted = bySeverity(result.findings.filter(needsAttention))
  const none = html`<p>Nothing was found that needs attention, within the limits stated above.</p>`
  return html`<section><h2>Needs attention</h2>${wanted.length === 0 ? none : wanted.map((finding) => oneFinding(finding, result, text))}</section>`
}

function oneFinding(finding: Finding, result: CheckResult, text: string): Markup {
  const row = result.citations.find((candidate) => candidate.citation.id === finding.citation)
  const words = row ? citationWords(text, row, 400) : text.slice(finding.start, Math.min(finding.end, finding.start + 400))
  return html`<article class="${finding.severity}"><span class="tag">${findingWords[finding.kind]}</span>${row?.page !== undefined && html` <span class="dim">page ${row.page}</span>`}
<h3>${words}</h3><p>${finding.message}</p>${sides(finding)}${finding.because.map(evidence)}${
    finding.suggestion !== undefined && html`<p class="suggestion">Suggested: ${finding.suggestion}</p>`
  }</article>`
}

function evidence(reason: Finding["because"][number]): Markup {
  return html`${reason.quote !== undefined && html`<blockquote>${reason.quote}</blockquote>`}${reason.note !== undefined && html`<p class="dim">${reason.note}</p>`}<span class="rule">${reason.rule} </span>`
}

function sides(finding: Finding): Markup | undefined {
  if (!finding.difference?.some((piece) => piece.op !== "same")) return undefined
  const quoted = finding.difference.filter((piece) => piece.op !== "held")
  const held = finding.difference.filter((piece) => piece.op !== "quoted")
  return html`<div class="sides"><div><h4>The brief has</h4><p>${quoted.map((piece) => (piece.op === "same" ? html`${piece.words} ` : html`<del>${piece.words}</del> `))}</p></div>
<div><h4>The case has</h4><p>${held.map((piece) => (piece.op === "same" ? html`${piece.words} ` : html`<ins>${piece.words}</ins> `))}</p></div></div>`
}

function everyRow(result: CheckResult, text: string): Markup {
  return html`<section><h2>Every citation</h2><table><thead><tr><th>#</th><th>Citation</th><th>Page</th><th>Answer</th><th>Findings</th></tr></thead><tbody>
${result.citations.map((row, at) => oneRow(row, at + 1, result, text))}</tbody></table></section>`
}

function oneRow(row: CheckedCitation, at: number, result: CheckResult, text: string): Markup {
  const found = bySeverity(row.findings.map((index) => result.findings[index]).filter((finding) => finding !== undefined))
  return html`<tr><td>${at}</td><td>${citationWords(text, row, 240)}</td><td class="page">${row.page}</td><td>${answerWords(row)}</td><td class="${found[0]?.severity ?? "neutral"}">${found
    .map((finding) => findingWords[finding.kind])
    .join("; ")}</td></tr>`
}

function authorities(result: CheckResult): Markup {
  const rows = [...result.authorities].sort((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1))
  return html`<section><h2>Table of authorities</h2><table><thead><tr><th>Authority</th><th>Pages</th><th>Status</th></tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr><td>${row.name && html`<em>${row.name}</em>, `}${row.citations.join(", ")}${row.year !== undefined && ` (${row.year})`}</td><td class="page">${
        row.passim ? "passim" : row.pages.join(", ")
      }</td><td>${row.status}</td></tr>`,
  )}</tbody></table></section>`
}

function signOff(): Markup {
  return html`<section><h2>Sign-off</h2><p class="dim">Each finding above was looked at, and each authority relied on was read, by:</p><div class="sign"><div>Name</div><div>Date</div><div>Signature</div><div>Bar number</div></div></section>`
}
