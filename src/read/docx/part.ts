/**
 * One xml part of a Word file (body, footnotes, endnotes) as paragraphs of runs. Every run keeps its number and every piece of it its place
 * in the xml, so that a writer can go back to a character's own element.
 *
 *     <w:r><w:rPr>…</w:rPr><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r>      run text "one\ttwo"
 */
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2"
import { Problem } from "../../base/problem.js"
import type { Span } from "../../base/span.js"
import { type Limits, limitOf } from "../limits.js"

/** A child of a run that holds text or a place. `start`..`end` is its element in the xml. */
export type Piece = Span & {
  readonly kind: "text" | "page" | "footnote" | "endnote"
  /** What is read; empty for places. Offsets in a run count these characters. */
  readonly text: string
  /** The note that is called, and whether the run itself spells its mark. */
  readonly id?: string
  readonly custom?: boolean
  /** Is the page break one that Word noted when it last laid out the pages? */
  readonly rendered?: boolean
}

/** A run; `number` counts all runs of the part in order of their start tags. */
export type Run = Span & {
  readonly number: number
  readonly properties?: Span
  readonly italic: boolean
  readonly bold: boolean
  readonly underlined: boolean
  readonly link?: string
  readonly pieces: readonly Piece[]
  /** False for deleted and moved-away runs, whose words are not read. */
  readonly read: boolean
}

export type Paragraph = Span & {
  readonly runs: readonly Run[]
  readonly style?: string
  readonly outline?: number
  readonly indents: { readonly left: number; readonly right: number }
  /** The note that the paragraph belongs to, in the parts for notes. */
  readonly note?: string
  /** Is it in a table? */
  readonly cell: boolean
}

type Open<T> = { -readonly [K in keyof T]: T[K] }
type OpenRun = Open<Omit<Run, "pieces">> & { pieces: Piece[] }
type OpenParagraph = Open<Omit<Paragraph, "runs" | "indents">> & {
  runs: Run[]
  indents: { left: number; right: number }
  boxes: Paragraph[]
}

/** Reads a part. Throws `external_entities` or `nesting_too_deep`. */
export function paragraphsOf(xml: string, path: string, limits?: Limits): readonly Paragraph[] {
  const reader = new PartReader(xml, path, limitOf("nesting", limits))
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reader)
  tokenizer.write(xml)
  tokenizer.end()
  return reader.paragraphs
}

