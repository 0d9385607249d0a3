/**
 * The subject of a passive act or of a predicate, to the left of its verb group:
 *
 *     any language in  A  which might be read otherwise  is overruled        A , which held that notice is due , is overruled
 *     ^^^^^^^^^^^^^^^^^^^ subject                                            ^ subject
 */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Phrase } from "../grammar/phrase.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import type { HeadClass } from "../rows/heads.js"
import { listLeft } from "./case-list.js"
import { objectAt } from "./object.js"
import {
  backward,
  contrary,
  groupAt,
  headAt,
  heads,
  it,
  its,
  joiners,
  latter,
  leads,
  numeral,
  placed,
  plurals,
  possessives,
  type Target,
  theWord,
  they,
  those,
} from "./target.js"
import { asideAt, determiners, isAdverb, prepositions, that, wordSet } from "./words.js"

const same = lexicon.register("same")

/** "the decision must be overruled": the one under discussion. */
const taken = wordSet("case decision opinion holding doctrine rule")

const relatives = wordSet(
  "which that who whose insofar of so to as holding stating suggesting indicating construing requiring allowing permitting relied cited decided inasmuch however and or",
)

/** The subject of a verb group that starts at token `at`. */
export function subjectBefore(tokens: Tokens, at: number, sentence: Sentence): Target | undefined {
  let t = at - 1
  while (t >= sentence.from && (isAdverb(tokens, t) || tokens.word[t] === sign.pin || tokens.word[t] === sign.closeParen)) {
    t = tokens.word[t] === sign.closeParen ? opened(tokens, t, sentence) - 1 : t - 1
  }
  t = pastCited(tokens, t, sentence)
  const inner = tokens.word[t] === sign.comma && tokens.word[t - 1] === sign.case ? beforeRelative(tokens, t, at, sentence) : undefined
  const direct = inner ?? near(tokens, t, at, sentence) ?? overRelative(tokens, t, at, sentence)
  if (direct && !direct.group) return direct
  const first = fromStart(tokens, at, sentence)
  return first && first.cases.length > 0 ? first : (direct ?? first)
}

/** From a closing comma over brackets and bare citations to the case they belong to: "A, 12 Cal. 3 [4 P. 5], are"; the comma itself elsewhere. */
function pastCited(tokens: Tokens, t: number, sentence: Sentence): number {
  if (tokens.word[t] !== sign.comma) return t
  let at = t - 1
  while (at > sentence.from && at > t - 40) {
    const word = tokens.word[at] as number
    if (word === sign.case) return at === t - 1 ? t : at
    if (word === sign.closeParen) at = opened(tokens, at, sentence) - 1
    else if (
      word === sign.pin ||
      word === sign.comma ||
      word === sign.law ||
      word === sign.stop ||
      /^\d/.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
    )
      at--
    else return t
  }
  return t
}

function opened(tokens: Tokens, close: number, sentence: Sentence): number {
  for (let t = close - 1; t >= sentence.from && t > close - 40; t--) if (tokens.word[t] === sign.openParen) return t
  return close
}

/** The phrase whose last word is token `t`. */
export function near(tokens: Tokens, t: number, at: number, sentence: Sentence): Target | undefined {
  const word = tokens.word[t] as number
  if (t < sentence.from) return undefined
  if (
    (word === sign.comma || word === sign.pin || numeral(tokens, t)) &&
    (tokens.word[t - 1] === sign.case || tokens.word[t - 1] === sign.pin)
  )
    return near(tokens, t - 1, at, sentence)
  if (word === sign.case) return withHead(tokens, listLeft(tokens, t, sentence), at, sentence)
  if (word === same && tokens.word[t - 1] === theWord) return { from: t - 1, to: at, cases: [], anaphor: "it" }
  if (word === it) return prepositions.has(tokens.word[t - 1] as number) ? undefined : { from: t, to: at, cases: [], anaphor: "it" }
  if (they.has(word) || those.has(word)) return { from: t, to: at, cases: [], anaphor: word === latter ? "those" : "they" }
  const head = headAt(tokens, t)
  if (head === undefined) return undefined
  if (tokens.word[t - 1] === sign.case) return { ...withHead(tokens, listLeft(tokens, t - 1, sentence), at, sentence), head }
  const back = backward(tokens, t, sentence.from, head)
  if (back) return { ...back, from: Math.max(sentence.from, t - 2), to: at }
  if (possessives.has(tokens.word[t - 1] as number))
    return { from: t - 1, to: at, cases: [], anaphor: tokens.word[t - 1] === its ? "it" : "they", head }
  if (tokens.word[t - 1] === theWord && taken.has(word) && !prepositions.has(tokens.word[t - 2] as number))
    return { from: t - 1, to: at, cases: [], anaphor: "that", head }
  const joined = plurals.has(word) ? joinedCase(tokens, t, sentence) : -1
  if (joined >= 0) return withHead(tokens, listLeft(tokens, joined, sentence), at, sentence)
  return plurals.has(word)
    ? {
        ...groupAt(tokens, t, Math.max(sentence.from, t - 5), sentence, head),
        from: Math.max(sentence.from, t - 5),
        to: at,
        cases: [],
        head,
        group: true,
      }
    : undefined
}

