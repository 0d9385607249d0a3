/**
 * From a composed act to what it amounts to: whose act it is, what the clauses around it leave of it, which cases it reaches. Hard rules come first
 * (a separate opinion, a quotation, a party, another court); what is left in doubt is told as spoken against, with its passage.
 */
import type { Role } from "../../base/role.js"
import { relation } from "../../courts/rank.js"
import { courtById } from "../../courts/table.js"
import { severityOf } from "../../treatment/kinds.js"
import type { Treatment } from "../../treatment/treatment.js"
import { isGerund } from "../clause/around.js"
import { type Candidate, candidatesIn } from "../clause/candidates.js"
import { wordSet } from "../clause/words.js"
import type { Cue } from "../grammar/cue.js"
import type { Hit } from "../grammar/match.js"
import type { Sentence } from "../grammar/sentences.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"
import { type Actor, actorAfter } from "../rows/actor.js"
import { type Act, byCase, byCaseMention, byNear, selfOf } from "./act.js"
import { pointOf } from "./extent.js"
import { earlierCase } from "./gerund.js"
import { type Judged, possible, quotedBy, quoteSpan } from "./judge.js"
import { targetsOf } from "./targets.js"
import { authorityAt, type Reference } from "./topic.js"

/** What the acts of the sentence at `place` do, to each case that they reach. */
export function composedIn(reading: Reading, place: number): readonly Judged[] {
  const found = candidatesIn(reading.tokens, reading.sentences[place] as Sentence)
  return found.length === 0 ? none : found.flatMap((candidate) => judgeAct(reading, place, candidate))
}

const none: readonly Judged[] = []

function judgeAct(reading: Reading, place: number, candidate: Candidate): readonly Judged[] {
  const sentence = reading.sentences[place] as Sentence
  const hit = hitOf(candidate)
  const reference = targetsOf(reading, place, candidate.target)
  if (reference.authorities.length === 0) return none
  const start = reading.tokens.start[candidate.from] as number
  const part = roleAt(reading, start)
  const claimed = actOf(reading, sentence, candidate, hit, part, reference)
  if (!claimed) return none
  const act: Act = candidate.frame.guard && isSeparate(part) ? { recognized: false } : claimed
  const voice = act.voice ?? voiceOf(reading, sentence, candidate, hit)
  const why = whyNot(part, voice, act, candidate, reference)
  const span = quoteSpan(reading, sentence, hit)
  const point = pointOf(reading, sentence, candidate.from, candidate.to)
  const page = reading.places.page(start)?.label
  const plain = point !== undefined || candidate.group.today || isPlain(reading, candidate)
  return reference.authorities
    .filter((authority) => act.by?.authority !== authority)
    .map((authority) => {
      const name = doable(reading, authority, candidate, act.treatment ?? candidate.treatment, plain)
      const treatment: Treatment = {
        treatment: name,
        severity: severityOf(name),
        recognized: act.recognized,
        ...(act.by && { by: act.by }),
        part,
        voice,
        ...(point !== undefined && { point }),
        ...span,
        quote: reading.document.text.slice(span.start, span.end).replace(/\s+/g, " "),
        ...(page !== undefined && { page }),
        rule: `act.${candidate.row.name}${candidate.passive ? ".passive" : ""}`,
        ...(why !== undefined && { notCounted: why }),
      }
      return { authority, treatment, place, detail: 40 }
    })
}

/** "We abandon the rule of A": a common verb in its plainest form, the court's own and of a case that it names. */
function isPlain({ tokens }: Reading, { row, frame, passive, group, target, from }: Candidate): boolean {
  if (passive)
    return row.name !== "reject" && !group.firm && target.cases.length > 0 && (target.head === "whole" || target.head === "holding")
  return frame.actor?.kind === "we" && group.led < 0 && !isGerund(tokens, from) && target.cases.length > 0
}

const highest = 3

/**
 * What the treatment is where the verb is as common of claims as of cases ("reject", "abandon"): it undoes a case only of a court that this
 * one is known to be, or to be above, or where it names the holding.
 */
function doable(reading: Reading, authority: string, { row, target }: Candidate, treatment: string, plain: boolean): string {
  const able = possible(reading, authority, treatment)
  if (!row.common || severityOf(able) !== "stop") return able
  if (treatment === "superseded by statute") return able
  if (!plain) return "criticized"
  const own = reading.self.court
  const other = reading.authorities.get(authority)?.court
  if (own === undefined) return row.name === "reject" && target.head === undefined ? "declined to follow" : able
  if (other === undefined) return "declined to follow"
  if (relation(own, other) === "same") return able
  return (courtById(own)?.level ?? 0) < highest ? "criticized" : "disapproved"
}

/** The act as the shape that the readers of spans and tense take. */
function hitOf(candidate: Candidate): Hit {
  const cue = { name: candidate.row.name, treatment: candidate.treatment, cue: "", example: "", elements: [] } as unknown as Cue
  return {
    cue,
    from: candidate.from,
    to: candidate.to,
    authority: candidate.target,
    ...(candidate.by && { by: candidate.by }),
  }
}

