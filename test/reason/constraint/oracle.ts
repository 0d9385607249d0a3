/**
 * The models of constraint straight from their definitions, over sets of names and every combination of them: slow, short, and written without the
 * compiled form, to hold it to account on small case bases.
 */
import type { Model } from "../../../src/reason/constraint/base.js"
import { opposite, type Precedent, reasonOf, type Side, type Situation } from "../../../src/reason/constraint/precedent.js"

export type Names = readonly string[]

export function within(a: Names, b: Names): boolean {
  return a.every((name) => b.includes(name))
}

export function minus(a: Names, b: Names): Names {
  return a.filter((name) => !b.includes(name))
}

export function subsets([first, ...rest]: Names): readonly Names[] {
  return first === undefined ? [[]] : subsets(rest).flatMap((some) => [some, [first, ...some]])
}

const relied = (precedent: Precedent, model: Model): Names => (model === "reason" ? reasonOf(precedent) : precedent[precedent.outcome])

/** Does the precedent force its outcome: is its reason here, and nothing against it that it did not face? */
export function forces(precedent: Precedent, facts: Situation, model: Model): boolean {
  const against = opposite(precedent.outcome)
  return within(relied(precedent, model), facts[precedent.outcome]) && within(facts[against], precedent[against])
}

export function verdict(base: readonly Precedent[], facts: Situation, model: Model): string {
  const forced = (side: Side) => base.some((precedent) => precedent.outcome === side && forces(precedent, facts, model))
  if (forced("pi")) return forced("delta") ? "conflict" : "forced_pi"
  return forced("delta") ? "forced_delta" : "open"
}

/** Every pair of a pi set and a delta set that the base orders both ways, each as one text. */
export function contradictions(base: readonly Precedent[], vocabulary: Situation, model: Model): ReadonlySet<string> {
  const found = new Set<string>()
  for (const pi of subsets(vocabulary.pi)) {
    for (const delta of subsets(vocabulary.delta)) {
      const wins = (side: Side, own: Names, other: Names) =>
        base.some((one) => one.outcome === side && within(relied(one, model), own) && within(other, one[opposite(side)]))
      if (wins("pi", pi, delta) && wins("delta", delta, pi)) found.add(`${pi.join(" ")} | ${delta.join(" ")}`)
    }
  }
  return found
}

/** May the decision be made: is every contradiction after it one that was there before? */
export function permitted(base: readonly Precedent[], decision: Omit<Precedent, "id">, vocabulary: Situation, model: Model): boolean {
  const before = contradictions(base, vocabulary, model)
  const after = contradictions([...base, { ...decision, id: "new" }], vocabulary, model)
  return [...after].every((pair) => before.has(pair))
}

/** The least reasons on which the side may win, each as one text. */
export function leastReasons(base: readonly Precedent[], facts: Situation, side: Side, vocabulary: Situation): readonly string[] {
  const allowed = subsets(facts[side]).filter(
    (reason) => reason.length > 0 && permitted(base, { ...facts, outcome: side, reason }, vocabulary, "reason"),
  )
  return allowed
    .filter((reason) => !allowed.some((other) => other.length < reason.length && within(other, reason)))
    .map((reason) => reason.join(" "))
}

/** The situation with some factors turned over. */
export function turned(facts: Situation, vocabulary: Situation, changed: Names): Situation {
  const turn = (side: Side) => vocabulary[side].filter((factor) => facts[side].includes(factor) !== changed.includes(factor))
  return { pi: turn("pi"), delta: turn("delta") }
}

/** The smallest sets of factors, three at most, that turned over make the wanted verdict true, each as one text. */
export function leastChanges(
  facts: Situation,
  vocabulary: Situation,
  changeable: Names,
  wanted: (facts: Situation) => boolean,
): readonly string[] {
  const reaching = subsets(changeable).filter(
    (changed) => changed.length > 0 && changed.length <= 3 && wanted(turned(facts, vocabulary, changed)),
  )
  const least = Math.min(...reaching.map((changed) => changed.length))
  return reaching.filter((changed) => changed.length === least).map((changed) => changed.join(" "))
}
