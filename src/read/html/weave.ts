/**
 * Builds a text out of pieces of a source, folding white space as a browser does, and remembers where each piece came from.
 *
 *     <p>one\n  two</p><p>three</p>   ->   "one two¶¶three"
 */
import type { Span } from "../../base/span.js"
import type { SourcePlace } from "../document.js"
import { isSpace } from "../zones.js"

const breaks = ["", " ", "\n", "\n\n"] as const
const none = 0
const space = 1
const line = 2
const paragraph = 3

/** Is the character part of no word and seen by nobody: soft hyphen, zero-width space, byte-order mark? */
function isUnseen(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0xfeff
}

/** A text being written. It mutates itself, for speed; `text` is read once, at the end. */
export class Weave {
  private written = ""
  /** Characters written; breaks that are due but not yet written are not counted. */
  length = 0
  private due: number = none
  /** Pairs of (offset in text, offset in source) where a verbatim piece starts. */
  private readonly pieces: number[] = []

  constructor(private readonly source: string) {}

  get text(): string {
    return this.written
  }

  /** Asks for a line break, or a paragraph's, before the next visible character; a second `hard` one, as of <br><br>, makes a paragraph. */
  break(kind: "line" | "paragraph", hard = false): void {
    const wanted = kind === "line" && !(hard && this.due === line) ? line : paragraph
    if (this.due < wanted) this.due = wanted
  }

  /** Would the next character stand at once behind a word or its punctuation? */
  get glued(): boolean {
    return this.due === none && /[^\s([“"‘—–-]$/.test(this.written.slice(-1))
  }

  /** Writes source[start..end) with white space folded. */
  fold(start: number, end: number): void {
    const { source } = this
    let from = start
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at)
      if (code > 32 && !isUnseen(code)) continue
      if (code === 32 && at > from && at + 1 < end && source.charCodeAt(at + 1) > 32) continue
      if (at > from) this.piece(from, at)
      if (code <= 32 && this.due < space) this.due = space
      from = at + 1
    }
    if (end > from) this.piece(from, end)
  }

  /** Writes source[start..end) as it stands, line ends made "\n". */
  verbatim(start: number, end: number): void {
    let from = start
    for (let at = start; at < end; at++) {
      if (this.source.charCodeAt(at) !== 13) continue
      if (at > from) this.piece(from, at)
      if (this.source.charCodeAt(at + 1) !== 10) this.character("\n", at)
      from = at + 1
    }
    if (end > from) this.piece(from, end)
  }

  /** Writes a character that the source spells otherwise, such as an entity. */
  character(character: string, at: number): void {
    if (isUnseen(character.charCodeAt(0))) return
    this.flush()
    this.pieces.push(this.length, at)
    this.written += character
    this.length += character.length
  }

  private piece(from: number, to: number): void {
    this.flush()
    this.pieces.push(this.length, from)
    this.written += this.source.slice(from, to)
    this.length += to - from
  }

  private flush(): void {
    if (this.due === none) return
    const words = this.length === 0 ? "" : (breaks[this.due] ?? "")
    this.written += words
    this.length += words.length
    this.due = none
  }

  /** The way back from a span of the text to the source. */
  toSource(): (span: Span) => SourcePlace {
    const pieces = Float64Array.from(this.pieces)
    const { source } = this
    const back = (offset: number) => {
      let low = 0
      let high = pieces.length / 2 - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((pieces[middle * 2] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return Math.min(source.length, (pieces[low * 2 + 1] ?? 0) + Math.max(0, offset - (pieces[low * 2] ?? 0)))
    }
    return ({ start, end }) => ({ kind: "offset", start: back(start), end: end > start ? back(end - 1) + 1 : back(start) })
  }
}

/** Does the text from `start` on open with white space only? */
export function blank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}
