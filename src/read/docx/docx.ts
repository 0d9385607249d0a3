/** Word files: body, tables, text boxes, footnotes and endnotes as one text, each character mapped to its run. Needs Node. */

import type { Span } from "../../base/span.js"
import type { Document, PassedOver, SourcePlace, Zone } from "../document.js"
import { finish } from "../finish.js"
import type { Limits } from "../limits.js"
import { romanOf } from "../roman.js"
import { byPlace, trimmed } from "../zones.js"
import { type Package, type Part, packageOf, type Style, stylesOf } from "./package.js"
import type { Paragraph, Piece, Run } from "./paragraph.js"
import { paragraphsOf } from "./part.js"

/** Reads a Word file. Throws a `Problem` that names it when it is damaged, encrypted, too large or no Word file. */
export async function readDocx(
  bytes: Uint8Array,
  path: string,
  ask: { readonly id?: string; readonly limits?: Limits } = {},
): Promise<Document> {
  const parts = await packageOf(bytes, path, ask.limits)
  const read = (part: Part | undefined) => (part ? paragraphsOf(part.xml, path, ask.limits) : [])
  const body = read(parts.main)
  const writing = new DocxText(parts, rendered(body))
  for (const paragraph of body) writing.paragraph(paragraph, parts.main.name)
  writing.notes("footnote", read(parts.footnotes), parts.footnotes?.name)
  writing.notes("endnote", read(parts.endnotes), parts.endnotes?.name)
  return finish({ id: ask.id ?? path, format: "docx", ...writing.result() })
}

/** Did Word note where the pages break? Then its notes count, and breaks asked for by hand do not count twice. */
function rendered(body: readonly Paragraph[]): boolean {
  return body.some(({ runs }) => runs.some(({ pieces }) => pieces.some((piece) => piece.rendered)))
}

type Segment = { readonly start: number; readonly end: number; readonly part: string; readonly run: number; readonly offset: number }

/** Writes the text of a Word file in one pass; mutates itself. */
class DocxText {
  private readonly lines: string[] = []
  /** Characters in the lines, with the line ends between them. */
  private length = 0
  /** The words of the paragraph at hand, and where they start. */
  private words = ""
  private start = 0
  private readonly zones: Zone[] = []
  private readonly segments: Segment[] = []
  private readonly pages: number[] = []
  private readonly counts = { footnote: 0, endnote: 0 }
  private readonly calls: { readonly kind: "footnote" | "endnote"; readonly id: string; readonly label: string }[] = []
  private readonly styles: ReadonlyMap<string, Style>
  private readonly hidden: { words: string; run: number }[] = []
  private bodyEnd = 0

  constructor(
    private readonly parts: Package,
    private readonly rendered: boolean,
  ) {
    this.styles = stylesOf(parts.styles?.xml)
  }

  paragraph(paragraph: Paragraph, part: string): void {
    const marks = { zones: this.zones.length, pages: this.pages.length, segments: this.segments.length }
    this.words = ""
    this.start = this.lines.length > 0 ? this.length + 1 : 0
    for (const run of paragraph.runs) if (run.read) this.run(run, part)
    if (this.words.trim() === "") {
      this.drop(marks)
      return
    }
    const { start } = this
    const end = start + this.words.length
    this.lines.push(this.words)
    this.length = end
    this.zones.push({ kind: "paragraph", start, end })
    const style = paragraph.style === undefined ? undefined : this.styles.get(paragraph.style)
    const level = headingLevel(paragraph, style)
    if (level !== undefined) this.zones.push({ kind: "heading", level, start, end })
    if (isBlockQuotation(paragraph, style)) this.zones.push({ kind: "quotation", block: true, start, end })
    if (part === this.parts.main.name) this.bodyEnd = end
  }

  /** A paragraph without words leaves no line; what was called in it, and a page that starts in it, keep their place. */
  private drop(marks: { readonly zones: number; readonly pages: number; readonly segments: number }): void {
    const at = this.length
    this.segments.length = marks.segments
    const kept = this.zones.splice(marks.zones).filter(({ kind }) => kind === "mark")
    this.zones.push(...kept.map((zone) => ({ ...zone, start: at, end: at })))
    for (let index = marks.pages; index < this.pages.length; index++) this.pages[index] = at
  }

  private run(run: Run, part: string): void {
    if (this.isHidden(run)) {
      this.hide(run)
      return
    }
    const start = this.start + this.words.length
    const before = this.words
    let offset = 0
    for (const piece of run.pieces) {
      if (piece.text !== "") {
        const at = this.start + this.words.length
        this.segments.push({ start: at, end: at + piece.text.length, part, run: run.number, offset })
        this.words += piece.text
        offset += piece.text.length
      } else this.place(piece, run)
    }
    const end = this.start + this.words.length
    if (end === start) return
    if (run.raised && isCall(before, this.words.slice(before.length)))
      this.zones.push({ kind: "mark", of: "footnote", label: this.words.slice(before.length).replace(/[[\]]/g, ""), start, end })
    if (run.italic || run.underlined || run.bold) this.emphasis(start, end)
    const href = run.link === undefined ? undefined : this.parts.targets.get(run.link)
    if (href) this.zones.push({ kind: "link", href, start, end })
  }

  private isHidden({ hidden, style }: Run): boolean {
    return hidden || (style !== undefined && this.styles.get(style)?.hidden === true)
  }

