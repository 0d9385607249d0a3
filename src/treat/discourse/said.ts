/**
 * What is said of a case in a sentence, as against near it: the words right after its name or after "that case", and those that lead to it.
 *
 *     Unlike the lease in  Crain , …            But  that case  turned on a lease.
 *     ^^^^^^ leads to it   ^ the case               ^ the case   ^^^^^^^^^ said of it
 */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Reading } from "../reading.js"
import { marksIn } from "./marks.js"

const reach = 9

/** Calls `after` for marks up to nine tokens after token `at`, and `before` for those up to nine before it, within its part of the sentence. */
export function around(reading: Reading, place: number, at: number, after: (mark: number) => void, before: (mark: number) => void): void {
  const { word } = reading.tokens
  const sentence = reading.sentences[place] as Sentence
  let to = at + 1
  while (to < sentence.to && to <= at + reach && word[to] !== sign.semicolon && word[to] !== sign.case) to++
  let from = at
  while (from > sentence.from && from >= at - reach && word[from - 1] !== sign.semicolon) from--
  marksIn(reading.tokens, { from: at + 1, to }, after)
  marksIn(reading.tokens, { from, to: at }, before)
}

function words(list: string): ReadonlySet<number> {
  return new Set(list.split(" ").map((word) => lexicon.register(word)))
}

const caseNouns = words("case decision opinion holding ruling court was is did does had held")
const pointing = words("that this it its there")
const plural = words("those these both they neither none such each")

/** Where a sentence takes the case up again: its name, or "that case", "it was", "there"; -1 where it does not. */
export function takenUp(reading: Reading, place: number, authority: string): number {
  const { word, mention } = reading.tokens
  const sentence = reading.sentences[place] as Sentence
  for (let t = sentence.from; t < sentence.to; t++) {
    if (word[t] === sign.case) return reading.meant[mention[t] as number] === authority ? t : -1
    if (pointing.has(word[t] as number) && caseNouns.has(word[t + 1] as number)) return t + 1
  }
  return -1
}

/** Where a sentence takes several cases up together. */
export function takenUpTogether(reading: Reading, place: number): number {
  const { word } = reading.tokens
  const sentence = reading.sentences[place] as Sentence
  for (let t = sentence.from; t < sentence.to; t++) if (plural.has(word[t] as number)) return t + 1
  return sentence.from
}
