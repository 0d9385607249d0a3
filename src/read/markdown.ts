/** Markdown: its marks are taken out of the words and kept as zones (headings, quotations, emphasis, links, footnotes). */
import type { Document, Zone } from "./document.js"
import { linesOf } from "./find/paragraphs.js"
import { finish } from "./finish.js"
import { Weave } from "./html/weave.js"
import type { Limits } from "./limits.js"
import { trimmed } from "./zones.js"

/** Reads markdown. Never throws. */
export function readMarkdown(source: string, ask: { readonly id?: string; readonly limits?: Limits } = {}): Document {
  const weave = new Weave(source)
  const zones: Zone[] = []
  let before = 0
  let quoteFrom = -1
  for (const { start, end } of linesOf(source)) {
    const blank = source.slice(before, start).split("\n", 3).length > 2
    const line = lineOf(source.slice(start, end))
    const quoteEnds = quoteFrom >= 0 && !line.quoted
    if (quoteEnds) zones.push({ kind: "quotation", block: true, start: quoteFrom, end: weave.length })
    weave.break(blank || line.heading || quoteEnds || line.note !== undefined ? "paragraph" : "line")
    const from = weave.length
    if (quoteEnds) quoteFrom = -1
    if (line.quoted && quoteFrom < 0) quoteFrom = from
    inline(source, start + line.skip, end, weave, zones)
    if (line.heading) {
      zones.push({ kind: "heading", level: line.heading, start: from, end: weave.length })
      weave.break("paragraph")
    }
    if (line.note !== undefined) zones.push({ kind: "footnote", label: line.note, start: from, end: weave.length })
    before = end
  }
  if (quoteFrom >= 0) zones.push({ kind: "quotation", block: true, start: quoteFrom, end: weave.length })
  const text = weave.text
  return finish({
    id: ask.id ?? "markdown",
    format: "markdown",
    text,
    zones: trimmed(text, zones),
    notes: [],
    toSource: weave.toSource(),
  })
}

type Line = { readonly skip: number; readonly heading?: number; readonly quoted?: true; readonly note?: string }

/** What the marks at the head of a line make of it. */
function lineOf(line: string): Line {
  const heading = /^(#{1,6})\s{1,8}/.exec(line)
  if (heading) return { skip: heading[0].length, heading: heading[1]?.length ?? 1 }
  const quoted = /^(?:>\s?){1,8}/.exec(line)
  if (quoted) return { skip: quoted[0].length, quoted: true }
  const note = /^\[\^([^\]\s]{1,12})\]:\s{0,8}/.exec(line)
  if (note) return { skip: note[0].length, note: note[1] ?? "" }
  return { skip: 0 }
}

const mark = /\\([!-/:-@[-`{-~])|\[\^([^\]\s]{1,12})\]|\[([^[\]\n]{1,300})\]\(([^()\s]{1,500})\)|(\*{1,3}|_{1,3}|`{1,2})/g

/** Writes a line's words without their marks. Emphasis that is not closed on its line keeps its mark. */
function inline(source: string, start: number, end: number, weave: Weave, zones: Zone[]): void {
  const line = source.slice(start, end)
  const open = pairs(line)
  const starts = new Map<number, number>()
  let from = 0
  for (const found of line.matchAll(mark)) {
    const at = found.index
    const [whole, escaped, note, words, href, emphasis] = found
    if (emphasis && !open.has(at)) continue
    weave.fold(start + from, start + at)
    from = at + whole.length
    if (escaped) weave.character(escaped, start + at + 1)
    else if (note !== undefined) zones.push({ kind: "mark", of: "footnote", label: note, start: weave.length, end: weave.length })
    else if (words !== undefined) {
      const linked = weave.length
      weave.fold(start + at + 1, start + at + 1 + words.length)
      zones.push({ kind: "link", href: href ?? "", start: linked, end: weave.length })
    } else {
      const partner = open.get(at) ?? at
      if (partner > at) starts.set(partner, weave.length)
      else zones.push({ kind: "emphasis", start: starts.get(at) ?? weave.length, end: weave.length })
    }
  }
  weave.fold(start + from, start + line.length)
}

/** Emphasis marks that open and close on the line, each with its partner. A star before a number is a page, not emphasis. */
function pairs(line: string): ReadonlyMap<number, number> {
  const open = new Map<string, number>()
  const found = new Map<number, number>()
  for (const { 0: whole, 5: emphasis, index } of line.matchAll(mark)) {
    if (!emphasis) continue
    const partner = open.get(emphasis)
    const next = line[index + whole.length] ?? " "
    if (partner !== undefined && line[index - 1] !== " ") {
      found.set(partner, index)
      found.set(index, partner)
      open.delete(emphasis)
    } else if (/\S/.test(next) && !/\d/.test(next) && !/\w/.test(line[index - 1] ?? " ")) open.set(emphasis, index)
  }
  return found
}
