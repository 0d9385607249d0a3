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
import { type Around, actorBefore, type Frame, isGerund, ourselves, subjectStart, subjectWord, told, we } from "./around.js"
import { byMeans, deniedNoun, doesSo, haveUs, hindered, nothingBefore } from "./denials.js"
import { governs } from "./governors.js"
import { isNoun, opener, ornot, spoken, whether } from "./links.js"
import { opening } from "./opening.js"
import { ownGuard } from "./own-guard.js"
import { type VerbGroup, verbGroup } from "./verb-group.js"
import { and, asideBefore, be, conditions, endsClause, isAdverb, that, to, wordSet } from "./words.js"

const doubting = wordSet("doubt doubts dispute disputes deny denies question")

const objects = wordSet("us this court the our it them him you me for")

const mooting = wordSet("for of against about prohibit consider considered favor favors oppose prefer or without avoid from than")

const effect = wordSet(
  "effect effects way means result consequence purpose course process practice necessity act point cost extent step step",
)

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

function merge(frame: Frame, into: Frame): Frame {
  return { ...into, ...frame }
}

/** "to overrule A": what leads to it, and whether that is denied. */
function infinitive(around: Around, at: number): Frame {
  const { tokens, sentence } = around
  const none: Frame = { past: false, today: false }
  const leading = verbGroup(tokens, at, sentence.from)
  if (leading.weak) return { ...none, guard: { kind: "hypothetical", at: leading.start } }
  if (leading.negated && doesSo(tokens, at, sentence)) return { ...none, actor: ourselves(at) }
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

function resolved(around: Around, t: number, group: VerbGroup, denied: boolean, actor: Actor | undefined): Frame {
  const none: Frame = { past: false, today: false }
  if (denied) return { ...none, guard: { kind: "negated", at: t } }
  if (group.weak) return { ...none, guard: { kind: "hypothetical", at: t } }
  if (group.led >= 0) return { ...infinitive(around, group.led) }
  const outer = outwards(around, subjectStart(around, group.start, actor), 1)
  return { ...outer, ...(actor && { actor }), past: outer.past || (told(group) && actor?.kind !== "we") }
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

const theWord = [...wordSet("the")][0] as number

const without = [...wordSet("without")][0] as number
