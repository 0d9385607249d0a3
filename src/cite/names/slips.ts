/** Words as numbers that do not tell apart what scanners and typists confuse: case, l/1/I, 0/O, c/e, rn/m, cl/d. Equal numbers are a hint, checked afterwards. */
import { isLetter } from "../reading.js"

/** What a character is hashed as; two values where one shape is often read as two (m as rn). */
const pairs: readonly (readonly [string, string])[] = [
  ["lij1!|", "i"], ["o0", "o"], ["s5$", "s"], ["b8", "b"], ["ce", "c"], ["m", "rn"], ["w", "vv"], ["d", "ci"], ["h", "ii"], ["z2", "z"], ["gq9", "g"],
] // biome-ignore format: a table

const firsts = new Uint8Array(256)
const seconds = new Uint8Array(256)
for (let c = 97; c < 123; c++) firsts[c] = c
for (const [from, to] of pairs) {
  for (const letter of from) {
    firsts[letter.charCodeAt(0)] = to.charCodeAt(0)
    if (to.length > 1) seconds[letter.charCodeAt(0)] = to.charCodeAt(1)
  }
}
for (let c = 65; c < 91; c++) {
  firsts[c] = firsts[c + 32] as number
  seconds[c] = seconds[c + 32] as number
}

/** The end of the word at `from`: letters, and apostrophes between letters. */
export function wordAt(text: string, from: number): number {
  let i = from
  for (;;) {
    const c = text.charCodeAt(i)
    if (isLetter(c) || (c >= 48 && c < 58)) i++
    else if ((c === 39 || c === 0x2019) && isLetter(text.charCodeAt(i + 1)) && !possessive(text, i)) i++
    else return i
  }
}

function possessive(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 115 && !isLetter(text.charCodeAt(at + 2))
}

/** The number of the word from..to. */
export function wordNumber(text: string, from: number, to: number): number {
  let h = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    const first = c < 256 ? (firsts[c] as number) : c & 0xff
    if (first === 0) continue
    h = (Math.imul(h, 31) + first) | 0
    const second = c < 256 ? (seconds[c] as number) : 0
    if (second !== 0) h = (Math.imul(h, 31) + second) | 0
  }
  return h
}
