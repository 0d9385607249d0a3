/** The plain words for facts, factors and outcomes. */
import { type Condition, termsOf, type Value } from "../condition/condition.js"
import type { Side } from "../decide/ground.js"
import type { Outcome } from "../decide/issue.js"
import type { Doctrine } from "../doctrine/doctrine.js"
import type { Facts } from "../facts/establish.js"

/** A fact's value in words: "later, to repair or take over", "yes", "10". */
export function valueWords(doctrine: Doctrine, fact: string, value: Value): string {
  if (value === true) return "yes"
  if (value === false) return "no"
  return doctrine.facts.get(fact)?.values?.[String(value)] ?? String(value)
}

/** The known facts that a condition speaks of: "who claims: a lawyer of the client; the target's place in time: earlier". */
export function factsBehind(doctrine: Doctrine, condition: Condition, facts: Facts): string {
  const names = [...new Set(termsOf(condition).flatMap((term) => (term.kind === "fact" ? [term.name] : [])))]
  return names
    .flatMap((name) => {
      const finding = facts.found.get(name)
      const says = doctrine.facts.get(name)?.says
      return finding?.value === undefined || says === undefined
        ? []
        : [`${says}: ${valueWords(doctrine, name, finding.value)}${mark(finding.basis)}`]
    })
    .join("; ")
}

function mark(basis: string): string {
  return basis === "presumed" ? " (presumed)" : ""
}

/** The unknown facts that a condition hangs on. */
export function unknownBehind(doctrine: Doctrine, condition: Condition, facts: Facts): readonly string[] {
  const names = [...new Set(termsOf(condition).flatMap((term) => (term.kind === "fact" ? [term.name] : [])))]
  return names.filter((name) => facts.found.get(name)?.value === undefined && doctrine.facts.has(name))
}

export function factorTitles(doctrine: Doctrine, ids: readonly string[]): string {
  return listed(ids.map((id) => doctrine.factors.get(id)?.title ?? id))
}

/** "a", "a and b", "a, b and c"; semicolons between parts that have commas of their own. */
export function listed(parts: readonly string[]): string {
  const [between, last] = parts.some((part) => part.includes(",")) ? ["; ", "; and "] : [", ", " and "]
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(between)}${last}${parts.at(-1)}`
}

/** An outcome in the doctrine's words, with its leaning. */
export function outcomeWords(doctrine: Doctrine, outcome: Outcome, leaning?: Side): string {
  switch (outcome) {
    case "allowed":
      return doctrine.sides.allowed
    case "barred":
      return doctrine.sides.barred
    case "conflict":
      return "published decisions conflict, and the court may choose between them"
    case "open":
      return leaning === undefined ? "the question is open" : `the question is open, and leans this way: ${doctrine.sides[leaning]}`
    default:
      return outcome satisfies never
  }
}
