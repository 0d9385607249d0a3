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

/** Splits text into words. Marks (star pages, footnote calls, running heads) are passed over, also inside a word. */
export function heldWords(text: string, zones: readonly Zone[] = []): HeldWords {
  const marks = zones.filter((zone) => zone.kind === "mark" && zone.end > zone.start)
  const most = (text.length >> 1) + 2 + text.split(/[&§]/).length
  const hashes = new Uint32Array(most)
  const starts = new Int32Array(most)
  const ends = new Int32Array(most)
  let count = 0
  let hash = seed
  let length = 0
  let mark = 0
  let nextMark = marks[0]?.start ?? text.length
  for (let at = 0; at <= text.length; at++) {
    if (at === nextMark && at < text.length) {
      at = Math.max(at, (marks[mark] as Zone).end) - 1
      while (mark < marks.length && (marks[mark] as Zone).start <= at) mark++
      nextMark = marks[mark]?.start ?? text.length
      continue
    }
    const code = at < text.length ? text.charCodeAt(at) : 0
    const letter = code < 128 ? (plain[code] as number) : 0
    if (letter > 1) {
      if (length++ === 0) starts[count] = at
      hash = Math.imul(hash ^ letter, prime)
      ends[count] = at + 1
    } else if (code >= 128 && fold(code).length > 0) {
      for (const one of fold(code)) {
        if (one === 1) continue
        if (length++ === 0) starts[count] = at
        hash = Math.imul(hash ^ one, prime)
        ends[count] = at + 1
      }
    } else if (letter === 0 && length > 0) {
      const next = code === 0x2d ? afterLineEnd(text, at + 1) : 0
      if (next > 0) {
        at = next - 1
        continue
      }
      hashes[count++] = hash >>> 0
      hash = seed
      length = 0
    }
    const sign = length === 0 ? signs.get(text[at] ?? "") : undefined
    if (sign !== undefined) {
      starts[count] = at
      ends[count] = at + 1
      hashes[count++] = sign
    }
  }
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
