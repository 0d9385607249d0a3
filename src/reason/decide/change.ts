/** What would change the answer: other values of known facts (flips), and the answers still to be had for unknown ones (hinges). Bounded searches over the facts that rules and factors speak of. */

import type { Law } from "../authority-status/law.js"
import { type Condition, termsOf, type Value } from "../condition/condition.js"
import type { Doctrine, Fact } from "../doctrine/doctrine.js"
import { type AskMatter, establish, type Facts } from "../facts/establish.js"
import type { Side } from "./ground.js"
import type { Outcome } from "./issue.js"
import { decide } from "./question.js"

/** A fact pattern: what is given, and how people and events answer. */
export type Pattern = {
  readonly given: ReadonlyMap<string, Value>
  readonly ask: AskMatter
  /** Facts that are said to be unknown, so that nothing is presumed of them. */
  readonly unsure?: ReadonlySet<string>
}

export type Answer = { readonly outcome: Outcome; readonly leaning?: Side }
export type Change = { readonly fact: string; readonly to: Value }
export type Changed = Answer & { readonly changes: readonly Change[] }

/** The answer on these facts alone, as if nothing unknown could matter. */
export function answerTo(law: Law, { given, ask, unsure }: Pattern): Answer {
  const { outcome, leaning } = decide(law, establish(law.doctrine, given, ask, unsure)).answer
  return leaning === undefined ? { outcome } : { outcome, leaning }
}

function changedBy(law: Law, pattern: Pattern, changes: readonly Change[]): Changed {
  const given = new Map([...pattern.given, ...changes.map(({ fact, to }) => [fact, to] as const)])
  return { ...answerTo(law, { ...pattern, given }), changes }
}

/** Tries changes, each set of them once. */
type Try = (changes: readonly Change[]) => Changed

function trying(law: Law, pattern: Pattern): Try {
  const known = new Map<string, Changed>()
  return (changes) => {
    const name = changes.map(key).sort().join(" ")
    const found = known.get(name) ?? changedBy(law, pattern, changes)
    known.set(name, found)
    return found
  }
}

/** Every value a fact can take; numbers and dates have none to try. */
export function valuesOf(fact: Fact): readonly Value[] {
  return fact.type === "choice" ? Object.keys(fact.values ?? {}) : fact.type === "yes or no" ? [true, false] : []
}

const most = 12

/**
 * The smallest changes of known facts that change the verdict: single ones; pairs too, where no single change turns an allowed claim into
 * a barred one or the reverse. A pair is left out when one of its halves is enough.
 */
export function flipsOf(law: Law, pattern: Pattern, facts: Facts, now: Answer): readonly Changed[] {
  const options = [...relevant(law.doctrine)].flatMap((fact) => {
    const value = facts.found.get(fact.id)?.value
    return value === undefined || fact.fixed ? [] : valuesOf(fact).flatMap((to) => (to === value ? [] : [{ fact: fact.id, to }]))
  })
  const singles = options.map((change) => changedBy(law, pattern, [change])).filter((found) => differs(found, now))
  const turned = singles.some(({ outcome }) => outcome === opposite(now.outcome))
  if (turned || now.outcome === "open" || now.outcome === "conflict") return ordered(singles, now)
  const used = new Set(singles.map(({ changes }) => key(changes[0])))
  const rest = options.filter((change) => !used.has(key(change)))
  const pairs = rest.flatMap((one, at) =>
    rest
      .slice(at + 1)
      .filter((two) => two.fact !== one.fact)
      .map((two) => changedBy(law, pattern, [one, two]))
      .filter(({ outcome }) => outcome === opposite(now.outcome)),
  )
  return ordered([...singles, ...pairs], now)
}

function differs(found: Answer, now: Answer): boolean {
  return found.outcome !== now.outcome
}

function opposite(outcome: Outcome): Outcome | undefined {
  return outcome === "allowed" ? "barred" : outcome === "barred" ? "allowed" : undefined
}

function key(change: Change | undefined): string {
  return `${change?.fact}=${String(change?.to)}`
}

/** Full turns first, then fewer changes, in the order of the doctrine's facts. */
function ordered(found: readonly Changed[], now: Answer): readonly Changed[] {
  const rank = (one: Changed) => (one.outcome === opposite(now.outcome) ? 0 : 1) * 10 + one.changes.length
  return [...found].sort((a, b) => rank(a) - rank(b)).slice(0, most)
}

/** Facts that some rule, factor or derivation speaks of, in the doctrine's order. */
function relevant(doctrine: Doctrine): readonly Fact[] {
  const spoken = new Set<string>()
  const note = (condition: Condition) => {
    for (const term of termsOf(condition)) if (term.kind === "fact") spoken.add(term.name)
  }
  for (const { when } of [...doctrine.rules, ...doctrine.factors.values()]) note(when)
  for (const { derive } of doctrine.facts.values()) for (const { when } of derive) note(when)
  return [...doctrine.facts.values()].filter(({ id }) => spoken.has(id))
}

