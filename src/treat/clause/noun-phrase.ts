/**
 * Noun phrases that an act reaches: a case, a list of cases, what a case holds, words that take a case up again, a class of cases.
 *
 *     overrule  our contrary holding, on this point, in  A          any language in  A  which might be read otherwise  is overruled
 *               ^^^^^^^^^^^^^^^^^^^^ head                ^ case     ^ determiner, head, case; what follows belongs to the phrase
 */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Phrase } from "../grammar/phrase.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import { type HeadClass, headRows } from "../rows/heads.js"
import { listLeft, listRight } from "./case-list.js"
import { asideAt, be, determiners, endsClause, isAdverb, prepositions, that, wordSet } from "./words.js"

/** A phrase that an act reaches: as `Phrase`, with what of the case it names, and whether it is a class of cases that names none. */
export type Target = Phrase & { readonly head?: HeadClass; readonly group?: true }

const heads: ReadonlyMap<number, HeadClass> = new Map(
  headRows.flatMap(({ head, words }) => [...wordSet(words)].map((word) => [word, head] as const)),
)
const plurals = wordSet("cases decisions opinions holdings precedents authorities rulings")
const set = wordSet("line lines progeny caselaw law precedent")
const they = wordSet("they them both")
const it = lexicon.register("it")
const its = lexicon.register("its")
const pointing = wordSet("that this said such aforementioned")
const those = wordSet("those these both two three such said latter")
const latter = lexicon.register("latter")
const former = lexicon.register("former")
const same = lexicon.register("same")
const theWord = lexicon.register("the")
/** "the decision must be overruled": the one under discussion. */
const taken = wordSet("case decision opinion holding doctrine rule")
const placed = wordSet(
  "announced enunciated expressed stated set established adopted contained found laid articulated recognized applied made given embodied reached employed used followed created developed forth down out as said",
)
const leads = wordSet("in of by from under to on with at")
const joiners = wordSet("and or as well both also nor")
const earlier = wordSet("earlier prior former previous")
const possessives = wordSet("its their his her")
/** After these no object goes on to a case. */
const barriers = wordSet(
  `because although though while whereas if unless but when until since whether who whom where argument arguments contention contentions claim claims
  motion objection demurrer exception plea verdict conviction convictions sentence appeal petition`,
)
const longest = 30
const fewWords = 7

/** What of a case the noun at token `t` names; undefined where it is no such noun. */
export function headAt(tokens: Tokens, t: number): HeadClass | undefined {
  return heads.get(tokens.word[t] as number)
}

/** The object that starts at token `at`: to the right of a verb and its particle. */
export function objectAt(tokens: Tokens, at: number, sentence: Sentence): Target | undefined {
  let head: HeadClass | undefined
  let headAtToken = -1
  let words = 0
  let commas = 0
  for (let t = at; t < sentence.to && t < at + longest; t++) {
    const word = tokens.word[t] as number
    if (word === sign.case) return caseObject(tokens, t, at, sentence, head)
    const pronoun = head === undefined ? pronounAt(tokens, t, at) : undefined
    if (pronoun) return pronoun
    const found = headAt(tokens, t)
    if (head !== undefined && there.has(word) && (placed.has(tokens.word[t + 1] as number) || placed.has(tokens.word[t - 1] as number)))
      return { from: at, to: t + 1, cases: [], anaphor: "there", head }
    if (found !== undefined && head === undefined && !compound(tokens, t)) {
      head = found
      headAtToken = t
      const back = backward(tokens, t, at, found)
      if (back && !ledTo(tokens, t, sentence)) return back
      continue
    }
    if (found !== undefined && leads.has(leadOf(tokens, t, headAtToken))) {
      const again = backward(tokens, t, headAtToken + 1, found)
      if (again) return { ...again, from: at, head: head as HeadClass }
    }
    if (endsClause(word) || word === sign.colon || word === sign.dash) break
    if (signals.has(word)) break
    if (word === sign.comma) {
      if (++commas > 3 || (head === undefined && words > 0 && !aside(tokens, t) && !namesOn(tokens, t))) break
      continue
    }
    if (word === sign.openParen || word === sign.closeParen || word === sign.pin) continue
    if (head === undefined) {
      if (partitive(tokens, t, at)) continue
      if (barriers.has(word) || prepositions.has(word) || (be.has(word) && t > at) || (word === that && t > at)) break
      if (!determiners.has(word) && !isAdverb(tokens, t) && ++words > fewWords) break
    } else if (barriers.has(word) || (be.has(word) && t > headAtToken + 14)) break
  }
  return headAtToken < 0 || head === undefined ? undefined : groupAt(tokens, headAtToken, at, sentence, head)
}

const institutions = wordSet("court courts district one any some all each much most many appeals")
const ofWord = lexicon.register("of")

/** "the court of appeal's decision in", "one of the principal cases": an "of" that the object goes on after. */
function partitive(tokens: Tokens, t: number, at: number): boolean {
  return tokens.word[t] === ofWord && t > at && institutions.has(tokens.word[t - 1] as number)
}

