/**
 * The passage about a case: the sentence that names it, the one before, and those that go on about it:
 *
 *     Petitioner relies on Crain.   That case was a suit on a lease.   Here there was no lease.   In Bell …
 *     ^ own                         ^ next                             ^ later                    ^ another case: the passage ends
 */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Judged } from "../judge/judge.js"
import { authorityAt } from "../judge/topic.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"

/** A case named in a sentence of the court, and the sentences about it. `token` is its citation. */
export type Window = {
  readonly authority: string
  readonly token: number
  /** The sentence the citation stands in; `own` is the one before it where that one is nothing but citations. */
  readonly named: number
  readonly own: number
  readonly before: number
  readonly next: number
  readonly later: readonly number[]
  /** The sentence that speaks of this case and others told of, as "those cases", and the one after it. */
  readonly group: readonly number[]
}

const plural = new Set("those these both they neither none all each such".split(" ").map((word) => lexicon.register(word)))
const nouns = new Set("of in were are is involved concerned dealt was".split(" ").map((word) => lexicon.register(word)))
const caseNouns = new Set("cases decisions authorities precedents opinions".split(" ").map((word) => lexicon.register(word)))
const farthest = 16
const mostLater = 2

/** What a sentence names: no case, cases in its words, or citations and little else. */
type Names = { readonly cases: readonly number[]; readonly plain: number; readonly verb: boolean; readonly all: boolean }

/** The passages about each case, one for every sentence that names it. */
export function windowsOf(reading: Reading): readonly Window[] {
  const names: Names[] = []
  for (let place = 0; place < reading.main; place++) names.push(namesIn(reading, reading.sentences[place] as Sentence))
  const found: Window[] = []
  for (let place = 0; place < reading.main; place++) {
    const { cases } = names[place] as Names
    if (cases.length === 0) continue
    const sentence = reading.sentences[place] as Sentence
    if (isSeparate(roleAt(reading, sentence.start))) continue
    const seen = new Set<string>()
    for (const token of cases) {
      const authority = authorityAt(reading, token)
      if (authority === undefined || seen.has(authority)) continue
      seen.add(authority)
      found.push(windowAt(reading, names, place, token, authority))
    }
  }
  return found
}

function namesIn(reading: Reading, sentence: Sentence): Names {
  const cases: number[] = []
  let plain = 0
  let verb = false
  for (let t = sentence.from; t < sentence.to; t++) {
    const word = reading.tokens.word[t] as number
    if (word === sign.case) cases.push(t)
    else if (word >= 0) plain++
    if (finite.has(word)) verb = true
  }
  return { cases, plain, verb, all: speaksOfAll(reading, sentence) }
}

const few = 5
const finite = new Set(
  "is are was were has have had do does did can cannot could may must might should would will"
    .split(" ")
    .map((word) => lexicon.register(word)),
)

function windowAt(reading: Reading, names: readonly Names[], place: number, token: number, authority: string): Window {
  const { plain, verb } = names[place] as Names
  const bare = plain < few && !verb
  const own = bare && place > 0 && near(reading, place - 1, place) ? place - 1 : place
  const before = own > 0 && near(reading, own - 1, own) ? own - 1 : -1
  const about = aboutIt(reading, names, place, authority)
  const group = groupAfter(reading, names, place)
  return { authority, token, named: place, own, before, next: about[0] ?? -1, later: about.slice(1), group }
}

/** The sentences right after, as long as no other case is named in them. */
function aboutIt(reading: Reading, names: readonly Names[], place: number, authority: string): readonly number[] {
  const about: number[] = []
  const { paragraph } = reading.sentences[place] as Sentence
  for (let at = place + 1; at < reading.main && about.length <= mostLater; at++) {
    const sentence = reading.sentences[at] as Sentence
    if (sentence.paragraph - paragraph > 1) break
    const { cases, plain, verb } = names[at] as Names
    if (plain < few && !verb) continue
    if (cases.length > 0 && !cases.some((one) => authorityAt(reading, one) === authority)) break
    about.push(at)
  }
  return about
}

/** The sentence that speaks of all the cases told of since this one, and the one after it; past others that name cases. */
function groupAfter(reading: Reading, names: readonly Names[], place: number): readonly number[] {
  const { paragraph } = reading.sentences[place] as Sentence
  for (let at = place + 1; at < reading.main && at <= place + farthest; at++) {
    const sentence = reading.sentences[at] as Sentence
    if (sentence.paragraph - paragraph > 2) return []
    if (!(names[at] as Names).all) continue
    const after = reading.sentences[at + 1]
    return after && at + 1 < reading.main && near(reading, at, at + 1) && (names[at + 1] as Names).cases.length === 0 ? [at, at + 1] : [at]
  }
  return []
}

function near(reading: Reading, first: number, second: number): boolean {
  const [a, b] = [reading.sentences[first] as Sentence, reading.sentences[second] as Sentence]
  return b.paragraph - a.paragraph <= 1
}

/** "Those cases …", "In both of these decisions …", "They …": of all the cases told of before. */
function speaksOfAll(reading: Reading, sentence: Sentence): boolean {
  const { word } = reading.tokens
  for (let t = sentence.from; t < sentence.to - 1; t++) {
    if (!plural.has(word[t] as number)) continue
    if (caseNouns.has(word[t + 1] as number) || caseNouns.has(word[t + 2] as number)) return true
    if (t < sentence.from + 3 && nouns.has(word[t + 1] as number)) return true
  }
  return false
}

/** What cue rows found in the sentences of a passage. */
export function rowsIn(window: Window, judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ place }) => {
    if (place >= window.own && place <= window.named) return true
    return place === window.next || window.later.includes(place) || window.group.includes(place)
  })
}