/** "A, B, and the cases based thereon": the last case before the class that is joined to it; -1 where none is. */
function joinedCase(tokens: Tokens, t: number, sentence: Sentence): number {
  for (let at = t - 1; at > sentence.from && at > t - 6; at--) {
    if (!joiners.has(tokens.word[at] as number)) continue
    const before = tokens.word[at - 1] === sign.comma || tokens.word[at - 1] === sign.pin ? at - 2 : at - 1
    return tokens.word[before] === sign.case ? before : -1
  }
  return -1
}

/** A list with the head that leads to it: "the holdings in A and B". */
function withHead(tokens: Tokens, list: Phrase, at: number, sentence: Sentence): Target {
  let head: HeadClass | undefined
  let from = list.from
  for (let t = list.from - 1; t >= sentence.from && t > list.from - 14; t--) {
    const word = tokens.word[t] as number
    const found = headAt(tokens, t)
    if (found !== undefined) head = found
    const part =
      found !== undefined ||
      (determiners.has(word) && (word !== that || headAt(tokens, t + 1) !== undefined)) ||
      leads.has(word) ||
      placed.has(word) ||
      joiners.has(word) ||
      (word >= 0 && heads.has(tokens.word[t + 1] as number) && word !== that)
    if (!part) break
    from = t
  }
  return { ...list, from, to: at, ...(head !== undefined && { head }) }
}

/** "A, which held that notice is not required, is overruled": from the closing comma to the phrase before the opening one. */
function overRelative(tokens: Tokens, close: number, at: number, sentence: Sentence): Target | undefined {
  const word = tokens.word[close] as number
  if (word === lexicon.find("which", 0, 5) || word === that) {
    const before = tokens.word[close - 1] === sign.comma ? close - 2 : close - 1
    return near(tokens, before, at, sentence)
  }
  if (word !== sign.comma && word !== sign.dash) return undefined
  for (let open = close - 1; open > sentence.from && open > close - 60; open--) {
    if (tokens.word[open] === sign.semicolon) return undefined
    if (tokens.word[open] !== word) continue
    if (!setOff(tokens, open + 1)) continue
    const phrase = near(tokens, open - 1, at, sentence)
    if (phrase && !phrase.group && !adjunct(tokens, phrase, sentence)) return phrase
  }
  return undefined
}

const offset = wordSet(
  "which who where as like decided cited relied to insofar upon however though although so in on overruled followed itself too also itself though when if whether insofar to and or",
)

/** What a pair of commas sets off from the phrase before it: "which …", "decided in 1910", "to that extent", a citation. */
function setOff(tokens: Tokens, t: number): boolean {
  const word = tokens.word[t] as number
  return (
    word < 0 ||
    offset.has(word) ||
    isAdverb(tokens, t) ||
    /^(?:\d|[a-z]+(?:ed|ing)$)/.test(tokens.text.slice(tokens.start[t], tokens.end[t]))
  )
}

/** "In these cases, …", "In Crain, …": a phrase that a preposition governs, with no head before it, is not the subject. */
function adjunct(tokens: Tokens, phrase: Target, sentence: Sentence): boolean {
  const first = phrase.cases[0] ?? phrase.from
  if (phrase.head !== undefined && phrase.cases.length > 0) return false
  for (let t = first - 1; t >= sentence.from && t > first - 4; t--) {
    const word = tokens.word[t] as number
    if (prepositions.has(word)) return true
    if (!determiners.has(word)) return false
  }
  return false
}

const opens = wordSet("which who where")

/** "B, which followed A, is overruled": B, not the case that the clause names. */
function beforeRelative(tokens: Tokens, close: number, at: number, sentence: Sentence): Target | undefined {
  for (let t = close - 2; t > sentence.from && t > close - 40; t--) {
    if (tokens.word[t] === sign.semicolon) return undefined
    if (tokens.word[t] === sign.comma && opens.has(tokens.word[t + 1] as number)) return near(tokens, t - 1, at, sentence)
  }
  return undefined
}

/** The phrase that the sentence, or what follows a semicolon or colon, opens with, where words that belong to it follow. */
function fromStart(tokens: Tokens, at: number, sentence: Sentence): Target | undefined {
  let start = sentence.from
  for (let t = at - 1; t > sentence.from; t--) {
    const word = tokens.word[t] as number
    if (word === sign.semicolon || word === sign.colon) {
      start = t + 1
      break
    }
  }
  start = pastOpening(tokens, start, at)
  if (at - start > 90) return undefined
  const target = objectAt(tokens, start, { ...sentence, to: at })
  if (
    !target ||
    (target.anaphor !== undefined && target.head === undefined) ||
    (target.cases.length > 0 && target.head === undefined && (target.cases[0] as number) > start + 1)
  )
    return undefined
  const end = target.cases.length > 0 ? (target.cases.at(-1) as number) + 1 : target.to
  const following = tokens.word[tokens.word[end] === sign.comma ? end + 1 : end] as number
  if (target.group) return relatives.has(following) || contrary.has(following) ? { ...target, to: at } : undefined
  return relatives.has(following) || headAt(tokens, end) !== undefined ? { ...target, to: at } : undefined
}

/** Past "Accordingly,", "In sum,", "To that extent,". */
function pastOpening(tokens: Tokens, from: number, at: number): number {
  let t = from
  while (
    t < at &&
    (isAdverb(tokens, t) || asideAt(tokens, t) > 0 || tokens.word[t] === sign.comma || joiners.has(tokens.word[t] as number))
  )
    t += Math.max(1, asideAt(tokens, t))
  return t
}