/** Does a case stand right after the comma, and a name that is none right before it: "Crain, Belknap, and Dunmore" with Crain not known? */
function namesOn(tokens: Tokens, comma: number): boolean {
  return tokens.word[comma + 1] === sign.case && /^[A-Z]/.test(tokens.text.slice(tokens.start[comma - 1], tokens.end[comma - 1]))
}

/** Does the comma open or close something set off: ", on this point,"? */
function aside(tokens: Tokens, comma: number): boolean {
  return asideAt(tokens, comma + 1) > 0 || isAdverb(tokens, comma + 1) || prepositions.has(tokens.word[comma + 1] as number)
}

const signals = wordSet("see cf e.g accord contra")

/** The word before the determiner of the noun at token `t`. */
function leadOf(tokens: Tokens, t: number, from: number): number {
  for (let at = t - 1; at > from && at > t - 4; at--) {
    const word = tokens.word[at] as number
    if (leads.has(word)) return word
    if (!determiners.has(word) && !pointing.has(word)) return sign.unknown
  }
  return sign.unknown
}

/** "rule making": a head noun that only qualifies another. */
function compound(tokens: Tokens, t: number): boolean {
  return heads.has(tokens.word[t + 1] as number) && tokens.word[t + 1] !== undefined
}

/** Does a case follow the head, led by "in", "of", "announced in"? */
function ledTo(tokens: Tokens, at: number, sentence: Sentence): boolean {
  for (let t = at + 1; t < sentence.to && t < at + 16; t++) {
    const word = tokens.word[t] as number
    if (word === sign.case) return t === at + 1 || leads.has(tokens.word[t - 1] as number)
    if (endsClause(word) || barriers.has(word) || be.has(word)) return false
  }
  return false
}

function caseObject(tokens: Tokens, t: number, at: number, sentence: Sentence, head: HeadClass | undefined): Target | undefined {
  const before = tokens.word[t - 1] as number
  if (
    head !== undefined &&
    t > at &&
    !leads.has(before) &&
    !joiners.has(before) &&
    !(determiners.has(before) && before !== that) &&
    before !== sign.comma &&
    before !== sign.openParen &&
    !placed.has(before) &&
    headAt(tokens, t - 1) === undefined &&
    before !== sign.unknown
  )
    return undefined
  const list = listRight(tokens, t, sentence)
  const last = (list.cases.at(-1) as number) + 1
  if (head === undefined) {
    const owned = ownedHead(tokens, last, sentence)
    if (owned === undefined) return undefined
    return { ...list, from: at, ...(owned !== "none" && { head: owned }) }
  }
  return { ...list, from: at, head }
}

/** What the case's own noun names: "A's reasoning", "the A rule"; "none" where it stands alone, undefined where it only qualifies another thing. */
function ownedHead(tokens: Tokens, after: number, sentence: Sentence): HeadClass | "none" | undefined {
  const possessive = /^['’]s?\b|^['’]\s/.test(tokens.text.slice(tokens.end[after - 1], (tokens.end[after - 1] as number) + 2))
  for (let t = after; t < sentence.to && t < after + 5; t++) {
    const found = headAt(tokens, t)
    if (found !== undefined) return found
    const word = tokens.word[t] as number
    if (word !== sign.unknown || isAdverb(tokens, t))
      return possessive && word >= 0 && t < after + 3 && !prepositions.has(word) && !be.has(word)
        ? t === after
          ? next(tokens, t, after)
          : undefined
        : "none"
    if (numeral(tokens, t)) continue
    if (/^[A-Z\d]/.test(tokens.text.slice(tokens.start[t], tokens.end[t]))) return "none"
    if (!possessive && !plain(tokens, t, after)) return "none"
  }
  return possessive ? undefined : "none"
}

function next(tokens: Tokens, t: number, after: number): HeadClass | undefined {
  return t + 1 < after + 5 ? headAt(tokens, t + 1) : undefined
}

/** Is the unknown word right after the name a noun that the name qualifies: "A searches are"? */
function plain(tokens: Tokens, t: number, after: number): boolean {
  return t === after
}

function pronounAt(tokens: Tokens, t: number, at: number): Target | undefined {
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
function backward(tokens: Tokens, t: number, at: number, head: HeadClass): Target | undefined {
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

const there = wordSet("there therein")
const contrary = wordSet(
  "contrary inconsistent conflicting conflict holding otherwise that which to suggesting stating limiting reaching recognizing allowing permitting requiring construing reached",
)

/** A class of cases that names none: "all decisions to the contrary", "our prior cases". */
function groupAt(tokens: Tokens, head: number, at: number, sentence: Sentence, kind: HeadClass): Target | undefined {
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
function near(tokens: Tokens, t: number, at: number, sentence: Sentence): Target | undefined {
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

/** "Crain II": which of the cases of that name. */
function numeral(tokens: Tokens, t: number): boolean {
  return /^(?:[IVX]+|i{1,3}|iv|\d)$/.test(tokens.text.slice(tokens.start[t], tokens.end[t]))
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
