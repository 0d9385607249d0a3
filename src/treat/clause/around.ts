/** What stands around an act: the shape of the answer, who acts in a clause, and where its subject starts. */
import { sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import { type Actor, actorsBefore } from "../rows/actor.js"
import type { VerbGroup } from "./verb-group.js"
import { conditions, determiners, endsClause, isAdverb, prepositions, that, wordSet } from "./words.js"

/** What takes an act out of the court's mouth. `unsure` where words only make it likely. */
export type Guard = {
  readonly kind: "negated" | "question" | "hypothetical" | "argued" | "described"
  readonly at: number
  readonly unsure?: true
}

/** What stands around an act: what silences it, whose it is, whether it is told of the past. */
export type Frame = {
  readonly guard?: Guard
  readonly actor?: Actor
  readonly told?: Actor
  /** The court says in its own person that it holds or agrees to it. */
  readonly held?: true
  readonly past: boolean
  readonly today: boolean
}

/** Words and steps that several readers of clauses share. */
export const we = wordSet("we i us")

const anyone = wordSet("it he she they who this which these there")

/** Words and steps that several readers of clauses share. */
export const persons = wordSet("he she they")

/** Words and steps that several readers of clauses share. */
export type Around = { readonly tokens: Tokens; readonly sentence: Sentence }

/** Words and steps that several readers of clauses share. */
export function told(group: VerbGroup): boolean {
  return (group.past || group.perfect) && !group.today && !group.firm
}

/** Words and steps that several readers of clauses share. */
export const either = [...wordSet("either")][0] as number

/** "-ing", but not after "be": "overruling A". */
export function isGerund(tokens: Tokens, at: number): boolean {
  return tokens.text.startsWith("ing", (tokens.end[at] as number) - 3) || tokens.text.startsWith("ING", (tokens.end[at] as number) - 3)
}

/** The nearest actor before token `at`, in the same clause, that no preposition governs; of a joined predicate, the first. */
export function actorBefore({ tokens, sentence }: Around, at: number, joined: boolean): Actor | undefined {
  const start = clauseEdge(tokens, at, sentence)
  const free = actorsBefore(tokens, at, { ...sentence, from: start }, 8).filter((one) => !governed(tokens, one.from, start))
  return joined ? (free.find(({ kind }) => kind === "we") ?? free.at(-1)) : free[0]
}

/** Where the clause that ends before `at` starts: after the last semicolon, or "that", "whether" and the like. */
function clauseEdge(tokens: Tokens, at: number, sentence: Sentence): number {
  for (let t = at - 1; t > sentence.from; t--) {
    const word = tokens.word[t] as number
    if (endsClause(word) || word === sign.colon) return t + 1
    if ((word === that || conditions.has(word)) && !prepositions.has(tokens.word[t + 1] as number)) return t + 1
  }
  return sentence.from
}

function governed(tokens: Tokens, at: number, from: number): boolean {
  for (let t = at - 1; t >= from && t > at - 4; t--) {
    const word = tokens.word[t] as number
    if (prepositions.has(word)) return true
    if (!determiners.has(word) && word !== sign.unknown) return false
  }
  return false
}

/** Words and steps that several readers of clauses share. */
export function subjectStart({ tokens, sentence }: Around, at: number, actor: Actor | undefined): number {
  let t = actor === undefined ? at : actor.from
  while (t - 1 >= sentence.from && determiners.has(tokens.word[t - 1] as number) && tokens.word[t - 1] !== that) t--
  return t
}

/** Who the word right before a verb group is. */
export function subjectWord(tokens: Tokens, start: number, sentence: Sentence): "own" | "person" | "thing" | "none" {
  let t = start - 1
  while (t >= sentence.from && isAdverb(tokens, t)) t--
  const word = tokens.word[t] as number
  if (t < sentence.from) return "none"
  if (we.has(word)) return "own"
  if (persons.has(word)) return "person"
  if (anyone.has(word)) return "thing"
  return "none"
}

/** The court itself, where nobody else is named. */
export function ourselves(at: number): Actor {
  return { kind: "we", from: at, to: at }
}
