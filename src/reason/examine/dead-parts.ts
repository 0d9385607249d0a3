/** Parts of a doctrine that do nothing: facts that nothing reads, components that no authority carries. */
import { compareDays, latest } from "../../base/day.js"
import { type Condition, termsOf } from "../condition/condition.js"
import type { Doctrine } from "../doctrine/doctrine.js"

type Found = { readonly at: string; readonly why: string }

/** Facts that no rule, factor, other fact, component or guidance speaks of. */
export function unreadFacts(doctrine: Doctrine): readonly Found[] {
  const read = new Set<string>([
    ...(doctrine.theories === undefined ? [] : [doctrine.theories.of]),
    ...(doctrine.governing === undefined ? [] : [doctrine.governing.fact]),
  ])
  const note = (condition: Condition | undefined) => {
    for (const term of condition === undefined ? [] : termsOf(condition)) if (term.kind === "fact") read.add(term.name)
  }
  for (const { when } of [...doctrine.rules, ...doctrine.factors.values(), ...doctrine.recovery, ...doctrine.guidance]) note(when)
  for (const { derive, askWhen, presume } of doctrine.facts.values()) {
    for (const { when } of derive) note(when)
    note(askWhen)
    note(presume?.unless)
  }
  return [...doctrine.facts.keys()]
    .filter((id) => !read.has(id))
    .map((id) => ({ at: id, why: "no rule, factor, component or other fact reads it" }))
}

/** Components that begin before anything that holds them was decided. */
export function badComponents(doctrine: Doctrine): readonly Found[] {
  return doctrine.recovery.flatMap(({ id, authorities, from }) => {
    const holding = authorities.filter(({ as }) => as === "holds").flatMap(({ authority }) => doctrine.authorities.get(authority) ?? [])
    if (holding.length === 0) return [{ at: id, why: "no authority holds it" }]
    const dated = holding.flatMap(({ date }) => (date === undefined ? [] : [latest(date)]))
    const first = [...dated].sort(compareDays)[0]
    const early = from !== undefined && first !== undefined && dated.length === holding.length && compareDays(from, first) < 0
    return early ? [{ at: id, why: `begins on ${from}, before ${first}, when the first authority that holds it was decided` }] : []
  })
}
