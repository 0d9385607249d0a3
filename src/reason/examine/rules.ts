/** Rules against the cases that they cite, and against every fact pattern that the file holds. */
import type { Doctrine, Rule } from "../doctrine/doctrine.js"
import { establish } from "../facts/establish.js"
import { factsOf } from "./facts-of.js"

type Found = { readonly at: string; readonly why: string }

/**
 * A rule that decides reaches no further than its authority: where the file holds the facts of the cases that a rule cites as its holding, on its issue, one of
 * them at least must fall under it and have come out as it says.
 */
export function widerRules(doctrine: Doctrine): readonly Found[] {
  return doctrine.rules.flatMap((rule) => {
    if (rule.strength !== "decides" || rule.outcome === "open") return []
    const cited = rule.authorities.filter(({ as }) => as === "holds").map(({ authority }) => authority)
    const held = doctrine.precedents.filter(({ authority, issue }) => issue === rule.issue && cited.includes(authority))
    if (held.length === 0) return []
    const under = held.filter(({ facts }) => establish(doctrine, factsOf(doctrine, facts)).holds(rule.when) === true)
    if (under.some(({ outcome }) => outcome === rule.outcome)) return []
    return [
      { at: rule.id, why: `${rule.title}: none of ${held.map(({ id }) => id).join(", ")} falls under it and came out ${rule.outcome}` },
    ]
  })
}

/** A rule under which no precedent and no test of the file falls has never been tried. */
export function unexercisedRules(doctrine: Doctrine): readonly Found[] {
  const patterns = [...doctrine.precedents, ...doctrine.tests].map(({ facts }) => establish(doctrine, factsOf(doctrine, facts)))
  const isTried = ({ when }: Rule) => patterns.some((facts) => facts.holds(when) === true)
  return doctrine.rules
    .filter((rule) => !isTried(rule))
    .map((rule) => ({ at: rule.id, why: `${rule.title}: no precedent and no test falls under "${rule.words}"` }))
}
