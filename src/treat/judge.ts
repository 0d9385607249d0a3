/**
 * From a cue that was found to what it amounts to: whose act it is, in whose words, whether it is negated, asked, supposed or argued, and
 * whether this court can do it at all. Every candidate is kept with its reason, so that explanations can show what did not count.
 */
import { relation } from "../cite/courts/rank.js"
import { courtById } from "../cite/courts/table.js"
import type { Role } from "../read/document.js"
import { type Actor, actorAfter, actorsBefore } from "./actor.js"
import { contrasted, pointsHere } from "./contrast.js"
import { earlierCase, isGerund, isMooted } from "./gerund.js"
import { kindOf, severityOf } from "./kinds.js"
import { lexicon, sign } from "./lexicon.js"
import type { Hit } from "./match.js"
import { pointOf } from "./point.js"
import { isSeparate, type Reading, roleAt } from "./reading.js"
import { concludesBefore, type ScopeKind, scopesOver } from "./scopes.js"
import type { Sentence } from "./sentences.js"
import { tellerOf } from "./teller.js"
import { authorityAt, hostOf, referenceOf, rivals } from "./topic.js"
import type { Treatment } from "./treatment.js"

/** A treatment of one authority, and where its cue stands. */
export type Judged = {
  readonly authority: string
  readonly treatment: Treatment
  /** The sentence it stands in. */
  readonly place: number
  /** How much the row asks for: of two rows that say the same of a sentence, the one that asks for more is kept. */
  readonly detail: number
}

type Act = {
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
const leaders = new Set("in by of under following with to from see than".split(" ").map((word) => lexicon.register(word)))
const gerundLeaders = new Set("in by after before for of and without on".split(" ").map((word) => lexicon.register(word)))

/** What a cue found in sentence `place` does, to each authority that its phrase means. */
export function judge(reading: Reading, place: number, hit: Hit): readonly Judged[] {
  const sentence = reading.sentences[place] as Sentence
  if (hit.cue.close && loose(hit) && !takesUp(reading, place, hit)) return []
  if (hit.cue.needs === "contrast" && !contrasted(reading, place)) return []
  if (hit.cue.needs === "here" && !pointsHere(reading, place)) return []
  const target = hit.authority ? referenceOf(reading, place, hit.authority) : hostOf(reading, sentence)
  if (target.authorities.length === 0) return []
  const start = reading.tokens.start[hit.from] as number
  const part = roleAt(reading, start)
  const claimed = actOf(reading, sentence, hit, part, target.authorities)
  const scope = scopeOf(reading, sentence, hit, claimed)
  const act: Act = scope !== undefined && isSeparate(part) ? { recognized: false } : claimed
  const voice = act.voice ?? (scope === "argued" ? "argued" : scope === "described" ? "described" : quotedBy(reading, sentence, hit))
  const why = whyNot(part, voice, act, scope, target.unsure && hit.authority?.anaphor !== undefined)
  const span = quoteSpan(reading, sentence, hit)
  const point = pointOf(reading, sentence, hit.from, hit.to)
  const page = reading.places.page(start)?.label
  return target.authorities
    .filter((authority) => act.by?.authority !== authority)
    .map((authority) => {
      const name = possible(reading, authority, act.treatment ?? hit.cue.treatment)
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
        rule: hit.cue.name,
        ...(why !== undefined && { notCounted: why }),
      }
      return { authority, treatment, place, detail: hit.cue.elements.length }
    })
}

function loose(hit: Hit): boolean {
  return hit.authority?.anaphor === "it" || hit.authority?.anaphor === "they"
}

/** Does the pronoun take up a case of its own sentence, or open it, right after one of the same paragraph that opens with a case? */
function takesUp(reading: Reading, place: number, hit: Hit): boolean {
  const sentence = reading.sentences[place] as Sentence
  const within = hit.authority?.anaphor === "it" ? (hit.authority.from ?? sentence.from) : sentence.from
  for (let t = within - 1; t >= sentence.from; t--) {
    if (rivals.has(reading.tokens.word[t] as number)) return false
    if (reading.tokens.word[t] === sign.case) return true
  }
  const previous = reading.sentences[place - 1]
  if (!previous || previous.paragraph !== sentence.paragraph) return false
  const opens = (hit.authority?.from ?? hit.from) - sentence.from <= 3
  return opens && reading.tokens.word[previous.from] === sign.case
}

function whyNot(part: Role, voice: Treatment["voice"], act: Act, scope: ScopeKind | undefined, unsure: boolean): string | undefined {
  if (act.notCounted !== undefined) return act.notCounted
  if (part === "dissent") return "dissent"
  if (isSeparate(part)) return "concurrence"
  if (voice === "quoted") return "quoted"
  if (scope !== undefined) return scope
  if (unsure) return "ambiguous"
  return act.recognized ? "recognized" : undefined
}

/** Who acts, and whether the court does so itself. */
function actOf(reading: Reading, sentence: Sentence, hit: Hit, part: Role, targets: readonly string[]): Act {
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
    if (after) return after
  }
  return actorsBefore(tokens, hit.from, sentence).find((actor) => {
    return actor.kind !== "case" || !leaders.has(tokens.word[actor.from - 1] as number)
  })
}

