/** Words around a governed act that deny it, hinder it or take it up: "no reason to", "does not preclude us from", "asks us not to …, but we do". */
import { sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import { we } from "./around.js"
import { verbGroup } from "./verb-group.js"
import { and, determiners, endsClause, isAdverb, not, that, to, wordSet } from "./words.js"

const hindering = wordSet(
  "bar bars preclude precludes prevent prevents foreclose forecloses prohibit prohibits forbid stop deter counsel hesitate shrink",
)

const noWords = wordSet("no nothing little none nor neither without not never")

const lets = wordSet("have let make see")

const usWords = wordSet("us court it")

/** "would have us overrule A". */
export function haveUs(tokens: Tokens, start: number): boolean {
  if (!usWords.has(tokens.word[start - 1] as number)) return false
  return lets.has(tokens.word[start - 2] as number) || lets.has(tokens.word[start - 3] as number)
}

const nothing = wordSet("nothing none")

/** "nothing in the record … persuades us that", "none of these persuades us": the subject denies it. */
export function nothingBefore(tokens: Tokens, at: number, sentence: Sentence): boolean {
  for (let t = at - 1; t >= sentence.from && t > at - 40; t--) {
    const word = tokens.word[t] as number
    if (endsClause(word) || word === that || word === we1) return false
    if (nothing.has(word)) return true
  }
  return false
}

const we1 = [...wordSet("we")][0] as number

const doing = wordSet("do agree accept accede")

/** "asks us not to overrule A, but we do", "urges us to overrule A, and we now do so". */
export function doesSo(tokens: Tokens, at: number, sentence: Sentence): boolean {
  for (let t = at; t < sentence.to - 2; t++) {
    if (!we.has(tokens.word[t] as number) || (tokens.word[t - 1] !== sign.comma && !and.has(tokens.word[t - 1] as number))) continue
    const verb = isAdverb(tokens, t + 1) ? t + 2 : t + 1
    const next = tokens.word[verb + 1] as number
    if (doing.has(tokens.word[verb] as number)) return !not.has(next)
  }
  return false
}

/** "no reason to", "see no occasion to", "It is not our place to". */
export function deniedNoun(tokens: Tokens, t: number, sentence: Sentence): boolean {
  for (let at = t - 1; at >= sentence.from && at > t - 6; at--) {
    const word = tokens.word[at] as number
    if (word === sign.comma || endsClause(word)) return false
    if (noWords.has(word)) return true
  }
  return false
}

const byWord = [...wordSet("by")][0] as number

/** "asked to reverse by overruling A": the "to" that leads the verb which the act is the means of; -1 where none does. */
export function byMeans(tokens: Tokens, at: number, sentence: Sentence): number {
  if (tokens.word[at - 1] !== byWord) return -1
  for (let t = at - 2; t > sentence.from && t > at - 9; t--) {
    if (endsClause(tokens.word[t] as number)) return -1
    if (tokens.word[t] === to && !determiners.has(tokens.word[t + 1] as number)) return t
  }
  return -1
}

/** "does not preclude us from overruling": what is denied is the hindrance. */
export function hindered(tokens: Tokens, at: number, sentence: Sentence): boolean {
  for (let t = at - 1; t >= sentence.from && t > at - 5; t--)
    if (hindering.has(tokens.word[t] as number)) return verbGroup(tokens, t, sentence.from).negated
  return false
}
