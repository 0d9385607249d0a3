/** Words of a text that has lost its capitals, digits and hyphenated words, and of captions as they look in such a text. */
import { foldWord, nameWords, slipKey } from "../../caption/fold.js"

/** A word with its place; `word` in the form that names compare. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number }

/** The two parties of a caption as words that could still stand in a stripped text: no hyphenated words, digits or initials, and no real party in parentheses. */
export function partiesOf(name: string): readonly [readonly string[], readonly string[]] {
  const [first = "", ...rest] = name.replace(/\([^()]{1,80}\)/g, " ").split(/\s+vs?\.\s+(?:\.\s+)?/)
  return [partyWords(first), partyWords(rest.join(" "))]
}

export function partyWords(party: string): readonly string[] {
  const kept = party
    .replace(/\S*\p{L}[-–]\p{L}\S*/gu, " ")
    .replace(/\S*\d\S*/g, " ")
    .replace(/(?<!\p{L})\p{L}\b\.?(?!['’]\p{L})/gu, " ")
  return nameWords(kept).map(slipKey)
}

const empty: ReadonlySet<string> = new Set("co corp inc ltd of the and an et al ex rel de la llc lp".split(" "))

/** The words of a text that names are made of; company endings and articles are left out. */
export function placedWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = []
  const form = /[a-z][a-z0-9'’]*/gi
  for (let found = form.exec(text); found; found = form.exec(text)) {
    const raw = found[0]
    if (raw.length > 30) continue
    const word = foldWord(raw)
    if (raw.length < 2 || empty.has(word)) continue
    words.push({ word: slipKey(word), start: found.index, end: found.index + raw.length })
  }
  return words
}

/** May two words stand in one name, by what is between them: blanks, a period after an abbreviation, a comma only before a company's ending? */
export function joined(text: string, left: PlacedWord, right: PlacedWord): boolean {
  if (right.start - left.end > 24) return false
  const between = text.slice(left.end, right.start)
  if (/[;:?!()\n]/.test(between)) return false
  return !/,(?!\s?(?:inc|ltd|co|corp|llc)\b)/.test(between)
}
