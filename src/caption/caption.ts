/** A caption as sides and words: what stands between the words of two captions of one case is taken away here. */
import { letters, placeForms } from "./abbreviations.js"

export type NameWord = {
  /** Lower case, letters and digits alone: "Comm'n" -> commn. */
  readonly word: string
  /** Written with a full stop or an apostrophe, so it may be short for another word. */
  readonly short: boolean
  /** Written in capitals throughout, so it may be initials: NLRB. */
  readonly capitals: boolean
}

export type Caption = {
  /** One side, or two where the caption has a "v." */
  readonly sides: readonly (readonly NameWord[])[]
  /** "In re", "Ex parte", "Estate of"… as found, lower case. */
  readonly prefix?: string
}

/** Words before a party's name that say how it came to court, each with an example. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^in\s+(?:the\s+)?matter\s+of\s+(?:the\s+)?/i, "In the Matter of Ash"],
  [/^matter\s+of\s+(?:the\s+)?/i, "Matter of Ash"],
  [/^in\s+re:?\s+/i, "In re Ash"],
  [/^ex\s+parte:?\s+/i, "Ex parte Ash"],
  [/^(?:the\s+)?estate\s+of\s+/i, "Estate of Ash"],
  [/^(?:the\s+)?guardianship\s+of\s+/i, "Guardianship of Ash"],
  [/^conservatorship\s+of\s+/i, "Conservatorship of Ash"],
  [/^(?:the\s+)?marriage\s+of\s+/i, "Marriage of Ash"],
  [/^adoption\s+of\s+/i, "Adoption of Ash"],
  [/^(?:the\s+)?application\s+of\s+/i, "Application of Ash"],
  [/^(?:the\s+)?petition\s+of\s+/i, "Petition of Ash"],
]

/** The prefixes with their examples, for tests. */
export const prefixExamples: readonly string[] = prefixes.map(([, example]) => example)

/** Words that carry no name: dropped wherever they stand. */
const empty = new Set(
  (
    "the of and for a an in on to at by et al ux vir als others another petitioner petitioners respondent respondents appellant appellants " +
    "appellee appellees plaintiff plaintiffs defendant defendants his her its as c dba fka aka"
  ).split(" "),
)

/** Ends of a caption that a brief leaves out: "et al.", "(No. 2)", "d/b/a …", a real party in interest in parentheses. */
const loose = /\([^()]{0,120}\)|\bet\s+al\b\.?|\bet\s+ux\b\.?|\bet\s+vir\b\.?|&\s?c\.|\b[dfa]\/[bk]\/a\b/gi

/** The caption's sides in words. Long captions are read as far as their first 600 characters. */
export function captionOf(name: string): Caption {
  const plain = name
    .slice(0, 600)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`]/g, "'")
    .replace(/[“”"]/g, " ")
    .replace(loose, " ")
    .trim()
  const { rest, prefix } = withoutPrefix(plain)
  const sides = rest
    .split(/\s+(?:v\.?|vs\.?|versus)\s+/i)
    .slice(0, 2)
    .map((side) => wordsOf(withoutPrefix(side.trim()).rest))
  return { sides: sides.filter((side) => side.length > 0), ...(prefix === undefined ? {} : { prefix }) }
}

function withoutPrefix(text: string): { rest: string; prefix?: string } {
  for (const [form] of prefixes) {
    const found = form.exec(text)
    if (found) return { rest: text.slice(found[0].length), prefix: found[0].trim().toLowerCase() }
  }
  return { rest: text }
}

function wordsOf(side: string): readonly NameWord[] {
  const words: NameWord[] = []
  for (const written of side.split(/[\s,;:/&]+|(?<=\p{L}{2})-(?=\p{L}{2})|--+|—|–/u)) {
    const word = letters(written)
    if (word === "" || (empty.has(word) && !/^[A-Z]\.$/.test(written))) continue
    const place = /[A-Z]/.test(written[0] ?? "") && written.includes(".") ? placeForms.get(word) : undefined
    if (place && place.length > 1) for (const part of place) words.push({ word: part, short: false, capitals: false })
    else words.push({ word, short: /[.']/.test(written.slice(1)), capitals: /^[A-Z][A-Z.&]*$/.test(written) && word.length > 1 })
  }
  return words
}
