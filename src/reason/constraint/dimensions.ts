/**
 * Constraint on magnitudes: how long, how much, how far. A precedent forces its outcome where every dimension is at least as good for the winner as
 * it was there. The reason reading lets a precedent drop dimensions for the winner that the court did not rely on, and keeps all the opposing ones
 * (after H. Prakken, "A formal analysis of some factor- and precedent-based accounts of precedential constraint", Artificial Intelligence and Law 29,
 * 2021; the result reading after J. Horty, "Reasoning with dimensions and magnitudes", Artificial Intelligence and Law 27, 2019).
 */
import { Problem } from "../../base/problem.js"
import type { Model } from "./base.js"
import { opposite, type Side } from "./precedent.js"
import { type Constraint, verdictOf } from "./weigh.js"

/** Dimensions, with the side that larger values help. */
export type Dimensions = Readonly<Record<string, Side>>

/** A value for each dimension; one that is left out is unknown. */
export type Values = Readonly<Record<string, number>>

/** A case decided on dimensions. `dropped` names those for the winner that the court did not rely on. */
export type Measured = { readonly id: string; readonly outcome: Side; readonly values: Values; readonly dropped?: readonly string[] }

/** A dimension on which the situation is worse for the precedent's winner than the precedent was; a value is absent where it is unknown. */
export type Shortfall = { readonly dimension: string; readonly has?: number; readonly needs?: number }

/** What measured precedents make of the values of a situation. */
export type MeasuredWeighing = {
  readonly verdict: Constraint
  readonly forcingPi: readonly string[]
  readonly forcingDelta: readonly string[]
  /** Why each of the other precedents does not force, fewest shortfalls first. */
  readonly distinctions: readonly { readonly case: string; readonly worse: readonly Shortfall[] }[]
}

/** Weighs values against measured precedents: each forces its outcome where every dimension is at least as good for its winner (after Horty 2019). */
export function weighDimensions(dimensions: Dimensions, cases: readonly Measured[], values: Values, model: Model): MeasuredWeighing {
  const compared = cases.map((precedent) => ({ precedent, worse: shortfalls(dimensions, precedent, values, model) }))
  const forcing = compared.filter(({ worse }) => worse.length === 0).map(({ precedent }) => precedent)
  const of = (side: Side) => forcing.filter(({ outcome }) => outcome === side).map(({ id }) => id)
  const [forcingPi, forcingDelta] = [of("pi"), of("delta")]
  return {
    verdict: verdictOf(forcingPi.length > 0, forcingDelta.length > 0),
    forcingPi,
    forcingDelta,
    distinctions: compared
      .filter(({ worse }) => worse.length > 0)
      .sort((a, b) => a.worse.length - b.worse.length)
      .map(({ precedent, worse }) => ({ case: precedent.id, worse })),
  }
}

/** Where the situation falls short of the precedent. A value that only one of the two has is not known to be as good, so it falls short. */
export function shortfalls(dimensions: Dimensions, precedent: Measured, values: Values, model: Model): readonly Shortfall[] {
  for (const named of [...Object.keys(precedent.values), ...(precedent.dropped ?? []), ...Object.keys(values)]) {
    if (!Object.hasOwn(dimensions, named)) {
      throw new Problem("facts_invalid", { what: `The precedent ${precedent.id}`, why: `"${named}" is not a dimension` })
    }
  }
  const { outcome } = precedent
  const dropped = new Set(model === "reason" ? (precedent.dropped ?? []).filter((name) => dimensions[name] === outcome) : [])
  return Object.entries(dimensions).flatMap(([dimension, larger]) => {
    const has = values[dimension]
    const needs = precedent.values[dimension]
    if (dropped.has(dimension) || (has === undefined && needs === undefined)) return []
    const falls = has === undefined || needs === undefined || (larger === opposite(outcome) ? has > needs : has < needs)
    return falls ? [{ dimension, ...(has === undefined ? {} : { has }), ...(needs === undefined ? {} : { needs }) }] : []
  })
}
