/** What an act's own clause says against it: "is not overruled", "would overrule", "Nothing we say overrules", "either we must overrule A or". */
import { sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import { type Around, either, type Guard, we } from "./around.js"
import { governs } from "./governors.js"
import { alternative, type VerbGroup } from "./verb-group.js"
import { and, endsClause, isAdverb, not, that, wordSet } from "./words.js"

/** What the act's own verb group says: "is not overruled", "would overrule". */
export function ownGuard({ tokens, sentence }: Around, group: VerbGroup, clause: number): Guard | undefined {
  if (group.negated) return { kind: "negated", at: group.start }
  if (group.weak) return { kind: "hypothetical", at: group.start }
  if (alternative(tokens, group) && deniedBefore(tokens, group.joined, clause, sentence)) return { kind: "negated", at: group.joined }
  if (tokens.word[sentence.to - 1] === sign.question) return { kind: "question", at: sentence.to - 1 }
  if (tokens.word[group.start - 1] === than) return { kind: "negated", at: group.start - 1 }
  const denied = noSubject(tokens, clause, sentence)
  if (denied !== undefined) return denied
  const split = eitherBefore(tokens, group.start, sentence)
  if (split !== undefined) return { kind: "hypothetical", at: split }
  const given = ifThen(tokens, clause, sentence)
  return given === undefined ? undefined : { kind: "hypothetical", at: given }
}

const than = [...wordSet("than")][0] as number

const noOne = wordSet("nothing neither none no")

const yet = wordSet("longer doubt less")

/** "Nothing we say today overrules A", "No decision has overruled A", "Either we must overrule A or": what opens the sentence denies or splits it. */
function noSubject(tokens: Tokens, clause: number, sentence: Sentence): Guard | undefined {
  let t = sentence.from
  while (
    t < clause &&
    (isAdverb(tokens, t) || and.has(tokens.word[t] as number) || tokens.word[t] === sign.comma) &&
    !not.has(tokens.word[t] as number)
  )
    t++
  const word = tokens.word[t] as number
  if (word === either) return { kind: "hypothetical", at: t }
  if (!noOne.has(word) || yet.has(tokens.word[t + 1] as number)) return undefined
  for (let at = t + 1; at <= clause; at++)
    if (
      tokens.word[at] === sign.comma &&
      (we.has(tokens.word[at + 1] as number) || (and.has(tokens.word[at + 1] as number) && we.has(tokens.word[at + 2] as number)))
    )
      return undefined
  return { kind: "negated", at: t }
}

/** "two alternatives: either we must overrule A or …", "should either be followed or be overruled". */
function eitherBefore(tokens: Tokens, at: number, sentence: Sentence): number | undefined {
  for (let t = at; t >= sentence.from && t > at - 14; t--) {
    const word = tokens.word[t] as number
    if (endsClause(word) || word === sign.colon || word === that || (word === sign.comma && t < at - 2)) return undefined
    if (word === either) return t
  }
  return undefined
}

const inverted = wordSet("were had")

const ifWord = [...wordSet("if")][0] as number

const then = [...wordSet("then")][0] as number

/** "But if all this is so, then … A should be overruled", "Were the question open, we should not follow A". */
function ifThen(tokens: Tokens, clause: number, sentence: Sentence): number | undefined {
  if (inverted.has(tokens.word[sentence.from] as number)) return sentence.from
  const at = [sentence.from, sentence.from + 1].find((t) => tokens.word[t] === ifWord)
  if (at === undefined) return undefined
  for (let t = at + 1; t < clause; t++) if (tokens.word[t] === then && tokens.word[t - 1] === sign.comma) return at
  return undefined
}

function deniedBefore(tokens: Tokens, from: number, clause: number, sentence: Sentence): boolean {
  for (let t = from - 1; t >= sentence.from && t > from - 12; t--) {
    const word = tokens.word[t] as number
    if (endsClause(word) || word === that) return false
    if (not.has(word) || governs(word, "refuses")) return true
  }
  return clause < 0
}
