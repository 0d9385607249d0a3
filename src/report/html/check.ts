/** The check report as one self-contained HTML file: its limits, the findings with evidence, every citation, the authorities, and what was checked against what. */
import type { CheckResult } from "../../check/finding.js"
import { bySeverity, needsAttention } from "../order.js"
import { countsInWords, disclaimer, limitsOf, number } from "../words.js"
import { findingArticle } from "./finding.js"
import { escapeMarkup, html, type Markup } from "./markup.js"
import { style } from "./style.js"
import { authorityTables, citationTable } from "./tables.js"

/** A complete HTML document. `text` is the brief's text, `version` the tool's. The same result gives the same bytes. */
export function checkAsHtml(result: CheckResult, text: string, version: string): string {
  const name = fileName(result)
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeMarkup(`Citation check: ${name}`)}</title><style>${style}</style></head><body>`,
    header(result, name).text,
    limits(result).text,
    attention(result, text).text,
    citationTable(result, text).text,
    authorityTables(result).text,
    record(result, version).text,
    signOff().text,
    "</body></html>",
    "",
  ].join("\n")
}

/** The brief's own name, without the folders that it lay in. */
function fileName({ document }: CheckResult): string {
  const name = document.name ?? document.id
  return name.split(/[\\/]/).at(-1) || name
}

function header(result: CheckResult, name: string): Markup {
  const { counts, findings } = result
  const verdict =
    counts.attention === 0
      ? html`nothing found that needs attention`
      : html`<strong>${number(counts.attention)} ${counts.attention === 1 ? "finding" : "findings"} to look at</strong>: ${countsInWords(findings)}`
  return html`<header><p class="kind">Citation check</p><h1>${name}</h1>
<p>${number(counts.citations)} ${counts.citations === 1 ? "citation" : "citations"}, ${number(counts.found)} found in the library; ${verdict}.</p></header>`
}

function limits(result: CheckResult): Markup {
  return html`<section class="limits" aria-label="What this report can and cannot tell"><ul>${limitsOf(result).map((line) => html`<li>${line}</li>`)}<li>${disclaimer}</li></ul></section>`
}

function attention(result: CheckResult, text: string): Markup {
  const wanted = bySeverity(result.findings.filter(needsAttention))
  const none = html`<p>Nothing was found that needs attention, within the limits stated above.</p>`
  return html`<section><h2>Needs attention</h2>${wanted.length === 0 ? none : wanted.map((finding) => findingArticle(finding, result, text))}</section>`
}

/** What anyone needs to make the same check again. */
function record({ document, library, asOf }: CheckResult, version: string): Markup {
  return html`<section><h2>Record</h2><dl><dt>Brief</dt><dd>${document.name ?? document.id}</dd><dt>Its SHA-256</dt><dd>${document.sha256}</dd>
<dt>Library</dt><dd>${library.name}: ${number(library.cases)} cases, ${number(library.opinions)} opinions, ${number(library.references)} citing references; newest ${library.latest ?? "unknown"}</dd>
<dt>Its hash</dt><dd>${library.hash}</dd><dt>Law as of</dt><dd>${asOf}</dd><dt>Checked with</dt><dd>Goodlaw ${version}</dd></dl></section>`
}

function signOff(): Markup {
  return html`<section class="signoff"><h2>Sign-off</h2><p class="dim">Each finding above was looked at, and each authority relied on was read, by:</p><div class="sign"><div>Name</div><div>Date</div><div>Signature</div><div>Bar number</div></div></section>`
}
