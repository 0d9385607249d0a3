/** A status in plain sentences: what the court ordered; what happened on appeal; what later courts said; how much of the law is held. */
import type { Citability } from "../courts/citability.js"
import type { Binding } from "../courts/rank.js"
import { type Stated, saysHolding } from "../library/graph/stated.js"
import type { Case, Status, StatusReason, Verdict } from "../library/library.js"
import { appealClause, clauseOf, inWords, oneLine } from "./phrases.js"

export type Telling = {
  readonly subject: Case
  readonly asOf: string
  readonly verdict: Verdict
  readonly because: readonly StatusReason[]
  readonly history: readonly StatusReason[]
  readonly undermined: Status["undermined"]
  readonly coverage: Status["coverage"]
  readonly stated: readonly Stated[]
  /** The case's court has no court above it. */
  readonly last: boolean
  /** What the decision may be cited for, where it is not, or no longer, published. */
  readonly citability?: Citability
  readonly inCourt?: { readonly name: string; readonly binding: Binding }
}

/** The sentences, in the order a lawyer asks the questions. */
export function sentences(told: Telling): readonly string[] {
  return [
    ordered(told.subject),
    onAppeal(told),
    ...laterCourts(told),
    ...statedBy(told),
    ...resting(told),
    ...citable(told),
    ...inCourt(told),
    covered(told),
  ]
}

function ordered(subject: Case): string {
  if (subject.disposition) return `What the court ordered: ${subject.disposition.kind} (“${oneLine(subject.disposition.quote, 160)}”).`
  return subject.hasText
    ? "What the court ordered: not said plainly in the text held."
    : "What the court ordered: not known here; no opinion text is held."
}

function onAppeal({ history, asOf, subject, last }: Telling): string {
  const counted = history.filter((reason) => reason.counts)
  if (counted.length > 0) return `What happened on appeal: ${counted.map((reason) => appealClause(reason, subject.key)).join("; then ")}.`
  return last ? "What happened on appeal: no court reviews this one." : `What happened on appeal: nothing is held, up to ${asOf}.`
}

const mostTold = 4

function laterCourts({ because, coverage }: Telling): readonly string[] {
  const counted = because.filter((reason) => reason.counts)
  const negative = counted.filter((reason) => reason.severity === "stop" || reason.severity === "warning" || reason.severity === "caution")
  const told = distinctBy(negative, (reason) => `${reason.by.key ?? reason.by.citation ?? reason.by.name}`)
  const favourable = new Set(counted.filter((reason) => reason.severity === "positive").map((reason) => reason.by.key ?? reason.by.name))
    .size
  const followed = favourable > 0 ? `it was followed or adopted ${times(favourable)}` : undefined
  if (told.length === 0) {
    if (coverage.citingOpinions === 0) return ["What later courts said: no citing opinion is held."]
    return [`What later courts said: no negative treatment found${followed ? `, and ${followed}` : ""}.`]
  }
  const rest = negative.length - Math.min(told.length, mostTold)
  const [first, ...others] = told.slice(0, mostTold).map((reason) => `${clauseOf(reason)}. ${reason.why}`)
  return [
    `What later courts said: ${first}`,
    ...others,
    ...(rest > 0 ? [`${rest} more ${rest === 1 ? "passage is" : "passages are"} listed below.`] : []),
    ...(followed ? [`Beside that, ${followed}.`] : []),
    ...(told.some(({ flag }) => flag === "split") ? ["On this point the law is split."] : []),
  ]
}

const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`)

const courts: readonly string[] = ["lead", "per_curiam", "plurality", "unknown"]

/** Does a sentence begin like one? Texts are cut at pages and at citations. */
const whole = /^["“([]{0,2}\p{Lu}/u
const cut = /^["”']{1,2}\s|^Ibid\b|^Id\b/

/** What an opinion of a court says that the case holds: one that reads as a sentence; of a text without capitals, the first. */
function statedBy({ stated }: Telling): readonly string[] {
  const holdings = stated.filter(({ rule, part }) => saysHolding(rule) && courts.includes(part))
  const isWhole = ({ quote }: Stated) => whole.test(quote.trim()) && !cut.test(quote.trim())
  const one = holdings.find(isWhole) ?? holdings.find(({ quote }) => /^\p{Ll}/u.test(quote))
  return one ? [`${inWords(one.by)} says of it: “${oneLine(one.quote, 240)}”`] : []
}

function resting({ undermined }: Telling): readonly string[] {
  return undermined.slice(0, 3).map(({ authority, by: reasons, chain }) => {
    const fell = reasons[0]
    const through = chain.length > 2 ? ` through ${chain.slice(1, -1).join(" and ")}, which follows it,` : ""
    const how = fell ? `: ${clauseOf(fell)}` : ""
    return `It rests${through} on ${inWords(authority)}, which has fallen since${how}.`
  })
}

const citing = {
  "not citable": "It may not be cited as authority",
  persuasive: "It does not bind, and may be cited at most to persuade",
  precedent: "Though not published, it may be cited as precedent",
} as const

function citable({ citability }: Telling): readonly string[] {
  return citability ? [`${citing[citability.weight]}: ${citability.says} (${citability.source}.)`] : []
}

function inCourt({ inCourt: asked, verdict }: Telling): readonly string[] {
  if (!asked) return []
  if (verdict === "stop" && asked.binding.weight === "binding")
    return [`In the ${asked.name} it would be binding, were it still law: ${asked.binding.says} (${asked.binding.source}.)`]
  if (asked.binding.rule === "binds.unpublished") return [`In the ${asked.name} it does not bind.`]
  return [`In the ${asked.name} the case is ${asked.binding.weight}: ${asked.binding.says} (${asked.binding.source}.)`]
}

function covered({ verdict, coverage, asOf }: Telling): string {
  const { citingOpinions: n, latest } = coverage
  if (verdict === "unknown") return `As of ${asOf} this library cannot say: it holds no later history and no citing opinion.`
  if (n === 0) return `As of ${asOf}; no citing opinion is held, and opinions not held may say more.`
  const opinions = `${n === 1 ? "one citing opinion" : `${n} citing opinions`} held${latest ? `${n === 1 ? ", of" : ", the latest of"} ${latest}` : ""}`
  if (verdict === "no negative treatment found")
    return `As of ${asOf}: no negative treatment found in the ${opinions}. That is not a finding about opinions not held.`
  return `As of ${asOf}, from the ${opinions}; opinions not held may say more.`
}

function distinctBy<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  const seen = new Set<string>()
  return list.filter((one) => {
    const found = key(one)
    return seen.has(found) ? false : seen.add(found)
  })
}
