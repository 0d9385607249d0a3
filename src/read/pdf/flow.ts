/** Lines become paragraphs: line ends are joined, hyphens taken back, notes at the foot of pages gathered behind the text. */
import type { Zone } from "../document.js"
import { trimmed } from "../zones.js"
import type { Line } from "./lines.js"

/** `lines` holds where each line begins in the text and on which page it is printed, in order. */
export type Flow = {
  readonly text: string
  readonly zones: readonly Zone[]
  readonly pageStarts: readonly number[]
  /** Where the notes begin that are gathered behind the text. */
  readonly bodyEnd: number
  readonly lines: readonly { readonly at: number; readonly page: number }[]
}

/** The text of the pages. `pageStarts` holds, for each page, where its first line begins. */
export function flowOf(pages: readonly (readonly Line[])[]): Flow {
  const size = bodySize(pages.flat())
  const parted = pages.map((lines) => columnsOf(lines).map((column) => partedNotes(column, size)))
  const body = parted.map((columns) => columns.flatMap((column) => column.body))
  const notes = parted.flat().flatMap((column) => column.notes)
  const writing = new Writing(hyphenated(pages.flat()))
  const pageStarts: number[] = []
  const habits = { gap: lineGap(body), indents: indentsFirstLines(body) }
  let last: Line | undefined
  for (const lines of body) {
    const margins = marginsOf(lines)
    for (const [index, line] of lines.entries()) {
      writing.line(
        line,
        startsParagraph(line, lines[index - 1], margins, habits) || (index === 0 && last !== undefined && standsApart(line, last)),
      )
      last = line
      if (index === 0) pageStarts.push(writing.lineStart)
    }
    if (lines.length === 0) pageStarts.push(writing.length)
  }
  const bodyEnd = writing.length
  for (const [index, line] of notes.entries()) writing.note(line, index === 0)
  return { ...writing.result(), pageStarts, bodyEnd }
}

/** The lines of a page column by column. */
function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns: Line[][] = []
  for (const line of lines) {
    const last = columns.at(-1)
    if (last?.[0]?.column === line.column) last.push(line)
    else columns.push([line])
  }
  return columns
}

function partedNotes(lines: readonly Line[], size: number): { readonly body: readonly Line[]; readonly notes: readonly Line[] } {
  const from = notesFrom(lines, size)
  return { body: lines.slice(0, from), notes: lines.slice(from) }
}

function bodySize(lines: readonly Line[]): number {
  const weight = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    weight.set(rounded, (weight.get(rounded) ?? 0) + text.length)
  }
  return [...weight].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

const noteHead = /^(\d{1,3}|[*†‡§]{1,3})[.)]?\s/

/** The index of the first line of the notes that end a page: smaller lines with a label, or a raised label that is called above. */
function notesFrom(lines: readonly Line[], size: number): number {
  let from = lines.length
  while (from > 0 && (lines[from - 1]?.size ?? size) < size * 0.93) from--
  const smaller = lines.slice(from).some(({ label, text }) => label !== undefined || noteHead.test(text))
  if (smaller && from > 0) return from
  const called = new Set<string>()
  for (const [index, { label, calls }] of lines.entries()) {
    if (label !== undefined && called.has(label)) return index
    for (const call of calls) called.add(call.label)
  }
  return lines.length
}

type Margins = ReadonlyMap<number, { readonly left: number; readonly right: number }>

function marginsOf(lines: readonly Line[]): Margins {
  const margins = new Map<number, { left: number; right: number }>()
  for (const column of new Set(lines.map((line) => line.column))) {
    const own = lines.filter((line) => line.column === column)
    const lefts = own.map(({ x }) => x).toSorted((a, b) => a - b)
    const rights = own.map(({ right }) => right).toSorted((a, b) => a - b)
    margins.set(column, { left: lefts[lefts.length >> 2] ?? 0, right: rights[(rights.length * 3) >> 2] ?? 0 })
  }
  return margins
}

/** The usual distance of two lines. */
function lineGap(pages: readonly (readonly Line[])[]): number {
  const gaps: number[] = []
  for (const lines of pages) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      if (before && before.column === line.column && before.y > line.y) gaps.push(Math.round(before.y - line.y))
    }
  }
  return gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 14
}

type Habits = { readonly gap: number; readonly indents: boolean }

const isIndented = (line: Line, left: number) => line.x > left + line.size * 0.7

/** Does the text set in the first lines of its paragraphs? Then a short line alone ends none. */
function indentsFirstLines(pages: readonly (readonly Line[])[]): boolean {
  let first = 0
  let all = 0
  for (const lines of pages) {
    const margins = marginsOf(lines)
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      const left = margins.get(line.column)?.left ?? 0
      if (before?.column === line.column && isIndented(line, left) && !isIndented(before, left)) first++
      all++
    }
  }
  return first > 3 && first > all * 0.03
}

