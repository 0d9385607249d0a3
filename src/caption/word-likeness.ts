/** When two words of captions are one: equal, one short for the other, or one a slip of the other. */
import { distance } from "fastest-levenshtein"
import { placeForms, shortForms } from "./abbreviations.js"
import type { NameWord } from "./caption.js"

/** `same` for equal words and short forms, `slip` for a misprint, undefined for another word. */
export type Likeness = "same" | "slip"

/** Are the two words one? */
export function likeness(a: NameWord, b: NameWord): Likeness | undefined {
  if (a.word === b.word || stem(a.word) === stem(b.word)) return "same"
  if (standsFor(a, b) || standsFor(b, a)) return "same"
  return slipOf(a.word, b.word) ? "slip" : undefined
}

/** Singular and plural, possessive and plain: brothers, brother. */
function stem(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word
}

/** Can the first be short for the second? "Comm'n" for Commission, "Bd." for Board, "Pac." for Pacific. */
function standsFor(short: NameWord, long: NameWord): boolean {
  const listed = shortForms.get(short.word) ?? shortForms.get(stem(short.word)) ?? placeForms.get(short.word)
  if (listed?.some((word) => stem(word) === stem(long.word))) return true
  if (!short.short || short.word.length < 3 || short.word.length >= long.word.length) return false
  return long.word.startsWith(short.word) || contracts(short.word, long.word)
}

/** First and last letter kept, and the others in order: "mfg" in manufacturing. */
function contracts(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

/** Letters that scanning and typing confuse, brought to one shape. */
const confusions: readonly (readonly [RegExp, string])[] = [
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/cl/g, "d"],
  [/li/g, "h"],
  [/[1il|]/g, "l"],
  [/0/g, "o"],
  [/5/g, "s"],
  [/[ce]/g, "c"],
  [/[uv]/g, "u"],
]

/** The word with the letters that scanning confuses made alike. */
export function skeleton(word: string): string {
  return confusions.reduce((shape, [form, to]) => shape.replace(form, to), word)
}

/** One letter wrong in a longer word, two in a long one, or the same shape under scanning. Short names must be equal: Ash is not Ast. */
function slipOf(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5 || Math.abs(a.length - b.length) > 2) return false
  if (skeleton(a) === skeleton(b)) return true
  if (a[0] !== b[0]) return false
  return distance(a, b) <= (shorter >= 9 ? 2 : 1)
}
