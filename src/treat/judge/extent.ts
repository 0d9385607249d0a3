/** How far a treatment reaches: "to the extent that …", "on other grounds", "insofar as it holds …". */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import type { Reading } from "../reading.js"

/** Words that open a limit on what is done. `_` joins the words of a phrase. */
export const pointOpeners =
  `to_the_extent to_that_extent to_this_extent insofar_as in_so_far_as so_far_as inasmuch_as on_other_grounds on_another_ground
  on_another_point on_this_point on_that_point on_this_issue on_that_issue in_this_respect in_that_respect in_this_regard in_part with_respect_to
  as_to in_the_particular pro_tanto only_to_the_extent`.split(/\s+/)

const byFirst = new Map<number, number[][]>()
for (const opener of pointOpeners) {
  const words = opener.split("_").map((word) => lexicon.register(word))
  const first = words[0] as number
  byFirst.set(first, [...(byFirst.get(first) ?? []), words])
}

const longest = 28
const reach = 40

/** The words that limit a treatment whose cue is at tokens `from`..`to` of the sentence; undefined when it is of the whole. */
export function pointOf(reading: Reading, sentence: Sentence, from: number, to: number): string | undefined {
  const { tokens, document } = reading
  for (let t = Math.max(sentence.from, from - reach); t < Math.min(sentence.to, to + reach); t++) {
    for (const words of byFirst.get(tokens.word[t] as number) ?? []) {
      if (!words.every((id, i) => tokens.word[t + i] === id)) continue
      let end = t + words.length
      while (end < sentence.to && end < t + longest && !(ends(tokens.word[end] as number) && !named(tokens, end))) end++
      return document.text.slice(tokens.start[t], tokens.end[end - 1]).replace(/\s+/g, " ")
    }
  }
  return undefined
}

const that = lexicon.register("that")
const of = new Set("of in by the rule holding decision case opinion".split(" ").map((word) => lexicon.register(word)))

/** Is the comma here one of the case's own: "to the extent that Crain, 12 Frank. 3, is inconsistent"? */
function named(tokens: Tokens, at: number): boolean {
  let seen = false
  for (let t = at - 1; t >= 0 && t > at - 12; t--) {
    const word = tokens.word[t] as number
    if (word === sign.case) seen = true
    else if (word === that) return seen && tokens.word[at] === sign.comma
    else if (word !== sign.comma && word !== sign.pin && !of.has(word)) return false
  }
  return false
}

function ends(word: number): boolean {
  return word === sign.comma || word === sign.semicolon || word === sign.stop || word === sign.colon
}
