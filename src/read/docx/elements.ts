/** An xml part as elements that open and close, each with its place; entities are spelled out, and a doctype is refused. */
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2"
import { Problem } from "../../base/problem.js"

/** An element's start tag. */
export type Tag = {
  /** With its prefix: "w:p". */
  readonly name: string
  readonly start: number
  /** After the tag. */
  readonly end: number
  readonly attributes: Readonly<Record<string, string>>
}

export type Elements = {
  open(tag: Tag): void
  /** `end` is after the end tag. */
  close(end: number): void
  text(words: string): void
}

/** Tells `elements` what stands in the xml, in order. Throws `external_entities`. */
export function readElements(xml: string, path: string, elements: Elements): void {
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, new Tags(xml, path, elements))
  tokenizer.write(xml)
  tokenizer.end()
}

class Tags implements TokenizerCallbacks {
  private name = ""
  private start = 0
  private attributes: Record<string, string> = {}
  private attribute = ""
  private value = ""

  constructor(
    private readonly xml: string,
    private readonly path: string,
    private readonly elements: Elements,
  ) {}

  ontext(start: number, end: number): void {
    this.elements.text(this.xml.slice(start, end))
  }
  ontextentity(codepoint: number): void {
    this.elements.text(String.fromCodePoint(codepoint))
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
    const { name, start, attributes } = this
    this.elements.open({ name, start, end: end + 1, attributes })
  }
  onselfclosingtag(end: number): void {
    this.onopentagend(end)
    this.elements.close(end + 1)
  }
  onclosetag(_start: number, end: number): void {
    this.elements.close(this.xml.indexOf(">", end) + 1)
  }
  ondeclaration(start: number, end: number): void {
    if (/^!?doctype/i.test(this.xml.slice(start, end))) throw new Problem("external_entities", { path: this.path })
  }
  oncomment(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}
