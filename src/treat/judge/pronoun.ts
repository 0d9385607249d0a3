/** What "it" and "they" can mean: a case only where the sentence is about one. */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Hit } from "../grammar/match.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Reading } from "../reading.js"

/** Things that a pronoun may mean as well as a case. */
export const rivals: ReadonlySet<number> = new Set(
  "claim argument contention statute provision objection theory clause amendment regulation ordinance practice penalty punishment tax"
    .split(" ")
    .map((word) => lexicon.register(word)),
)

const that = lexicon.register("that")
const nouns = new Set("case decision opinion holding ruling".split(" ").map((word) => lexicon.register(word)))

/** Is the phrase a pronoun, which may mean things and persons as well as cases? */
export function isPronoun(hit: Hit): boolean {
  return hit.authority?.anaphor === "it" || hit.authority?.anaphor === "they"
}

/** Words that may stand before the case that a sentence is about. */
const opening = new Set(
  `to the extent that insofar as so far although while because since if but and however thus in of our court decision opinion rule holding case
  doctrine language test to by though even moreover indeed nevertheless finally both neither cases decisions like broad`
    .split(/\s+/)
    .map((word) => lexicon.register(word)),
)

/** Does the pronoun take up the case that its own sentence is about, or open it, right after one of the same paragraph that opens with a case? */
export function takesUp(reading: Reading, place: number, hit: Hit): boolean {
  const { word } = reading.tokens
  const sentence = reading.sentences[place] as Sentence
  const within = hit.authority?.anaphor === "it" ? (hit.authority.from ?? sentence.from) : sentence.from
  for (let t = within - 1; t >= sentence.from; t--) if (rivals.has(word[t] as number)) return false
  for (let t = within - 1; t > sentence.from && t > within - 10; t--) if (nouns.has(word[t] as number) && word[t - 1] === that) return true
  let strange = 0
  for (let t = sentence.from; t < within; t++) {
    if (word[t] === sign.case) return true
    if ((word[t] as number) >= 0 && !opening.has(word[t] as number) && ++strange > 1) break
  }
  const previous = reading.sentences[place - 1]
  if (!previous || previous.paragraph !== sentence.paragraph) return false
  const opens = (hit.authority?.from ?? hit.from) - sentence.from <= 3
  return opens && word[previous.from] === sign.case && previous.to - previous.from > 6
}
