/**
 * What a court may still hold. A decision on a reason is permitted when it adds no inconsistency that was not there: it contradicts no precedent, or some
 * precedent already compels it (J. Horty, "Rules and reasons in the theory of precedent", Legal Theory 17, 2011; worked out for inconsistent case bases by
 * I. Canavotto, JURIX 2022).
 */
import { type CaseBase, laid, namesOf, type Rule, setOf } from "./base.js"
import { apart, type Bits, compareSets, shared, within } from "./bits.js"
import { inconsistencies, tainted } from "./consistency.js"
import { hittingSets } from "./hitting.js"
import { checkDecision, type Decision, opposite, reasonOf, type Side, type Situation } from "./precedent.js"
import { forces } from "./weigh.js"

/** What speaks on a proposed decision. `permitted` when nothing conflicts with it or something supports it. */
export type Proposal = { readonly permitted: boolean; readonly conflictsWith: readonly string[]; readonly supportedBy: readonly string[] }

/**
 * When a decision may join the case base. `NO_NEW`: it is compelled already, so the order among reasons stays as it is. `NO_INVOLVEMENT`: it conflicts
 * with nothing. `HORTY`: one of these two, so no new inconsistency. `NO_CORRUPTION`: it conflicts only with precedents already in some inconsistency.
 * `NO`: the whole base is consistent with it. The names are those of the case-base reasoner briefcase (University of Manchester).
 */
export type Policy = keyof typeof policies

const policies = {
  ALL: () => true,
  NO: (base, { conflictsWith }) => conflictsWith.length === 0 && inconsistencies(base).length === 0,
  NO_INVOLVEMENT: (_, { conflictsWith }) => conflictsWith.length === 0,
  NO_NEW: (_, { supportedBy }) => supportedBy.length > 0,
  HORTY: (_, { permitted }) => permitted,
  NO_CORRUPTION: (base, { conflictsWith }) => {
    const already = new Set(tainted(base))
    return conflictsWith.every((id) => already.has(id))
  },
} as const satisfies Record<string, (base: CaseBase, proposal: Proposal) => boolean>

/** The precedents that a decision contradicts and those that compel it. The result model takes all the winner's factors for its reason. */
export function propose(over: CaseBase, decision: Decision): Proposal {
  checkDecision(decision, "The proposed decision")
  const { base, facts } = laid(over, decision)
  const side = decision.outcome
  const reason = setOf(base.factors, base.reading.model === "reason" ? reasonOf(decision) : decision[side])
  const ids = (outcome: Side, speaks: (rule: Rule) => boolean) =>
    base.rules.filter((rule) => rule.outcome === outcome && speaks(rule)).map((rule) => rule.id)
  const conflictsWith = ids(opposite(side), (rule) => within(rule.reason, facts) && apart(reason, rule.unfaced))
  const supportedBy = ids(side, (rule) => within(rule.reason, reason) && apart(rule.unfaced, facts))
  return { permitted: conflictsWith.length === 0 || supportedBy.length > 0, conflictsWith, supportedBy }
}

/** May the decision join the case base under the policy? */
export function admits(base: CaseBase, decision: Decision, policy: Policy): boolean {
  return policies[policy](base, propose(base, decision))
}

/** Reasons, the shortest first; `complete` is false when there are too many to find all. */
export type Reasons = { readonly reasons: readonly (readonly string[])[]; readonly complete: boolean }

/**
 * The least that a court may rest a decision for the side on: a reason is permitted when it holds one of these. Each takes in what every
 * contradicting precedent did not face, or is the reason of a precedent that compels the decision.
 */
export function minimalReasons(over: CaseBase, situation: Situation, side: Side): Reasons {
  const { base, facts } = laid(over, situation)
  const own = shared(base.factors[side], facts)
  const against = base.rules.filter((rule) => rule.outcome !== side && within(rule.reason, facts))
  const novel = hittingSets([own, ...against.map((rule) => shared(own, rule.unfaced))], base.factors.width)
  const compelled = base.rules.filter((rule) => rule.outcome === side && forces(rule, facts)).map((rule) => rule.reason)
  const least = [
    ...novel.sets.filter((reason) => !compelled.some((smaller) => within(smaller, reason))),
    ...minimal(compelled).filter((reason) => !novel.sets.some((smaller) => within(smaller, reason) && !within(reason, smaller))),
  ].sort(compareSets)
  return { reasons: least.map((reason) => namesOf(base.factors, reason)), complete: novel.complete }
}

/** The sets that hold no other, each once. */
function minimal(sets: readonly Bits[]): readonly Bits[] {
  const kept: Bits[] = []
  for (const set of [...sets].sort(compareSets)) if (!kept.some((smaller) => within(smaller, set))) kept.push(set)
  return kept
}
