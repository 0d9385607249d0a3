/**
 * What a passage of several sentences does to a case, where no single sentence says it: a party's authority that the court answers,
 * and a request to reconsider that the court leaves open.
 *
 *     Kroll relies on  Pollack , where … .   …   But that case was decided on an agency theory.
 *     ^ relied on by a party, not the court      ^ the court's answer
 */

import { isCaseToken, lexicon, sign } from "../grammar/lexicon.js"
import type { Hit } from "../grammar/match.js"
import type { Sentence } from "../grammar/sentences.js"
import { signals } from "../grammar/subject.js"
import { inSentences } from "../judge/evidence.js"
import type { Judged } from "../judge/judge.js"
import { authorityAt, referenceOf } from "../judge/topic.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"
import { type Actor, actorEndingAt, actorsBefore } from "../rows/actor.js"
import { opensAnswer, pointsHere, turns } from "./contrast-words.js"

const invokers: ReadonlySet<Actor["kind"]> = new Set(["party", "separate", "lower", "scholar"])
const lookAhead = 10

/** What a passage of the opinion of the court amounts to that opens, in sentence `place`, with a case which another brings forward. */
export function answered(reading: Reading, place: number, hit: Hit): readonly Judged[] {
  const sentence = reading.sentences[place] as Sentence
  if (place >= reading.main || isSeparate(roleAt(reading, sentence.start)) || reading.quoted[hit.from] === 1) return []
  if (!broughtByOthers(reading, sentence, hit)) return []
  const end = hit.cue.treatment === "questioned" ? leftOpen(reading, place) : answeredAt(reading, place, hit)
  if (end === undefined) return []
  return referenceOf(reading, place, hit.authority as NonNullable<Hit["authority"]>).authorities.map((authority) => {
    return {
      authority,
      treatment: inSentences(reading, place, end, { treatment: hit.cue.treatment, rule: hit.cue.name }),
      place: end,
      detail: 0,
    }
  })
}

/** Is it somebody else than the court that brings the case forward: "Petitioner relies", "Amici urge us to reconsider"? */
function broughtByOthers(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const actors = actorsBefore(reading.tokens, hit.from, sentence).filter(({ kind }) => kind !== "case")
  if (actors.length === 0) return hit.cue.name === "passage.said" || isParty(reading, sentence, hit)
  const urged = hit.cue.treatment === "questioned"
  return urged ? actors.some(({ kind }) => invokers.has(kind)) : invokers.has((actors[0] as Actor).kind)
}

/** Does a name from this case's own caption stand right before the cue: "Louisiana relies on A"? */
function isParty(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const { name } = reading.self
  if (name === undefined) return false
  const before = Math.max(sentence.from, hit.from - 2)
  const words = reading.document.text.slice(reading.tokens.start[before], reading.tokens.start[hit.from]).match(/[A-Z][a-z]{3,}/g) ?? []
  return words.some((word) => name.includes(word))
}

/** The sentence in which the court answers, before it turns to another case or another paragraph but one. */
function answeredAt(reading: Reading, place: number, hit: Hit): number | undefined {
  const first = reading.sentences[place] as Sentence
  const own = new Set(referenceOf(reading, place, hit.authority as NonNullable<Hit["authority"]>).authorities)
  for (let at = place + 1; at <= place + lookAhead && at < reading.main; at++) {
    const sentence = reading.sentences[at] as Sentence
    const teller = toldOf(reading, sentence)
    if (sentence.paragraph - first.paragraph > 1 || teller === "lower") return undefined
    if (teller === "party") continue
    const names = namesAny(reading, sentence, own)
    if (opensAnswer(reading, sentence) && (names || pointsHere(reading, at) || denies(reading, sentence))) return at
    if (turns(reading, sentence, names)) return at
    if (turnsAway(reading, sentence, own)) return undefined
  }
  return undefined
}

function namesAny(reading: Reading, sentence: Sentence, own: ReadonlySet<string>): boolean {
  for (let t = sentence.from; t < sentence.to; t++) {
    if (isCaseToken(reading.tokens.word[t] as number) && own.has(authorityAt(reading, t) ?? "")) return true
  }
  return false
}

/** Whose words or acts a sentence opens by telling, where not the court's own: "The District Court agreed …", "Appellant argues, however, …". */
function toldOf(reading: Reading, sentence: Sentence): Actor["kind"] | undefined {
  for (let t = sentence.from; t < sentence.from + 6 && t < sentence.to; t++) {
    const kind = actorEndingAt(reading.tokens, t, sentence.from)?.kind
    if (kind === "lower" || kind === "party") return kind
    if (kind !== undefined) return undefined
  }
  return undefined
}

const none = new Set(["none", "neither"].map((word) => lexicon.register(word)))

/** "None of these cases, however, dealt with …". */
function denies(reading: Reading, sentence: Sentence): boolean {
  return none.has(reading.tokens.word[sentence.from] as number)
}

/** Does the sentence speak of other cases, and not of these? Names in brackets support it, and are not what it speaks of. */
function turnsAway(reading: Reading, sentence: Sentence, own: ReadonlySet<string>): boolean {
  const { word } = reading.tokens
  let other = false
  for (let t = sentence.from; t < sentence.to; t++) {
    if (word[t] !== sign.case || signals.has(word[t - 1] as number) || signals.has(word[t - 2] as number)) continue
    if (own.has(authorityAt(reading, t) ?? "")) return false
    other ||= word[t - 1] !== sign.openParen
  }
  return other
}

/** Phrases by which a court leaves a question open; `_` joins the words of a phrase. */
export const openings =
  `no_occasion need_not_decide need_not_reach need_not_address need_not_consider need_not_reconsider do_not_reach not_reach decline_to_reach
  leave_for_another leave_that_question express_no_view express_no_opinion intimate_no not_necessary_to_decide unnecessary_to_decide unnecessary_to_reach
  need_not_resolve not_decide`.split(/\s+/)

const reserved = openings.map((phrase) => phrase.split("_").map((word) => lexicon.register(word)))

function leftOpen(reading: Reading, place: number): number | undefined {
  const { word } = reading.tokens
  const paragraph = reading.sentences[place]?.paragraph
  for (let at = place; at <= place + 4 && at < reading.main; at++) {
    const sentence = reading.sentences[at] as Sentence
    if (sentence.paragraph !== paragraph) return undefined
    for (let t = sentence.from; t < sentence.to; t++) {
      if (reserved.some((words) => words.every((id, i) => word[t + i] === id))) return at
    }
  }
  return undefined
}
