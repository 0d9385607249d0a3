/** Spellings as a trie over letters and digits, blanks and points dropped, so that "U. S. C." and "U.S.C." and "USC" are one key. */
import { gap, isBlank, isWord, type Reading } from "../reading.js"
import { codes, width } from "../reporters.js"

export type Trie<T> = {
  readonly next: Uint16Array
  readonly values: readonly (readonly T[] | undefined)[]
  /** Which three letters, running on, start a spelling. */
  readonly starts: Uint8Array
}

/** Builds the trie; spellings with one key share a list, in the order given. */
export function buildTrie<T>(entries: readonly (readonly [spelling: string, value: T])[]): Trie<T> {
  let room = 16384
  let next = new Uint16Array(room * width)
  const values: T[][] = []
  let nodes = 1
  for (const [spelling, value] of entries) {
    let node = 0
    for (let i = 0; i < spelling.length; i++) {
      const code = codes[spelling.charCodeAt(i)] ?? 0
      if (code === 0) continue
      const slot = node * width + code
      if (next[slot] === 0) {
        if (nodes === room) {
          room *= 2
          const wider = new Uint16Array(room * width)
          wider.set(next)
          next = wider
        }
        next[slot] = nodes++
      }
      node = next[slot] as number
    }
    if (node === 0) continue
    const held = values[node]
    if (held) held.push(value)
    else values[node] = [value]
  }
  return { next: next.slice(0, nodes * width), values, starts: startsOf(next) }
}

const letters = 27

function startsOf(next: Uint16Array): Uint8Array {
  const starts = new Uint8Array(letters * letters * letters)
  for (let a = 1; a < letters; a++) {
    const first = next[a] as number
    for (let b = 1; first !== 0 && b < letters; b++) {
      const second = next[first * width + b] as number
      for (let c = 1; second !== 0 && c < letters; c++) {
        if (next[second * width + c] !== 0) starts[(a * letters + b) * letters + c] = 1
      }
    }
  }
  return starts
}

/** Can no spelling start with the three letters at `from`? Told without a walk; most words of a text are done with here. */
export function cannotStart(text: string, trie: Trie<unknown>, from: number): boolean {
  const a = letterCode(text.charCodeAt(from))
  const b = letterCode(text.charCodeAt(from + 1))
  const c = letterCode(text.charCodeAt(from + 2))
  return a !== 0 && b !== 0 && c !== 0 && trie.starts[(a * letters + b) * letters + c] === 0
}

/** 1 to 26 for a letter of either case, 0 for anything else. */
function letterCode(c: number): number {
  const code = (c | 32) - 96
  return c > 64 && code > 0 && code < letters ? code : 0
}

export type Ending<T> = { readonly end: number; readonly values: readonly T[] }

const longestWalk = 90
/** What may stand between letters of one spelling, beside blanks: . ' ’ - , / : ( ) */
const between: ReadonlySet<number> = new Set([46, 39, 0x2019, 45, 44, 47, 58, 40, 41])

/** Every spelling that the text has at `from`, shortest first. Blanks, points, apostrophes, hyphens and marks may stand between letters. */
export function walk<T>(reading: Reading, trie: Trie<T>, from: number): readonly Ending<T>[] {
  const { text } = reading
  const { next, values } = trie
  let found: Ending<T>[] | undefined
  let node = 0
  let i = from
  let opened = false
  const stop = Math.min(text.length, from + longestWalk)
  while (i < stop) {
    const c = text.charCodeAt(i)
    const code = c < 128 ? (codes[c] as number) : 0
    if (code !== 0) {
      node = next[node * width + code] as number
      if (node === 0) break
      i++
      const here = values[node]
      if (here && !isWord(text.charCodeAt(i))) {
        found ??= []
        let end = text.charCodeAt(i) === 46 ? i + 1 : i
        if (opened && text.charCodeAt(end) === 41) end++
        found.push({ end, values: here })
      }
    } else if (between.has(c)) {
      if (c === 40) opened = true
      i++
    } else if (isBlank(c) || c === 42) {
      const over = gap(reading, i)
      if (over === i) break
      i = over
    } else break
  }
  return found ?? none
}

const none: readonly never[] = []