function selfOf(reading: Reading): NonNullable<Treatment["by"]> {
  const { name, citations } = reading.self
  return { ...(name !== undefined && { name }), ...(citations?.[0] !== undefined && { citation: citations[0] }) }
}

function byCase(reading: Reading, token: number): Act {
  const id = token < 0 ? undefined : authorityAt(reading, token)
  return id === undefined ? { recognized: true } : byCaseMention(reading, id)
}

function byCaseMention(reading: Reading, id: string): Act {
  const authority = reading.authorities.get(id)
  const name = authority?.name
  const citation = authority?.citations[0]
  return { recognized: true, by: { ...(name !== undefined && { name }), ...(citation !== undefined && { citation }), authority: id } }
}

/** The acting case named near a cue: "in Ames" or "by Ames" after it, or "In Ames, we" before it. */
function byNear(reading: Reading, sentence: Sentence, hit: Hit): Pick<Act, "by"> {
  const { tokens } = reading
  const from = hit.authority && hit.authority.from >= hit.from ? hit.authority.to : hit.to
  for (let t = from; t < sentence.to && t < from + 8; t++) {
    if (tokens.word[t] === sign.case && inOrBy.has(tokens.word[t - 1] as number)) return pick(byCase(reading, t))
  }
  for (let t = hit.from - 1; t >= sentence.from; t--) {
    if (tokens.word[t] === sign.case && inOrBy.has(tokens.word[t - 1] as number)) return pick(byCase(reading, t))
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

function scopeOf(reading: Reading, sentence: Sentence, hit: Hit, act: Act): ScopeKind | undefined {
  if (isMooted(reading, sentence, hit)) return "hypothetical"
  const end = hit.cue.negatable === false ? hit.from : hit.to
  for (const scope of scopesOver(reading.tokens, hit.from, end, sentence)) {
    const { kind } = scope.row
    if (kind === "negated" && hit.cue.negatable === false) continue
    if ((kind === "argued" || kind === "described") && scope.row.name !== "argued.asked" && ownArgument(reading, sentence, scope.at))
      continue
    if (kind === "hypothetical" && concludesBefore(reading.tokens, hit.from, sentence) && !act.recognized) continue
    return kind
  }
  return undefined
}

const pleas = new Set(
  "argument contention claim suggestion submission view position invitation objection assertion"
    .split(" ")
    .map((word) => lexicon.register(word)),
)

/** "we suggested that", "Crain suggests": no party's argument, whatever the verb; but "we reject the argument that" is of one. */
function ownArgument(reading: Reading, sentence: Sentence, at: number): boolean {
  if (pleas.has(reading.tokens.word[at] as number)) return false
  const actor = actorsBefore(reading.tokens, at, sentence, 1)[0]
  return (actor?.kind === "we" || actor?.kind === "case") && at - actor.to <= 3
}

const joins = new Set("we i".split(" ").map((word) => lexicon.register(word)))

/** Are the cue's words a quotation that the court does not make its own? "We 'join this chorus …'" is the court's own. */
function quotedBy(reading: Reading, sentence: Sentence, hit: Hit): Treatment["voice"] {
  const { quoted, tokens } = reading
  if (quoted[hit.from] === 0) return "own"
  for (let t = hit.from; t > sentence.from; t--) {
    if (tokens.word[t] !== sign.openQuote) continue
    for (let before = t - 1; before >= sentence.from && before >= t - 3; before--) {
      if (joins.has(tokens.word[before] as number)) return "own"
    }
    return "quoted"
  }
  return "quoted"
}

const longestQuote = 700

function quoteSpan(reading: Reading, sentence: Sentence, hit: Hit): { start: number; end: number } {
  if (sentence.end - sentence.start <= longestQuote) return { start: sentence.start, end: sentence.end }
  const { tokens } = reading
  const from = Math.min(hit.from, hit.authority?.cases[0] ?? hit.from)
  const to = Math.max(hit.to, (hit.authority?.cases.at(-1) ?? hit.to - 1) + 1)
  return {
    start: tokens.start[Math.max(sentence.from, from - 12)] as number,
    end: tokens.end[Math.min(sentence.to, to + 24) - 1] as number,
  }
}

/** What the treatment is when this court cannot do it: a court that is not above the other declines to follow it, or criticises it. */
function possible(reading: Reading, authority: string, treatment: string): string {
  const kind = kindOf(treatment)
  const own = reading.self.court
  const other = reading.authorities.get(authority)?.court
  if (kind?.by !== "superior" || own === undefined) return treatment
  if (other === undefined) return treatment === "disapproved" && (courtById(own)?.level ?? 3) < 3 ? "declined to follow" : treatment
  const how = relation(own, other)
  if (how === "same" || how === "superior") return treatment
  // How courts that the user declared stand to each other is known to the library, which weighs it.
  if (!courtById(own) || !courtById(other)) return treatment
  return how === "inferior" ? "criticized" : "declined to follow"
}
