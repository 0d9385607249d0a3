/**
 * Whose finding it is, where a sentence tells what somebody found:
 *
 *     The Court of Appeals held that  A  did not foreclose the suit.      In  B  the Court found  A  inapposite.
 *     ^^^^^^^^^^^^^^^^^^^^ told                                               ^ the case that found it
 */

import { lexicon, sign } from "../grammar/lexicon.js"
import type { Hit } from "../grammar/match.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Reading } from "../reading.js"
import { type Actor, actorsBefore } from "../rows/actor.js"

/** Who is told of: another person or court, a party, a case (its token), or the court at another time (`court`). */
export type Teller = { readonly kind: "other" | "party" | "court" } | { readonly kind: "case"; readonly token: number }

function words(list: string): ReadonlySet<number> {
  return new Set(list.split(/\s+/).map((word) => lexicon.register(word)))
}

const past = words(
  `said held found noted observed ruled concluded reasoned stated thought believed explained reiterated emphasized characterized described declared
  determined decided recognized acknowledged answered replied suggested reaffirmed explain`,
)
const always = words(
  "saying holding finding noting observing insisting reasoning concluding reiterating predicting intimating suggesting stating",
)
const present = words(
  `says holds finds notes observes rules concludes reasons states thinks believes agrees concedes admits objects complains suggests conclude
  agreed conceded admitted disagreed objected complained rejected dismisses dismissed dismissing hold find say think believe observe`,
)
const pronouns = words("he she")
const that = lexicon.register("that")
const inWord = lexicon.register("in")
const by = lexicon.register("by")
const have = words("have has had")
const determiners = words("the this that a an our its his her their any no")
const be = words("is are was were be been being")
const prepositions = words("in by of under following with to from see than on upon citing quoting")
const reach = 28
const direct = 3

/** Who is told to have found what the cue says; undefined when the sentence says it in the court's own voice. */
export function tellerOf(reading: Reading, sentence: Sentence, hit: Hit): Teller | undefined {
  const { word } = reading.tokens
  const subject = hit.authority && hit.authority.from < hit.from ? hit.authority.from : hit.from
  for (let t = subject - 1; t >= sentence.from && t > subject - reach; t--) {
    const verb = word[t] as number
    if (verb === sign.semicolon || verb === sign.question) return undefined
    const isPast = past.has(verb)
    if (determiners.has(word[t - 1] as number)) continue
    if ((!isPast && !present.has(verb) && !always.has(verb)) || be.has(word[t - 1] as number)) continue
    if (word[t + 1] !== that && word[t + 2] !== that && subject - t > direct) continue
    const teller = toldBy(reading, sentence, t, hit, isPast)
    if (teller) return teller
  }
  return undefined
}

function toldBy(reading: Reading, sentence: Sentence, verb: number, hit: Hit, isPast: boolean): Teller | undefined {
  const { word } = reading.tokens
  const own = new Set(hit.authority?.cases ?? [])
  const actor = actorsBefore(reading.tokens, verb, sentence).find((one) => {
    return one.kind !== "case" || !prepositions.has(word[one.from - 1] as number)
  })
  const pronoun = [1, 2, 3, 4, 5, 6].map((back) => verb - back).find((t) => t >= sentence.from && pronouns.has(word[t] as number))
  if (pronoun !== undefined && (actor === undefined || actor.to <= pronoun)) return { kind: "other" }
  if (!actor) return undefined
  switch (actor.kind) {
    case "lower":
    case "separate":
    case "scholar":
    case "higher":
      return { kind: "other" }
    case "party":
      return { kind: "party" }
    case "case":
      return own.has(actor.from) ? undefined : { kind: "case", token: actor.from }
    case "we":
    case "court":
      return earlier(reading, sentence, verb, actor, isPast)
    default:
      return undefined
  }
}

/** "In B we held that A …", "The Court in B found A …": a case named for the finding; else the court at another time, where "the Court" says it in the past. */
function earlier(reading: Reading, sentence: Sentence, verb: number, actor: Actor, isPast: boolean): Teller | undefined {
  const { word } = reading.tokens
  if (!isPast || have.has(word[verb - 1] as number)) return undefined
  for (let t = verb - 1; t >= sentence.from; t--) {
    if (word[t] === sign.case && (word[t - 1] === inWord || word[t - 1] === by)) return { kind: "case", token: t }
  }
  return actor.kind === "court" ? { kind: "court" } : undefined
}
