/**
 * The words of a case's names as `cite` compares them, for the index of names: in one form, slips of recognition brought to one letter,
 * the first party's marked 0a and the second's 0b. Words themselves never begin so.
 *
 *     "Harrow v. Millbank Ferry Company"  ->  0aharrow 0bmiiibank 0bfcrry
 */

import { common, foldWord, nameWords, slipKey } from "./fold.js"

const versus = /\s+vs?\.\s+/
/** Captions of consolidated cases run on for pages. */
const longest = 600

/** The keys of all names of a case, in order, each once. */
export function nameKeys(names: readonly (string | null)[]): string {
  const keys = names.flatMap((name) => {
    const [first = "", ...rest] = (name ?? "").slice(0, longest).split(versus)
    return [...keysOf(first).map(firstSide), ...keysOf(rest.join(" ")).map(secondSide)]
  })
  return [...new Set(keys)].join(" ")
}

/** The names of one case: the usual one, the whole caption, and the short form it goes by. */
export type CaseNames = { readonly name: string; readonly name_full: string | null; readonly name_short: string | null }

/** What a case is found by when it is looked up by name: its names as written, and their words as `cite` compares them. */
export function nameText({ name, name_full, name_short }: CaseNames): string {
  const full = name_full && name_full !== name ? ` ${name_full.slice(0, 600)}` : ""
  return `${name}${full} ${nameKeys([name, name_full, name_short])}`
}

const keysOf = (words: string) => nameWords(words).map(slipKey)
const firstSide = (key: string) => `0a${key}`
const secondSide = (key: string) => `0b${key}`
const quoted = (word: string) => `"${word.replaceAll('"', "")}"`

const commonKeys: ReadonlySet<string> = new Set([...common].map((word) => slipKey(foldWord(word))))

/**
 * The question of the index for names that hold all the words of this one, on either side. Of a name with two telling words, only those
 * are asked: "Bros." stands in a seventh of all names, and going through them takes longer than all else.
 */
export function anySide(name: string): string {
  const keys = [...new Set(keysOf(name))]
  const telling = keys.filter((key) => !commonKeys.has(key))
  const asked = telling.length > 1 ? telling : keys
  return asked.map((key) => `(${quoted(firstSide(key))} OR ${quoted(secondSide(key))})`).join(" AND ")
}

/** The question for names with this key among the first party's and that one among the second's. */
export function bothSides(left: string, right: string): string {
  return `${quoted(firstSide(left))} AND ${quoted(secondSide(right))}`
}
