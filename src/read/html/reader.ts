/** What each token of html does to the text being woven and to the zones. Mutates itself in one pass; `result` is read at the end. */
import type { TokenizerCallbacks } from "htmlparser2"
import { Problem } from "../../base/problem.js"
import type { Span } from "../../base/span.js"
import type { Document, Zone } from "../document.js"
import { type PageMark, pagesFrom } from "../find/pages.js"
import { type Limits, limitOf } from "../limits.js"
import { roleOf } from "../roles.js"
import { trimmed } from "../zones.js"
import { completed } from "./complete.js"
import { type Element, elementOf } from "./elements.js"
import { isCallLink, noteLabel, pageLabel } from "./labels.js"
import { Weave } from "./weave.js"

type Attributes = Readonly<Record<string, string>>

/** An element that is open. `block` is the index of the nearest open block at or below it, -1 for none. */
type Frame = {
  readonly name: string
  readonly row: Element
  readonly start: number
  readonly block: number
  readonly attributes: Attributes
  /** For a footnote: its label once it is known, and where its words start. */
  label?: string
}

const noAttributes: Attributes = {}

export class HtmlReader implements TokenizerCallbacks {
  private readonly weave: Weave
  private readonly deepest: number
  private readonly frames: Frame[] = []
  private readonly open = new Map<string, number>()
  private readonly zones: Zone[] = []
  private readonly pages: (Omit<PageMark, "note"> & { note?: { start: number; end: number } })[] = []
  private readonly notesOpen: { frame: Frame; span: { start: number; end: number } }[] = []
  private readonly authors: Span[] = []
  private skipping = 0
  private keeping = 0
  /** Pieces of the source held back while the label of a page or a call is read. */
  private held: (Span & { readonly character?: string })[] | undefined
  private name = ""
  private attributes: Record<string, string> = noAttributes as Record<string, string>
  private attribute = ""
  private value = ""

  constructor(
    private readonly source: string,
    private readonly id: string,
    limits: Limits | undefined,
  ) {
    this.weave = new Weave(source)
    this.deepest = limitOf("nesting", limits)
  }

