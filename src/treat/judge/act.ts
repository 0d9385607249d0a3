/**
 * Whose act a cue tells of: the court's that speaks, another court's or case's, a party's plea, a separate opinion's word for what the court
 * does here.
 */
import type { Role } from "../../base/role.js"
import type { Treatment } from "../../treatment/treatment.js"
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Hit } from "../grammar/match.js"
import type { Sentence } from "../grammar/sentences.js"
import { isSeparate, type Reading } from "../reading.js"
import { type Actor, actorAfter, actorsBefore } from "../rows/actor.js"
import { tellerOf } from "./attribution.js"
import { earlierCase, isGerund } from "./gerund.js"
import { authorityAt } from "./topic.js"

/** An act, and why it is not the court's, where it is not. */
export type Act = {
  readonly recognized: boolean
  readonly by?: Treatment["by"]
  readonly notCounted?: string
  readonly voice?: Treatment["voice"]
  readonly treatment?: string
}

const pastBe = new Set(["was", "were", "been"].map((word) => lexicon.register(word)))
const present = new Set(["is", "are", "am"].map((word) => lexicon.register(word)))
const have = new Set(["have", "has", "had", "having"].map((word) => lexicon.register(word)))
const todays = new Set("now today hereby here therefore accordingly thus".split(" ").map((word) => lexicon.register(word)))
const our = lexicon.register("our")
const inOrBy = new Set(["in", "by"].map((word) => lexicon.register(word)))
/** What stands before a case that acts in nothing: a preposition that governs it, or a verb whose object it is. */
const leaders = new Set(
  "in by of under following with to from see than overrule overruled overruling disapproved distinguished followed reversed affirmed limited adopted rejected"
    .split(" ")
    .map((word) => lexicon.register(word)),
)
const gerundLeaders = new Set("in by after before for of and without on".split(" ").map((word) => lexicon.register(word)))

/** Who acts, and whether the court does so itself. */
export function actOf(reading: Reading, sentence: Sentence, hit: Hit, part: Role, targets: readonly string[]): Act {
  const { cue } = hit
  if (cue.actor === "named") return byCase(reading, hit.by?.cases[0] ?? -1)
  if (cue.actor === "we") return isPast(reading, hit) ? { recognized: true, ...byNear(reading, sentence, hit) } : { recognized: false }
  if (cue.actor === "work") return atWork(reading, sentence, hit, part, targets)
  if (cue.actor === "state") return told(reading, sentence, hit, targets) ?? { recognized: false }
  if (sentence.host >= 0) {
    const host = reading.mentions[sentence.host]
    return hit.authority && host?.authority ? byCaseMention(reading, host.authority) : { recognized: true }
  }
  const passive = hit.authority !== undefined && hit.authority.from < hit.from
  if (passive && hasPast(reading, hit)) return { recognized: true, ...byNear(reading, sentence, hit) }
  if (passive) return isSeparate(part) && isPresent(reading, hit) ? { recognized: true, by: selfOf(reading) } : { recognized: false }
  return byActor(reading, sentence, hit, part)
}

/** "Our later decisions have undermined A" is the court's own finding; "Ames cast doubt on A" is what Ames did. */
function atWork(reading: Reading, sentence: Sentence, hit: Hit, part: Role, targets: readonly string[]): Act {
  const actor = subjectOf(reading, sentence, hit)
  const ours = actor?.kind === "we" && reading.tokens.word[actor.from] === our
  return !actor || ours ? (told(reading, sentence, hit, targets) ?? { recognized: false }) : byActor(reading, sentence, hit, part)
}

/** What a sentence tells of another's finding, by whoever made it; undefined when it is the court's own. */
function told(reading: Reading, sentence: Sentence, hit: Hit, targets: readonly string[]): Act | undefined {
  const teller = tellerOf(reading, sentence, hit)
  switch (teller?.kind) {
    case "other":
      return { recognized: true, voice: "described", notCounted: "described" }
    case "party":
      return { recognized: false, voice: "argued", notCounted: "argued" }
    case "court":
      return { recognized: true }
    case "case":
      return targets.includes(authorityAt(reading, teller.token) ?? "") ? undefined : byCase(reading, teller.token)
    default:
      return undefined
  }
}

