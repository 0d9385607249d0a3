/** The law of a doctrine on a day before a court: the rules in force with their strength, and the precedents that constrain. Worked out once, asked of many fact patterns. */
import { compareDays, type Day, latest, onOrBefore } from "../../base/day.js"
import { type CaseBase, caseBase } from "../constraint/base.js"
import type { Authority, Doctrine, Holding, Rule, Support } from "../doctrine/doctrine.js"
import type { PrecedentStatusSource } from "./source.js"
import { type Forum, type Standing, standing } from "./standing.js"

/** An authority behind a rule, as it stands. */
export type Backing = { readonly support: Support; readonly standing: Standing }

export type RuleInForce = {
  readonly rule: Rule
  /** What it does on this day: a rule kept up by persuasive or limited authority alone only leans. */
  readonly strength: Rule["strength"]
  readonly backing: readonly Backing[]
  readonly weakened?: string
}

export type PrecedentInForce = {
  readonly holding: Holding
  readonly standing: Standing
  readonly strength: "decides" | "leans"
}

export type Law = {
  readonly doctrine: Doctrine
  readonly forum: Forum
  readonly standings: ReadonlyMap<string, Standing>
  readonly rules: readonly RuleInForce[]
  readonly precedents: ReadonlyMap<string, { readonly base: CaseBase; readonly of: ReadonlyMap<string, PrecedentInForce> }>
}

export function lawOn(doctrine: Doctrine, forum: Forum, live: PrecedentStatusSource, { otherLaw = false } = {}): Law {
  const bound = remembering((authority, reach) => standing(doctrine, authority, forum, live, reach))
  const of: StandingOf = otherLaw ? (authority, reach) => persuasiveOnly(bound(authority, reach)) : bound
  const standings = new Map([...doctrine.authorities.values()].map((one) => [one.id, of(one, [])]))
  const rules = doctrine.rules.flatMap((rule) => inForce(doctrine, rule, forum, of) ?? [])
  const precedents = new Map([...doctrine.issues.keys()].map((issue) => [issue, constraining(doctrine, issue, of)]))
  return { doctrine, forum, standings, rules, precedents }
}

/** Where the law of another system governs nothing here binds. */
function persuasiveOnly(one: Standing): Standing {
  return one.weight === "binding" ? { ...one, weight: "persuasive" } : one
}

type StandingOf = (authority: Authority, reach: readonly string[]) => Standing

/** Works each standing out once; what is asked about matters only for an authority whose events reach some rules and not others. */
function remembering(of: StandingOf): StandingOf {
  const known = new Map<string, Standing>()
  return (authority, reach) => {
    const key = authority.events.some(({ reaches }) => reaches !== undefined) ? `${authority.id} ${reach.join(" ")}` : authority.id
    const found = known.get(key) ?? of(authority, reach)
    known.set(key, found)
    return found
  }
}

function inForce(doctrine: Doctrine, rule: Rule, { asOf }: Forum, of: StandingOf): RuleInForce | undefined {
  if (rule.from !== undefined && !onOrBefore(rule.from, asOf)) return undefined
  if (rule.to !== undefined && compareDays(asOf, rule.to) > 0) return undefined
  const backing = rule.authorities.flatMap((support) => {
    const authority = doctrine.authorities.get(support.authority)
    const found = authority && of(authority, [rule.id, rule.issue])
    return found && found.weight !== "none" ? [{ support, standing: found }] : []
  })
  const holding = backing.filter(({ support }) => support.as === "holds").map((one) => one.standing)
  if (holding.length === 0) return undefined
  if (rule.strength !== "decides" || holding.some((one) => one.weight === "binding" && !one.limited))
    return { rule, strength: rule.strength, backing }
  const why = holding.some((one) => one.weight === "binding")
    ? "a superior court has since limited it"
    : "no authority for it binds this court"
  return { rule, strength: "leans", backing, weakened: why }
}

/** The case base of one issue, under the reason model, with each precedent's strength. */
function constraining(doctrine: Doctrine, issue: string, of: StandingOf) {
  const found = doctrine.precedents.flatMap((holding): readonly PrecedentInForce[] => {
    const authority = doctrine.authorities.get(holding.authority)
    if (holding.issue !== issue || authority === undefined) return []
    const stands = of(authority, [issue])
    if (stands.weight === "none") return []
    return [{ holding, standing: stands, strength: stands.weight === "binding" && !stands.limited ? "decides" : "leans" }]
  })
  const base = caseBase(
    found.map(({ holding }) => ({
      id: holding.id,
      pi: holding.factors.allowed,
      delta: holding.factors.barred,
      outcome: holding.outcome === "allowed" ? "pi" : "delta",
      reason: holding.reason,
    })),
    { model: "reason", factors: vocabulary(doctrine) },
  )
  return { base, of: new Map(found.map((one) => [one.holding.id, one])) }
}

function vocabulary(doctrine: Doctrine) {
  const of = (side: "allowed" | "barred") => [...doctrine.factors.values()].filter((factor) => factor.side === side).map(({ id }) => id)
  return { pi: of("allowed"), delta: of("barred") }
}

/** Every day on which something in the doctrine or in the library's evidence changed, up to and including the day asked about. What has only a year counts from its last day. */
export function daysOfChange(doctrine: Doctrine, live: PrecedentStatusSource, asOf: Day): readonly Day[] {
  const days = [
    ...[...doctrine.authorities.values()].flatMap((authority) => [
      ...(authority.date === undefined ? [] : [authority.date]),
      ...authority.events.map(({ date }) => date),
      ...(live.of(authority.citation)?.events ?? []).flatMap(({ date }) => date ?? []),
    ]),
    ...doctrine.rules.flatMap(({ from, to }) => [...(from === undefined ? [] : [from]), ...(to === undefined ? [] : [to])]),
  ]
  return [...new Set(days.map(latest))].filter((day) => onOrBefore(day, asOf)).sort(compareDays)
}
