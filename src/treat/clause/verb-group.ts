/**
 * The verb group that an act stands in, read from the act leftwards:
 *
 *     A and B  must , to that extent , be  overruled          we do not  hesitate to  overrule
 *              ^^^^ firm               ^^ passive                        ^^^^^^^^^^^ "to": the governor is read by frame.ts
 */
import { sign } from "../grammar/lexicon.js"
import type { Tokens } from "../grammar/tokens.js"
import { and, asideBefore, be, cannot, does, firm, have, isAdverb, not, only, or, that, to, todays, weak, wordSet } from "./words.js"

/** A verb group: where it starts, and what its words say. `joined` is the conjunction right before it, `led` the "to" before it. */
export type VerbGroup = {
  readonly start: number
  readonly negated: boolean
  readonly firm: boolean
  /** "should", "ought to": what is called for, and not yet done. */
  readonly should: boolean
  readonly weak: boolean
  readonly passive: boolean
  readonly perfect: boolean
  readonly past: boolean
  readonly today: boolean
  readonly led: number
  readonly joined: number
}

const stand = wordSet("stand stands stood remain remains remained")
const pastWords = wordSet("was were had did")
/** "must be regarded as overruled", "is to be considered overruled". */
const regarded = wordSet("regarded considered treated deemed taken held viewed accounted as having")
const regardedFirst = wordSet("regarded considered treated deemed taken held viewed accounted")
const should = wordSet("should ought")
const due = wordSet("due ought need needs deserve deserves have has")
const much = [...wordSet("much")][0] as number
const been = [...wordSet("been")][0] as number
const furthest = 26

type Draft = { -readonly [K in keyof VerbGroup]: VerbGroup[K] }

/** The verb group of the verb at token `at`; no further left than `from`. */
export function verbGroup(tokens: Tokens, at: number, from: number): VerbGroup {
  const group: Draft = {
    start: at,
    negated: false,
    firm: false,
    should: false,
    weak: false,
    passive: false,
    perfect: false,
    past: false,
    today: false,
    led: -1,
    joined: -1,
  }
  let t = at - 1
  while (t >= from && t > at - furthest) {
    const next = step(tokens, t, from, group)
    if (next === t) break
    t = next
    group.start = t + 1
  }
  return group
}

/** Takes in the word at `t`, and gives the token to go on from; `t` itself where the group ends. */
function step(tokens: Tokens, t: number, from: number, group: Draft): number {
  const word = tokens.word[t] as number
  if (auxiliary(tokens, t, group)) return t - 1
  const aside = asideBefore(tokens, t + 1, from)
  if (aside > 0 && group.led < 0) return t - aside
  if (word === much && isAdverb(tokens, t - 1)) return t - 2
  if (isAdverb(tokens, t)) {
    if (todays.has(word)) group.today = true
    return t - 1
  }
  if (word === to && group.led < 0 && group.start === t + 1) {
    if (group.passive && due.has(tokens.word[t - 1] as number)) {
      group.firm = true
      return t - 2
    }
    if (group.passive && be.has(tokens.word[t - 1] as number)) {
      group.firm = true
      return t - 1
    }
    group.led = t
    return t
  }
  if (word === sign.comma) return overComma(tokens, t, from)
  if (and.has(word)) return overAnd(tokens, t, from, group)
  return t
}

function auxiliary(tokens: Tokens, t: number, group: Draft): boolean {
  const word = tokens.word[t] as number
  if (group.led >= 0) return false
  if (not.has(word)) {
    if (!only.has(tokens.word[t + 1] as number)) group.negated = true
    if (word === cannot) group.firm = true
    return true
  }
  if (regarded.has(word) && asRegarded(tokens, t)) return true
  if (word === been) group.perfect = true
  if (be.has(word)) group.passive = true
  else if (have.has(word)) group.perfect = true
  else if (firm.has(word)) group.firm = true
  else if (weak.has(word)) group.weak = true
  else if (stand.has(word)) group.passive = true
  else if (!does.has(word)) return false
  if (should.has(word)) group.should = true
  if (pastWords.has(word)) group.past = true
  return true
}

function asRegarded(tokens: Tokens, t: number): boolean {
  for (let at = t; at > t - 4; at--) {
    const word = tokens.word[at] as number
    if (regardedFirst.has(word)) {
      const before = isAdverb(tokens, at - 1) ? at - 2 : at - 1
      return be.has(tokens.word[before] as number)
    }
    if (!regarded.has(word) && !be.has(word)) return false
  }
  return false
}

/** "are, to that extent, overruled": from the closing comma to before the opening one, where the group goes on there. */
function overComma(tokens: Tokens, t: number, from: number): number {
  for (let open = t - 1; open >= from && open > t - 12; open--) {
    if (tokens.word[open] !== sign.comma) continue
    const before = tokens.word[open - 1] as number
    const goesOn = be.has(before) || have.has(before) || firm.has(before) || not.has(before) || does.has(before)
    return goesOn && tokens.word[open + 1] !== that ? open - 1 : t
  }
  return t
}

/** "should be, and now is, overruled": two groups of one verb; otherwise the conjunction before a second verb. */
function overAnd(tokens: Tokens, t: number, from: number, group: Draft): number {
  const comma = tokens.word[t - 1] === sign.comma ? t - 2 : t - 1
  const before = tokens.word[comma] as number
  if (comma >= from && group.passive && be.has(before)) {
    return comma
  }
  if (group.joined < 0) group.joined = t
  const verb = isAdverb(tokens, t - 2) ? t - 3 : t - 2
  if (!group.passive && group.start === t + 1 && tokens.word[verb] === to) group.led = verb
  return t
}

/** Does "or" or "nor" join the group, so that a negation before it reaches it? */
export function alternative(tokens: Tokens, group: VerbGroup): boolean {
  return group.joined >= 0 && or.has(tokens.word[group.joined] as number)
}
