/** The brief's text as paragraphs, each with the stretches in it that are citations or quotations with findings. */
import type { CheckResult, Severity, Zone } from "../../src/node.js"
import { severities } from "../../src/report/order.js"

/** A stretch of a paragraph; `row` is the number of its citation, where it is one. */
export type Piece = {
  readonly text: string
  readonly start: number
  readonly row?: number
  readonly tint?: Severity
  readonly quotation?: boolean
  readonly emphasis?: boolean
}
export type Paragraph = {
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
  readonly heading: boolean
  readonly page?: string
}

type Mark = { readonly start: number; readonly end: number; readonly row: number; readonly tint: Severity; readonly quotation: boolean }

/** Cuts the text at line breaks; work is linear in text, zones and citations together. */
export function paragraphsOf(text: string, zones: readonly Zone[], result: CheckResult): readonly Paragraph[] {
  const marks = marksOf(result)
  const headings = zones.filter((zone) => zone.kind === "heading")
  const pages = zones.filter((zone) => zone.kind === "page")
  const made: Paragraph[] = []
  let nextMark = 0
  let nextHeading = 0
  let nextPage = 0
  for (const [start, end] of linesOf(text)) {
    const inside: Mark[] = []
    while (nextMark < marks.length && (marks[nextMark] as Mark).end <= start) nextMark++
    for (let at = nextMark; at < marks.length && (marks[at] as Mark).start < end; at++) inside.push(marks[at] as Mark)
    while (nextHeading < headings.length && (headings[nextHeading] as Zone).end <= start) nextHeading++
    let page: string | undefined
    for (; nextPage < pages.length && (pages[nextPage] as Zone).start < end; nextPage++)
      page = (pages[nextPage] as Zone & { label: string }).label
    const heading = ((headings[nextHeading] as Zone | undefined)?.start ?? end) < end
    made.push({ start, end, heading, pieces: cut(text, start, end, inside), ...(page === undefined ? {} : { page }) })
  }
  return made
}

function* linesOf(text: string): Generator<readonly [number, number]> {
  let start = 0
  while (start < text.length) {
    const found = text.indexOf("\n", start)
    const end = found < 0 ? text.length : found
    if (text.slice(start, end).trim() !== "") yield [start, end]
    start = end + 1
  }
}

/** Every citation is a mark; one with findings takes the worst of their tints. Quotations with findings are marks too. */
function marksOf(result: CheckResult): readonly Mark[] {
  const marks = result.citations.flatMap(({ citation, findings, quotations }, row): Mark[] => {
    const own = findings.map((at) => result.findings[at]).filter((found) => found !== undefined)
    const tint = severities.find((severity) => own.some((found) => found.severity === severity)) ?? "neutral"
    const quoted = quotations.filter(({ answer }) => answer !== "exact" && answer !== "edited" && answer !== "could not be checked")
    return [
      { start: citation.span.start, end: citation.span.end, row, tint, quotation: false },
      ...quoted.map(({ start, end }) => ({ start, end, row, tint, quotation: true })),
    ]
  })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

function cut(text: string, start: number, end: number, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const mark of marks) {
    const from = Math.max(mark.start, at)
    const to = Math.min(mark.end, end)
    if (to <= from) continue
    if (from > at) pieces.push({ text: text.slice(at, from), start: at })
    pieces.push({ text: text.slice(from, to), start: from, row: mark.row, tint: mark.tint, quotation: mark.quotation })
    at = to
  }
  if (at < end) pieces.push({ text: text.slice(at, end), start: at })
  return pieces
}