  ontext(start: number, end: number): void {
    if (this.skipping > 0) return
    if (this.held) this.hold({ start, end })
    else if (this.keeping > 0) this.weave.verbatim(start, end)
    else this.weave.fold(start, end)
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.skipping > 0) return
    const character = String.fromCodePoint(codepoint)
    const start = Math.max(0, end - 1)
    if (this.held) this.hold({ start, end, character })
    else this.weave.character(character, start)
  }

  onopentagname(start: number, end: number): void {
    this.name = this.source.slice(start, end).toLowerCase()
    this.attributes = {}
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end)
    this.value = ""
  }

  onattribdata(start: number, end: number): void {
    this.value += this.source.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    this.attributes[this.attribute] = this.value
  }

  onopentagend(): void {
    const frame = this.enter()
    if (frame.row.empty) this.leave()
  }

  onselfclosingtag(): void {
    this.enter()
    this.leave()
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase()
    if (!this.open.get(name)) return
    while (this.frames.length > 0) {
      const last = this.frames.at(-1)?.name
      this.leave()
      if (last === name) return
    }
  }

  onend(): void {
    while (this.frames.length > 0) this.leave()
  }

  oncdata(start: number, end: number): void {
    this.ontext(start, end)
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private enter(): Frame {
    const { name, attributes } = this
    const row = elementOf(name, attributes.class)
    if (row.breaks) this.closeParagraph(name)
    if (this.frames.length >= this.deepest) throw new Problem("nesting_too_deep", { path: this.id, limit: this.deepest })
    if (row.breaks) this.break(row)
    const index = this.frames.length
    const frame: Frame = {
      name,
      row,
      attributes,
      start: this.weave.length,
      block: row.breaks && !row.empty ? index : (this.frames.at(-1)?.block ?? -1),
    }
    this.frames.push(frame)
    this.open.set(name, (this.open.get(name) ?? 0) + 1)
    this.begin(frame)
    return frame
  }

  /** A block, or another paragraph, ends a paragraph that nobody closed; and the label of a page does not run over blocks. */
  private closeParagraph(name: string): void {
    const block = this.frames[this.frames.at(-1)?.block ?? -1]
    const ends = (block?.name === "p" && name !== "br") || (name === "li" && block?.name === "li")
    if (!ends && !this.held) return
    const down = ends ? (this.frames.at(-1)?.block ?? 0) : this.heldAt()
    while (this.frames.length > down) this.leave()
  }

  private heldAt(): number {
    return this.frames.findLastIndex(({ row, attributes }) => this.holds(row, attributes))
  }

  private holds(row: Element, attributes: Attributes): boolean {
    return row.meaning === "page" || row.meaning === "call" || this.mayCall(row, attributes)
  }

  /** A raised number, or a link within the page, is a call when it is glued to the word before; a link that says so always is. */
  private mayCall(row: Element, attributes: Attributes): boolean {
    return row.meaning === "raised" || (row.meaning === "link" && (attributes.href?.startsWith("#") ?? false))
  }

  private break(row: Element): void {
    if (row.breaks) this.weave.break(row.breaks, row.empty === true)
  }

  private begin(frame: Frame): void {
    const { row, attributes } = frame
    if (row.meaning === "skipped") this.skipping++
    else if (row.meaning === "verbatim") this.keeping++
    else if (this.holds(row, attributes)) this.held ??= []
    else if (row.meaning === "footnote") {
      if (attributes.label !== undefined) frame.label = attributes.label
      else if (attributes["data-label"] !== undefined) frame.label = attributes["data-label"]
      this.notesOpen.push({ frame, span: { start: frame.start, end: -1 } })
    }
  }

  private leave(): void {
    const frame = this.frames.pop()
    if (!frame) return
    const { name, row } = frame
    this.open.set(name, (this.open.get(name) ?? 1) - 1)
    if (row.meaning === "skipped") this.skipping--
    else if (row.meaning === "verbatim") this.keeping--
    else if (this.held && this.holds(row, frame.attributes)) this.release(frame)
    else if (row.meaning) this.zone(frame, { start: frame.start, end: this.weave.length })
    if (row.breaks && !row.empty) this.break(row)
  }

  private zone(frame: Frame, span: Span): void {
    const { row, attributes } = frame
    switch (row.meaning) {
      case "quotation":
        this.zones.push({ kind: "quotation", block: true, ...span })
        break
      case "heading":
        this.zones.push({ kind: "heading", level: row.level ?? 1, ...span })
        break
      case "emphasis":
        this.zones.push({ kind: "emphasis", ...span })
        break
      case "link":
        if (attributes.href) this.zones.push({ kind: "link", href: attributes.href, ...span })
        break
      case "syllabus":
        this.zones.push({ kind: "syllabus", ...span })
        break
      case "author":
        this.authors.push(span)
        break
      case "opinion":
        this.opinion(attributes, span)
        break
      case "footnote":
        this.footnote(frame, span)
    }
  }

  private opinion(attributes: Attributes, span: Span): void {
    const type = attributes.type ?? attributes["data-type"]
    this.zones.push({ kind: "opinion", role: roleOf(type), ...(type === undefined ? {} : { type }), ...span })
  }

  private footnote(frame: Frame, span: Span): void {
    const note = this.notesOpen.pop()
    if (note) note.span.end = span.end
    this.zones.push({ kind: "footnote", label: frame.label ?? "", ...span })
  }

  /** Keeps words back until the element that holds them closes; words too long for a label are let through. */
  private hold(piece: Span & { readonly character?: string }): void {
    this.held?.push(piece)
    const size = this.held?.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0
    if (size > 60) this.letThrough()
  }

  private letThrough(): void {
    const held = this.held
    this.held = undefined
    for (const { start, end, character } of held ?? []) {
      if (character === undefined) this.ontext(start, end)
      else this.weave.character(character, start)
    }
  }

  private release(frame: Frame): void {
    const words = (this.held ?? []).map(({ start, end, character }) => character ?? this.source.slice(start, end))
    const told = frame.row.meaning === "page" ? this.page(words.join("").trim(), frame) : this.called(words.join(""), frame)
    if (told) this.held = undefined
    else this.letThrough()
    if (!told && frame.row.meaning === "link") this.zone(frame, { start: frame.start, end: this.weave.length })
  }

  private called(words: string, { row, attributes }: Frame): boolean {
    const sure = row.meaning === "call" || (row.meaning === "link" && isCallLink(attributes.href))
    if (!sure && !(this.weave.glued && /^\[?(?:\d{1,3}|[*†‡]{1,3})\]?$/.test(words))) return false
    return this.call(words.trim())
  }

  private page(words: string, { attributes }: Frame): boolean {
    const page = pageLabel(words, attributes)
    const note = this.notesOpen.at(-1)?.span
    if (page) this.pages.push({ at: this.weave.length, ...page, ...(note ? { note } : {}) })
    return page !== undefined
  }

  private call(words: string): boolean {
    const label = noteLabel(words)
    if (label === undefined) return false
    const at = this.weave.length
    const note = this.notesOpen.at(-1)
    if (note && at === note.span.start) note.frame.label ??= label
    else this.zones.push({ kind: "mark", of: "footnote", label, start: at, end: at })
    return true
  }

  /** The text and what mark-up tells of it. */
  result(): Pick<Document, "text" | "zones" | "notes"> & { readonly toSource: NonNullable<Document["toSource"]> } {
    const text = this.weave.text
    const pages = pagesFrom(this.pages, text.length)
    const zones = trimmed(text, [...this.zones.map((zone) => completed(zone, text, this.authors)), ...pages])
    return { text, zones, notes: [], toSource: this.weave.toSource() }
  }
}
