/**
 * One xml part of a Word file (body, footnotes, endnotes) as paragraphs of runs. Every run keeps its number and every piece of it its place
 * in the xml, so that a writer can go back to a character's own element.
 *
 *     <w:r><w:rPr>…</w:rPr><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r>      run text "one\ttwo"
 */
import { Problem } from "../../base/problem.js"
import { type Limits, limitOf } from "../limits.js"
import { type Elements, readElements, type Tag } from "./elements.js"
import { Fields } from "./fields.js"
import type { OpenParagraph, OpenRun, Paragraph } from "./paragraph.js"
import { pieceOf, takesLook } from "./pieces.js"
import { fromSigns } from "./signs.js"

/** Reads a part. Throws `external_entities` or `nesting_too_deep`. */
export function paragraphsOf(xml: string, path: string, limits?: Limits): readonly Paragraph[] {
  const reader = new PartReader(xml, path, limitOf("nesting", limits))
  readElements(xml, path, reader)
  return reader.paragraphs
}

const namespaces =
  /xmlns:(\w{1,20})\s?=\s?["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/

/** Elements whose words are not part of the document as it reads now. */
const unread = new Set(["del", "moveFrom", "instrText", "delText", "delInstrText", "rPrChange", "pPrChange"])

const blankRun = { italic: false, bold: false, underlined: false, raised: false, hidden: false, signs: false, read: true }

/** Follows the elements of a part; mutates itself. */
class PartReader implements Elements {
  readonly paragraphs: Paragraph[] = []
  private readonly prefix: string
  private readonly names: string[] = []
  private readonly opened: OpenParagraph[] = []
  /** Runs that are open; `undefined` where a text box starts paragraphs anew. */
  private readonly runs: (OpenRun | undefined)[] = []
  private readonly links: string[] = []
  private readonly fields = new Fields()
  private runCount = 0
  private hidden = 0
  private tables = 0
  private note: string | undefined
  private words: { text: string; start: number; keep: boolean } | undefined

  constructor(
    xml: string,
    private readonly path: string,
    private readonly deepest: number,
  ) {
    this.prefix = `${namespaces.exec(xml.slice(0, 20_000))?.[1] ?? "w"}:`
  }

  text(words: string): void {
    if (this.words) this.words.text += words
  }

  open(tag: Tag): void {
    if (this.names.length >= this.deepest) throw new Problem("nesting_too_deep", { path: this.path, limit: this.deepest })
    this.names.push(tag.name)
    if (tag.name === "mc:Fallback") this.hidden++
    if (!tag.name.startsWith(this.prefix)) return
    const name = tag.name.slice(this.prefix.length)
    const attribute = (key: string) => tag.attributes[this.prefix + key] ?? tag.attributes[key]
    if (unread.has(name)) this.hidden++
    const run = this.runs.at(-1)
    if (!run && name === "p") this.paragraph(tag.start)
    else if (name === "tbl") this.tables++
    else if (name === "footnote" || name === "endnote") this.startNote(attribute("type"), attribute("id"))
    else if (name === "hyperlink") this.links.push(tag.attributes["r:id"] ?? "")
    else if (name === "rPr" && run && this.parentIsRun()) run.properties = { start: tag.start, end: tag.end }
    else if (this.hidden === 0 && run) this.inRun(name, run, tag, attribute)
    else if (this.hidden === 0) this.inParagraph(name, attribute)
    if (name === "r" && this.opened.length > 0) this.run(tag.start)
    else if (name === "txbxContent") this.runs.push(undefined)
  }

  private parentIsRun(): boolean {
    return this.names.at(-2) === `${this.prefix}r`
  }

  /** Separators between notes and text are kept as notes of other types. */
  private startNote(type: string | undefined, id: string | undefined): void {
    if (type === undefined || type === "normal") this.note = id
    else this.hidden++
  }

  private paragraph(start: number): void {
    this.opened.push({
      start,
      end: start,
      runs: [],
      boxes: [],
      indents: { left: 0, right: 0 },
      cell: this.tables > 0,
      ...(this.note === undefined ? {} : { note: this.note }),
    })
  }

  private run(start: number): void {
    const link = this.links.at(-1)
    const number = this.runCount++
    this.runs.push({ ...blankRun, pieces: [], start, end: start, number, read: this.hidden === 0, ...(link ? { link } : {}) })
  }

  private inParagraph(name: string, attribute: (key: string) => string | undefined): void {
    const paragraph = this.opened.at(-1)
    if (!paragraph) return
    const value = attribute("val")
    if (name === "pStyle" && value) paragraph.style = value
    else if (name === "outlineLvl" && value) paragraph.outline = Number(value)
    else if (name === "ind") {
      paragraph.indents.left = Number(attribute("left") ?? attribute("start") ?? 0) || 0
      paragraph.indents.right = Number(attribute("right") ?? attribute("end") ?? 0) || 0
    }
  }

  private inRun(name: string, run: OpenRun, tag: Tag, attribute: (key: string) => string | undefined): void {
    const asked = { name, tag, attribute }
    if (name === "t") this.words = { text: "", start: tag.start, keep: tag.attributes["xml:space"] === "preserve" }
    else if (name === "fldChar") this.fields.mark(attribute("fldCharType"))
    else if (!takesLook(run, asked)) {
      const piece = pieceOf(asked, this.parentIsRun())
      if (piece) run.pieces.push(piece)
    }
  }

  close(end: number): void {
    const name = this.names.pop()
    if (name === "mc:Fallback") this.hidden--
    if (!name?.startsWith(this.prefix)) return
    this.closeWord(name.slice(this.prefix.length), end)
  }

  private closeWord(name: string, end: number): void {
    if (unread.has(name)) this.hidden--
    if (name === "t") this.word(end)
    else if (name === "rPr") this.properties(end)
    else if (name === "r") this.endRun(end)
    else if (name === "txbxContent") this.runs.pop()
    else if (name === "p") this.endParagraph(end)
    else if (name === "tbl") this.tables--
    else if (name === "hyperlink") this.links.pop()
    else if (name === "footnote" || name === "endnote") {
      if (this.note === undefined) this.hidden--
      this.note = undefined
    }
  }

  private word(end: number): void {
    const { words } = this
    this.words = undefined
    if (!words || this.hidden > 0 || this.fields.inCode()) return
    const text = (words.keep ? words.text : words.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "")).replace(/[\r\n]/g, " ")
    const run = this.runs.at(-1)
    run?.pieces.push({ kind: "text", text: run.signs ? fromSigns(text) : text, start: words.start, end })
  }

  private properties(end: number): void {
    const run = this.runs.at(-1)
    if (run?.properties && this.names.at(-1) === `${this.prefix}r`) run.properties = { ...run.properties, end }
  }

  private endRun(end: number): void {
    const run = this.runs.pop()
    if (!run) return
    run.end = end
    this.opened.at(-1)?.runs.push(run)
  }

  /** A paragraph of a text box stands behind the paragraph that holds the box. */
  private endParagraph(end: number): void {
    const paragraph = this.opened.pop()
    if (!paragraph) return
    const { boxes, ...rest } = paragraph
    const outer = this.opened.at(-1)
    ;(outer ? outer.boxes : this.paragraphs).push({ ...rest, end }, ...boxes)
  }
}
