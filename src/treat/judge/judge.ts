/**
 * From a cue that was found to what it amounts to: whose act it is, in whose words, whether it is negated, asked, supposed or argued, and
 * whether this court can do it at all. Every candidate is kept with its reason, so that explanations can show what did not count.
 */

import type { Role } from "../../base/role.js"
import { relation } from "../../courts/rank.js"
import { courtById } from "../../courts/table.js"
import { kindOf, severityOf } from "../../treatment/kinds.js"
import type { Treatment } from "../../treatment/treatment.js"
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Hit } from "../grammar/match.js"
import type { Sentence } from "../grammar/sentences.js"
import { contrasted, pointsHere } from "../passages/contrast-words.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"
import { actorsBefore } from "../rows/actor.js"
import { type Act, actOf } from "./act.js"
import { pointOf } from "./extent.js"
import { isIdle, isMooted } from "./gerund.js"
import { isPronoun, takesUp } from "./pronoun.js"
import { concludesBefore, type ScopeKind, scopesOver } from "./scopes.js"
import { hostOf, referenceOf } from "./topic.js"

/** A treatment of one authority, and where its cue stands. */
export type Judged = {
  readonly authority: string
  readonly treatment: Treatment
  /** The sentence it stands in. */
  readonly place: number
  /** How much the row asks for: of two rows that say the same of a sentence, the one that asks for more is kept. */
  readonly detail: number
}

/** What a cue found in sentence `place` does, to each authority that its phrase means. */
export function judge(reading: Reading, place: number, hit: Hit): readonly Judged[] {
  const sentence = reading.sentences[place] as Sentence
  if (hit.cue.close && isPronoun(hit) && !takesUp(reading, place, hit)) return []
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

export function whyNot(part: Role, voice: Treatment["voice"], act: Act, scope: ScopeKind | undefined, unsure: boolean): string | undefined {
  if (act.notCounted !== undefined) return act.notCounted
  if (part === "dissent") return "dissent"
  if (isSeparate(part)) return "concurrence"
  if (voice === "quoted") return "quoted"
  if (scope !== undefined) return scope
  if (unsure) return "ambiguous"
  return act.recognized ? "recognized" : undefined
}

function scopeOf(reading: Reading, sentence: Sentence, hit: Hit, act: Act): ScopeKind | undefined {
  if (isMooted(reading, sentence, hit) || (!act.recognized && isIdle(reading, sentence, hit))) return "hypothetical"
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

const things = new Set("this that which these".split(" ").map((word) => lexicon.register(word)))
const pleas = new Set(
  "argument contention claim suggestion submission view position invitation objection assertion reject rejecting disagree"
    .split(" ")
    .map((word) => lexicon.register(word)),
)

/** "we suggested that", "Crain suggests": no party's argument, whatever the verb; but "we reject the argument that" is of one. */
function ownArgument(reading: Reading, sentence: Sentence, at: number): boolean {
  const { word } = reading.tokens
  if (pleas.has(word[at] as number)) return false
  if (things.has(word[at - 1] as number)) return true
  const actor = actorsBefore(reading.tokens, at, sentence, 1)[0]
  return (actor?.kind === "we" || actor?.kind === "case") && at - actor.to <= 3
}

const joins = new Set("we i".split(" ").map((word) => lexicon.register(word)))

/** Are the cue's words a quotation that the court does not make its own? "We 'join this chorus …'" is the court's own. */
export function quotedBy(reading: Reading, sentence: Sentence, hit: Hit): Treatment["voice"] {
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

export function quoteSpan(reading: Reading, sentence: Sentence, hit: Hit): { start: number; end: number } {
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
export function possible(reading: Reading, authority: string, treatment: string): string {
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
