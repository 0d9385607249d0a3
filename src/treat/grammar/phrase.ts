/**
 * Noun phrases that stand for a case: a citation, a list of them, or words that take one up again ("that decision", "it", "both cases").
 *
 *     the contrary language in  A , B , and C  is disapproved
 *                               ^^^^^^^^^^^^^ one phrase with three citations
 */
import { lexicon, sign } from "./lexicon.js"
import type { Sentence } from "./sentences.js"
import { asAdjective, isSubject, namesAnother, prepositions, signals } from "./subject.js"
import type { Tokens } from "./tokens.js"

/** How a phrase takes a case up again without citing it. */
export type Anaphor = "that" | "it" | "those" | "they" | "there" | "former" | "latter"

/** A phrase found: its tokens, and the tokens of the citations in it, or how it refers back. */
export type Phrase = { readonly from: number; readonly to: number; readonly cases: readonly number[]; readonly anaphor?: Anaphor }

function words(list: string): ReadonlySet<number> {
  return new Set(list.split(/\s+/).map((word) => lexicon.register(word)))
}

const caseNouns = words(
  "case decision opinion ruling holding precedent authority judgment rule doctrine language dictum court position reasoning rationale",
)
const casesNouns = words("cases decisions opinions rulings holdings precedents authorities")
const pointing = words("that said aforementioned")
const these = words("those these both two three latter said")
/** "such decision" is one that was named; "such judgment" and "such authority" are any of that kind. */
const such = words("such")
const suchNouns = words("case decision opinion ruling holding precedent")
/** "the earlier decision" was named; "a prior decision" and "our earlier decisions" are any. */
const earlier = words("earlier prior former previous")
const definite = words("the that this these those said")
/** After these, the "that" before them joins a clause: "we emphasize that our ruling". */
const determiners = words("our the this a an its his her their my no any every each such these those that")
const that = lexicon.register("that")
const parts = words("part portion aspect language statement passage dictum")
const there = words("there therein thereof")
const announced = words(
  "announced enunciated expressed stated established declared adopted laid applied made said held employed recognized",
)
const latter = words("latter")
const former = words("former")
const and = lexicon.register("and")
const it = lexicon.register("it")
const itWords = words("it its")
const own = lexicon.register("own")
const its = lexicon.register("its")
const they = words("they them")
const both = lexicon.register("both")
const listJoin = words("and or nor as well also both in the of case cases decision decisions our court's its progeny than")
const also = words("see also cf e.g accord and")

/** Words at which the search for the phrase a cue governs ends. */
const barriers = words(
  `because although though while whereas if unless but when until since whether that who whom argument arguments contention contentions claim
  suggestion motion objection demurrer exception plea verdict said held decided ruled stated found concluded upheld sustained reversed
  challenge challenges conviction convictions affirmed involved argued argues contends contend urges claims relied relies cited quoted applied followed invalidated struck`,
)
/** Words that open a clause set off by commas, which the search steps over. */
const openers = words(
  `which who as where however therefore accordingly like though if in itself insofar so to decided upon on whose when moreover thus
  consequently for with hence indeed too also a an`,
)

const reach = 14
const closeReach = 9
const which = lexicon.register("which")

/** Words that a phrase right after a verb cannot open with: "overruled by A", "followed in A" name who did it. */
const notObject = words("by in on at upon under when where as and or but if because since after before during until")
/** What a verb between the cue and a case shows: the case is what another clause speaks of. */
const finite = words("is are was were has have had can may must should would could will shall does did")