const namespaces =
  /xmlns:(\w{1,20})\s?=\s?["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/

/** Elements whose words are not part of the document as it reads now. */
const unread = new Set(["del", "moveFrom", "instrText", "delText", "delInstrText", "rPrChange", "pPrChange"])

class PartReader implements TokenizerCallbacks {
  readonly paragraphs: Paragraph[] = []
  private readonly prefix: string
  private readonly names: string[] = []
  private readonly open: OpenParagraph[] = []
  /** Runs that are open; `undefined` where a text box starts paragraphs anew. */
  private readonly runs: (OpenRun | undefined)[] = []
  private readonly links: string[] = []
  /** For each field that is open: are we past its code, in its result? */
  private readonly fields: boolean[] = []
  /** Fields whose code is being read. */
  private codes = 0
  private runCount = 0
  private hidden = 0
  private tables = 0
  private note: string | undefined
  private name = ""
  private start = 0
  private attributes: Record<string, string> = {}
  private attribute = ""
  private value = ""
  private words: { text: string; start: number; keep: boolean } | undefined

  constructor(
    private readonly xml: string,
    private readonly path: string,
    private readonly deepest: number,
  ) {
    this.prefix = `${namespaces.exec(xml.slice(0, 20_000))?.[1] ?? "w"}:`
  }

  ontext(start: number, end: number): void {
    if (this.words) this.words.text += this.xml.slice(start, end)
  }
  ontextentity(codepoint: number): void {
    if (this.words) this.words.text += String.fromCodePoint(codepoint)
  }
  oncdata(start: number, end: number): void {
    this.ontext(start, end)
  }
  onopentagname(start: number, end: number): void {
    this.name = this.xml.slice(start, end)
    this.start = start - 1
    this.attributes = {}
  }
  onattribname(start: number, end: number): void {
    this.attribute = this.xml.slice(start, end)
    this.value = ""
  }
  onattribdata(start: number, end: number): void {
    this.value += this.xml.slice(start, end)
  }
  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint)
  }
  onattribend(): void {
    this.attributes[this.attribute] = this.value
  }
  onopentagend(end: number): void {
    this.enter(end + 1)
  }
  onselfclosingtag(end: number): void {
    this.enter(end + 1)
    this.leave(end + 1)
  }
  onclosetag(_start: number, end: number): void {
    this.leave(this.xml.indexOf(">", end) + 1)
  }
  ondeclaration(start: number, end: number): void {
    if (/^!?doctype/i.test(this.xml.slice(start, end))) throw new Problem("external_entities", { path: this.path })
  }
  oncomment(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  private attributeOf(name: string): string | undefined {
    return this.attributes[this.prefix + name] ?? this.attributes[name]
  }

  private enter(end: number): void {
    if (this.names.length >= this.deepest) throw new Problem("nesting_too_deep", { path: this.path, limit: this.deepest })
    this.names.push(this.name)
    if (this.name === "mc:Fallback") this.hidden++
    if (!this.name.startsWith(this.prefix)) return
    const name = this.name.slice(this.prefix.length)
    if (unread.has(name)) this.hidden++
    const run = this.runs.at(-1)
    if (!run && name === "p") this.paragraph()
    else if (name === "tbl") this.tables++
    else if (name === "footnote" || name === "endnote") this.noteOf()
    else if (name === "hyperlink") this.links.push(this.attributes["r:id"] ?? "")
    else if (name === "rPr" && run && this.names.at(-2) === `${this.prefix}r`) run.properties = { start: this.start, end }
    else if (this.hidden === 0 && run) this.inRun(name, run, end)
    else if (this.hidden === 0) this.inParagraph(name)
    if (name === "r" && this.open.length > 0) this.run()
    else if (name === "txbxContent") this.runs.push(undefined)
  }

  private noteOf(): void {
    const type = this.attributeOf("type")
    if (type === undefined || type === "normal") this.note = this.attributeOf("id")
    else this.hidden++
  }

  private paragraph(): void {
    this.open.push({
      start: this.start,
      end: this.start,
      runs: [],
      boxes: [],
      indents: { left: 0, right: 0 },
      cell: this.tables > 0,
      ...(this.note === undefined ? {} : { note: this.note }),
    })
  }

  private run(): void {
    const link = this.links.at(-1)
    const read = this.hidden === 0
    this.runs.push({
      ...blankRun,
      pieces: [],
      start: this.start,
      end: this.start,
      number: this.runCount++,
      read,
      ...(link ? { link } : {}),
    })
  }

  private inParagraph(name: string): void {
    const paragraph = this.open.at(-1)
    const value = this.attributeOf("val")
    switch (name) {
      case "pStyle":
        if (paragraph && value) paragraph.style = value
        break
      case "outlineLvl":
        if (paragraph && value) paragraph.outline = Number(value)
        break
      case "ind":
        if (paragraph) {
          paragraph.indents.left = Number(this.attributeOf("left") ?? this.attributeOf("start") ?? 0) || 0
          paragraph.indents.right = Number(this.attributeOf("right") ?? this.attributeOf("end") ?? 0) || 0
        }
        break
    }
  }

  private inRun(name: string, run: OpenRun, end: number): void {
    const on = !/^(?:0|false|none|off)$/.test(this.attributeOf("val") ?? "")
    switch (name) {
      case "t":
        this.words = { text: "", start: this.start, keep: this.attributes["xml:space"] === "preserve" }
        break
      case "i":
        run.italic = on
        break
      case "b":
        run.bold = on
        break
      case "u":
        run.underlined = on
        break
      case "fldChar":
        this.field(this.attributeOf("fldCharType"))
        break
      case "lastRenderedPageBreak":
        run.pieces.push({ kind: "page", text: "", start: this.start, end, rendered: true })
        break
      case "footnoteReference":
      case "endnoteReference":
        run.pieces.push({
          kind: name === "footnoteReference" ? "footnote" : "endnote",
          text: "",
          id: this.attributeOf("id") ?? "",
          custom: this.attributeOf("customMarkFollows") !== undefined,
          start: this.start,
          end,
        })
        break
      default: {
        const text = this.spelled(name)
        if (text !== undefined)
          run.pieces.push({ kind: text === "\f" ? "page" : "text", text: text === "\f" ? "" : text, start: this.start, end })
      }
    }
  }

  /** What an element that stands for a character is read as. */
  private spelled(name: string): string | undefined {
    switch (name) {
      case "tab":
      case "ptab":
        return this.names.at(-2) === `${this.prefix}r` ? "\t" : undefined
      case "br":
        return this.attributeOf("type") === "page" ? "\f" : "\n"
      case "cr":
        return "\n"
      case "noBreakHyphen":
        return "-"
      case "sym":
        return symbol(this.attributeOf("char"))
      default:
        return undefined
    }
  }

  private field(type: string | undefined): void {
    if (type === "begin") {
      this.fields.push(false)
      this.codes++
    } else if (type === "separate" && this.fields.at(-1) === false) {
      this.fields[this.fields.length - 1] = true
      this.codes--
    } else if (type === "end" && this.fields.pop() === false) this.codes--
  }

  private leave(end: number): void {
    const name = this.names.pop()
    if (name === "mc:Fallback") this.hidden--
    if (!name?.startsWith(this.prefix)) return
    this.leaveWord(name.slice(this.prefix.length), end)
  }

  private leaveWord(name: string, end: number): void {
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
    if (!words || this.hidden > 0 || this.codes > 0) return
    const text = (words.keep ? words.text : words.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "")).replace(/[\r\n]/g, " ")
    this.runs.at(-1)?.pieces.push({ kind: "text", text, start: words.start, end })
  }

  private properties(end: number): void {
    const run = this.runs.at(-1)
    if (run?.properties && this.names.at(-1) === `${this.prefix}r`) run.properties = { ...run.properties, end }
  }

  private endRun(end: number): void {
    const run = this.runs.pop()
    if (!run) return
    run.end = end
    this.open.at(-1)?.runs.push(run)
  }

  /** A paragraph of a text box stands behind the paragraph that holds the box. */
  private endParagraph(end: number): void {
    const paragraph = this.open.pop()
    if (!paragraph) return
    const { boxes, ...rest } = paragraph
    const outer = this.open.at(-1)
    ;(outer ? outer.boxes : this.paragraphs).push({ ...rest, end }, ...boxes)
  }
}

const blankRun = { italic: false, bold: false, underlined: false, read: true }

/** Word's own fonts put symbols at F000 and up, where no text can be told from them. */
function symbol(char: string | undefined): string {
  const code = Number.parseInt(char ?? "", 16)
  return Number.isNaN(code) || code >= 0xf000 || code < 32 ? "•" : String.fromCodePoint(code)
}