function startsParagraph(line: Line, before: Line | undefined, margins: Margins, { gap, indents }: Habits): boolean {
  const { left = 0, right = 0 } = margins.get(line.column) ?? {}
  const indented = isIndented(line, left)
  if (!before) return indented
  if (before.column !== line.column) return indented || before.column === 0 || line.column === 0
  if (before.y < line.y) return indented
  if (standsApart(line, before)) return true
  if (isCentred(line, left, right) !== isCentred(before, left, right)) return true
  const beforeIndented = isIndented(before, left)
  if (before.y - line.y > gap * 1.35 + 1) return true
  if (indented && !beforeIndented) return true
  if (Math.abs(line.size - before.size) > 1.5) return true
  const short = before.right < right - (right - left) * (indents ? 0.4 : 0.2)
  return short && (/[.?!:”"’)\d]$/.test(before.text) || beforeIndented || /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.\s/.test(line.text))
}

/** The end of an entry of a table: leaders, and the pages it stands on. */
const entryEnd = /(?:\.\s?){4,}\s?(?:[\divxlc]{1,7}(?:\s?[-–,]\s?[\divxlc]{1,7}){0,30}|passim)?,?$/i

/** Lines that head a table or a part of one. */
function isTableHead(text: string): boolean {
  return /^(?:(?:table|index) of (?:contents|authorities|cases)|(?:federal |state |other |constitutional )?(?:cases|statutes|constitution(?:al provisions)?|rules(?: and regulations)?|regulations|authorities|treatises)(?: \(?continued\)?| cited)?|page(?:\(s\)|s)?|no\.)[:\s]*(?:pages?(?:\(s\))?)?$/i.test(
    text,
  )
}

/** Is either of two lines a heading, or the first an entry of a table with its pages? */
function standsApart(line: Line, before: Line): boolean {
  return (
    entryEnd.test(before.text) || isTableHead(before.text) || isTableHead(line.text) || isCapitals(line.text) !== isCapitals(before.text)
  )
}

/** In capitals from end to end, a few words at least. */
function isCapitals(text: string): boolean {
  return /[A-Z]{4}/.test(text) && !/[a-z]{2}/.test(text)
}

/** Set in from both edges alike: a heading, or a line of a title page. */
function isCentred(line: Line, left: number, right: number): boolean {
  const [lead, trail] = [line.x - left, right - line.right]
  const width = right - left
  return width > 0 && lead > width * 0.08 && trail > width * 0.08 && Math.abs(lead - trail) < Math.max(8, width * 0.05)
}

/** Words that the text writes with a hyphen in mid-line, so that the hyphen is theirs at a line's end too. */
function hyphenated(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { text } of lines) for (const [word] of text.matchAll(/[A-Za-z]{1,30}-[A-Za-z]{1,30}(?=\W)/g)) found.add(word.toLowerCase())
  return found
}

/** Writes the text line by line; mutates itself. */
class Writing {
  private readonly paragraphs: string[] = []
  private words = ""
  private written = 0
  private readonly zones: Zone[] = []
  private open: { readonly label: string; readonly start: number } | undefined
  private lastNote = 0
  private readonly lines: { readonly at: number; readonly page: number }[] = []
  lineStart = 0

  constructor(private readonly hyphenated: ReadonlySet<string>) {}

  get length(): number {
    return this.written + this.words.length
  }

  line(line: Line, fresh: boolean): void {
    if (fresh) this.paragraph()
    const joint = this.joint(line.text)
    if (joint === "-") this.words = this.words.slice(0, -1)
    else this.words += joint
    this.lineStart = this.length
    this.lines.push({ at: this.lineStart, page: line.page })
    this.words += line.text
    if (line.label !== undefined) this.zones.push(mark(line.label, this.lineStart))
    for (const { at, label } of line.calls) this.zones.push(mark(label, this.lineStart + at))
  }

  /** A line of a note. A raised label, or the next number, opens a new note; without one, the note before goes on. */
  note(line: Line, first: boolean): void {
    const head = line.label === undefined ? noteHead.exec(line.text) : null
    const counts = head && (this.lastNote === 0 || Number(head[1]) === this.lastNote + 1 || /\D/.test(head[1] ?? ""))
    const label = line.label ?? (counts ? head[1] : undefined)
    if (first || label !== undefined) this.paragraph()
    if (label === undefined) {
      this.line(line, false)
      return
    }
    this.endNote()
    this.open = { label, start: this.length }
    this.lastNote = Number(label) || this.lastNote
    const cut = counts ? (head?.[0].length ?? 0) : 0
    const calls = line.calls.map((call) => ({ ...call, at: Math.max(0, call.at - cut) }))
    this.line(
      { page: line.page, column: 0, x: line.x, right: line.right, y: line.y, size: line.size, text: line.text.slice(cut), calls },
      false,
    )
  }

  private endNote(): void {
    if (this.open) this.zones.push({ kind: "footnote", label: this.open.label, start: this.open.start, end: this.length })
    this.open = undefined
  }

  private joint(next: string): string {
    if (this.words === "") return ""
    const [, before = "", hyphen = ""] = /([A-Za-z0-9]{1,30})([-\u00ad\u2010])$/.exec(this.words) ?? []
    if (hyphen === "") return " "
    if (hyphen === "\u00ad") return "-"
    const after = /^[a-z]{1,30}/.exec(next)?.[0]
    if (after === undefined || /\d$/.test(before)) return ""
    return this.hyphenated.has(`${before}-${after}`.toLowerCase()) ? "" : "-"
  }

  private paragraph(): void {
    if (this.words === "") return
    const start = this.written
    this.zones.push({ kind: "paragraph", start, end: start + this.words.length })
    this.paragraphs.push(this.words)
    this.written += this.words.length + 1
    this.words = ""
  }

  result(): Omit<Flow, "pageStarts" | "bodyEnd"> {
    this.endNote()
    this.paragraph()
    const text = this.paragraphs.join("\n")
    return { text, zones: trimmed(text, this.zones), lines: this.lines }
  }
}

function mark(label: string, at: number): Zone {
  return { kind: "mark", of: "footnote", label, start: at, end: at }
}
