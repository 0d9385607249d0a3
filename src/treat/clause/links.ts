/** How a clause hangs on the one around it: the word that opens it, whether it is somebody's word, and what a speaker who is not the court makes of it. */
import { sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import type { Actor } from "../rows/actor.js"
import { type Guard, we } from "./around.js"
import { governs } from "./governors.js"
import type { VerbGroup } from "./verb-group.js"
import { and, asideBefore, conditions, determiners, endsClause, isAdverb, prepositions, that, wordSet } from "./words.js"

const farthest = 34

type Opens = { readonly word: number; readonly at: number }

/** The word that opens the clause whose subject starts at `start`: "that", "whether", "if"; undefined where it opens the sentence or follows a comma. */
export function opener(tokens: Tokens, start: number, sentence: Sentence): Opens | undefined {
  let comma = false
  for (let t = start - 1; t >= sentence.from && t > start - farthest; t--) {
    const word = tokens.word[t] as number
    if (endsClause(word) || word === sign.colon || word === sign.dash) return undefined
    if (word === sign.comma) {
      if (isAdverb(tokens, t + 1) || asideBefore(tokens, start, sentence.from) > 0) continue
      comma = true
      continue
    }
    const opens = word === that || (governs(word, "plea") === false && (conditions.has(word) || word === whether))
    if (!opens) {
      if (!comma && word === why && start - t <= 3) return { word: whether, at: t }
      continue
    }
    if (word === that && !isComplement(tokens, t, sentence)) {
      if (!comma) return { word: sign.unknown, at: t }
      continue
    }
    if (comma && !(tokens.word[t + 1] === sign.comma || continues(tokens, start, sentence))) return { word: sign.comma, at: t }
    return { word, at: t }
  }
  return undefined
}

/** Words and steps that several readers of clauses share. */
export const whether = [...wordSet("whether")][0] as number

const why = [...wordSet("why")][0] as number

const andWord = [...wordSet("and")][0] as number

/** ", and A should be overruled": the clause goes on from the one before it, unless the court itself is its subject. */
function continues(tokens: Tokens, start: number, sentence: Sentence): boolean {
  const before = tokens.word[start - 1] as number
  return start - 1 > sentence.from && (before === that || before === andWord) && !we.has(tokens.word[start] as number)
}

const notComplement = wordSet("extent so now given provided except in such")

/** Does "that" at `t` open what somebody says or thinks, rather than a relative clause or "to the extent that"? */
function isComplement(tokens: Tokens, t: number, sentence: Sentence): boolean {
  const joined = and.has(tokens.word[t - 1] as number) || tokens.word[t - 1] === sign.comma
  for (let at = t - 1; at >= sentence.from && at > t - (joined ? 40 : 8); at--) {
    const word = tokens.word[at] as number
    if (notComplement.has(word) && at === t - 1) return false
    if (
      governs(word, "says") ||
      governs(word, "argues") ||
      governs(word, "plea") ||
      governs(word, "supposes") ||
      governs(word, "resolves") ||
      governs(word, "asks")
    )
      return true
    if (endsClause(word) || (!joined && (word === sign.case || word === sign.comma))) return false
  }
  return false
}

/** Words and steps that several readers of clauses share. */
export function ornot(tokens: Tokens, at: number): boolean {
  return tokens.word[at + 1] !== undefined && tokens.text.slice(tokens.start[at], tokens.end[at + 2]).toLowerCase() === "whether or not"
}

/** Words and steps that several readers of clauses share. */
export function isNoun(tokens: Tokens, t: number, sentence: Sentence): boolean {
  for (let at = t - 1; at >= sentence.from && at > t - 4; at--)
    if (determiners.has(tokens.word[at] as number) || tokens.word[at] === sign.case) return true
  return prepositions.has(tokens.word[t - 1] as number)
}

/** What a speaker who is not the court makes of what is said. */
export function spoken(
  tokens: Tokens,
  t: number,
  group: VerbGroup,
  actor: Actor | undefined,
  speaker: "person" | "thing" | "none" | "own",
): Guard | undefined {
  const word = tokens.word[t] as number
  const argues = governs(word, "argues")
  if (speaker === "person") return { kind: argues ? "argued" : "described", at: t }
  switch (actor?.kind) {
    case "party":
      return { kind: "argued", at: t }
    case "lower":
    case "separate":
    case "scholar":
    case "higher":
      return { kind: argues ? "argued" : "described", at: t }
    case "case":
    case "court":
    case "legislature":
    case "we":
      return argues && actor.kind !== "case" && actor.kind !== "we" ? { kind: "argued", at: t } : undefined
    case undefined:
      if (argues) return { kind: "argued", at: t }
      return speaker === "none" && group.start > 0 && /^[A-Z][a-z]/.test(before(tokens, group.start))
        ? { kind: "described", at: t }
        : undefined
    default:
      return actor?.kind satisfies undefined
  }
}

/** Words and steps that several readers of clauses share. */
export function before(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1])
}
