/**
 * The text as numbered tokens, with each citation folded into one of them:
 *
 *     Collector v. Day, supra, and Rogers v. Graves, supra, are overruled so far as …
 *     [case           ]        and [case          ]        are overruled so far as …
 *
 * Star pages and note calls are passed over, and a citation's own parenthetical is set aside to be read by itself.
 */
import { firstFrom } from "../../base/sorted.js"
import type { Span } from "../../base/span.js"
import type { Citation, CitationKind } from "../../cite/citation.js"
import type { Document } from "../../read/document.js"
import { hashStart, hashStep, lexicon, sign } from "./lexicon.js"

/** Tokens as columns. `mention` is the place of the citation in `Reading.mentions`, or -1. */
export type Tokens = {
  /** The text the tokens are of; `start` and `end` are offsets into it. */
  readonly text: string
  readonly count: number
  readonly word: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly mention: Int32Array
}

/** A stretch to read by itself, and the citation that it hangs on. */
export type Aside = Span & { readonly host: number }

/** A range that the reader steps over: a citation (`mention` >= 0) or a mark (-1). */
type Step = Span & { readonly mention: number }

const caseKinds: ReadonlySet<CitationKind> = new Set(["case", "short_case", "supra", "id", "case_name", "docket"])

/** Does this citation point to a decision? */
export function isCase(citation: Citation): boolean {
  return caseKinds.has(citation.kind)
}

/** Does the citation say the case's name, so that a sentence can speak of it? */
function isNamed(citation: Citation): boolean {
  return (
    citation.kind !== "id" &&
    (citation.kind === "case_name" || citation.kind === "supra" || citation.name !== undefined || citation.antecedent !== undefined)
  )
}

