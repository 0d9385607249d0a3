/**
 * Which case a phrase means. A citation means its authority; "that decision", "it" and "both cases" mean what is under discussion, which is
 * carried from sentence to sentence:
 *
 *     Kroll relies on  Pollack .   But  that case  was decided on an agency theory.
 *                      ^ topic          ^ the topic
 */
import { isCaseToken, lexicon, sign } from "../grammar/lexicon.js"
import type { Phrase } from "../grammar/phrase.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Reading } from "../reading.js"
import { rivals } from "./pronoun.js"

/** The authorities a phrase means; more than one only for a list. `unsure` when one was chosen among several that fit. */
export type Reference = { readonly authorities: readonly string[]; readonly unsure: boolean }

const nobody: Reference = { authorities: [], unsure: false }
/** How far back a case stays under discussion: sentences in one paragraph, and sentences across a paragraph's end. */
const lookBack = 12
const lookAcross = 4

/** The authority of a citation token; undefined when the citation is unresolved or is not of a case. */
export function authorityAt(reading: Reading, token: number): string | undefined {
  const mention = reading.tokens.mention[token] as number
  return mention < 0 ? undefined : reading.meant[mention]
}

const cases = lexicon.register("cases")

/** "the St. Louis Trust cases": every authority of that name; otherwise the one the citation means. */
function meantAt(reading: Reading, token: number): readonly (string | undefined)[] {
  const own = authorityAt(reading, token)
  const name = reading.mentions[reading.tokens.mention[token] as number]
  if (reading.tokens.word[token + 1] !== cases || name?.kind !== "case_name" || name.text.includes(" v. ")) return [own]
  const words = name.text.toLowerCase()
  const named = [...reading.authorities.values()].filter((one) => one.kind === "case" && one.name?.toLowerCase().includes(words))
  return named.length > 0 ? named.map((one) => one.id) : [own]
}

/** The authorities a phrase of the sentence at `place` means. */
export function referenceOf(reading: Reading, place: number, phrase: Phrase): Reference {
  if (phrase.cases.length > 0) return { authorities: distinct(phrase.cases.flatMap((token) => meantAt(reading, token))), unsure: false }
  const sentence = reading.sentences[place] as Sentence
  if (sentence.host >= 0) return hostOf(reading, sentence)
  switch (phrase.anaphor) {
    case "those":
    case "they":
      return several(reading, place, phrase.from)
    case "there":
      return there(reading, place, phrase.from)
    case "former":
      return single(several(reading, place, phrase.from, 1).authorities[0])
    case "latter":
      return single(several(reading, place, phrase.from, 1).authorities.at(-1))
    case "it":
      return rivalled(reading, sentence, phrase.from) ? nobody : underDiscussion(reading, place, phrase.from, false)
    default:
      return underDiscussion(reading, place, phrase.from)
  }
}

/** The authority that a parenthetical hangs on. */
export function hostOf(reading: Reading, sentence: Sentence): Reference {
  return single(reading.meant[sentence.host])
}

function single(authority: string | undefined): Reference {
  return authority === undefined ? nobody : { authorities: [authority], unsure: false }
}

function distinct(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id): id is string => id !== undefined))]
}

/** Citation tokens of cases in a sentence before token `until`. */
function casesIn(reading: Reading, sentence: Sentence, until: number): readonly number[] {
  const found: number[] = []
  for (let t = sentence.from; t < sentence.to && t < until; t++) if (isCaseToken(reading.tokens.word[t] as number)) found.push(t)
  return found
}

/** Does the citation stand in the sentence's own words, rather than in brackets or as one of a string of citations? */
function inText(reading: Reading, sentence: Sentence, token: number): boolean {
  const word = reading.tokens.word
  const words = sentence.to - sentence.from
  if (words < 6) return false
  return word[token - 1] !== sign.openParen && word[token - 1] !== sign.semicolon
}

