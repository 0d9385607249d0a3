/** Numbers as scans give them: letters stand where digits were, "39O" for 390. */
import { digits, isDigit, isWord } from "../reading.js"

/** Letters that scanners read for digits, and the digits they are. */
const slips: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  Q: "0",
  l: "1",
  I: "1",
  i: "1",
  "|": "1",
  S: "5",
  B: "8",
  Z: "2",
  z: "2",
  g: "9",
}
const slipCodes = new Uint8Array(128)
for (const letter of Object.keys(slips)) slipCodes[letter.charCodeAt(0)] = 1
/** 1 for a letter that may stand for a digit. */
export const slipOf = (c: number): number => (c < 128 ? (slipCodes[c] as number) : 0)

/** The end of a number in which letters may stand for digits, "39O"; `from` itself where fewer than half are digits or a word goes on. */
export function numberEnd(text: string, from: number): number {
  let i = digits(text, from)
  if (slipOf(text.charCodeAt(i)) === 0) return i
  const plain = i
  let count = i - from
  let letters = 0
  while (i - from < 6) {
    const c = text.charCodeAt(i)
    if (isDigit(c)) count++
    else if (slipOf(c) !== 0) letters++
    else break
    i++
  }
  return count === 0 || letters > count || isWord(text.charCodeAt(i)) ? plain : i
}

/** The number that is meant. */
export function mended(number: string): string {
  return /\D/.test(number) ? number.replace(/[OoQlIi|SBZzg]/g, (letter) => slips[letter] as string) : number
}