/** The phrase that a cue ending before token `at` governs, to its right. */
export function phraseRight(tokens: Tokens, at: number, sentence: Sentence, stops: ReadonlySet<number>, close = false): Phrase | undefined {
  let commas = 0
  if (notObject.has(tokens.word[tokens.word[at] === sign.comma ? at + 1 : at] as number)) return undefined
  if (tokens.word[at] === sign.comma && tokens.word[at + 1] === sign.case) return undefined
  for (let t = at; t < sentence.to && t < at + (close ? closeReach : reach); t++) {
    const word = tokens.word[t] as number
    if (word === sign.case) return close && (commas > 0 || namesAnother(tokens, t)) ? undefined : listRight(tokens, t, sentence)
    if (word === sign.stop && t === at) continue
    if (word === sign.semicolon || word === sign.colon || word === sign.stop || word === sign.question) return undefined
    if (word === sign.comma && ++commas > 2) return undefined
    if (word === sign.openParen && t > at && (signals.has(tokens.word[t + 1] as number) || signals.has(tokens.word[t + 2] as number)))
      return undefined
    const back = anaphorAt(tokens, t, at)
    if (back) return { from: at, to: t + 1, cases: [], anaphor: back }
    if (t === at && itWords.has(word) && (earlier.has(tokens.word[t + 1] as number) || tokens.word[t + 1] === own)) return undefined
    if (t === at && itWords.has(word)) return { from: t, to: t + 1, cases: [], anaphor: "it" }
    if (t === at && (they.has(word) || (word === both && alone(tokens, t + 1)))) return { from: t, to: t + 1, cases: [], anaphor: "they" }
    if (word === that && (anaphorAt(tokens, t + 1, at) || parts.has(tokens.word[t + 1] as number))) continue
    if (barriers.has(word) || stops.has(word) || (close && t > at && finite.has(word))) return undefined
  }
  return undefined
}

/** Does "both" stand by itself, with nothing after it that it counts? */
function alone(tokens: Tokens, next: number): boolean {
  const word = tokens.word[next] as number
  return word === sign.stop || word === sign.comma || word === sign.semicolon
}

/** What a row asks of its subject. */
type Asked = { readonly close?: true; readonly within?: true; readonly stops?: ReadonlySet<number> }

/** The phrase that is the subject of a cue starting at token `at`, to its left; `said` is where what is said of the subject starts. */
export function phraseLeft(tokens: Tokens, at: number, sentence: Sentence, row: Asked = {}, said = at): Phrase | undefined {
  let steps = 0
  const far = tokens.word[at - 1] === and ? 12 : 3
  for (let t = at - 1; t >= sentence.from && steps < reach; t--, steps++) {
    const word = tokens.word[t] as number
    if (word === sign.case) {
      const list = listLeft(tokens, t, sentence)
      if (citedInPassing(tokens, list.from, sentence)) continue
      if (asAdjective(tokens, t, said)) return undefined
      return row.close && !isSubject(tokens, list, said, sentence, row.within) ? undefined : list
    }
    if (word === sign.semicolon || word === sign.colon || word === sign.stop || word === sign.question) return undefined
    if (row.close && row.stops?.has(word)) return undefined
    const back = anaphorAt(tokens, t, sentence.from)
    if (back)
      return row.close && !isSubject(tokens, { from: t - 1, to: t + 1 }, said, sentence, row.within)
        ? undefined
        : { from: t, to: at, cases: [], anaphor: back }
    if (steps <= far && word === it && !prepositions.has(tokens.word[t - 1] as number)) return { from: t, to: at, cases: [], anaphor: "it" }
    if (steps <= far && word === its && caseNouns.has(tokens.word[t + 1] as number)) return { from: t, to: at, cases: [], anaphor: "it" }
    if (steps <= far && (they.has(word) || (word === both && t + 1 === at))) return { from: t, to: at, cases: [], anaphor: "they" }
    if (word === sign.comma || word === sign.closeParen || word === sign.dash) {
      const over = clauseStart(tokens, t, sentence, word)
      if (over !== undefined) t = over
      else if (word === sign.dash) return undefined
      continue
    }
    if (barriers.has(word) && !headed(tokens, t, sentence)) return relative(tokens, t, sentence)
  }
  return relative(tokens, at - steps, sentence)
}

/**
 * The phrase that a long relative clause hangs on:
 *
 *     The views expressed in  A  which are inconsistent with …, when …, must be regarded as overruled
 *                             ^ phrase ^ which
 */
function relative(tokens: Tokens, from: number, sentence: Sentence): Phrase | undefined {
  for (let t = from; t > sentence.from && t > from - 30; t--) {
    if (tokens.word[t] !== which) continue
    const before = tokens.word[t - 1] === sign.comma ? t - 2 : t - 1
    if (before >= sentence.from && tokens.word[before] === sign.case) return listLeft(tokens, before, sentence)
    const back = anaphorAt(tokens, t - 1, sentence.from) ?? anaphorAt(tokens, t - 2, sentence.from)
    return back ? { from: t - 1, to: t, cases: [], anaphor: back } : undefined
  }
  return undefined
}

