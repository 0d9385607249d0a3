/** Lists of cases: "A, B, and C", "A; B; and C", "A (as to notice) and B". */
import { sign } from "../grammar/lexicon.js"
import type { Phrase } from "../grammar/phrase.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import { wordSet } from "./words.js"

const joins = wordSet(
  "and or nor as well also both in the of case cases decision decisions opinion opinions our court's its progeny than supra followed by e g see holding holdings",
)
const acts = wordSet(
  "overruled overrules overruling disapproved disapproves distinguished distinguishes reversed reverses affirmed affirms followed follows held holds is are was were",
)

function joined(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 7) return false
  for (let t = from; t < to; t++) {
    const word = tokens.word[t] as number
    const mark = word === sign.comma || word === sign.semicolon || word === sign.openParen || word === sign.closeParen || word === sign.pin
    if (!mark && !joins.has(word)) return false
  }
  return true
}

/** "A overruled B; C overruled D", "A is overruled; B held …": what follows the case is said of it, and it is no further one of the list. */
function actsItself(tokens: Tokens, t: number): boolean {
  return acts.has(tokens.word[t + 1] as number)
}

/** Past a parenthesis that opens at `t`; `t` itself where none does. */
function pastParenthesis(tokens: Tokens, t: number, to: number): number {
  if (tokens.word[t] !== sign.openParen) return t
  for (let at = t + 1; at < to && at < t + 40; at++) if (tokens.word[at] === sign.closeParen) return at + 1
  return t
}

/** The list that starts with the case at token `first`. */
export function listRight(tokens: Tokens, first: number, sentence: Sentence): Phrase {
  const cases = [first]
  let last = first
  let from = pastParenthesis(tokens, first + 1, sentence.to)
  for (let t = from; t < sentence.to && t <= from + 8; t++) {
    if (tokens.word[t] !== sign.case) continue
    if (!joined(tokens, from, t) || actsItself(tokens, t)) break
    cases.push(t)
    last = t
    from = pastParenthesis(tokens, t + 1, sentence.to)
  }
  // "In overruling A, B did more": no list, but the subject of what follows.
  const bare = cases.length === 2 && last - first === 2 && tokens.word[first + 1] === sign.comma && follows(tokens, last + 1, sentence)
  return bare ? { from: first, to: first + 1, cases: [first] } : { from: first, to: last + 1, cases }
}

function follows(tokens: Tokens, t: number, sentence: Sentence): boolean {
  return t < sentence.to - 1 && (tokens.word[t] as number) >= 0
}

/** The list that ends with the case at token `last`. */
export function listLeft(tokens: Tokens, last: number, sentence: Sentence): Phrase {
  const cases = [last]
  let first = last
  for (let t = last - 1; t >= sentence.from && t >= first - 9; t--) {
    if (tokens.word[t] !== sign.case) continue
    if (!joined(tokens, t + 1, first)) break
    cases.unshift(t)
    first = t
  }
  return { from: first, to: last + 1, cases }
}
