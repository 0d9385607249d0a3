/**
 * Constraint through intermediate factors: base factors speak for or against intermediate ones, these for or against the outcome, and each precedent
 * settles some of them on the way. A situation may so be settled by several precedents together where none alone forces it (a reconstruction of the
 * hierarchical result model of W. van Woerkom, D. Grossi, H. Prakken and B. Verheij, "Hierarchical precedential constraint", ICAIL 2023).
 */
import { Problem } from "../../base/problem.js"

/** For each factor that others speak to, those that support it and those that oppose it. A factor with neither is a base factor. */
export type Hierarchy = {
  readonly pro: Readonly<Record<string, readonly string[]>>
  readonly con: Readonly<Record<string, readonly string[]>>
}

/** What is known: present, absent, or (left out) unknown. */
export type Findings = Readonly<Record<string, boolean>>

/** A case, with what the court found at every level. */
export type Found = { readonly id: string; readonly facts: Findings }

/** One factor with one value, and the precedents that settle it so; none are needed where it is given. */
export type Settled = {
  readonly goal: string
  readonly value: boolean
  readonly forced: boolean
  readonly given: boolean
  readonly by: readonly string[]
}

/**
 * Settles every factor above the base, both ways, each factor after those that speak to it. A factor is settled as `value` when it is given so, or when
 * some precedent settled it so, everything that supported this there is settled likewise here, and everything that would oppose it, and did not stand
 * in its way there, is settled away here. Both ways forced is a conflict. Throws `facts_invalid` for a hierarchy that runs in a circle.
 */
export function settle(hierarchy: Hierarchy, precedents: readonly Found[], facts: Findings): readonly Settled[] {
  const settled = new Map<string, Settled>()
  const is = (factor: string, value: boolean): boolean => settled.get(`${value} ${factor}`)?.forced ?? facts[factor] === value
  const goals = bottomUp(hierarchy)
  for (const goal of goals) {
    for (const value of [true, false]) {
      const support = (value ? hierarchy.pro : hierarchy.con)[goal] ?? []
      const oppose = (value ? hierarchy.con : hierarchy.pro)[goal] ?? []
      const follows = ({ facts: there }: Found): boolean =>
        there[goal] === value &&
        support.every((child) => there[child] !== true || is(child, true)) &&
        oppose.every((child) => there[child] === true || is(child, false))
      const by = precedents.filter(follows).map(({ id }) => id)
      const given = facts[goal] === value
      settled.set(`${value} ${goal}`, { goal, value, given, by, forced: given || by.length > 0 })
    }
  }
  return [...settled.values()]
}

/** The factors that others speak to, children before parents. */
function bottomUp({ pro, con }: Hierarchy): readonly string[] {
  const ordered = new Set<string>()
  const visit = (factor: string, path: readonly string[]): void => {
    if (path.includes(factor)) {
      throw new Problem("facts_invalid", { what: `The factor "${factor}"`, why: `it speaks to itself through ${path.join(", ")}` })
    }
    const children = [...(pro[factor] ?? []), ...(con[factor] ?? [])]
    if (ordered.has(factor) || children.length === 0) return
    for (const child of children) visit(child, [...path, factor])
    ordered.add(factor)
  }
  for (const factor of [...Object.keys(pro), ...Object.keys(con)]) visit(factor, [])
  return [...ordered]
}