function voiceOf(reading: Reading, sentence: Sentence, candidate: Candidate, hit: Hit): Treatment["voice"] {
  const kind = candidate.frame.guard?.kind
  return kind === "argued" || kind === "described" ? kind : quotedBy(reading, sentence, hit)
}

function whyNot(part: Role, voice: Treatment["voice"], act: Act, candidate: Candidate, reference: Reference): string | undefined {
  if (act.notCounted !== undefined) return act.notCounted
  if (part === "dissent") return "dissent"
  if (isSeparate(part)) return "concurrence"
  if (voice === "quoted") return "quoted"
  if (candidate.frame.guard) return candidate.frame.guard.kind
  if (reference.unsure) return "ambiguous"
  return act.recognized ? "recognized" : undefined
}

/** Whose act it is; undefined where the words are of something else. */
function actOf(
  reading: Reading,
  sentence: Sentence,
  candidate: Candidate,
  hit: Hit,
  part: Role,
  { authorities }: Reference,
): Act | undefined {
  const { frame } = candidate
  if (sentence.host >= 0) {
    const host = reading.mentions[sentence.host]
    return host?.authority && !authorities.includes(host.authority) ? byCaseMention(reading, host.authority) : { recognized: true }
  }
  if (frame.told?.kind === "case" && !authorities.includes(authorityAt(reading, frame.told.from) ?? ""))
    return byCase(reading, frame.told.from)
  if (candidate.passive) {
    if (candidate.row.common && frame.past) return undefined
    if (candidate.by) return byCase(reading, candidate.by.cases[0] as number)
    if (frame.past) return { recognized: true, ...byNear(reading, sentence, hit) }
    return isSeparate(part) && !candidate.group.firm ? { recognized: true, by: selfOf(reading) } : { recognized: false }
  }
  const actor = actorOf(reading, sentence, candidate)
  if (!actor && laterCases(reading, candidate)) return { recognized: false }
  if (!actor && candidate.target.cases.length === 0 && !candidate.frame.guard) return undefined
  if (!actor)
    return candidate.row.common && !candidate.frame.guard
      ? undefined
      : { recognized: isPast(reading, candidate) || participle(reading, candidate) }
  return byActor(reading, sentence, candidate, hit, part, actor)
}

/** "the decision overruling A": told of another decision, where nobody else is named. */
function participle({ tokens }: Reading, { from, group }: Candidate): boolean {
  return isGerund(tokens, from) && group.led < 0
}

const later = wordSet("later subsequent intervening recent our")
const several = wordSet("cases decisions precedents law")

/** "Later cases have overruled A": the court's own finding. */
function laterCases({ tokens }: Reading, { group }: Candidate): boolean {
  const { word } = tokens
  return (
    several.has(word[group.start - 1] as number) &&
    (later.has(word[group.start - 2] as number) || later.has(word[group.start - 3] as number))
  )
}

function actorOf(reading: Reading, sentence: Sentence, candidate: Candidate): Actor | undefined {
  const { tokens } = reading
  if (candidate.frame.actor) return candidate.frame.actor
  if (!isGerund(tokens, candidate.from)) return undefined
  const after = actorAfter(tokens, candidate.target.to, sentence)
  return after?.kind === "case" &&
    !/,\s{0,3}$/.test(reading.document.text.slice(Math.max(0, (tokens.start[after.from] as number) - 4), tokens.start[after.from]))
    ? undefined
    : after
}

function byActor(reading: Reading, sentence: Sentence, candidate: Candidate, hit: Hit, part: Role, actor: Actor): Act {
  const past = isPast(reading, candidate)
  const earlier = actor.kind === "we" ? earlierCase(reading, sentence, hit) : -1
  if (earlier >= 0) return byCase(reading, earlier)
  switch (actor.kind) {
    case "we":
      return past ? { recognized: true, ...byNear(reading, sentence, hit) } : { recognized: false }
    case "court":
      if (isSeparate(part)) return { recognized: true, by: selfOf(reading), notCounted: part === "dissent" ? "dissent" : "concurrence" }
      return past || isGerund(reading.tokens, candidate.from)
        ? { recognized: true, ...byNear(reading, sentence, hit) }
        : { recognized: false }
    case "higher":
      return { recognized: true, ...byNear(reading, sentence, hit) }
    case "case":
      return byCase(reading, actor.from)
    case "legislature":
      return candidate.row.common && candidate.target.head !== "whole" && candidate.target.head !== undefined
        ? { recognized: true, notCounted: "described", voice: "described" }
        : { recognized: false, treatment: "superseded by statute" }
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

/** "overruled A", "have overruled A", with no word of today before it. */
function isPast(reading: Reading, candidate: Candidate): boolean {
  const { tokens } = reading
  const text = tokens.text.slice(tokens.start[candidate.from], tokens.end[candidate.from])
  if (candidate.group.today) return false
  return candidate.frame.past || (/(?:ed|drew)$/i.test(text) && !candidate.group.firm)
}
