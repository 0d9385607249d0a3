/** The words of an opinion as comparing needs them: lower case, without marks, hyphens and apostrophes, each knowing where it stands. */
import type { Span } from "../../base/span.js"
import type { Zone } from "../../read/document.js"

/** Words as numbers: equal words have equal hashes. `starts` and `ends` point into `text`. */
export type HeldWords = {
  readonly text: string
  readonly count: number
  readonly hashes: Uint32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const seed = 0x811c9dc5
const prime = 0x01000193

/** For ASCII: the lower-case letter or digit, 1 for what is skipped inside a word, 0 for what parts words. */
const plain = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const letter = String.fromCharCode(code).toLowerCase()
  if (/[a-z0-9]/.test(letter)) plain[code] = letter.charCodeAt(0)
}
plain[0x27] = 1
plain[0x60] = 1

const folded = new Map<number, readonly number[]>()

/** The plain letters of a character outside ASCII; [1] for what is skipped inside a word, [] for what parts words. */
function fold(code: number): readonly number[] {
  const known = folded.get(code)
  if (known) return known
  const letters = String.fromCharCode(code)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
  const skipped = code === 0x2019 || code === 0x2018 || code === 0xad || (code >= 0x300 && code <= 0x36f)
  const found = skipped ? [1] : [...letters].map((letter) => letter.charCodeAt(0))
  folded.set(code, found)
  return found
}

/** Words as they are read, letter by letter. The hot loop of comparing: it changes what it owns. */
class Collector {
  count = 0
  hashes: Uint32Array
  starts: Int32Array
  ends: Int32Array
  private hash = seed
  private length = 0

  constructor(room: number) {
    this.hashes = new Uint32Array(room)
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
  }

  /** Makes room for one more word. */
  private grow(): void {
    const more = <A extends Uint32Array | Int32Array>(old: A, made: A): A => {
      made.set(old)
      return made
    }
    const room = this.hashes.length * 2
    this.hashes = more(this.hashes, new Uint32Array(room))
    this.starts = more(this.starts, new Int32Array(room))
    this.ends = more(this.ends, new Int32Array(room))
  }

  get inside(): boolean {
    return this.length > 0
  }

  letter(letter: number, at: number): void {
    if (this.length++ === 0) {
      if (this.count === this.hashes.length) this.grow()
      this.starts[this.count] = at
    }
    this.hash = Math.imul(this.hash ^ letter, prime)
    this.ends[this.count] = at + 1
  }

  end(): void {
    this.hashes[this.count++] = this.hash >>> 0
    this.hash = seed
    this.length = 0
  }

  sign(hash: number, at: number): void {
    if (this.count === this.hashes.length) this.grow()
    this.starts[this.count] = at
    this.ends[this.count] = at + 1
    this.hashes[this.count++] = hash
  }
}

/**
 * Splits text into words, all of it or a stretch. Marks (star pages, footnote calls, running heads) are passed over, also inside a word.
 */
export function heldWords(text: string, zones: readonly Zone[] = [], from = 0, to = text.length): HeldWords {
  const marks = zones.filter((zone) => zone.kind === "mark" && zone.end > zone.start)
  const words = new Collector(((to - from) >> 2) + 16)
  let mark = 0
  for (let at = from; at <= to; at++) {
    while (mark < marks.length && (marks[mark] as Zone).end <= at) mark++
    const next = marks[mark]
    if (next && next.start <= at && at < to) {
      at = Math.min(next.end, to) - 1
      continue
    }
    const code = at < to ? text.charCodeAt(at) : 0
    const letter = code < 128 ? (plain[code] as number) : 0
    if (letter > 1) words.letter(letter, at)
    else if (code >= 128 && fold(code).length > 0) {
      for (const one of fold(code)) if (one !== 1) words.letter(one, at)
    } else if (letter === 0) {
      const joined = code === 0x2d && words.inside ? afterLineEnd(text, at + 1) : 0
      if (joined > 0) at = joined - 1
      else if (words.inside) words.end()
    }
    const sign = code === 0x26 || code === 0xa7 ? signs.get(text[at] as string) : undefined
    if (sign !== undefined) words.sign(sign, at)
  }
  const { count, hashes, starts, ends } = words
  return { text, count, hashes: hashes.subarray(0, count), starts, ends }
}

/** Signs that are written out as words as often as not. */
const signWords: ReadonlyMap<string, string> = new Map([
  ["&", "and"],
  ["§", "section"],
])
const signs: ReadonlyMap<string, number> = new Map([...signWords].map(([sign, word]) => [sign, hashOf(word)]))

/** After a hyphen at the end of a line: where the word goes on, or 0. */
function afterLineEnd(text: string, from: number): number {
  let at = from
  let lines = 0
  for (let code = text.charCodeAt(at); code === 32 || code === 9 || code === 10 || code === 13; code = text.charCodeAt(++at)) {
    if (code === 10) lines++
    if (at - from > 12) return 0
  }
  const code = text.charCodeAt(at)
  return lines === 1 && code >= 97 && code <= 122 ? at : 0
}

/** The hash of one word written out. */
export function hashOf(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < 128) {
      if ((plain[code] as number) > 1) hash = Math.imul(hash ^ (plain[code] as number), prime)
    } else for (const one of fold(code)) if (one !== 1) hash = Math.imul(hash ^ one, prime)
  }
  return hash >>> 0
}

/** One word as compared: letters and digits in lower case. */
export function wordAt(held: HeldWords, at: number): string {
  const written = held.text.slice(held.starts[at], held.ends[at])
  return signWords.get(written) ?? plainWord(written)
}

/** The word a sign stands for: "&" -> and. */
export function signWord(sign: string): string | undefined {
  return signWords.get(sign)
}

/** Letters and digits in lower case, accents and marks away. */
export function plainWord(text: string): string {
  let word = ""
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      if ((plain[code] as number) > 1) word += String.fromCharCode(plain[code] as number)
    } else for (const one of fold(code)) if (one !== 1) word += String.fromCharCode(one)
  }
  return word
}

/** Where a run of words stands, first to last, both counted. */
export function spanOf(held: HeldWords, first: number, last: number): Span {
  return { start: held.starts[first] as number, end: held.ends[last] as number }
}
