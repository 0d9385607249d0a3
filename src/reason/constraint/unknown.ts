/**
 * Facts not known yet. A missing fact is unknown, never false: the answer is then every verdict that some completion of the facts would have, and the
 * factors worth asking about are those that can still move it. More facts for a side only ever help that side, so every verdict but the open one has a
 * closed form.
 */
import { type CaseBase, type Factors, laid, namesOf, type Rule, setOf } from "./base.js"
import { apart, type Bits, shared, singlesOf, sizeShared, union, within, without } from "./bits.js"
import type { Side, Situation } from "./precedent.js"
import { type Constraint, forces, verdictOf } from "./weigh.js"

/** What may still come out while factors are unknown. */
export type Prospect = {
  /** The verdicts that remain possible. One alone is settled: nothing unknown can change it. */
  readonly possible: readonly Constraint[]
  /** The unknown factors that can still matter, those of the precedents that hang on the fewest first; no others can change the verdict. */
  readonly hinges: readonly string[]
}

/**
 * What can still come out, where each of the `unknown` factors may turn out present or absent. `work` bounds the search for an open verdict, in
 * precedents looked at; when it runs out, an open verdict counts as possible.
 */
export function prospects(over: CaseBase, situation: Situation, unknown: Situation, work = 200_000): Prospect {
  const { pi, delta } = situation
  const { base } = laid(over, { pi: [...pi, ...unknown.pi], delta: [...delta, ...unknown.delta] })
  const { factors } = base
  const facts = setOf(factors, [...pi, ...delta])
  const asked = without(setOf(factors, [...unknown.pi, ...unknown.delta]), facts)
  const live = base.rules.filter((rule) => within(rule.reason, union(facts, asked)) && apart(rule.unfaced, facts))
  const best = (side: Side) => verdictIn(live, union(facts, shared(asked, factors[side])))
  const possible = [
    ...(best("pi") === "forced_pi" ? (["forced_pi"] as const) : []),
    ...(best("delta") === "forced_delta" ? (["forced_delta"] as const) : []),
    ...(canEscapeAll(live, asked, { left: work }) ? (["open"] as const) : []),
    ...(canCollide(live) ? (["conflict"] as const) : []),
  ]
  return { possible, hinges: possible.length > 1 ? hingesOf(factors, live, asked) : [] }
}

function verdictIn(rules: readonly Rule[], facts: Bits): Constraint {
  const forcing = rules.filter((rule) => forces(rule, facts))
  return verdictOf(
    forcing.some(({ outcome }) => outcome === "pi"),
    forcing.some(({ outcome }) => outcome === "delta"),
  )
}

/** Can two of the rules for different sides force together? Each must tolerate the reason of the other. */
function canCollide(live: readonly Rule[]): boolean {
  const against = live.filter(({ outcome }) => outcome === "delta")
  return live.some(
    (pi) => pi.outcome === "pi" && against.some((delta) => apart(pi.reason, delta.unfaced) && apart(delta.reason, pi.unfaced)),
  )
}

/** Is there a completion in which no rule forces: a part of its reason turns out absent, or an opposing factor present? */
function canEscapeAll(live: readonly Rule[], asked: Bits, budget: { left: number }): boolean {
  const tightest = byWays(live, asked)[0]
  budget.left -= live.length
  if (tightest === undefined || budget.left < 0) return true
  const absent = singlesOf(shared(tightest.reason, asked)).map((factor) => ({
    factor,
    left: live.filter(({ reason }) => apart(reason, factor)),
  }))
  const present = singlesOf(shared(tightest.unfaced, asked)).map((factor) => ({
    factor,
    left: live.filter(({ unfaced }) => apart(unfaced, factor)),
  }))
  return [...absent, ...present].some(({ factor, left }) => canEscapeAll(left, without(asked, factor), budget))
}

/** The rules with the fewest ways of escaping first. */
function byWays(live: readonly Rule[], asked: Bits): readonly Rule[] {
  const ways = new Map(live.map((rule) => [rule, sizeShared(rule.reason, asked) + sizeShared(rule.unfaced, asked)]))
  return [...live].sort((a, b) => (ways.get(a) as number) - (ways.get(b) as number))
}

/** The asked factors that some live rule hangs on, in the order of the rules that hang on least. */
function hingesOf(factors: Factors, live: readonly Rule[], asked: Bits): readonly string[] {
  const names = byWays(live, asked).flatMap((rule) => namesOf(factors, shared(union(rule.reason, rule.unfaced), asked)))
  return [...new Set(names)]
}
