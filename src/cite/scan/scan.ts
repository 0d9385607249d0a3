/** The one pass over the text. It finds the cores of citations and notes where capital words and the "v." of captions stand, for the steps that need them. */

import { codes, type ReporterTable, width } from "../../citation/reporters.js"
import { type Draft, draftAt } from "../draft.js"
import { gap, isBlank, isDigit, isUpper, isWord, type Reading } from "../reading.js"
import { readTakingUp } from "./anaphor.js"
import { readCase } from "./case.js"
import { readReporterFirst } from "./reporter-first.js"

/** What the scan found. Positions are offsets into the text, ascending. */
export type Scanned = {
  readonly drafts: Draft[]
  /** Where words with a capital start. */
  readonly capitals: Int32Array
  /** Where the "v" of "v.", "vs." or "v" stands. */
  readonly versus: Int32Array
}

/** Reads something that is not a case citation at a place; the law layer's readers have this shape. */
export type Reader = (reading: Reading, at: number) => Draft | undefined

const kinds = { other: 0, lower: 1, upper: 2, digit: 3, section: 4 } as const

const classOf: Uint8Array = (() => {
  const table = new Uint8Array(256)
  for (let c = 0; c < 256; c++) {
    if (isDigit(c)) table[c] = kinds.digit
    else if (isUpper(c)) table[c] = kinds.upper
    else if (isWord(c)) table[c] = kinds.lower
  }
  table[0xa7] = kinds.section
  return table
})()

/** A list of positions that grows by doubling. */
class Positions {
  private held = new Int32Array(256)
  private count = 0
  add(at: number): void {
    if (this.count === this.held.length) {
      const wider = new Int32Array(this.count * 2)
      wider.set(this.held)
      this.held = wider
    }
    this.held[this.count++] = at
  }
  list(): Int32Array {
    return this.held.subarray(0, this.count)
  }
}

/** Letters and digits up to the end of Latin Extended-B. */
const inWord: Uint8Array = Uint8Array.from({ length: 592 }, (_, c) => (c > 255 || isWord(c) ? 1 : 0))

/** The end of the word that goes on at `from`. */
function wordEnd(text: string, from: number): number {
  let i = from
  for (let c = text.charCodeAt(i); c < 592 && inWord[c] === 1; c = text.charCodeAt(i)) i++
  return i
}

/** Reads the whole text once. */
export function scan(reading: Reading, table: ReporterTable, law: Reader | undefined): Scanned {
  const { text } = reading
  const drafts: Draft[] = []
  const capitals = new Positions()
  const versus = new Positions()
  const length = text.length
  let i = 0
  while (i < length) {
    const c = text.charCodeAt(i)
    const kind = c < 256 ? classOf[c] : kinds.other
    if (kind === kinds.other) {
      i++
      continue
    }
    let draft: Draft | undefined
    if (kind === kinds.lower) {
      if (c === 105 || c === 115 || c === 118) draft = readSmall(reading, i, versus) ?? (c === 115 ? law?.(reading, i) : undefined)
      else if (c === 116) draft = readTakingUp(text, i)
      else if (c === 108 && isDigit(text.charCodeAt(i + 1))) draft = readCase(reading, table, i)
    } else if (kind === kinds.digit) {
      draft = readCase(reading, table, i) ?? law?.(reading, i)
    } else if (kind === kinds.upper) {
      capitals.add(i)
      draft =
        (isDigit(text.charCodeAt(i + 1)) ? readCase(reading, table, i) : undefined) ??
        readSmall(reading, i, versus) ??
        (mayStandFirst(table, c, text.charCodeAt(i + 1)) ? readReporterFirst(reading, table, i) : undefined) ??
        law?.(reading, i)
    } else draft = law?.(reading, i) ?? sectionSign(reading, i)
    if (draft) {
      drafts.push(draft)
      i = draft.end
    } else i = kind === kinds.section ? i + 1 : wordEnd(text, i + 1)
  }
  return { drafts, capitals: capitals.list(), versus: versus.list() }
}

/** Can a reporter that needs no volume start with these two characters? Where the second is no letter, only the first tells. */
function mayStandFirst({ first, firstPairs }: ReporterTable, c: number, d: number): boolean {
  const one = c < 128 ? (codes[c] as number) : 0
  const two = d < 128 ? (codes[d] as number) : 0
  return two === 0 ? first.has(one) : firstPairs[one * width + two] === 1
}

/** "Id.", "ibid.", "supra", "That case", and the "v." of a caption. */
function readSmall(reading: Reading, at: number, versus: Positions): Draft | undefined {
  const { text } = reading
  const c = text.charCodeAt(at) | 32
  if (c === 105) return readId(text, at)
  if (c === 116) return readTakingUp(text, at)
  if (c === 115) {
    const word = text.charCodeAt(at + 1) === 117 && text.charCodeAt(at + 4) === 97 && text.slice(at + 1, at + 5) === "upra"
    return word && !isWord(text.charCodeAt(at + 5)) ? draftAt("supra", at, at + 5) : undefined
  }
  if (c === 118) {
    const s = (text.charCodeAt(at + 1) | 32) === 115 ? 1 : 0
    const after = text.charCodeAt(at + 1 + s)
    if (after === 46 || isBlank(after) || after === 44) versus.add(at)
  }
  return undefined
}

/** "Id.", "id.,", "Ibid.": with the period, or with a comma for it where "at" follows. */
function readId(text: string, at: number): Draft | undefined {
  const second = text.charCodeAt(at + 1)
  if (second === 100) {
    const dot = text.charCodeAt(at + 2)
    if (dot === 46) return draftAt("id", at, at + 3)
    if (dot === 44 && /^,? {0,2}at /.test(text.slice(at + 2, at + 8))) return draftAt("id", at, at + 2)
    if (isBlank(dot) && /^\s+at (?:pp?\. ?)?\d/.test(text.slice(at + 2, at + 14))) return draftAt("id", at, at + 2)
    return undefined
  }
  if (second !== 98 || text.charCodeAt(at + 2) !== 105 || text.charCodeAt(at + 3) !== 100 || isWord(text.charCodeAt(at + 4)))
    return undefined
  return draftAt("id", at, text.charCodeAt(at + 4) === 46 ? at + 5 : at + 4)
}

/** A section sign with no code that anyone can name: "§ 3.1 (2d ed. 1977)". */
function sectionSign(reading: Reading, at: number): Draft | undefined {
  const { text } = reading
  const from = text.charCodeAt(at + 1) === 0xa7 ? at + 2 : at + 1
  const i = gap(reading, from)
  const number = /[\dA-Z][\w.:-]{0,20}(?<![.:-])/y
  number.lastIndex = i
  const found = number.exec(text)
  if (!found) return undefined
  const draft = draftAt("other", at, number.lastIndex)
  draft.section = found[0]
  return draft
}
