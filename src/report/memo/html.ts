/** A verdict as one HTML memo that needs no network: the same sections as on the terminal, and a table of authorities with the status of each, linked from every reason. */
import type { Cited, Verdict } from "../../reason/verdict.js"
import { escapeMarkup, html, type Markup } from "../html/markup.js"
import { style } from "../html/style.js"
import { type Entry, type MemoOptions, type Section, sectionsOf, toneOf } from "./sections.js"

/** A complete HTML document. The same verdict gives the same bytes. */
export function memoAsHtml(verdict: Verdict, options: MemoOptions = {}): string {
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeMarkup(`Memo: ${verdict.matter}`)}</title><style>${style}</style></head><body>`,
    header(verdict).text,
    ...sectionsOf(verdict, options).map((section) => sectionOf(section).text),
    table(verdict).text,
    "</body></html>",
    "",
  ].join("\n")
}

function header({ question, says, matter, doctrine, asOf, court, verdict }: Verdict): Markup {
  return html`<header><h1>${question}</h1>
<article class="${toneOf(verdict)}">${says.map((line, at) => (at === 0 ? html`<h3>${line}</h3>` : html`<p>${line}</p>`))}</article>
<dl><dt>Matter</dt><dd>${matter}</dd><dt>Doctrine</dt><dd>${doctrine.title}</dd><dt>As of</dt><dd>${asOf}</dd><dt>Court</dt><dd>${court.name}</dd></dl></header>`
}

/** Entries that lean to no side and rest on no authority are a list. */
function sectionOf({ title, entries }: Section): Markup {
  const isPlain = entries.every(({ authorities = [], tone }) => authorities.length === 0 && tone === undefined)
  const listed = html`<ul class="plain">${entries.map((entry) => html`<li>${wordsOf(entry)}</li>`)}</ul>`
  return html`<section><h2>${title}</h2>${isPlain ? listed : entries.map(entryOf)}</section>`
}

function wordsOf({ label, text, authorities = [] }: Entry): Markup {
  return html`${label !== undefined && html`<strong>${label}</strong> `}${linked(text, authorities)}`
}

function entryOf(entry: Entry): Markup {
  const { text, authorities = [], tone = "neutral" } = entry
  const unnamed = authorities.filter(({ citation }) => !text.includes(citation))
  return html`<article class="${tone}"><p>${wordsOf(entry)}</p>${unnamed.length > 0 && links(unnamed)}</article>`
}

/** The text with each authority's citation, where it stands first, leading to its row in the table. */
function linked(text: string, authorities: readonly Cited[]): readonly (Markup | string)[] {
  const places = authorities
    .map(({ id, citation }) => ({ id, citation, at: text.indexOf(citation) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  const pieces: (Markup | string)[] = []
  let from = 0
  for (const { id, citation, at } of places) {
    if (at < from) continue
    pieces.push(text.slice(from, at), html`<a href="#authority-${id}">${citation}</a>`)
    from = at + citation.length
  }
  return [...pieces, text.slice(from)]
}

function links(authorities: readonly Cited[]): Markup {
  return html`<p class="rule">${authorities.map((one, at) => html`${at > 0 && "; "}<a href="#authority-${one.id}">${one.citation}</a>`)}</p>`
}

function table(verdict: Verdict): Markup {
  return html`<section><h2>Authorities</h2><table><thead><tr><th scope="col">Authority</th><th scope="col">Weight here</th><th scope="col">Status</th></tr></thead>
<tbody>${authoritiesIn(verdict).map(rowOf)}</tbody></table></section>`
}

function authoritiesIn(verdict: Verdict): readonly Cited[] {
  const all = [
    ...verdict.controlling,
    ...verdict.because.flatMap(({ authorities }) => authorities),
    ...verdict.distinctions.map(({ precedent }) => precedent),
    ...(verdict.recoverable?.components.flatMap(({ authorities }) => authorities) ?? []),
    ...verdict.guidance.flatMap(({ authorities }) => authorities),
  ]
  return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function rowOf({ id, name, citation, date, verified, weight, status, inLibrary }: Cited): Markup {
  const known = status.length > 0 ? status.join(" ") : "Nothing against it is recorded."
  return html`<tr id="authority-${id}"><td>${name}, ${citation}${date !== undefined && ` (${date})`}${!verified && html` <span class="dim">not verified</span>`}</td>
<td>${weight}</td><td>${known}${inLibrary && " In the library."}</td></tr>`
}
