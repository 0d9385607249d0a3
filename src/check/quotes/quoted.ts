/**
 * A quotation as its writer means it: words to be found as they are, words changed in brackets, and places where words are left out.
 *
 *     "[T]he rule … [was] settled [citation omitted] in 1872."
 *      the     rule | gap       settled gap           in 1872
 */
import type { Span } from "../../base/span.js"
import { hashOf, plainWord, signWord } from "./opinion-words.js"

export type QuotedWord = {
  readonly kind: "word"
  readonly word: string
  readonly hash: number
  readonly span: Span
  /** Letters in brackets stand in the word: only what is outside them need agree ("allow[ed]"). */
  readonly open?: { readonly before: string; readonly after: string }
  /** The letters in those brackets. */
  readonly put?: string
}

/** Words of the writer in brackets: they stand for up to `most` words of the text, or none. */
export type QuotedGap = { readonly kind: "gap"; readonly most: number; readonly inside: string }

export type QuotedItem = QuotedWord | QuotedGap

export type Quoted = {
  /** The document's text, and where in it the quotation stands, without its marks. */
  readonly source: string
  readonly span: Span
  /** The pieces between ellipses; each must be found in order. */
  readonly segments: readonly (readonly QuotedItem[])[]
  readonly words: number
  /** It says itself that citations or notes are left out. */
  readonly omissions: boolean
}

const ellipsis = /\.(?:\s?\.){2,3}|…|\*(?:\s?\*){2,}|\[\s?(?:\.(?:\s?\.){2,3}|…)\s?\]/y
const note = /^\s*(?:emphasis|italics|alterations?|brackets?|internal|cleaned|sic|quotation marks)\b/i
const omitted = /^\s*(?:citations?|footnotes?|fn|record)\b/i
const longestQuotation = 20_000
/** Pieces between ellipses that are compared. */
const mostSegments = 60

/** Reads the words of a quotation, from inside its quotation marks. */
export function quotedWords(source: string, span: Span): Quoted {
  const text = source.slice(span.start, Math.min(span.end, span.start + longestQuotation))
  const offset = span.start
  const segments: QuotedItem[][] = [[]]
  let words = 0
  let omissions = false
  for (let at = 0; at < text.length; ) {
    ellipsis.lastIndex = at
    const dots = ellipsis.exec(text)
    if (dots) {
      segments.push([])
      at += dots[0].length
      continue
    }
    const said = noteAt(text, at)
    if (said > 0) {
      omissions = true
      at = said
      continue
    }
    const piece = nextPiece(text, at, offset)
    if (piece.item) {
      if (piece.item.kind === "word") words++
      segments.at(-1)?.push(piece.item)
    }
    at = piece.end
  }
  const worded = segments.filter((segment) => segment.some(({ kind }) => kind === "word"))
  return { source, span, segments: worded.slice(0, mostSegments), words, omissions }
}

const writersNote =
  /[([]\s?(?:footnotes?|citations?|internal|emphasis|italics|cleaned)[^()[\]]{0,80}\b(?:omitted|added|supplied|deleted|up|original)\.?\s?[)\]]/iy

/** The end of a note of the writer's inside the quotation, "(citations omitted)"; 0 for none. */
function noteAt(text: string, at: number): number {
  writersNote.lastIndex = at
  return writersNote.test(text) ? writersNote.lastIndex : 0
}

/** Characters of a bracket, with its marks. */
const longestBracket = 200

type Piece = { readonly end: number; readonly item?: QuotedItem }

function nextPiece(text: string, at: number, offset: number): Piece {
  const code = text[at] as string
  if (code === "[" && !scannedBracket.test(text.slice(at, at + 40).split(/[\s\]]/, 1)[0] ?? "")) {
    const inside = text.slice(at + 1, at + longestBracket).split("]", 1)[0] ?? ""
    const close = at + 1 + inside.length
    if (text[close] !== "]") return { end: at + 1 }
    const glued = /[\p{L}\p{N}]/u.test(text[close + 1] ?? "") || /^[^\saio]$/i.test(inside)
    if (!glued) return bracket(inside, close + 1)
  }
  const sign = signWord(code)
  if (sign !== undefined)
    return { end: at + 1, item: { kind: "word", word: sign, hash: hashOf(sign), span: { start: at + offset, end: at + offset + 1 } } }
  if (!/[\p{L}\p{N}[]/u.test(code)) return { end: at + 1 }
  return word(text, at, offset)
}

/** A bracket that stands by itself: a note of the writer's, an omission, or words put in the place of others. */
function bracket(inside: string, end: number): Piece {
  if (note.test(inside)) return { end }
  if (omitted.test(inside)) return { end, item: { kind: "gap", most: 40, inside: "" } }
  return { end, item: { kind: "gap", most: 12, inside } }
}

const apart = /[\p{L}\p{N}\p{M}[\]'’‘`\u00ad]/u

function word(text: string, at: number, offset: number): Piece {
  let end = at
  while (end < text.length && end - at < 80 && apart.test(text[end] as string)) end++
  const joined = /^-[ \t]*\r?\n[ \t]*(?:\d{1,2}[ \t]{1,12})?(?=[a-z])/.exec(text.slice(end, end + 32))
  if (joined) {
    const rest = word(text, end + joined[0].length, offset)
    if (rest.item?.kind === "word")
      return { end: rest.end, item: plainItem(text.slice(at, end) + rest.item.word, at + offset, rest.end + offset) }
  }
  const written = text.slice(at, end)
  if (!/[\p{L}\p{N}]/u.test(written)) return { end: Math.max(end, at + 1) }
  return { end, item: plainItem(written, at + offset, end + offset) }
}

/** A closing bracket after a first letter, printed as a j by scanning: "[tjhere" for "[t]here". */
const scannedBracket = /^\[(\p{L})[jJl1](\p{L}+)$/u

function plainItem(scanned: string, start: number, end: number): QuotedWord {
  const written = scanned.replace(scannedBracket, "[$1]$2")
  const word = /^secs?\b/i.test(written) && written.length < 5 ? "section" : plainWord(written)
  const item = { kind: "word", word, hash: hashOf(word), span: { start, end } } as const
  if (!/[[\]]/.test(written)) return item
  const [before = "", rest = ""] = written.split("[", 2)
  const after = rest.slice(rest.indexOf("]") + 1)
  const put = rest.slice(0, Math.max(0, rest.indexOf("]")))
  return { ...item, open: { before: plainWord(before), after: plainWord(after) }, put }
}
