/** A status in plain sentences: what the court ordered; what happened on appeal; what later courts said; how much of the law is held. */
import type { Binding } from "../../cite/courts/rank.js"
import { type Stated, saysHolding } from "../graph/stated.js"
import type { Case, Status, StatusReason, Verdict } from "../library.js"

export type Telling = {
  readonly subject: Case
  readonly asOf: string
  readonly verdict: Verdict
  readonly because: readonly StatusReason[]
  readonly history: readonly StatusReason[]
  readonly undermined: Status["undermined"]
  readonly coverage: Status["coverage"]
  readonly stated: readonly Stated[]
  readonly inCourt?: { readonly name: string; readonly binding: Binding }
}

/** The sentences, in the order a lawyer asks the questions. */
export function sentences(told: Telling): readonly string[] {
  return [
    ...ordered(told.subject),
    ...onAppeal(told),
    ...laterCourts(told),
    ...statedBy(told),
    ...resting(told),
    ...inCourt(told),
    ...citability(told.subject),
    covered(told),
  ]
}

function ordered(subject: Case): readonly string[] {
  if (subject.disposition) return [`What the court ordered: ${subject.disposition.kind} (“${oneLine(subject.disposition.quote, 160)}”).`]
  return [
    subject.hasText
      ? "What the court ordered is not said plainly in the text held."
      : "What the court ordered is not known here: no opinion text is held.",
  ]
}

function onAppeal({ history, asOf }: Telling): readonly string[] {
  const counted = history.filter((reason) => reason.counts)
  if (counted.length === 0) return [`What happened on appeal: nothing is held, up to ${asOf}.`]
  return [`What happened on appeal: ${counted.map((reason) => `${reason.treatment}${by(reason)}`).join("; then ")}.`]
}

const mostTold = 4

function laterCourts({ because, coverage }: Telling): readonly string[] {
  const counted = because.filter((reason) => reason.counts)
  const negative = counted.filter((reason) => reason.severity === "stop" || reason.severity === "warning" || reason.severity === "caution")
  const told = distinctBy(negative, (reason) => `${reason.treatment}|${reason.by.name}`)
  if (told.length === 0) {
    if (coverage.citingOpinions === 0) return ["What later courts said: no citing opinion is held."]
    const favourable = counted.filter((reason) => reason.severity === "positive").length
    return [
      `What later courts said: no negative treatment found${favourable > 0 ? `, and it was followed or adopted ${times(favourable)}` : ""}.`,
    ]
  }
  const rest = told.length - mostTold
  return [
    ...told.slice(0, mostTold).map((reason) => `${reach(reason)} ${reason.why}`),
    ...(rest > 0 ? [`${rest} more ${rest === 1 ? "treatment is" : "treatments are"} listed below.`] : []),
    ...(told.some((reason) => reason.weighedBy === "weigh.split" || / the law is split/.test(reason.why))
      ? ["On this point the law is split."]
      : []),
  ]
}

function reach(reason: StatusReason): string {
  const what = reason.recognized ? `Reported as ${reason.treatment}` : upper(reason.treatment)
  const point = reason.point ? `, ${oneLine(reason.point, 160)}` : ""
  const reported = reason.reportedBy?.name ? `, as ${reason.reportedBy.name}${when(reason.reportedBy)} reports` : ""
  return `${what}${by(reason)}${reported}${point}.`
}

function by(reason: StatusReason): string {
  return reason.by.name || reason.by.citation
    ? ` by ${[reason.by.name, reason.by.citation].filter(Boolean).join(", ")}${when(reason.by)}`
    : when(reason.by)
}

const when = (by: { readonly date?: string }) => (by.date ? ` (${by.date})` : "")
const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`)

function statedBy({ stated }: Telling): readonly string[] {
  return stated
    .filter(({ rule }) => saysHolding(rule))
    .slice(0, 1)
    .map(
      ({ by: later, quote }) =>
        `${later.name}${later.citation ? `, ${later.citation}` : ""}${when(later)} says of it: “${oneLine(quote, 240)}”`,
    )
}

function resting({ undermined }: Telling): readonly string[] {
  return undermined.slice(0, 3).map(({ authority, by: reasons, chain }) => {
    const fell = reasons[0]
    const through = chain.length > 2 ? `, through ${chain.slice(1, -1).join(" and ")},` : ""
    return `It rests${through} on ${authority.name}${authority.citation ? `, ${authority.citation}` : ""}, which has since fallen: ${fell?.treatment ?? "stop"}${fell ? by(fell) : ""}.`
  })
}

function inCourt({ inCourt: asked }: Telling): readonly string[] {
  if (!asked) return []
  return [`In ${asked.name} the case is ${asked.binding.weight}: ${asked.binding.says} (${asked.binding.source}.)`]
}

function citability(subject: Case): readonly string[] {
  if (subject.publication === "depublished")
    return ["It was ordered not published; in California it may not be cited (Cal. Rules of Court, rule 8.1115(a))."]
  if (subject.publication === "unpublished")
    return ["It is not published; check whether it may be cited (in California it may not: Cal. Rules of Court, rule 8.1115(a))."]
  return []
}

function covered({ verdict, coverage, asOf }: Telling): string {
  const opinions = `${coverage.citingOpinions} citing ${coverage.citingOpinions === 1 ? "opinion" : "opinions"} held`
  const upTo = coverage.latest ? `, the latest of ${coverage.latest}` : ""
  if (verdict === "unknown") return `As of ${asOf} this library cannot say: it holds no later history and no citing opinion.`
  if (verdict === "no negative treatment found")
    return `As of ${asOf}: no negative treatment found in the ${opinions}${upTo}. That is not a finding about opinions not held.`
  return `As of ${asOf}, from the ${opinions}${upTo}; opinions not held may say more.`
}

function oneLine(words: string, most: number): string {
  const line = words.replace(/\s+/g, " ").trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

function distinctBy<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  const seen = new Set<string>()
  return list.filter((one) => {
    const found = key(one)
    return seen.has(found) ? false : seen.add(found)
  })
}
