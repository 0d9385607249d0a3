/** Cues in their "-ing" form: acts of an earlier case, told in passing, and acts that are only spoken of. */
import { lexicon, sign } from "./lexicon.js"
import type { Hit } from "./match.js"
import type { Reading } from "./reading.js"
import type { Sentence } from "./sentences.js"

const inOrBy = new Set(["in", "by"].map((word) => lexicon.register(word)))

/** Is the cue's verb in its "-ing" form: "overruling Crain"? */
export function isGerund(reading: Reading, hit: Hit): boolean {
  return /ing$/i.test(reading.document.text.slice(reading.tokens.start[hit.from], reading.tokens.end[hit.from]))
}

/** "In Ames, this court, overruling Crain, held": the case that opens the sentence, or -1. */
export function earlierCase(reading: Reading, sentence: Sentence, hit: Hit): number {
  const { word } = reading.tokens
  if (!isGerund(reading, hit)) return -1
  for (let t = sentence.from; t < hit.from && t < sentence.from + 4; t++)
    if (word[t] === sign.case && inOrBy.has(word[t - 1] as number)) return t
  return -1
}

const mooted = new Set(
  "for of against about prohibit consider considered favor favors oppose prefer or".split(" ").map((word) => lexicon.register(word)),
)
const wouldBe = new Set("would could might may".split(" ").map((word) => lexicon.register(word)))

/** "offers no support for overruling Crain", "Overruling Crain would be unwise": the act is spoken of, and not done. */
export function isMooted(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const { word } = reading.tokens
  if (!isGerund(reading, hit)) return false
  if (mooted.has(word[hit.from - 1] as number)) return true
  const after = hit.authority?.to ?? hit.to
  return hit.from === sentence.from && (wouldBe.has(word[after] as number) || wouldBe.has(word[after + 1] as number))
}
