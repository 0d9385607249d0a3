/** Cues in their "-ing" form and after "to": acts of an earlier case, told in passing, and acts that are only spoken of. */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Hit } from "../grammar/match.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Reading } from "../reading.js"

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

const to = lexicon.register("to")
/** Words by which a court comes to an act: "constrained to overrule", "take this occasion to", "the time has come to". */
const resolves = new Set(
  `constrained compelled obliged required forced led driven decided decide resolved determined proceed choose prefer ready prepared persuaded
  moved bound necessary right proper appropriate duty better wise best time must occasion opportunity decision effect pleased wish intend mean
  content free disposed inclined vote power authority agree conclude have need suffices fit like`
    .split(/\s+/)
    .map((word) => lexicon.register(word)),
)
const reach = 9

/** "It is no part of our purpose to overrule Crain", "we do not sit to overrule it": an infinitive that no word of resolve leads to. */
export function isIdle(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const { word } = reading.tokens
  if (hit.cue.elements[0]?.kind !== "words" || word[hit.from - 1] !== to) return false
  for (let t = hit.from - 2; t >= sentence.from && t > hit.from - reach; t--) if (resolves.has(word[t] as number)) return false
  return true
}
