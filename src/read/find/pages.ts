/**
 * Printed pages from their marks: star pages, glued to words or not, and pages named in brackets.
 *
 *     …the cross-complaint on *1541behalf of San Jose Crane
 *                             ^^^^^ mark, page 1541 starts behind it
 *     …the insured and [72 Cal.App.4th 1543] the insurer
 */
import type { Span } from "../../base/span.js"
import type { Zone } from "../document.js"
import { zonesOf } from "../zones.js"
import { type Finder, nothing } from "./finder.js"

/** Where a page starts. `key` tells page numberings apart; `note` is the footnote it stands in, which keeps its own count. */
export type PageMark = {
  readonly at: number
  readonly label: string
  readonly key: string
  readonly reporter?: string
  readonly volume?: string
  readonly note?: Span
}

/** The text before the first mark is taken for one page only when it is short enough to be one. */
const longestPage = 9_000

/** Page zones of marks in text order: each page ends where the next of its numbering starts. */
export function pagesFrom(marks: readonly PageMark[], end: number): readonly Zone[] {
  const streams = new Map<string, PageMark[]>()
  for (const mark of marks) {
    const key = mark.note ? `${mark.key} note ${mark.note.start}` : mark.key
    const stream = streams.get(key)
    if (stream) stream.push(mark)
    else streams.set(key, [mark])
  }
  const numbers = new Map<string, number>()
  for (const { key } of marks) if (!numbers.has(key)) numbers.set(key, numbers.size)
  return [...streams.values()].flatMap((stream) => pagesOf(stream, numbers.get(stream[0]?.key ?? "") ?? 0, end))
}

function pagesOf(stream: readonly PageMark[], number: number, end: number): readonly Zone[] {
  const pages: Zone[] = []
  const first = stream[0]
  if (first && !first.note && first.at > 0 && first.at <= longestPage && /^[1-9]\d{0,5}$/.test(first.label) && first.label !== "1") {
    pages.push({ kind: "page", start: 0, end: first.at, ...named(first, number), label: String(Number(first.label) - 1), inferred: true })
  }
  stream.forEach((mark, index) => {
    const next = stream[index + 1]
    pages.push({ kind: "page", start: mark.at, end: next ? next.at : (mark.note?.end ?? end), ...named(mark, number) })
  })
  return pages
}

function named(mark: PageMark, stream: number) {
  return {
    label: mark.label,
    stream,
    physical: false,
    ...(mark.reporter === undefined ? {} : { reporter: mark.reporter }),
    ...(mark.volume === undefined ? {} : { volume: mark.volume }),
  } as const
}

type Candidate = PageMark & { readonly start: number; readonly page: number }

/** Finds the pages that form feeds part, as in text taken out of a printer's or a scanner's file. */
export const feeds: Finder = ({ text, format }) => {
  if (format !== "text" || !text.includes("\f")) return nothing
  const starts = [0]
  for (let at = text.indexOf("\f"); at >= 0; at = text.indexOf("\f", at + 1)) starts.push(at + 1)
  const end = (index: number) => (starts[index + 1] ?? text.length + 1) - 1
  const physical = { kind: "page", stream: 0, physical: true } as const
  const found = starts.map((start, index): Zone => ({ ...physical, label: String(index + 1), start, end: end(index) }))
  return { zones: found.filter((page) => page.end > page.start) }
}

/** Finds `*1541` and `[72 Cal.App.4th 1541]` where no mark-up tells the pages. */
export const pages: Finder = ({ text, zones }) => {
  if (zonesOf(zones, "page").some((zone) => !zone.physical)) return nothing
  const marks = [...rising(starPages(text)), ...rising(bracketedPages(text))].sort((a, b) => a.at - b.at)
  if (marks.length === 0) return nothing
  const taken = marks.map((mark): Zone => ({ kind: "mark", of: "page", label: mark.label, start: mark.start, end: mark.at }))
  return { zones: [...taken, ...pagesFrom(marks, text.length)] }
}

const star = /\*{1,3}(?:Page )?(\d{1,5})(?![\d.*%])/y

function starPages(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf("*"); at >= 0; at = text.indexOf("*", at + 1)) {
    if (at > 0 && text.charCodeAt(at - 1) === 42) continue
    star.lastIndex = at
    const mark = star.exec(text)
    if (!mark?.[1] || isPinOf(text, at)) continue
    const stars = mark[0].lastIndexOf("*") + 1
    found.push({ start: at, at: at + mark[0].length, label: mark[1], page: Number(mark[1]), key: `star ${stars}` })
  }
  return found
}

/** "2014 WL 1234, at *3" points at another text's page. */
function isPinOf(text: string, at: number): boolean {
  return /(?:\bat|[–-]|LEXIS \d{1,6},|WL \d{1,8},) ?$/.test(text.slice(Math.max(0, at - 16), at))
}

const bracketed = /\[(\d{1,4}) ([A-Z][A-Za-z.' ]{0,18}[A-Za-z.](?: ?[2-9](?:d|th))?) (\d{1,5})\]/g

function bracketedPages(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const mark of text.matchAll(bracketed)) {
    const [whole, volume = "", reporter = "", label = ""] = mark
    const start = mark.index
    if (/[\d)] ?$/.test(text.slice(Math.max(0, start - 2), start))) continue
    found.push({ start, at: start + whole.length, label, page: Number(label), key: `${volume} ${reporter}`, volume, reporter })
  }
  return found
}

/** Keeps the marks that count up page by page within their numbering; a stray number, or a citation in brackets, does not. */
function rising(candidates: readonly Candidate[]): readonly Candidate[] {
  const streams = new Map<string, Candidate[]>()
  for (const mark of candidates) {
    const stream = streams.get(mark.key)
    if (stream) stream.push(mark)
    else streams.set(mark.key, [mark])
  }
  return [...streams.values()].flatMap(counts)
}

const mostMissing = 4
const lookAhead = 3

const follows = (before: Candidate, mark: Candidate) => mark.page > before.page && mark.page <= before.page + mostMissing

/** The runs in which each page is the next, or one of the next few, after the one before; a lone mark only where there is no other. */
function counts(stream: readonly Candidate[]): readonly Candidate[] {
  if (stream.length === 1) return (stream[0]?.label.length ?? 0) > 1 ? stream : []
  const runs: Candidate[][] = []
  for (const [index, mark] of stream.entries()) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && follows(last, mark)) run.push(mark)
    else if (last && stream.slice(index + 1, index + 1 + lookAhead).some((next) => follows(last, next))) continue
    else runs.push([mark])
  }
  return runs.filter((run) => run.length > 1).flat()
}
