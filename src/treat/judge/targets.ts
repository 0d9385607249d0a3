/**
 * Which cases the target of an act means: those it names, those a pronoun, a definite phrase or a set takes up again, those that a list after it
 * names. A class of cases that names none means none, and is kept as such.
 */

import type { Target } from "../clause/target.js"
import { wordSet } from "../clause/words.js"
import { isCaseToken, lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Reading } from "../reading.js"
import { authorityAt, type Reference, referenceOf } from "./topic.js"

const nobody: Reference = { authorities: [], unsure: false }
const followers = wordSet("progeny following subsequent others cases decisions similar like therein line")
const extent = wordSet("extent insofar far inasmuch")

/** The authorities that the target of an act in sentence `place` means. */
export function targetsOf(reading: Reading, place: number, target: Target): Reference {
  const sentence = reading.sentences[place] as Sentence
  if (target.cases.length > 0) return referenceOf(reading, place, target)
  if (target.group) return classOf(reading, place, target)
  if (target.anaphor === undefined) return nobody
  const within = scoped(reading, sentence, target.from)
  if (target.anaphor === "they" || target.anaphor === "those") {
    if (within.length > 0) return { authorities: within, unsure: false }
    const own = before(reading, sentence, target.from)
    if (own.length > 1 || (own.length === 1 && follows(reading, sentence, target.from))) return { authorities: own, unsure: false }
    const many = referenceOf(reading, place, target)
    return many.authorities.length > 0 ? many : own.length === 1 ? { authorities: own, unsure: false } : earlier(reading, place)
  }
  if (target.anaphor === "it" || target.anaphor === "that") {
    if (within.length > 0) return { authorities: within, unsure: false }
    const own = list(reading, sentence, target.from)
    if (own.length > 1) return { authorities: own, unsure: false }
  }
  return referenceOf(reading, place, target)
}

/** A class of cases, or "the holding" of a case that a limit names. */
function classOf(reading: Reading, place: number, target: Target): Reference {
  if (target.head === "whole") return listed(reading, place, target.to)
  const sentence = reading.sentences[place] as Sentence
  return { authorities: scoped(reading, sentence, target.from), unsure: false }
}

/** Cases that a limit names: "to the extent that A and B …, they are". */
function scoped(reading: Reading, sentence: Sentence, until: number): readonly string[] {
  const { word } = reading.tokens
  for (let t = sentence.from; t < until; t++) {
    if (!extent.has(word[t] as number)) continue
    const first = [...Array(40).keys()].map((n) => t + n).find((at) => at < until && word[at] === sign.case)
    if (first !== undefined) return list(reading, { ...sentence, from: t }, until, first)
  }
  return []
}

/** The list of cases named first before token `until`: those joined by "and", "or" or commas. */
function list(reading: Reading, sentence: Sentence, until: number, first = -1): readonly string[] {
  const { word } = reading.tokens
  const ids: string[] = []
  let last = first
  for (let t = first >= 0 ? first : sentence.from; t < until; t++) {
    if (word[t] !== sign.case) continue
    if (last >= 0 && t - last > 5) break
    const id = authorityAt(reading, t)
    if (id !== undefined) ids.push(id)
    last = t
  }
  return [...new Set(ids)]
}

function before(reading: Reading, sentence: Sentence, until: number): readonly string[] {
  const ids: string[] = []
  for (let t = sentence.from; t < until; t++) {
    const id = isCaseToken(reading.tokens.word[t] as number) ? authorityAt(reading, t) : undefined
    if (id !== undefined) ids.push(id)
  }
  return [...new Set(ids)]
}

function follows(reading: Reading, sentence: Sentence, until: number): boolean {
  for (let t = sentence.from; t < until; t++) if (followers.has(reading.tokens.word[t] as number)) return true
  return false
}

/** "those cases" where the sentences before name one at a time: all that the paragraph names. */
function earlier(reading: Reading, place: number): Reference {
  const here = reading.sentences[place] as Sentence
  const ids: string[] = []
  for (let back = place - 1; back >= 0 && back >= place - 6; back--) {
    const sentence = reading.sentences[back] as Sentence
    if (here.paragraph - sentence.paragraph > 1) break
    ids.unshift(...before(reading, sentence, sentence.to))
  }
  return ids.length === 0 ? nobody : { authorities: [...new Set(ids)], unsure: true }
}

const naming = wordSet("including particularly namely following specifically e.g see wit particular especially among follows")

/** A class of cases that goes on to name some: "our contrary cases, including A and B", "the following cases: A; B". */
function listed(reading: Reading, place: number, from: number): Reference {
  const { word } = reading.tokens
  const sentence = reading.sentences[place] as Sentence
  let named = false
  for (let t = Math.max(sentence.from, from - 3); t < sentence.to; t++) {
    if (naming.has(word[t] as number) || word[t] === sign.colon || word[t] === sign.openParen) named = true
    if (word[t] === sign.case && named) return { authorities: before(reading, { ...sentence, from: t }, sentence.to), unsure: false }
  }
  const next = reading.sentences[place + 1]
  const announced = [...Array(6).keys()].some((n) => word[from - n] === following)
  if (!announced || !next) return nobody
  return { authorities: before(reading, next, next.to), unsure: false }
}

const following = lexicon.register("following")