function byActor(reading: Reading, sentence: Sentence, hit: Hit, part: Role): Act {
  const actor = subjectOf(reading, sentence, hit)
  const earlier = actor?.kind === "we" ? earlierCase(reading, sentence, hit) : -1
  if (earlier >= 0) return byCase(reading, earlier)
  if (!actor) return { recognized: false }
  switch (actor.kind) {
    case "we":
      return isPast(reading, hit) ? { recognized: true, ...byNear(reading, sentence, hit) } : { recognized: false }
    case "court":
      if (isSeparate(part)) return { recognized: true, by: selfOf(reading), notCounted: part === "dissent" ? "dissent" : "concurrence" }
      return { recognized: true, ...byNear(reading, sentence, hit) }
    case "higher":
      return { recognized: true, ...byNear(reading, sentence, hit) }
    case "case":
      return byCase(reading, actor.from)
    case "legislature":
      return hit.cue.treatment === "overruled" ? { recognized: false, treatment: "superseded by statute" } : { recognized: true }
    case "party":
      return { recognized: false, voice: "argued", notCounted: "argued" }
    case "lower":
    case "separate":
    case "scholar":
      return { recognized: true, voice: "described", notCounted: "described" }
    default:
      return actor.kind satisfies never
  }
}

/** The subject of an active cue: the nearest actor before it that no preposition governs; for "In overruling A, the court", the one after. */
function subjectOf(reading: Reading, sentence: Sentence, hit: Hit): Actor | undefined {
  const { tokens } = reading
  if (isGerund(reading, hit) && (hit.from === sentence.from || gerundLeaders.has(tokens.word[hit.from - 1] as number))) {
    const after = actorAfter(tokens, (hit.authority?.to ?? hit.to) as number, sentence)
    if (after && (after.kind !== "case" || followsComma(reading, after))) return after
  }
  return actorsBefore(tokens, hit.from, sentence).find((actor) => {
    return actor.kind !== "case" || !leaders.has(tokens.word[actor.from - 1] as number)
  })
}

/** "In overruling A, B said …", as against "overruling A and parts of B". */
function followsComma({ tokens, document }: Reading, { from }: Actor): boolean {
  return /,\s{0,3}$/.test(document.text.slice(Math.max(0, (tokens.start[from] as number) - 4), tokens.start[from]))
}

export function selfOf(reading: Reading): NonNullable<Treatment["by"]> {
  const { name, citations } = reading.self
  return { ...(name !== undefined && { name }), ...(citations?.[0] !== undefined && { citation: citations[0] }) }
}

export function byCase(reading: Reading, token: number): Act {
  const id = token < 0 ? undefined : authorityAt(reading, token)
  return id === undefined ? { recognized: true } : byCaseMention(reading, id)
}

export function byCaseMention(reading: Reading, id: string): Act {
  const authority = reading.authorities.get(id)
  const name = authority?.name
  const citation = authority?.citations[0]
  return { recognized: true, by: { ...(name !== undefined && { name }), ...(citation !== undefined && { citation }), authority: id } }
}

/** The acting case named near a cue: "in Ames" or "by Ames" after it, or "In Ames, we" before it. */
export function byNear(reading: Reading, sentence: Sentence, hit: Hit): Pick<Act, "by"> {
  const { tokens } = reading
  const own = hit.authority?.cases ?? []
  const from = hit.authority && hit.authority.from >= hit.from ? hit.authority.to : hit.to
  for (let t = from; t < sentence.to && t < from + 8; t++) {
    if (tokens.word[t] === sign.case && inOrBy.has(tokens.word[t - 1] as number) && !own.includes(t)) return pick(byCase(reading, t))
  }
  for (let t = hit.from - 1; t >= sentence.from; t--) {
    if (tokens.word[t] === sign.case && inOrBy.has(tokens.word[t - 1] as number) && !own.includes(t)) return pick(byCase(reading, t))
  }
  return {}
}

function pick(act: Act): Pick<Act, "by"> {
  return act.by ? { by: act.by } : {}
}

/** "we overruled", "we have overruled": something this court did before, unless it says now. */
function isPast(reading: Reading, hit: Hit): boolean {
  const { tokens, document } = reading
  let past = false
  for (let t = hit.from; t < hit.to; t++) {
    const word = tokens.word[t] as number
    if (todays.has(word) || present.has(word)) return false
    if (have.has(word)) past = true
    if (word > 0 && /(?:ed|rew)$/i.test(document.text.slice(tokens.start[t], tokens.end[t]))) past = true
  }
  for (let t = hit.from - 1; t >= hit.from - 4 && t >= 0; t--) {
    if (todays.has(tokens.word[t] as number)) return false
    if (have.has(tokens.word[t] as number)) past = true
  }
  return past
}

/** "was overruled", "has been overruled", as against "is overruled" and "must be regarded as overruled". */
function hasPast(reading: Reading, hit: Hit): boolean {
  for (let t = hit.from; t < hit.to; t++) if (pastBe.has(reading.tokens.word[t] as number)) return true
  return false
}

/** "is overruled", with no "should" or "must" before it: a separate opinion says what the court does. */
function isPresent(reading: Reading, hit: Hit): boolean {
  const first = reading.tokens.word[hit.from] as number
  return present.has(first)
}
