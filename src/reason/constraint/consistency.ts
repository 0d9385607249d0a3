/**
 * Where precedents contradict one another. Two of them do when each one's reason stood, unavailing, before the other court: then a situation
 * that holds both reasons, and nothing that was new to either court, is pulled both ways.
 */
import { type CaseBase, namesOf } from "./base.js"
import { apart, union } from "./bits.js"

/** Two precedents that contradict each other, by id. */
export type Inconsistency = {
  readonly pi: string
  readonly delta: string
  /** The smallest set of factors in which the two collide. */
  readonly collideIn: readonly string[]
}

/** Every pair of precedents that contradict each other. Looks at all pairs of opposite outcome. */
export function inconsistencies(base: CaseBase): readonly Inconsistency[] {
  const against = base.rules.filter((rule) => rule.outcome === "delta")
  return base.rules
    .filter((rule) => rule.outcome === "pi")
    .flatMap((pi) =>
      against
        .filter((delta) => apart(pi.reason, delta.unfaced) && apart(delta.reason, pi.unfaced))
        .map((delta) => ({ pi: pi.id, delta: delta.id, collideIn: namesOf(base.factors, union(pi.reason, delta.reason)) })),
    )
}

/** Ids of the precedents that contradict some other, in the base's order. */
export function tainted(base: CaseBase): readonly string[] {
  const ids = new Set(inconsistencies(base).flatMap(({ pi, delta }) => [pi, delta]))
  return base.rules.filter((rule) => ids.has(rule.id)).map((rule) => rule.id)
}