function underDiscussion(reading: Reading, place: number, until: number, pointed = true): Reference {
  const here = reading.sentences[place] as Sentence
  const own = casesIn(reading, here, until)
  if (own.length > 0) return chosen(reading, here, own)
  let cited: Reference = nobody
  for (let back = place - 1; back >= 0 && back >= place - lookBack; back--) {
    const sentence = reading.sentences[back] as Sentence
    if (here.paragraph - sentence.paragraph > (place - back > lookAcross ? 0 : 1)) break
    const cases = casesIn(reading, sentence, sentence.to)
    const text = cases.filter((token) => inText(reading, sentence, token))
    const bare = (reading.sentences[back + 1] as Sentence).from === sentence.to && isBare(reading, back + 1) ? cited : nobody
    if (pointed && bare.authorities.length === 1 && back + 1 < place && !opensWith(sentence, text)) return bare
    if (text.length > 0) return chosen(reading, sentence, text)
    if (cited.authorities.length === 0 && cases.length > 0) cited = chosen(reading, sentence, cases)
  }
  return cited
}

/** Is the sentence nothing but citations, with no signal: the source of what was just said? */
function isBare(reading: Reading, place: number): boolean {
  const sentence = reading.sentences[place] as Sentence
  for (let t = sentence.from; t < sentence.to; t++) {
    const word = reading.tokens.word[t] as number
    if (word >= 0 || word === sign.law) return false
  }
  return true
}

function opensWith(sentence: Sentence, cases: readonly number[]): boolean {
  return cases[0] !== undefined && cases[0] - sentence.from <= 3
}

/** "Whatever merit that claim may have had, it is no longer tenable": the sentence names another thing, and no case, before the pronoun. */
function rivalled(reading: Reading, sentence: Sentence, until: number): boolean {
  let rival = false
  for (let t = sentence.from; t < until; t++) {
    const word = reading.tokens.word[t] as number
    if (isCaseToken(word)) return false
    if (rivals.has(word)) rival = true
  }
  return rival
}

/** "to the extent that A …, it is overruled": the case that the limit names is the one taken up. */
const extent = new Set("to the extent that far as insofar so if".split(" ").map((word) => lexicon.register(word)))

/** Of several cases in one sentence: the one it opens with ("In A, …"), else the last, and then it is said to be unsure. */
function chosen(reading: Reading, sentence: Sentence, cases: readonly number[]): Reference {
  const ids = distinct(cases.map((token) => authorityAt(reading, token)))
  if (ids.length <= 1) return { authorities: ids, unsure: false }
  const limited = cases.find(
    (token) => extent.has(reading.tokens.word[token - 1] as number) && extent.has(reading.tokens.word[token - 2] as number),
  )
  const bounded = limited === undefined ? undefined : authorityAt(reading, limited)
  if (bounded !== undefined) return { authorities: [bounded], unsure: false }
  const first = cases[0] as number
  const opens = first - sentence.from <= 3
  const id = authorityAt(reading, opens ? first : (cases.at(-1) as number))
  return id === undefined ? nobody : { authorities: [id], unsure: !opens }
}

/** "the doctrine there announced": the case or list of cases named last in the sentence, else the topic. */
function there(reading: Reading, place: number, until: number): Reference {
  const own = casesIn(reading, reading.sentences[place] as Sentence, until)
  const last = own.at(-1)
  if (last === undefined) return underDiscussion(reading, place, until)
  const list = own.filter((token) => last - token <= 3)
  return { authorities: distinct(list.map((token) => authorityAt(reading, token))), unsure: false }
}

function several(reading: Reading, place: number, until: number, most = lookBack): Reference {
  const here = reading.sentences[place] as Sentence
  const own = distinct(casesIn(reading, here, until).map((token) => authorityAt(reading, token)))
  if (own.length > 1) return { authorities: own, unsure: false }
  const since: string[] = []
  for (let back = place - 1; back >= 0 && back >= place - most; back--) {
    const sentence = reading.sentences[back] as Sentence
    if (here.paragraph - sentence.paragraph > 1) break
    const ids = distinct([...casesIn(reading, sentence, sentence.to)].map((token) => authorityAt(reading, token)))
    since.unshift(...ids)
    if (ids.length > 1) return { authorities: distinct(since), unsure: false }
  }
  return nobody
}