  /** Hidden words are told, not read; runs that follow one another are one stretch. */
  private hide({ number, pieces }: Run): void {
    const words = pieces.map(({ text }) => text).join("")
    const last = this.hidden.at(-1)
    if (last && last.run === number - 1) Object.assign(last, { words: last.words + words, run: number })
    else if (words.trim() !== "") this.hidden.push({ words, run: number })
  }

  private emphasis(start: number, end: number): void {
    const last = this.zones.at(-1)
    if (last?.kind === "emphasis" && last.end === start) this.zones[this.zones.length - 1] = { ...last, end }
    else this.zones.push({ kind: "emphasis", start, end })
  }

  private place(piece: Piece, run: Run): void {
    const at = this.start + this.words.length
    if (piece.kind === "page" && (piece.rendered ?? false) === this.rendered) this.pages.push(at)
    if (piece.kind !== "footnote" && piece.kind !== "endnote") return
    const own = run.pieces.slice(run.pieces.indexOf(piece) + 1).find(({ text }) => text !== "")?.text
    const count = ++this.counts[piece.kind]
    const label = piece.custom && own ? own.trim() : piece.kind === "footnote" ? String(count) : romanOf(count)
    this.calls.push({ kind: piece.kind, id: piece.id ?? "", label })
    this.zones.push({ kind: "mark", of: "footnote", label, start: at, end: at + (piece.custom && own ? own.length : 0) })
  }

  /** The notes behind the body, in the order of their calls. */
  notes(kind: "footnote" | "endnote", paragraphs: readonly Paragraph[], part: string | undefined): void {
    if (part === undefined) return
    const byNote = new Map<string, Paragraph[]>()
    for (const paragraph of paragraphs) {
      const own = byNote.get(paragraph.note ?? "")
      if (own) own.push(paragraph)
      else byNote.set(paragraph.note ?? "", [paragraph])
    }
    for (const call of this.calls.filter((one) => one.kind === kind)) {
      const from = this.length
      for (const paragraph of byNote.get(call.id) ?? []) this.paragraph(paragraph, part)
      if (this.length === from) continue
      this.zones.push({
        kind: "footnote",
        label: call.label,
        ...(kind === "endnote" ? { endnote: true } : {}),
        start: from,
        end: this.length,
      })
    }
  }

  result(): Pick<Document, "text" | "zones" | "notes" | "passedOver"> & { readonly toSource: (span: Span) => SourcePlace } {
    const { segments } = this
    const text = this.lines.join("\n")
    const zones = trimmed(text, [...this.zones, ...this.pageZones()]).toSorted(byPlace)
    const notes =
      this.pages.length > 0 && !this.rendered ? ["Pages are counted by hand-made page breaks only: Word has not laid the file out."] : []
    const passedOver = this.hidden.map(({ words }): PassedOver => ({ as: "hidden text", words: words.trim() }))
    return {
      text,
      zones,
      notes,
      ...(passedOver.length > 0 ? { passedOver } : {}),
      toSource: (span) => sourceOf(span, segments, this.parts.main.name),
    }
  }

  private pageZones(): readonly Zone[] {
    if (this.pages.length === 0) return []
    const starts = [0, ...this.pages]
    return starts.map((start, index): Zone => {
      const end = starts[index + 1] ?? this.bodyEnd
      return { kind: "page", label: String(index + 1), stream: 0, physical: true, start, end: Math.max(start, end) }
    })
  }
}

/** A raised number or sign glued to a word, and no ordinal's letters. */
function isCall(before: string, words: string): boolean {
  return /[^\s([“"]$/.test(before) && /^\[?(?:\d{1,3}|[*†‡]{1,3})\]?$/.test(words)
}

function headingLevel({ style: id, outline }: Paragraph, style: Style | undefined): number | undefined {
  const named = /^(?:heading|überschrift|titre)\s?(\d)$/i.exec(style?.name ?? id ?? "")?.[1]
  if (named) return Number(named)
  if (/^(?:title|subtitle)$/i.test(style?.name ?? id ?? "")) return 1
  const level = outline ?? style?.outline
  return level !== undefined && level < 9 ? level + 1 : undefined
}

/** A quarter of an inch more on both sides, in twentieths of a point. */
const blockIndent = 360

function isBlockQuotation({ style: id, indents, cell }: Paragraph, style: Style | undefined): boolean {
  if (/quot|block ?text/i.test(style?.name ?? id ?? "")) return true
  return !cell && (indents.left || (style?.left ?? 0)) >= blockIndent && (indents.right || (style?.right ?? 0)) >= blockIndent
}

/** The runs that hold a span. A span that crosses from the body into a note keeps to the part that it starts in. */
function sourceOf(span: Span, segments: readonly Segment[], main: string): SourcePlace {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const part = segments[low]?.part ?? main
  const runs: { run: number; start: number; end: number }[] = []
  for (let at = low; at < segments.length; at++) {
    const segment = segments[at]
    if (!segment || segment.start >= Math.max(span.end, span.start + 1) || segment.part !== part) break
    const start = segment.offset + Math.max(0, span.start - segment.start)
    const end = segment.offset + Math.min(segment.end, span.end) - segment.start
    const last = runs.at(-1)
    if (last?.run === segment.run) last.end = Math.max(last.end, end)
    else runs.push({ run: segment.run, start, end: Math.max(start, end) })
  }
  return { kind: "docx", part, runs }
}
