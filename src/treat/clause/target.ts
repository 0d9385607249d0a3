/** What an act can reach besides a case by name: what a case holds, words that take a case up again, a class of cases. */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Phrase } from "../grammar/phrase.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import { type HeadClass, headRows } from "../rows/heads.js"
import { be, determiners, wordSet } from "./words.js"

/** A phrase that an act reaches: as `Phrase`, with what of the case it names, and whether it is a class of cases that names none. */
export type Target = Phrase & { readonly head?: HeadClass; readonly group?: true }

/** Words and steps that several readers of clauses share. */
export const heads: ReadonlyMap<number, HeadClass> = new Map(
  headRows.flatMap(({ head, words }) => [...wordSet(words)].map((word) => [word, head] as const)),
)

/** Words and steps that several readers of clauses share. */
export const plurals = wordSet("cases decisions opinions holdings precedents authorities rulings")

const set = wordSet("line lines progeny caselaw law precedent")

/** Words and steps that several readers of clauses share. */
export const they = wordSet("they them both")

/** Words and steps that several readers of clauses share. */
export const it = lexicon.register("it")

/** Words and steps that several readers of clauses share. */
export const its = lexicon.register("its")

/** Words and steps that several readers of clauses share. */
export const pointing = wordSet("that this said such aforementioned")

/** Words and steps that several readers of clauses share. */
export const those = wordSet("those these both two three such said latter")

/** Words and steps that several readers of clauses share. */
export const latter = lexicon.register("latter")

const former = lexicon.register("former")

/** Words and steps that several readers of clauses share. */
export const theWord = lexicon.register("the")

/** Words and steps that several readers of clauses share. */
export const placed = wordSet(
  "announced enunciated expressed stated set established adopted contained found laid articulated recognized applied made given embodied reached employed used followed created developed forth down out as said",
)

/** Words and steps that several readers of clauses share. */
export const leads = wordSet("in of by from under to on with at")

/** Words and steps that several readers of clauses share. */
export const joiners = wordSet("and or as well both also nor")

const earlier = wordSet("earlier prior former previous")

/** Words and steps that several readers of clauses share. */
export const possessives = wordSet("its their his her")

/** What of a case the noun at token `t` names; undefined where it is no such noun. */
export function headAt(tokens: Tokens, t: number): HeadClass | undefined {
  return heads.get(tokens.word[t] as number)
}

/** Words and steps that several readers of clauses share. */
export function pronounAt(tokens: Tokens, t: number, at: number): Target | undefined {
  const word = tokens.word[t] as number
  const one = { from: at, to: t + 1, cases: [] }
  const following = tokens.word[t + 1] as number
  if (t === at && word === it) return { ...one, anaphor: "it" }
  if (t === at && they.has(word) && !heads.has(following) && following !== sign.case) return { ...one, anaphor: "they" }
  if (t === at && possessives.has(word) && heads.has(following) && !earlier.has(following))
    return { ...one, to: t + 2, anaphor: word === its ? "it" : "they", head: heads.get(following) as HeadClass }
  if (word === latter || word === former) {
    const many = plurals.has(following) || be.has(following) || following === sign.stop
    if (t > at + 1) return undefined
    return { ...one, anaphor: many && word === latter ? "those" : word === latter ? "latter" : "former" }
  }
  return undefined
}

/** "that decision", "this language", "the earlier ruling", "those cases": a head that is taken up again. */
export function backward(tokens: Tokens, t: number, at: number, head: HeadClass): Target | undefined {
  const word = tokens.word[t] as number
  const before = tokens.word[t - 1] as number
  const second = tokens.word[t - 2] as number
  const one = { from: at, to: t + 1, cases: [], head }
  const near = (words: ReadonlySet<number>) =>
    words.has(before) ||
    (t - 2 >= at && words.has(second) && before >= 0 && !determiners.has(before)) ||
    (t - 3 >= at &&
      words.has(tokens.word[t - 3] as number) &&
      before >= 0 &&
      second >= 0 &&
      !determiners.has(before) &&
      !determiners.has(second))
  if (t - 1 < at) return undefined
  if (plurals.has(word)) return near(those) || before === latter ? { ...one, anaphor: "those" } : undefined
  if (set.has(word) && near(those)) return { ...one, anaphor: "that" }
  if (before === latter) return { ...one, anaphor: "latter" }
  if (before === former) return { ...one, anaphor: "former" }
  if (near(pointing)) return { ...one, anaphor: "that" }
  if (near(those)) return { ...one, anaphor: "that" }
  return undefined
}

/** Words and steps that several readers of clauses share. */
export const contrary = wordSet(
  "contrary inconsistent conflicting conflict holding otherwise that which to suggesting stating limiting reaching recognizing allowing permitting requiring construing reached",
)

/** A class of cases that names none: "all decisions to the contrary", "our prior cases". */
export function groupAt(tokens: Tokens, head: number, at: number, sentence: Sentence, kind: HeadClass): Target | undefined {
  const word = tokens.word[head] as number
  const one = { from: at, to: head + 1, cases: [], head: kind }
  if (!plurals.has(word) && !set.has(word)) {
    const the = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase()
    return the === "our" || the === "the" || the === "any" ? { ...one, group: true } : undefined
  }
  const rest = tokens.word[head + 1] as number
  const before = tokens.text.slice(tokens.start[at], tokens.end[head]).toLowerCase()
  const said = /\b(?:all|any|our|prior|earlier|other|previous|contrary|inconsistent|conflicting|following|line|several|older|past)\b/.test(
    before,
  )
  return said || contrary.has(rest) || head + 1 >= sentence.to ? { ...one, group: true } : undefined
}

/** "Crain II": which of the cases of that name. */
export function numeral(tokens: Tokens, t: number): boolean {
  return /^(?:[IVX]+|i{1,3}|iv|\d)$/.test(tokens.text.slice(tokens.start[t], tokens.end[t]))
}
