/**
 * The smallest changes of fact that change the verdict: factors to prove or to disprove, among those of the situation and of some precedent (one
 * that no court has met would distinguish everything, and so tells nothing). A change that helps one side never helps the other, so the search is over
 * closed forms: what one precedent still needs in order to force, and what escapes all those that force now.
 */
import { type CaseBase, laid, namesOf, type Rule, setOf } from "./base.js"
import { apart, type Bits, compareSets, isEmpty, shared, size, union, without } from "./bits.js"
import { hittingSets } from "./hitting.js"
import { opposite, type Side, type Situation } from "./precedent.js"
import { distance, forces } from "./weigh.js"

/** Factors to add to the situation and to remove from it. */
export type Flip = { readonly add: readonly string[]; readonly remove: readonly string[] }

/** What the change is for: a side forced by precedent without conflict, or (`unforce`) any other verdict than the forced one at hand. */
export type Goal = Side | "unforce"

/** How far the search for changes goes. */
export type FlipBounds = {
  /** Changes at most; beyond three it is another case. The work grows with the number of factors to this power. */
  readonly limit?: number
  /** Factors that cannot change: beyond dispute, or long since found. */
  readonly fixed?: readonly string[]
}

/** All the smallest changes that reach the goal. None when it is reached already, or not within the limit. */
export function flips(over: CaseBase, situation: Situation, goal: Goal, { limit = 3, fixed = [] }: FlipBounds = {}): readonly Flip[] {
  const { base, facts } = laid(over, situation)
  const { factors } = base
  const stated = setOf(
    factors,
    fixed.filter((factor) => factors.numbers.has(factor)),
  )
  const still = union(stated, without(union(factors.pi, factors.delta), union(factors.tried, facts)))
  const found = goal === "unforce" ? unforcing(base, facts, still, limit) : forcing(base, facts, still, limit, goal)
  return [...distinct(found)].sort(compareSets).map((change) => ({
    add: namesOf(factors, without(change, facts)),
    remove: namesOf(factors, shared(change, facts)),
  }))
}

/** What must change before the rule forces: its missing reason, and the opposing factors it did not face. */
function needs(rule: Rule, facts: Bits): Bits {
  return union(without(rule.reason, facts), shared(rule.unfaced, facts))
}

/** The changes that make some precedent for the side force, as far as they are within the limit and can be made. */
function reachable(base: CaseBase, facts: Bits, still: Bits, limit: number, side: Side): readonly Bits[] {
  return base.rules
    .filter((rule) => rule.outcome === side && distance(rule, facts) <= limit)
    .map((rule) => needs(rule, facts))
    .filter((change) => apart(change, still))
}

/** What, changed alone, keeps a forcing rule from forcing. */
function escapes(rule: Rule, still: Bits): Bits {
  return without(union(rule.reason, rule.unfaced), still)
}

/** Either every forcing precedent is escaped, or one for the other side is made to force. */
function unforcing(base: CaseBase, facts: Bits, still: Bits, limit: number): readonly Bits[] {
  const now = base.rules.filter((rule) => forces(rule, facts))
  const winner = now[0]?.outcome
  if (winner === undefined || now.some((rule) => rule.outcome !== winner)) return []
  const family = now.map((rule) => escapes(rule, still))
  const opposing = reachable(base, facts, still, limit, opposite(winner))
  for (let count = 1; count <= limit; count++) {
    const reversing = opposing.filter((change) => size(change) === count)
    const found = [...hittingSets(family, base.factors.width, { largest: count, work: Number.POSITIVE_INFINITY }).sets, ...reversing]
    if (found.length > 0) return found
  }
  return []
}

/** Some precedent for the side is made to force, and every one that forces the other side and is left is escaped. */
function forcing(base: CaseBase, facts: Bits, still: Bits, limit: number, side: Side): readonly Bits[] {
  const against = base.rules.filter((rule) => rule.outcome === opposite(side) && forces(rule, facts)).map((rule) => escapes(rule, still))
  const starts = distinct(reachable(base, facts, still, limit, side))
  if (against.length === 0 && starts.some(isEmpty)) return []
  for (let count = 1; count <= limit; count++) {
    const found = starts
      .filter((start) => size(start) <= count)
      .flatMap((start) => {
        const rest = against.filter((ways) => apart(ways, start))
        return hittingSets(rest, base.factors.width, { largest: count - size(start), work: Number.POSITIVE_INFINITY }).sets.map((more) =>
          union(start, more),
        )
      })
    if (found.length > 0) return found
  }
  return []
}

function distinct(changes: readonly Bits[]): readonly Bits[] {
  return [...new Map(changes.map((change) => [change.join(), change])).values()]
}