/** ", see A, ": cited for what was said, in the middle of the sentence. */
function citedInPassing(tokens: Tokens, at: number, sentence: Sentence): boolean {
  let signal = false
  let t = at - 1
  for (; t >= sentence.from; t--) {
    const word = tokens.word[t] as number
    if (signals.has(word)) signal = true
    else if (word !== sign.stop && word !== sign.comma) break
  }
  return signal && t >= sentence.from
}

/** "the holding in A that …": the clause belongs to the phrase, and the search may go on through it. */
function headed(tokens: Tokens, at: number, sentence: Sentence): boolean {
  return at - 1 >= sentence.from && tokens.word[at - 1] === sign.case
}

/** Where the clause that ends at this comma or bracket started, when it is one to step over: its opening comma or bracket. */
function clauseStart(tokens: Tokens, close: number, sentence: Sentence, word: number): number | undefined {
  const open = word === sign.closeParen ? sign.openParen : word
  for (let t = close - 1; t >= sentence.from && t > close - 32; t--) {
    if (tokens.word[t] !== open) continue
    if (open !== sign.comma) return t
    return openers.has(tokens.word[t + 1] as number) ? t : undefined
  }
  return undefined
}

function anaphorAt(tokens: Tokens, t: number, from: number): Anaphor | undefined {
  const word = tokens.word[t] as number
  if (there.has(word) && (announced.has(tokens.word[t + 1] as number) || announced.has(tokens.word[t - 1] as number))) return "there"
  if (t - 1 < from) return undefined
  const before = tokens.word[t - 1] as number
  const named = earlier.has(before) && t - 2 >= from && definite.has(tokens.word[t - 2] as number)
  if (casesNouns.has(word)) return named || these.has(before) || these.has(tokens.word[t - 2] ?? 0) ? "those" : undefined
  if (!caseNouns.has(word)) return undefined
  if (latter.has(before)) return "latter"
  if (former.has(before)) return "former"
  if (named || pointing.has(before) || (such.has(before) && suchNouns.has(word))) return "that"
  if (t - 2 < from || before < 0 || determiners.has(before) || earlier.has(before)) return undefined
  return pointing.has(tokens.word[t - 2] as number) ? "that" : undefined
}

function joins(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 6) return false
  for (let t = from; t < to; t++) {
    const word = tokens.word[t] as number
    const fits = word === sign.comma || word === sign.semicolon || word === sign.openParen || word === sign.closeParen
    if (!fits && !listJoin.has(word) && !also.has(word)) return false
  }
  return true
}

function onlyComma(tokens: Tokens, from: number, to: number): boolean {
  return to - from === 1 && tokens.word[from] === sign.comma
}

const acts = words(
  "overruled overrules disapproved disapproves distinguished distinguishes reversed reverses affirmed affirms followed follows",
)

/** "A overruled B; C overruled D": C is no further case that A overruled. */
function actsItself(tokens: Tokens, t: number): boolean {
  const at = tokens.word[t + 1] === sign.comma ? t + 2 : t + 1
  return acts.has(tokens.word[at] as number) && tokens.word[at + 1] === sign.case
}

function listLeft(tokens: Tokens, last: number, sentence: Sentence): Phrase {
  const cases = [last]
  let first = last
  for (let t = last - 1; t >= sentence.from && t >= first - 8; t--) {
    if (tokens.word[t] !== sign.case) continue
    if (!joins(tokens, t + 1, first)) break
    cases.unshift(t)
    first = t
  }
  return { from: first, to: last + 1, cases }
}

function listRight(tokens: Tokens, first: number, sentence: Sentence): Phrase {
  const cases = [first]
  let last = first
  let joined = false
  for (let t = first + 1; t < sentence.to && t <= last + 8; t++) {
    if (tokens.word[t] !== sign.case) continue
    if (!joins(tokens, last + 1, t) || actsItself(tokens, t)) break
    if (!onlyComma(tokens, last + 1, t)) joined = true
    cases.push(t)
    last = t
  }
  // "In overruling A, B did more": no list, but the subject of what follows.
  return joined ? { from: first, to: last + 1, cases } : { from: first, to: first + 1, cases: [first] }
}
