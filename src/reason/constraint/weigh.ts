/**
 * What the precedents say of a situation: who forces whom, and how each of the others is distinguished. Exact for inconsistent case bases too: a court
 * may decide where it adds no new inconsistency (J. Horty, "Rules and reasons in the theory of precedent", Legal Theory 17, 2011; worked out for
 * inconsistent case bases by I. Canavotto, JURIX 2022), which comes to the table of `verdictOf`.
 */
import { type CaseBase, laid, namesOf, type Rule } from "./base.js"
import { apart, type Bits, shared, sizeShared, sizeWithout, within, without } from "./bits.js"
import type { Side, Situation } from "./precedent.js"

/** `open`: nothing forces, either side may win. `conflict`: both are forced, so either may win and both lines are to be cited. */
export type Constraint = "forced_pi" | "forced_delta" | "open" | "conflict"

/** What the precedents make of a situation. */
export type Weighing = {
  readonly verdict: Constraint
  /** Ids of the precedents that force each side, in the base's order. */
  readonly forcingPi: readonly string[]
  readonly forcingDelta: readonly string[]
  /** Sides without any factor: no reason can be given for them, which is not the same as being forced by precedent. */
  readonly noFactorsFor: readonly Side[]
}

/** Why a precedent does not force: the part of its reason that is missing, and the opposing factors it did not face. There is no third ground. */
export type Distinction = {
  readonly case: string
  readonly missingReason: readonly string[]
  readonly newOpposing: readonly string[]
}

/** Does the rule force its outcome in these facts? */
export function forces(rule: Rule, facts: Bits): boolean {
  return within(rule.reason, facts) && apart(rule.unfaced, facts)
}

/** The four verdicts, from whether some precedent forces each side. */
export function verdictOf(pi: boolean, delta: boolean): Constraint {
  return pi ? (delta ? "conflict" : "forced_pi") : delta ? "forced_delta" : "open"
}

/** Weighs a situation against a case base; factors outside the base are refused with `facts_invalid`. */
export function weigh(over: CaseBase, situation: Situation): Weighing {
  const { base, facts } = laid(over, situation)
  const forcing = base.rules.filter((rule) => forces(rule, facts))
  const of = (side: Side) => forcing.filter((rule) => rule.outcome === side).map((rule) => rule.id)
  const [forcingPi, forcingDelta] = [of("pi"), of("delta")]
  return {
    verdict: verdictOf(forcingPi.length > 0, forcingDelta.length > 0),
    forcingPi,
    forcingDelta,
    noFactorsFor: (["pi", "delta"] as const).filter((side) => apart(base.factors[side], facts)),
  }
}

/** How many factors keep the rule from forcing; none when it forces. */
export function distance(rule: Rule, facts: Bits): number {
  return sizeWithout(rule.reason, facts) + sizeShared(rule.unfaced, facts)
}

/** Both grounds of distinguishing for every precedent that does not force, nearest first: one ground of one factor is a near miss. */
export function distinctions(over: CaseBase, situation: Situation): readonly Distinction[] {
  const { base, facts } = laid(over, situation)
  const atDistance: Distinction[][] = []
  for (const rule of base.rules) {
    const steps = distance(rule, facts)
    if (steps === 0) continue
    const missingReason = namesOf(base.factors, without(rule.reason, facts))
    const newOpposing = namesOf(base.factors, shared(rule.unfaced, facts))
    const alike = atDistance[steps]
    if (alike) alike.push({ case: rule.id, missingReason, newOpposing })
    else atDistance[steps] = [{ case: rule.id, missingReason, newOpposing }]
  }
  return atDistance.flat()
}
