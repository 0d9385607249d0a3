/**
 * The words the grammar knows, numbered, so that text is matched by numbers. A word of the text is hashed where it stands; no string is
 * made for it, which is what keeps reading at tens of megabytes a second.
 */

/** Tokens that are not words. A word the grammar does not know is 0; words it knows are counted from 1. */
export const sign = {
  unknown: 0,
  comma: -1,
  semicolon: -2,
  colon: -3,
  dash: -4,
  openQuote: -5,
  closeQuote: -6,
  openParen: -7,
  closeParen: -8,
  stop: -9,
  question: -10,
  /** A citation of a case, from caption to year, as one token. */
  case: -11,
  /** A citation of a statute, rule or anything else that is not a case. */
  law: -12,
  other: -13,
  /** A citation of a case without its name ("Id., at 39", "410 U.S., at 120"): it supports a sentence and is never what one speaks of. */
  pin: -14,
} as const

/** Is it the token of a case, named or not? */
export function isCaseToken(word: number): boolean {
  return word === sign.case || word === sign.pin
}

const seed = 2166136261
const prime = 16777619

/** Lower case for the ASCII letters, and the plain apostrophe for the curly one; other characters as they are. */
function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  return code === 0x2019 ? 39 : code
}

/** A growing set of numbered words. Words are registered while rows are compiled; after that it only answers. */
export class Lexicon {
  readonly #words: string[] = [""]
  #slots = new Int32Array(1 << 13)

  /** The number of a word of the grammar; registers it when it is new. */
  register(word: string): number {
    const found = this.find(word, 0, word.length)
    if (found > 0) return found
    this.#words.push(word)
    if (this.#words.length * 3 > this.#slots.length) this.#grow()
    this.#place(this.#words.length - 1)
    return this.#words.length - 1
  }

  /** The number of the word at `text[start..end)`, without regard to case; 0 when the grammar does not know it. */
  find(text: string, start: number, end: number): number {
    let hash = seed
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ fold(text.charCodeAt(at)), prime)
    return this.lookup(hash, text, start, end)
  }

  /** As `find`, for a caller that has hashed the characters with `hashStep` already. */
  lookup(hash: number, text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number
      if (id === 0) return 0
      if (this.#same(id, text, start, end)) return id
    }
  }

  word(id: number): string {
    return this.#words[id] ?? ""
  }

  #same(id: number, text: string, start: number, end: number): boolean {
    const word = this.#words[id] as string
    if (word.length !== end - start) return false
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== fold(text.charCodeAt(start + i))) return false
    return true
  }

  #place(id: number): void {
    const word = this.#words[id] as string
    let hash = seed
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime)
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = id
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let id = 1; id < this.#words.length; id++) this.#place(id)
  }
}

/** Where a hash starts. */
export const hashStart = seed

/** The hash after one more character. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ fold(code), prime)
}

/** The one lexicon of the treatment grammar. */
export const lexicon = new Lexicon()