/** The marks and citations to step over, in order; what lies inside another is kept, for the reading of asides. */
export function stepsOf(document: Document, mentions: readonly Citation[]): readonly Step[] {
  const steps: Step[] = mentions.map((citation, mention) => ({ ...withoutHeading(document.text, citation), mention }))
  for (const zone of document.zones) if (zone.kind === "mark") steps.push({ start: zone.start, end: zone.end, mention: -1 })
  return steps.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A citation's span from the paragraph of its core on: what stands before a blank line is a heading, not a caption. */
function withoutHeading(text: string, citation: Citation): Span {
  const { start, end } = citation.span
  const blank = text.slice(start, end).lastIndexOf("\n\n")
  return { start: blank > 0 ? start + blank + 2 : start, end }
}

/** The parentheticals that citations carry. */
export function asidesOf(mentions: readonly Citation[]): readonly Aside[] {
  const asides: Aside[] = []
  mentions.forEach((citation, host) => {
    const span = citation.parentheticalSpan
    if (span && span.end > span.start) asides.push({ start: span.start, end: span.end, host })
  })
  return asides
}

/** Collects tokens; grows as it goes. */
export class TokenWriter {
  #word: Int32Array
  #start: Int32Array
  #end: Int32Array
  #mention: Int32Array
  count = 0

  constructor(expected: number) {
    this.#word = new Int32Array(expected)
    this.#start = new Int32Array(expected)
    this.#end = new Int32Array(expected)
    this.#mention = new Int32Array(expected)
  }

  add(word: number, start: number, end: number, mention: number): void {
    if (this.count === this.#word.length) this.#grow()
    this.#word[this.count] = word
    this.#start[this.count] = start
    this.#end[this.count] = end
    this.#mention[this.count++] = mention
  }

  /** A citation's token; a parallel citation right after its fellow only lengthens it. */
  addMention(start: number, end: number, mention: number, mentions: readonly Citation[]): void {
    const citation = mentions[mention] as Citation
    let last = this.count - 1
    if (last > 0 && this.#word[last] === sign.comma) last--
    if (last >= 0 && citation.authority !== null && start - (this.#end[last] as number) <= 3) {
      const before = mentions[this.#mention[last] as number]
      if (before?.authority === citation.authority) {
        this.#end[last] = end
        this.count = last + 1
        return
      }
    }
    this.add(isCase(citation) ? (isNamed(citation) ? sign.case : sign.pin) : sign.law, start, end, mention)
  }

  done(text: string): Tokens {
    return { text, count: this.count, word: this.#word, start: this.#start, end: this.#end, mention: this.#mention }
  }

  #grow(): void {
    const wider = (column: Int32Array) => {
      const copy = new Int32Array(column.length * 2)
      copy.set(column)
      return copy
    }
    this.#word = wider(this.#word)
    this.#start = wider(this.#start)
    this.#end = wider(this.#end)
    this.#mention = wider(this.#mention)
  }
}

const letter = 1
const digit = 2
const classes = new Uint8Array(256)
for (let code = 0; code < 256; code++) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 192) classes[code] = letter
  else if (code >= 48 && code <= 57) classes[code] = digit
}
classes[215] = 0
classes[247] = 0

function classOf(code: number): number {
  if (code < 256) return classes[code] as number
  return code >= 0x2000 && code < 0x3000 ? 0 : letter
}

/** The sign a character stands for; 0 for white space and for what is of no use. */
function signAt(text: string, at: number, from: number): number {
  switch (text.charCodeAt(at)) {
    case 44:
      return sign.comma
    case 59:
      return sign.semicolon
    case 58:
      return sign.colon
    case 0x2014:
    case 0x2013:
      return sign.dash
    case 45:
      return text.charCodeAt(at + 1) === 45 ? sign.dash : 0
    case 0x201c:
      return sign.openQuote
    case 0x201d:
      return sign.closeQuote
    case 34:
      return at === from || /[\s([—–-]/.test(text[at - 1] as string) ? sign.openQuote : sign.closeQuote
    case 40:
    case 91:
    case 123:
      return sign.openParen
    case 41:
    case 93:
    case 125:
      return sign.closeParen
    case 46:
      // A full stop after a blank is one of an ellipsis.
      return at > from && text.charCodeAt(at - 1) === 32 ? 0 : sign.stop
    case 33:
      return sign.stop
    case 63:
      return sign.question
    default:
      return 0
  }
}

/** Reads `text[from..to)` into tokens. `steps` must be sorted; those outside the range are passed over. */
export function tokenize(text: string, range: Span, steps: readonly Step[], mentions: readonly Citation[], out: TokenWriter): void {
  let at = range.start
  let next = firstFrom(steps, range.start)
  while (at < range.end) {
    while (next < steps.length && (steps[next] as Step).start < at) next++
    const step = steps[next]
    if (step && step.end <= at) {
      next++
      continue
    }
    if (step && step.start === at) {
      if (step.mention >= 0) at = possessiveEnd(text, step.end)
      else at = step.end
      if (step.mention >= 0) out.addMention(step.start, Math.min(step.end, range.end), step.mention, mentions)
      next++
      continue
    }
    const limit = step && step.start < range.end ? step.start : range.end
    at = plain(text, at, limit, range.start, out)
  }
}

/** Past the "'s" that makes a case's name possessive. */
function possessiveEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return (code === 39 || code === 0x2019) && text.charCodeAt(at + 1) === 115 && classOf(text.charCodeAt(at + 2)) === 0 ? at + 2 : at
}

/** Tokens of the plain text from `at` to the next step, which starts no word of its own. */
function plain(text: string, from: number, to: number, first: number, out: TokenWriter): number {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (classOf(code) === 0) {
      const found = code === 32 ? 0 : signAt(text, at, first)
      if (found !== 0) out.add(found, at, at + 1, -1)
      at++
      continue
    }
    const start = at
    let hash = hashStart
    let here = code
    do {
      hash = hashStep(hash, here)
      at++
      here = at < to ? text.charCodeAt(at) : 32
    } while (classOf(here) !== 0 || ((here === 39 || here === 0x2019) && at + 1 < to && classOf(text.charCodeAt(at + 1)) === letter))
    out.add(lexicon.lookup(hash, text, start, at), start, at, -1)
  }
  return at
}
