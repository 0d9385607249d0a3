/** One finding of the HTML report, with its evidence and what to write instead. */
import type { CheckResult, Finding } from "../../check/finding.js"
import { type Evidence, evidenceOf } from "../evidence.js"
import { citationWords, findingWords, severityWords } from "../words.js"
import { html, type Markup } from "./markup.js"

/** Where a finding stands in the page: by its place in the list of all. */
export function anchorOf(finding: Finding, { findings }: CheckResult): string {
  return `finding-${findings.indexOf(finding) + 1}`
}

/** The citation as the brief has it, what is wrong, the words that show it. */
export function findingArticle(finding: Finding, result: CheckResult, text: string): Markup {
  const row = result.citations.find((candidate) => candidate.citation.id === finding.citation)
  const words = row ? citationWords(text, row, 400) : text.slice(finding.start, Math.min(finding.end, finding.start + 400))
  return html`<article class="${finding.severity}" id="${anchorOf(finding, result)}"><span class="tag">${severityWords[finding.severity]} · ${findingWords[finding.kind]}</span>${
    row?.page !== undefined && html` <span class="dim">page ${row.page}</span>`
  }
<h3>${words}</h3><p>${finding.message}</p>${sides(finding)}${evidence(evidenceOf(finding, words))}${
    finding.suggestion !== undefined && html`<p class="suggestion">Suggested: ${finding.suggestion}</p>`
  }</article>`
}

/** Words with the rule that found them; rules that show no words together at the end. */
function evidence(all: readonly Evidence[]): Markup {
  const told = all.filter(({ quote, note }) => quote !== undefined || note !== undefined)
  const bare = [...new Set(all.filter((one) => !told.includes(one)).map(({ rule }) => rule))]
  return html`${told.map(withWords)}${bare.length > 0 && html`<p class="rule">${bare.join(", ")}</p>`}`
}

function withWords({ quote, note, rule }: Evidence): Markup {
  return html`${quote !== undefined && html`<blockquote>${quote}</blockquote>`}<p class="dim">${note !== undefined && html`${note} `}<span class="rule">${rule}</span></p>`
}

/** The two wordings side by side, where they differ. */
function sides({ difference }: Finding): Markup | undefined {
  if (!difference?.some((piece) => piece.op !== "same")) return undefined
  const quoted = difference.filter((piece) => piece.op !== "held")
  const held = difference.filter((piece) => piece.op !== "quoted")
  return html`<div class="sides"><div><h4>The brief has</h4><p>${quoted.map((piece) => (piece.op === "same" ? html`${piece.words} ` : html`<del>${piece.words}</del> `))}</p></div>
<div><h4>The case has</h4><p>${held.map((piece) => (piece.op === "same" ? html`${piece.words} ` : html`<ins>${piece.words}</ins> `))}</p></div></div>`
}
