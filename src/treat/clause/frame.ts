/**
 * What the clauses around an act make of it. The act's own clause is read first, then the clause it hangs on, and so on outwards:
 *
 *     Petitioner  argues that  we should  hold that  A  is overruled.         A , which held that notice is not required, is overruled.
 *     ^ speaker   ^ argues                ^ says                               what another clause denies never reaches the act
 */
import { sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import { type Actor, actorsBefore } from "../rows/actor.js"
import { governs } from "./governors.js"
import { alternative, type VerbGroup, verbGroup } from "./verb-group.js"
import { and, asideBefore, be, determiners, endsClause, have, isAdverb, not, prepositions, that, to, wordSet } from "./words.js"

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

const we = wordSet("we i us")
const anyone = wordSet("it he she they who this which these there")
const persons = wordSet("he she they")
const doubting = wordSet("doubt doubts dispute disputes deny denies question")
const hindering = wordSet(
  "bar bars preclude precludes prevent prevents foreclose forecloses prohibit prohibits forbid stop deter counsel hesitate shrink",
)
const objects = wordSet("us this court the our it them him you me for")
const noWords = wordSet("no nothing little none nor neither without not never")
const mooting = wordSet("for of against about prohibit consider considered favor favors oppose prefer or without avoid from than")
const effect = wordSet(
  "effect effects way means result consequence purpose course process practice necessity act point cost extent step step",
)
const conditions = wordSet("if unless until lest supposing")
const farthest = 34

type Around = { readonly tokens: Tokens; readonly sentence: Sentence }

/** The frame of an act: its verb group, and the token at which its clause starts for those that read it outwards. */
export function frameOf(tokens: Tokens, sentence: Sentence, group: VerbGroup, clause: number, passive: boolean, act: number): Frame {
  const around = { tokens, sentence }
  const own = ownGuard(around, group, clause)
  const found =
    group.led >= 0
      ? infinitive(around, group.led)
      : isGerund(tokens, act) && !group.passive
        ? gerund(around, group.start)
        : clauseFrame(around, group, clause, passive)
  const guard = own ?? found.guard ?? opening(around, clause, act, found.actor)
  return { ...found, ...(guard && { guard }), past: found.past || told(group), today: group.today }
}

function told(group: VerbGroup): boolean {
  return (group.past || group.perfect) && !group.today && !group.firm
}

/** What the act's own verb group says: "is not overruled", "would overrule". */
function ownGuard({ tokens, sentence }: Around, group: VerbGroup, clause: number): Guard | undefined {
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
const either = [...wordSet("either")][0] as number
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

/** A finite clause: its actor, and the clause it hangs on. */
function clauseFrame(around: Around, group: VerbGroup, clause: number, passive: boolean): Frame {
  const { tokens } = around
  if (!passive && haveUs(tokens, group.start)) return { past: false, today: false, guard: { kind: "argued", at: group.start - 1 } }
  const actor = passive ? undefined : actorBefore(around, group.start, group.joined >= 0)
  const start = passive ? clause : subjectStart(around, group.start, actor)
  if (!passive && subjectWord(tokens, group.start, around.sentence) === "person")
    return { past: false, today: false, guard: { kind: "described", at: group.start - 1 } }
  const outer = outwards(around, start, 0)
  return { ...outer, ...(actor && { actor }), past: outer.past }
}

const lets = wordSet("have let make see")
const usWords = wordSet("us court it")

/** "would have us overrule A". */
function haveUs(tokens: Tokens, start: number): boolean {
  if (!usWords.has(tokens.word[start - 1] as number)) return false
  return lets.has(tokens.word[start - 2] as number) || lets.has(tokens.word[start - 3] as number)
}

function subjectStart({ tokens, sentence }: Around, at: number, actor: Actor | undefined): number {
  let t = actor === undefined ? at : actor.from
  while (t - 1 >= sentence.from && determiners.has(tokens.word[t - 1] as number) && tokens.word[t - 1] !== that) t--
  return t
}

type Opens = { readonly word: number; readonly at: number }

/** The word that opens the clause whose subject starts at `start`: "that", "whether", "if"; undefined where it opens the sentence or follows a comma. */
function opener(tokens: Tokens, start: number, sentence: Sentence): Opens | undefined {
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

const whether = [...wordSet("whether")][0] as number
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

/** The clause that the one starting at `start` hangs on. */
function outwards(around: Around, start: number, depth: number): Frame {
  const { tokens, sentence } = around
  const none: Frame = { past: false, today: false }
  const opens = opener(tokens, start, sentence)
  if (opens === undefined || depth > 3) return none
  if (opens.word === whether) return ornot(tokens, opens.at) ? none : { ...none, guard: { kind: "question", at: opens.at } }
  if (conditions.has(opens.word)) return { ...none, guard: { kind: "hypothetical", at: opens.at, unsure: true } }
  if (opens.word === that) return complement(around, opens.at, depth)
  return none
}

function ornot(tokens: Tokens, at: number): boolean {
  return tokens.word[at + 1] !== undefined && tokens.text.slice(tokens.start[at], tokens.end[at + 2]).toLowerCase() === "whether or not"
}

/** "… that": who says it, and whether it is denied. */
function complement(around: Around, at: number, depth: number): Frame {
  const { tokens, sentence } = around
  const joined = and.has(tokens.word[at - 1] as number) || tokens.word[at - 1] === sign.comma
  for (let t = at - 1; t >= sentence.from && t > at - (joined ? 40 : 8); t--) {
    const word = tokens.word[t] as number
    if (joined && tokens.word[t + 1] !== that) continue
    if (governs(word, "plea") && isNoun(tokens, t, sentence)) return plea(around, t)
    if (governs(word, "asks") && !governs(word, "argues")) return { past: false, today: false, guard: { kind: "argued", at: t } }
    if (governs(word, "argues") || governs(word, "says") || governs(word, "supposes") || governs(word, "resolves"))
      return said(around, t, depth)
  }
  return { past: false, today: false }
}

function isNoun(tokens: Tokens, t: number, sentence: Sentence): boolean {
  for (let at = t - 1; at >= sentence.from && at > t - 4; at--)
    if (determiners.has(tokens.word[at] as number) || tokens.word[at] === sign.case) return true
  return prepositions.has(tokens.word[t - 1] as number)
}

const ours = wordSet("our my")

/** "the argument that A is overruled" is a party's; "our view that" and "the conclusion that" are the court's. */
function plea(around: Around, t: number): Frame {
  const { tokens } = around
  const own = ours.has(tokens.word[t - 1] as number) || (we.has(tokens.word[t - 3] as number) && be.has(tokens.word[t - 2] as number))
  return own ? { past: false, today: false } : { past: false, today: false, guard: { kind: "argued", at: t } }
}

/** A verb of saying: its subject's word, and the clause it hangs on in turn. */
function said(around: Around, t: number, depth: number): Frame {
  const { tokens, sentence } = around
  const word = tokens.word[t] as number
  const group = verbGroup(tokens, t, sentence.from)
  const actor = group.led >= 0 ? undefined : actorBefore(around, group.start, group.joined >= 0)
  const speaker = subjectWord(tokens, group.start, sentence)
  const own = actor?.kind === "we" || speaker === "own"
  const none: Frame = { past: false, today: false }
  if (nothingBefore(tokens, t, sentence)) return { ...none, guard: { kind: "negated", at: t } }
  if (group.negated && !doubting.has(word)) return { ...none, guard: { kind: "negated", at: t } }
  if (governs(word, "supposes")) return { ...none, guard: { kind: "hypothetical", at: t } }
  if (group.weak && !own) return { ...none, guard: { kind: "hypothetical", at: t } }
  if (group.led >= 0) return merge(infinitive(around, group.led), none)
  if (!own) {
    const guard = spoken(tokens, t, group, actor, speaker)
    if (guard) return { ...none, guard, ...(actor && { told: actor }) }
    if (actor?.kind === "case") return { ...none, told: actor }
    if (actor?.kind === "court" && told(group)) return { ...none, past: true }
  }
  if (own && told(group) && !governs(word, "resolves")) {
    const earlier = actorsBefore(tokens, t, sentence, 6).find((one) => one.kind === "case")
    return { ...none, past: true, ...(earlier && { told: earlier }) }
  }
  const outer = outwards(around, subjectStart(around, group.start, actor), depth + 1)
  return own ? { ...outer, held: true } : outer
}

const nothing = wordSet("nothing none")

/** "nothing in the record … persuades us that", "none of these persuades us": the subject denies it. */
function nothingBefore(tokens: Tokens, at: number, sentence: Sentence): boolean {
  for (let t = at - 1; t >= sentence.from && t > at - 40; t--) {
    const word = tokens.word[t] as number
    if (endsClause(word) || word === that || word === we1) return false
    if (nothing.has(word)) return true
  }
  return false
}

const we1 = [...wordSet("we")][0] as number

function merge(frame: Frame, into: Frame): Frame {
  return { ...into, ...frame }
}

/** Who the word right before a verb group is. */
function subjectWord(tokens: Tokens, start: number, sentence: Sentence): "own" | "person" | "thing" | "none" {
  let t = start - 1
  while (t >= sentence.from && isAdverb(tokens, t)) t--
  const word = tokens.word[t] as number
  if (t < sentence.from) return "none"
  if (we.has(word)) return "own"
  if (persons.has(word)) return "person"
  if (anyone.has(word)) return "thing"
  return "none"
}

/** What a speaker who is not the court makes of what is said. */
function spoken(
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

function before(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1])
}

/** "to overrule A": what leads to it, and whether that is denied. */
function infinitive(around: Around, at: number): Frame {
  const { tokens, sentence } = around
  const none: Frame = { past: false, today: false }
  const leading = verbGroup(tokens, at, sentence.from)
  if (leading.weak) return { ...none, guard: { kind: "hypothetical", at: leading.start } }
  if (leading.negated && leading.start < at) return { ...none, guard: { kind: "negated", at: leading.start } }
  for (let t = at - 1; t >= sentence.from && t > at - 12; t--) {
    t -= asideBefore(tokens, t + 1, sentence.from)
    const word = tokens.word[t] as number
    if (endsClause(word)) break
    if (word === whether || word === sign.question) return { ...none, guard: { kind: "question", at: t } }
    const group = verbGroup(tokens, t, sentence.from)
    const denied = group.negated || deniedNoun(tokens, t, sentence)
    const actor = actorBefore(around, t, group.joined >= 0)
    if (governs(word, "refuses")) {
      if (!denied) return { ...none, guard: { kind: "negated", at: t } }
      return { ...outwards(around, subjectStart(around, group.start, actor), 1), ...(actor && { actor }) }
    }
    if (governs(word, "asks") && doesSo(tokens, at, sentence)) return { ...none, actor: { kind: "we", from: at, to: at } }
    if (governs(word, "asks")) return { ...none, guard: { kind: "argued", at: t } }
    if (governs(word, "seeks")) return { ...none, guard: { kind: "argued", at: t } }
    if (governs(word, "supposes")) return { ...none, guard: { kind: "hypothetical", at: t } }
    if (governs(word, "resolves") || governs(word, "says")) return resolved(around, t, group, denied, actor)
    if (governs(word, "plea")) return { ...none, guard: { kind: "argued", at: t } }
    if (!objects.has(word) && !isAdverb(tokens, t) && word !== to && t < at - 6) break
  }
  const actor = actorBefore(around, at, false)
  return { ...none, ...(actor && { actor }), guard: { kind: "hypothetical", at, unsure: true } }
}

const doing = wordSet("do agree accept accede")

/** "asks us not to overrule A, but we do", "urges us to overrule A, and we now do so". */
function doesSo(tokens: Tokens, at: number, sentence: Sentence): boolean {
  for (let t = at; t < sentence.to - 2; t++) {
    if (!we.has(tokens.word[t] as number) || (tokens.word[t - 1] !== sign.comma && !and.has(tokens.word[t - 1] as number))) continue
    const verb = isAdverb(tokens, t + 1) ? t + 2 : t + 1
    const next = tokens.word[verb + 1] as number
    if (doing.has(tokens.word[verb] as number)) return !not.has(next)
  }
  return false
}

function resolved(around: Around, t: number, group: VerbGroup, denied: boolean, actor: Actor | undefined): Frame {
  const none: Frame = { past: false, today: false }
  if (denied) return { ...none, guard: { kind: "negated", at: t } }
  if (group.weak) return { ...none, guard: { kind: "hypothetical", at: t } }
  if (group.led >= 0) return { ...infinitive(around, group.led) }
  const outer = outwards(around, subjectStart(around, group.start, actor), 1)
  return { ...outer, ...(actor && { actor }), past: outer.past || (told(group) && actor?.kind !== "we") }
}

/** "no reason to", "see no occasion to", "It is not our place to". */
function deniedNoun(tokens: Tokens, t: number, sentence: Sentence): boolean {
  for (let at = t - 1; at >= sentence.from && at > t - 6; at--) {
    const word = tokens.word[at] as number
    if (word === sign.comma || endsClause(word)) return false
    if (noWords.has(word)) return true
  }
  return false
}

/** "overruling A": what governs it. */
function gerund(around: Around, at: number): Frame {
  const { tokens, sentence } = around
  const none: Frame = { past: false, today: false }
  const nominal = tokens.word[at - 1] === theWord
  const before = tokens.word[nominal ? at - 2 : at - 1] as number
  if (at - 1 >= sentence.from) {
    const led = nominal ? at - 2 : at - 1
    if (governs(before, "resolves")) {
      const frame = resolved(
        around,
        led,
        verbGroup(tokens, led, sentence.from),
        deniedNoun(tokens, led, sentence),
        actorBefore(around, led, false),
      )
      return frame.actor || frame.guard ? frame : { ...frame, actor: ourselves(at) }
    }
    if (hindered(tokens, at, sentence)) return { ...none, actor: ourselves(at) }
    if (mooting.has(before) && !(effect.has(tokens.word[at - 2] as number) && !deniedNoun(tokens, at - 1, sentence)))
      return { ...none, guard: { kind: before === without ? "negated" : "hypothetical", at: at - 1 } }
    if (governs(before, "refuses") || governs(before, "asks") || governs(before, "supposes") || governs(before, "argues"))
      return { ...none, guard: { kind: "hypothetical", at: at - 1 } }
  }
  const infinite = byMeans(tokens, at, sentence)
  if (infinite >= 0) return infinitive(around, infinite)
  if (at - 1 >= sentence.from && verbGroup(tokens, at - 1, sentence.from).weak)
    return { ...none, guard: { kind: "hypothetical", at: at - 1 } }
  const actor = at - 1 >= sentence.from ? actorBefore(around, at, true) : undefined
  return { ...none, ...(actor && { actor }), ...(at - 1 >= sentence.from && outwards(around, subjectStart(around, at, actor), 1)) }
}

const byWord = [...wordSet("by")][0] as number

/** "asked to reverse by overruling A": the "to" that leads the verb which the act is the means of; -1 where none does. */
function byMeans(tokens: Tokens, at: number, sentence: Sentence): number {
  if (tokens.word[at - 1] !== byWord) return -1
  for (let t = at - 2; t > sentence.from && t > at - 9; t--) {
    if (endsClause(tokens.word[t] as number)) return -1
    if (tokens.word[t] === to && !determiners.has(tokens.word[t + 1] as number)) return t
  }
  return -1
}

const theWord = [...wordSet("the")][0] as number
const without = [...wordSet("without")][0] as number

/** The court itself, where nobody else is named. */
function ourselves(at: number): Actor {
  return { kind: "we", from: at, to: at }
}

/** "does not preclude us from overruling": what is denied is the hindrance. */
function hindered(tokens: Tokens, at: number, sentence: Sentence): boolean {
  for (let t = at - 1; t >= sentence.from && t > at - 5; t--)
    if (hindering.has(tokens.word[t] as number)) return verbGroup(tokens, t, sentence.from).negated
  return false
}

/** "Petitioners argue that two things have changed, and A should be overruled": all of it is theirs, unless the court answers. */
function opening(around: Around, clause: number, act: number, actor: Actor | undefined): Guard | undefined {
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

/** Is the verb of the group said of the past with "have": kept apart from the passive for those who weigh tense? */
export function hasHave(tokens: Tokens, group: VerbGroup, at: number): boolean {
  for (let t = group.start; t < at; t++) if (have.has(tokens.word[t] as number)) return true
  return false
}
