/** What stands behind a reason, as a tree: a precedent's factors, the facts of each, and where each fact comes from. */
import { type Condition, termsOf } from "../condition/condition.js"
import type { Doctrine, Holding } from "../doctrine/doctrine.js"
import type { Facts, Shown } from "../facts/establish.js"
import type { FactBehind, FactorBehind } from "../verdict.js"
import { valueWords } from "./words.js"

/** The facts that a condition speaks of, each once. */
export function factsOf(doctrine: Doctrine, condition: Condition, facts: Facts): readonly FactBehind[] {
  const names = new Set(termsOf(condition).flatMap((term) => (term.kind === "fact" ? [term.name] : [])))
  return [...names].flatMap((fact): readonly FactBehind[] => {
    const says = doctrine.facts.get(fact)?.says
    const found = facts.found.get(fact)
    if (says === undefined || found === undefined) return []
    return [
      {
        fact,
        says,
        ...(found.value === undefined ? {} : { value: valueWords(doctrine, fact, found.value) }),
        basis: found.basis,
        ...(found.because === undefined ? {} : { because: found.because }),
      },
    ]
  })
}

/** A factor with its facts; nothing for one that the doctrine does not list. */
export function factorBehind(
  doctrine: Doctrine,
  id: string,
  shown: Shown,
  facts: Facts,
  there?: FactorBehind["there"],
): FactorBehind | undefined {
  const factor = doctrine.factors.get(id)
  if (!factor) return undefined
  const here = shown[factor.side].includes(id) ? "shown" : shown.unknown.includes(id) ? "not known" : "not shown"
  return {
    id,
    title: factor.title,
    side: factor.side,
    here,
    ...(there === undefined ? {} : { there }),
    facts: factsOf(doctrine, factor.when, facts),
  }
}

/** What the court rested on, what else was before it, and what speaks against it here that was not. */
export function factorsOfPrecedent(doctrine: Doctrine, holding: Holding, shown: Shown, facts: Facts): readonly FactorBehind[] {
  const against = holding.outcome === "allowed" ? "barred" : "allowed"
  const rows = [
    ...holding.reason.map((id) => ({ id, there: "rested on" as const })),
    ...[...holding.factors[holding.outcome], ...holding.factors[against]]
      .filter((id) => !holding.reason.includes(id))
      .map((id) => ({ id, there: "faced" as const })),
    ...shown[against].filter((id) => !holding.factors[against].includes(id)).map((id) => ({ id, there: "not faced" as const })),
  ]
  return rows.flatMap(({ id, there }) => factorBehind(doctrine, id, shown, facts, there) ?? [])
}
