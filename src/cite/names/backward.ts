/**
 * The name that stands before a place in the text, read word by word from right to left.
 *
 *     …as compelling Amick v. Liberty Mut. Ins. Co., 455 A.2d 793
 *                    ^ start                     ^ end of the name
 */
import { firstNotBelow } from "../../base/sorted.js"
import { jurisdictions } from "../../courts/jurisdictions.js"
import { isBlank, isDigit, isLower, isUpper } from "../reading.js"
import { abbreviations, companySuffix, joining, signals } from "./words.js"

export type Name = {
  readonly start: number
  readonly end: number
  readonly plaintiff?: string
  readonly defendant?: string
  readonly text: string
}

/** The longest caption in characters, on each side of "v.". */
const reach = 180
const mostWords = 24

const opens = (c: number): boolean => c === 40 || c === 91 || c === 123 || c === 34 || c === 0x201c || c === 0x2018 || c === 0x2014
const plain = (word: string): string => word.toLowerCase().replace(/[.,'’]/g, "")

/** Tidied for people: one blank between words, no hyphen of a line end. */
export function tidy(words: string): string {
  if (!/[^\S ]|\s\s|^\s|\s$/.test(words)) return words
  return words
    .replace(/(\p{L})-\s*\n\s*(\p{Ll})/gu, "$1$2")
    .replace(/\s+/g, " ")
    .trim()
}

/** Where the run of a name's words that ends at `end` starts; `end` itself when the word there is none of a name's. */
export function runBack(text: string, end: number, floor: number): number {
  let start = end
  let at = end
  let list = false
  const least = Math.max(floor, end - reach)
  for (let words = 0; words < mostWords; words++) {
    let e = at
    while (e > least && isBlank(text.charCodeAt(e - 1))) e--
    if (e <= least) break
    let s = e
    while (s > least && !isBlank(text.charCodeAt(s - 1)) && !opens(text.charCodeAt(s - 1))) s--
    s = beforeLineBreak(text, s, least)
    if (s === e || (start < end && endsHeading(text, s, e, at))) break
    const verdict = weigh(text, s, e, start, end, list)
    if (verdict === stop) break
    if (verdict === name) start = s
    if (text.charCodeAt(s) === 38 || (e - s === 3 && text.startsWith("and", s))) list = true
    if (s > least && opens(text.charCodeAt(s - 1))) break
    at = s
  }
  return start
}

/** What a brief's table of authorities and its parts are headed by. */
const headOfPart =
  /^(?:(?:federal|state|supreme court|other)\s)?(?:cases|decisions|authorities|(?:table of )?(?:cases|authorities)(?: cited)?|argument|discussion|conclusion)(?:\s{1,9}page(?:s|\(s\))?)?$/i

/**
 * Does the word s..e end a heading: a line of its own, with a blank line between it and the name that begins at `next`, or one that only
 * heads a part of a brief, or is in capitals above a name that is not?
 */
function endsHeading(text: string, s: number, e: number, next: number): boolean {
  let blank = e
  while (blank < next && text.charCodeAt(blank) !== 10) blank++
  if (blank === next) return false
  const gap = text.slice(e, next)
  const line = text.slice(Math.max(text.lastIndexOf("\n", s), s - 90) + 1, e).trim()
  if (headOfPart.test(line)) return true
  if (/^[A-Z][A-Z ,’'-]{11,}$/.test(line) && /^[A-Z][a-z]/.test(text.slice(next, next + 2))) return true
  return gap.indexOf("\n") !== gap.lastIndexOf("\n") && !joining.has(plain(text.slice(s, e)))
}

/** A word cut at a line's end is one word: "Ger-\\nhardt", where the next line may be set in. */
function beforeLineBreak(text: string, s: number, least: number): number {
  if (!isLower(text.charCodeAt(s))) return s
  let i = s
  while (i > least && s - i < 24 && (text.charCodeAt(i - 1) === 32 || text.charCodeAt(i - 1) === 9)) i--
  if (text.charCodeAt(i - 1) !== 10 || text.charCodeAt(i - 2) !== 45) return s
  i -= 2
  while (i > least && !isBlank(text.charCodeAt(i - 1)) && !opens(text.charCodeAt(i - 1))) i--
  return i
}

/** The place behind a party: "Township of Elm, Fir County, Pa.", "City of Elm, Tex.". */
const placeSuffix = new RegExp(
  String.raw`^(?:[A-Z][\w'’.-]{1,16}\s){1,2}(?:County|Parish|Cnty\.|Cty\.)(?:,|$)|^(?:${jurisdictions.map(({ abbreviation }) => abbreviation.replace(/\./g, "\\.")).join("|")})\.?$`,
)

const stop = 0
const joint = 1
const name = 2

/** Is the word s..e, which stands before what has been taken so far, part of the name? */
function weigh(text: string, s: number, e: number, taken: number, end: number, list: boolean): number {
  const last = text.charCodeAt(e - 1)
  const first = text.charCodeAt(s)
  const atEnd = taken === end && e === end
  if (
    !atEnd &&
    (last === 59 ||
      last === 58 ||
      last === 0x201d ||
      last === 34 ||
      last === 41 ||
      last === 93 ||
      last === 63 ||
      last === 33 ||
      last === 0x2014)
  )
    return stop
  if (!atEnd && last === 44 && !list && !companySuffix.test(text.slice(taken, taken + 12)) && !placeSuffix.test(text.slice(taken, end)))
    return stop
  const word = text.slice(s, e)
  if (!atEnd && last === 46 && (/[)\]]\.$/.test(word) || !abbreviated(word))) return stop
  const low = plain(word)
  if (low === "v" || low === "vs") return word === "V" && /&\s$/.test(text.slice(s - 2, s)) ? name : stop
  if (isUpper(first)) return (signals.has(low) && !isOrdinalName(word, text, e)) || heads(word, text, taken) ? stop : name
  if (isDigit(first) || first === 36) {
    if (taken === end) return numbered.test(text.slice(Math.max(0, s - 12), s)) ? name : stop
    return /^\d{1,4}-?[A-Z]/.test(word) ? name : joint
  }
  if (joining.has(word.toLowerCase()) || joining.has(low)) return joint
  if (isLower(first) && /['’][A-Z]|^[a-z]{1,3}[A-Z]|^d['’]/.test(word)) return name
  return stop
}

/** "Local No. 8 v. Elm", "P.S. 16 v. Elm": a party that ends with its number. */
const numbered = /(?:\bNos?\.|\bP\.S\.|\bDist(?:rict|\.)|\bUnit|\bWard|\bPost|\bLodge|\bArea|\bPhase|#)\s?$/

/** "First Nat'l Bank": an ordinal that a capital word follows without a comma opens a name, and is no "First, …". */
function isOrdinalName(word: string, text: string, e: number): boolean {
  return /^(?:First|Second|Third|Fourth|Fifth|Last|Next)$/.test(word) && isUpper(text.charCodeAt(e + 1))
}

/** A heading in capitals above a name that is not in capitals: "CASES Alder v. Birch", "Page 14 Fir Plaza LLC". */
function heads(word: string, text: string, taken: number): boolean {
  return (
    /^(?:CASES|AUTHORITIES|STATUTES|DECISIONS|PAGES?|Pages?|TABLE)$/.test(word) && /^[\dA-Z]\w*[a-z\s]/.test(text.slice(taken, taken + 12))
  )
}

function abbreviated(word: string): boolean {
  const low = word
    .slice(0, -1)
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/^[([{"“]/, "")
    .replace(/^.*-/, "")
  return low.length === 1 || low.includes(".") || abbreviations.has(low) || joining.has(`${low}.`)
}

/** Past blanks, commas and the like to the last character of a name that ends before `at`. */
export function nameEnd(text: string, at: number, floor: number): number {
  let i = at
  while (i > floor) {
    const c = text.charCodeAt(i - 1)
    if (isBlank(c) || c === 44 || c === 40 || c === 91 || c === 123 || c === 0x2014) i--
    else break
  }
  return i
}

/** The "v." of a caption that ends at `end`, nearest to it; -1 when none stands within reach. */
function versusBefore(versus: Int32Array, end: number, floor: number): number {
  const after = firstNotBelow(versus, end)
  const at = after > 0 ? (versus[after - 1] as number) : -1
  return at >= floor && at > end - reach ? at : -1
}

const alone =
  /(?:^|[\s([{"“])((?:In re|In the Matter of|Matter of|Ex parte|Ex Parte|In Re|Estate of|Petition of|Application of|Adoption of|Guardianship of|Conservatorship of|Marriage of|In the Interest of|Interest of|Succession of|Will of)\s[^;:"“”]{1,120})$/

/** The caption that ends at `end`: two parties, one matter ("In re"), or a run of capital words. */
export function captionBefore(text: string, versus: Int32Array, end: number, floor: number): Name | undefined {
  if (end <= floor) return undefined
  const v = versusBefore(versus, end, floor)
  if (v >= 0) {
    const two = twoSided(text, v, end, floor)
    if (two) return two
  }
  const from = Math.max(floor, end - 140)
  const found = alone.exec(text.slice(from, end))
  if (found && !/\.\s+(?:The|In|It|We|A|This|That|But|See)\s/.test(found[1] as string)) {
    const start = end - (found[1] as string).length
    return { start, end, text: tidy(text.slice(start, end)), plaintiff: tidy(text.slice(start, end)) }
  }
  const start = runBack(text, end, floor)
  return start < end && !endsSentence(text, start, end) ? { start, end, text: tidy(text.slice(start, end)) } : undefined
}

/** Characters of the longest word that is looked up among the abbreviations. */
const longestWord = 80

/** A run of capital words that a period or a quotation mark closes is the end of a sentence, not a name. */
function endsSentence(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (last === 0x201d || last === 34 || last === 63 || last === 33 || last === 59 || last === 58 || last === 93) return true
  if (last !== 46) return false
  const from = Math.max(0, end - longestWord)
  const blank = text.slice(from, end - 1).lastIndexOf(" ")
  return !abbreviated(text.slice(blank < 0 ? start : from + blank + 1, end))
}

function twoSided(text: string, v: number, end: number, floor: number): Name | undefined {
  let after = v + 1
  while (after < end && /[s.,]/.test(text.charAt(after))) after++
  while (after < end && isBlank(text.charCodeAt(after))) after++
  if (after >= end || !partyWords(text, after, end)) return undefined
  let before = v
  while (before > floor && isBlank(text.charCodeAt(before - 1))) before--
  const comma = text.charCodeAt(before - 1) === 44 ? 1 : 0
  const start = matterBefore(text, runBack(text, before - comma, floor), floor)
  if (start >= before - comma) return undefined
  return {
    start,
    end,
    text: tidy(text.slice(start, end)),
    plaintiff: tidy(text.slice(start, before - comma)),
    defendant: tidy(text.slice(after, end)),
  }
}

/** Back over "In re" before a first party. */
function matterBefore(text: string, start: number, floor: number): number {
  for (const words of ["In re ", "Ex parte "]) {
    const from = start - words.length
    if (from >= floor && text.startsWith(words, from)) return from
  }
  return start
}

/** Do the words from..end read as a party: capital words, joined by few small ones? */
function partyWords(text: string, from: number, end: number): boolean {
  let small = 0
  let i = from
  while (i < end) {
    let e = i
    while (e < end && !isBlank(text.charCodeAt(e))) e++
    const c = text.charCodeAt(i)
    const word = text.slice(i, e)
    if (isUpper(c) || isDigit(c) || opens(c) || c === 38 || c === 36) small = 0
    else if (!joining.has(word.toLowerCase()) && !joining.has(plain(word)) && ++small > 1) return false
    const last = text.charCodeAt(e - 1)
    if (e < end && (last === 59 || last === 0x201d)) return false
    if (e < end && last === 46 && !abbreviated(word) && isUpper(text.charCodeAt(nextWord(text, e)))) return false
    i = nextWord(text, e)
  }
  return true
}

function nextWord(text: string, from: number): number {
  let i = from
  while (isBlank(text.charCodeAt(i))) i++
  return i
}
