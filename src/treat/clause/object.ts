/**
 * Noun phrases that an act reaches: a case, a list of cases, what a case holds, words that take a case up again, a class of cases.
 *
 *     overrule  our contrary holding, on this point, in  A          any language in  A  which might be read otherwise  is overruled
 *               ^^^^^^^^^^^^^^^^^^^^ head                ^ case     ^ determiner, head, case; what follows belongs to the phrase
 */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import type { HeadClass } from "../rows/heads.js"
import { listRight } from "./case-list.js"
import { backward, groupAt, headAt, heads, joiners, leads, numeral, placed, pointing, pronounAt, type Target } from "./target.js"
import { asideAt, be, determiners, endsClause, isAdverb, prepositions, that, wordSet } from "./words.js"

/** After these no object goes on to a case. */
const barriers = wordSet(
  `because although though while whereas if unless but when until since whether who whom where argument arguments contention contentions claim claims
  motion objection demurrer exception plea verdict conviction convictions sentence appeal petition`,
)

const longest = 30

const fewWords = 7

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
    if (found !== undefined && found !== "part" && leads.has(leadOf(tokens, t, headAtToken))) {
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
function plain(_tokens: Tokens, t: number, after: number): boolean {
  return t === after
}

const there = wordSet("there therein")