/** An unknown fact that can still change the answer, and what each value would make of it. */
export type Open = {
  readonly fact: Fact
  readonly answers: readonly (Answer & { readonly value: Value })[]
  readonly decisive: boolean
  /** Some answer, alone or with that to another unknown fact, turns a decided question round or leaves it without that leaning. */
  readonly reverses: boolean
}

/**
 * Unknown facts whose answer can change the verdict or its leaning, by themselves or together with one other unknown fact. Those that can reverse it
 * come first, then those that change it alone, then in the doctrine's order.
 */
export function openFacts(law: Law, pattern: Pattern, facts: Facts, now: Answer): readonly Open[] {
  const attempt = trying(law, pattern)
  const found = unknownFacts(law, facts).map((fact) => {
    const answers = valuesOf(fact).map((value) => ({ value, ...answerOnly(attempt([{ fact: fact.id, to: value }])) }))
    return { fact, answers, decisive: answers.some((one) => !same(one, now)), reverses: answers.some((one) => isReversal(one, now)) }
  })
  const settled = found.some(({ reverses }) => reverses)
  const withOthers = found.map((one) => ({
    ...one,
    reverses: one.reverses || (!settled && found.some((other) => other !== one && reversesWith(attempt, one.fact, other, now))),
  }))
  const hidden = withOthers.filter((one) => !one.decisive)
  const together = hidden.filter(
    (one) => one.reverses || withOthers.some((other) => other !== one && mattersWith(attempt, one.fact, other)),
  )
  const first = (list: readonly Open[]) => [...list.filter(({ reverses }) => reverses), ...list.filter(({ reverses }) => !reverses)]
  return first([...withOthers.filter(({ decisive }) => decisive), ...together])
}

/** Facts without a value that have values to try and that could apply. */
function unknownFacts({ doctrine }: Law, facts: Facts): readonly Fact[] {
  return relevant(doctrine).filter(
    (fact) =>
      facts.found.get(fact.id)?.value === undefined &&
      valuesOf(fact).length > 0 &&
      (fact.askWhen === undefined || facts.holds(fact.askWhen) !== false),
  )
}

/** Would the other answer take away what was decided? The opposite, a conflict, or an open question that does not lean the same way. */
export function isReversal(other: Answer, now: Answer): boolean {
  if (now.outcome !== "allowed" && now.outcome !== "barred") return false
  return other.outcome !== now.outcome && !(other.outcome === "open" && other.leaning === now.outcome)
}

/** The answers to one unknown fact decide the question, some this way and some that: until it is known nothing leans. */
export function pullsBothWays(answers: readonly Answer[]): boolean {
  return answers.some(({ outcome }) => outcome === "allowed") && answers.some(({ outcome }) => outcome === "barred")
}

function reversesWith(attempt: Try, fact: Fact, other: Open, now: Answer): boolean {
  return other.answers.some((assumed) =>
    valuesOf(fact).some((to) =>
      isReversal(
        attempt([
          { fact: other.fact.id, to: assumed.value },
          { fact: fact.id, to },
        ]),
        now,
      ),
    ),
  )
}

/** The answer as it may be told: what an unknown fact could reverse is not decided, it only leans. */
export function guarded(law: Law, pattern: Pattern): Answer {
  const facts = establish(law.doctrine, pattern.given, pattern.ask, pattern.unsure)
  const now = answerOnly(decide(law, facts).answer)
  const attempt = trying(law, pattern)
  if (now.outcome === "open" && now.leaning !== undefined) {
    const sides = unknownFacts(law, facts).map((fact) => valuesOf(fact).map((to) => attempt([{ fact: fact.id, to }])))
    return sides.some(pullsBothWays) ? { outcome: "open" } : now
  }
  if (now.outcome !== "allowed" && now.outcome !== "barred") return now
  const tries = unknownFacts(law, facts).flatMap((fact) => valuesOf(fact).map((to) => ({ fact: fact.id, to })))
  const reversed =
    tries.some((one) => isReversal(attempt([one]), now)) ||
    tries.some((one, at) => tries.slice(at + 1).some((two) => two.fact !== one.fact && isReversal(attempt([one, two]), now)))
  return reversed ? { outcome: "open", leaning: now.outcome } : now
}

/** With the other fact answered some way, does this one change the answer? */
function mattersWith(attempt: Try, fact: Fact, other: Open): boolean {
  return other.answers.some((assumed) =>
    valuesOf(fact).some((value) => {
      const changes = [
        { fact: other.fact.id, to: assumed.value },
        { fact: fact.id, to: value },
      ]
      return !same(attempt(changes), assumed)
    }),
  )
}

function answerOnly({ outcome, leaning }: Answer): Answer {
  return leaning === undefined ? { outcome } : { outcome, leaning }
}

function same(a: Answer, b: Answer): boolean {
  return a.outcome === b.outcome && a.leaning === b.leaning
}
