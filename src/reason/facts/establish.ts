/** What the facts are: given, following from others, presumed, or unknown; each with why. */
import { type Lookup, type Truth, truth, type Value } from "../condition/condition.js"
import type { Doctrine, Fact } from "../doctrine/doctrine.js"

/** One fact with where its value comes from. An unknown fact has no value. */
export type Finding = {
  readonly fact: string
  readonly value?: Value
  readonly basis: "given" | "follows" | "presumed" | "unknown"
  readonly because?: string
}

/** Answers questions about people and events; nothing where the matter does not tell. */
export type AskMatter = (name: string, of: readonly string[]) => Value | undefined

export type Facts = {
  readonly found: ReadonlyMap<string, Finding>
  readonly lookup: Lookup
  /** A condition's truth on these facts. */
  readonly holds: (condition: Parameters<typeof truth>[0]) => Truth
}

const silent: AskMatter = () => undefined

/** Works out every fact of the doctrine from those given. What is given outright is never overridden by what would follow; what is said to be unknown is not presumed. */
export function establish(
  doctrine: Doctrine,
  given: ReadonlyMap<string, Value>,
  ask: AskMatter = silent,
  unsure: ReadonlySet<string> = new Set(),
): Facts {
  const found = new Map<string, Finding>()
  const pending = new Set<string>()
  const lookup: Lookup = (term) => {
    if (term.kind === "ask") return ask(term.name, term.of)
    return finding(term.name)?.value
  }
  const finding = (name: string): Finding | undefined => {
    const done = found.get(name)
    const fact = doctrine.facts.get(name)
    if (done || !fact || pending.has(name)) return done
    pending.add(name)
    const made = established(fact, given.get(name), lookup, unsure.has(name))
    pending.delete(name)
    found.set(name, made)
    return made
  }
  for (const name of doctrine.facts.keys()) finding(name)
  return { found, lookup, holds: (condition) => truth(condition, lookup) }
}

function established(fact: Fact, given: Value | undefined, lookup: Lookup, unsure: boolean): Finding {
  if (given !== undefined) return { fact: fact.id, value: given, basis: "given" }
  const way = fact.derive.find(({ when }) => truth(when, lookup) === true)
  if (way) return { fact: fact.id, value: way.value, basis: "follows", because: way.because }
  const { presume } = fact
  if (presume && !unsure && (presume.unless === undefined || truth(presume.unless, lookup) !== true))
    return { fact: fact.id, value: presume.value, basis: "presumed", because: presume.because }
  return { fact: fact.id, basis: "unknown" }
}

/** Factors that these facts show, factors that unknown facts leave open, by side. */
export type Shown = {
  readonly allowed: readonly string[]
  readonly barred: readonly string[]
  readonly unknown: readonly string[]
}

export function factorsOf(doctrine: Doctrine, facts: Facts): Shown {
  const all = [...doctrine.factors.values()].map((factor) => ({ factor, holds: facts.holds(factor.when) }))
  const of = (side: "allowed" | "barred") =>
    all.filter(({ factor, holds }) => holds === true && factor.side === side).map(({ factor }) => factor.id)
  return {
    allowed: of("allowed"),
    barred: of("barred"),
    unknown: all.filter(({ holds }) => holds === undefined).map(({ factor }) => factor.id),
  }
}
