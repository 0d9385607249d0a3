/** What speaks to an issue on these facts: rules whose conditions hold and precedents that force, each with its side and strength. */

import type { Law, PrecedentInForce, RuleInForce } from "../authority-status/law.js"
import type { Standing } from "../authority-status/standing.js"
import { distinctions, weigh } from "../constraint/weigh.js"
import type { Facts, Shown } from "../facts/establish.js"

export type Side = "allowed" | "barred"

/** One thing that speaks to an issue. `level` is the rank of the highest court behind it: 0 a statute, 1 the highest court. */
export type Ground = {
  readonly id: string
  readonly side: Side | "open"
  readonly strength: "decides" | "leans" | "general"
  readonly priority: number
  readonly level: number
  /** Factors that the authority decided on: for a precedent all that were before its court. */
  readonly faced: readonly string[]
  readonly source:
    | { readonly kind: "rule"; readonly rule: RuleInForce }
    | { readonly kind: "precedent"; readonly precedent: PrecedentInForce }
  /** Why it does not prevail, where it does not. */
  readonly defeated?: string
}

/** A precedent that does not force, with the two grounds of distinguishing it. */
export type Distinguished = {
  readonly precedent: PrecedentInForce
  readonly missing: readonly string[]
  readonly opposing: readonly string[]
}

export function groundsOf(law: Law, issue: string, facts: Facts, shown: Shown): readonly Ground[] {
  const rules = law.rules
    .filter(({ rule }) => rule.issue === issue && facts.holds(rule.when) === true)
    .map((found): Ground => {
      const { rule, strength, backing } = found
      const holding = backing.filter(({ support }) => support.as === "holds").map(({ standing }) => standing)
      return {
        id: rule.id,
        side: rule.outcome,
        strength,
        priority: rule.priority,
        level: levelOf(law, holding),
        faced: rule.faces,
        source: { kind: "rule", rule: found },
      }
    })
  return [...rules, ...forced(law, issue, shown)]
}

function forced(law: Law, issue: string, shown: Shown): readonly Ground[] {
  const known = law.precedents.get(issue)
  if (!known || known.of.size === 0) return []
  const found = weigh(known.base, { pi: shown.allowed, delta: shown.barred })
  return [...found.forcingPi, ...found.forcingDelta].flatMap((id) => {
    const precedent = known.of.get(id)
    if (!precedent) return []
    const ground: Ground = {
      id,
      side: precedent.holding.outcome,
      strength: precedent.strength,
      priority: 0,
      level: levelOf(law, [precedent.standing]),
      faced: [...precedent.holding.factors.allowed, ...precedent.holding.factors.barred],
      source: { kind: "precedent", precedent },
    }
    return [ground]
  })
}

export function distinguished(law: Law, issue: string, shown: Shown): readonly Distinguished[] {
  const known = law.precedents.get(issue)
  if (!known || known.of.size === 0) return []
  return distinctions(known.base, { pi: shown.allowed, delta: shown.barred }).flatMap((found) => {
    const precedent = known.of.get(found.case)
    return precedent ? [{ precedent, missing: found.missingReason, opposing: found.newOpposing }] : []
  })
}

/** One ground of one factor away, with something of its reason present. */
export function isNearMiss({ precedent, missing, opposing }: Distinguished): boolean {
  return missing.length + opposing.length === 1 && precedent.holding.reason.length > missing.length
}

const lowest = 9

function levelOf(law: Law, standings: readonly Standing[]): number {
  const levels = standings
    .filter(({ weight }) => weight === "binding")
    .map(({ authority }) => {
      if (authority.kind === "statute") return 0
      return authority.court === undefined ? lowest : (law.doctrine.courts[authority.court]?.level ?? lowest)
    })
  return Math.min(lowest, ...levels)
}

/** The authorities behind a ground, as they stand. */
export function standingsOf({ source }: Ground): readonly Standing[] {
  return source.kind === "precedent"
    ? [source.precedent.standing]
    : source.rule.backing.filter(({ support }) => support.as === "holds").map(({ standing }) => standing)
}
