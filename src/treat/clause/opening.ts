/** Arguments that a sentence opens with, or that stand between commas: "Petitioners argue that …, and A should be overruled", "A, petitioner argues, must be". */
import { sign } from "../grammar/lexicon.js"
import type { Tokens } from "../grammar/tokens.js"
import { type Actor, actorsBefore } from "../rows/actor.js"
import { type Around, type Guard, persons, we } from "./around.js"
import { governs } from "./governors.js"
import { and } from "./words.js"

/** "Petitioners argue that two things have changed, and A should be overruled": all of it is theirs, unless the court answers. */
export function opening(around: Around, clause: number, act: number, actor: Actor | undefined): Guard | undefined {
  const { tokens, sentence } = around
  if (actor?.kind === "we") return undefined
  let party = false
  for (let t = sentence.from; t < clause && t < sentence.from + 9; t++) {
    const word = tokens.word[t] as number
    if (party && governs(word, "argues")) return answered(tokens, t + 1, act) ? undefined : { kind: "argued", at: t }
    party ||= persons.has(word) || actorsBefore(tokens, t + 1, sentence, 1)[0]?.kind === "party"
  }
  return inserted(tokens, clause, act)
}

/** "A, petitioner argues, must be overruled." */
function inserted(tokens: Tokens, clause: number, act: number): Guard | undefined {
  for (let t = clause; t < act; t++) {
    if (tokens.word[t] !== sign.comma) continue
    const end = [2, 3, 4, 5].map((n) => t + n).find((at) => tokens.word[at] === sign.comma)
    if (end !== undefined && end < act && governs(tokens.word[end - 1] as number, "argues")) return { kind: "argued", at: end - 1 }
  }
  return undefined
}

/** Does the court's own voice stand between: "petitioner urges …, and we agree that"? */
function answered(tokens: Tokens, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (!we.has(tokens.word[t] as number)) continue
    if (governs(tokens.word[t + 1] as number, "says") || tokens.word[t - 1] === sign.comma || and.has(tokens.word[t - 1] as number))
      return true
  }
  return false
}
