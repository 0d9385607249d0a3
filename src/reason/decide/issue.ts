/**
 * The answer on one issue. Grounds defeat one another in a stated order, each step with its reason:
 *
 *     exception -> priority -> higher court -> isolated decision -> conflict
 *
 * What is left decides; where nothing does the issue is open, and what merely leans says which way.
 */

import type { Law, RuleInForce } from "../authority-status/law.js"
import type { Facts, Shown } from "../facts/establish.js"
import { type Distinguished, distinguished, type Ground, groundsOf, isNearMiss, type Side, standingsOf } from "./ground.js"

export type Outcome = Side | "open" | "conflict"

export type IssueAnswer = {
  readonly issue: string
  readonly outcome: Outcome
  readonly leaning?: Side
  /** Nothing in force speaks to the issue, so its default stands. */
  readonly raised: boolean
  /** Grounds that carry the outcome, then those that lean. */
  readonly grounds: readonly Ground[]
  readonly defeated: readonly Ground[]
  /** Rules in force whose conditions hang on what is not known. */
  readonly nearly: readonly RuleInForce[]
  /** For an issue with parts: their answers. */
  readonly parts: readonly IssueAnswer[]
}

type Step = (grounds: readonly Ground[]) => readonly Ground[]

export function decideIssue(law: Law, issue: string, facts: Facts, shown: Shown): IssueAnswer {
  const steps: readonly Step[] = [exceptions, priorities, hierarchy, isolation]
  const all = steps.reduce<readonly Ground[]>((grounds, step) => step(grounds), groundsOf(law, issue, facts, shown))
  const standing = all.filter(({ defeated }) => defeated === undefined)
  const deciding = standing.filter(({ strength }) => strength === "decides")
  const sides = new Set(deciding.flatMap(({ side }) => (side === "open" ? [] : [side])))
  const outcome =
    sides.size === 2 ? "conflict" : ([...sides][0] ?? (standing.length > 0 ? "open" : (law.doctrine.issues.get(issue)?.unraised ?? "open")))
  const leaning = outcome === "open" ? leaningOf(standing, () => distinguished(law, issue, shown)) : undefined
  return {
    issue,
    outcome,
    ...(leaning === undefined ? {} : { leaning }),
    raised: standing.length > 0,
    grounds:
      outcome === "open"
        ? [...standing.filter(({ strength }) => strength !== "general"), ...standing.filter(({ strength }) => strength === "general")]
        : [...deciding.filter(({ side }) => side !== "open"), ...standing.filter(({ strength }) => strength !== "decides")],
    defeated: all.filter(({ defeated }) => defeated !== undefined),
    nearly: nearlyIn(law, issue, facts, standing.length === 0),
    parts: [],
  }
}

/** General rules count among them where nothing else speaks to the issue. */
function nearlyIn(law: Law, issue: string, facts: Facts, silent: boolean): readonly RuleInForce[] {
  return law.rules.filter(
    ({ rule }) => rule.issue === issue && (silent || rule.strength !== "general") && facts.holds(rule.when) === undefined,
  )
}

const defeat = (ground: Ground, why: string): Ground => ({ ...ground, defeated: why })

/** A rule that takes the case out of another defeats it, when it is at least as strong. */
const exceptions: Step = (grounds) =>
  grounds.map((ground) => {
    const by = grounds.find(
      ({ id, source, strength }) =>
        id !== ground.id &&
        source.kind === "rule" &&
        source.rule.rule.except_to.includes(ground.id) &&
        (strength === "decides" || ground.strength !== "decides"),
    )
    return by && ground.defeated === undefined ? defeat(ground, `${by.id} takes the case out of it`) : ground
  })

/** Among grounds that decide, the highest priority prevails. */
const priorities: Step = (grounds) => {
  const live = deciders(grounds)
  const highest = Math.max(...live.map(({ priority }) => priority))
  return grounds.map((ground) =>
    live.includes(ground) && ground.priority < highest ? defeat(ground, "a ground of higher priority decides first") : ground,
  )
}

/**
 * Where grounds decide for both sides, the higher court's prevail over rules of lower courts, and over their precedents as far as the higher authority
 * decided on the factors that the precedent rests on. A precedent on factors that it did not have before it is nearer to the case than its rule.
 */
const hierarchy: Step = (grounds) => {
  const live = deciders(grounds).filter(({ side }) => side !== "open")
  const best = (side: Side) => Math.min(...live.filter((one) => one.side === side).map(({ level }) => level))
  const [allowed, barred] = [best("allowed"), best("barred")]
  if (allowed === barred || !Number.isFinite(allowed) || !Number.isFinite(barred)) return grounds
  const loser: Side = allowed < barred ? "barred" : "allowed"
  const higher = live.filter(({ side, level }) => side !== loser && level === Math.min(allowed, barred))
  const unfaced = (ground: Ground) =>
    ground.source.kind === "precedent" && !higher.some(({ faced }) => reasonOf(ground).every((factor) => faced.includes(factor)))
  const nearer = live.filter((ground) => ground.side === loser && unfaced(ground))
  return grounds.map((ground) => {
    if (!live.includes(ground)) return ground
    if (nearer.length === 0) return ground.side === loser ? defeat(ground, "a higher court has decided the other way") : ground
    if (ground.side === loser) return nearer.includes(ground) ? ground : defeat(ground, "a higher court has decided the other way")
    return ground.source.kind === "rule" ? defeat(ground, `its authority did not decide on what ${nearer[0]?.id} rests on`) : ground
  })
}

function reasonOf({ source }: Ground): readonly string[] {
  return source.kind === "precedent" ? source.precedent.holding.reason : []
}

/** Two or more later published decisions refuse it and none but itself stands on its side: a court may still choose it, but it no longer makes a conflict. */
const isolation: Step = (grounds) => {
  const live = deciders(grounds).filter(({ side }) => side !== "open")
  const alone = (side: Side) => live.filter((one) => one.side === side).every(isolated)
  if (new Set(live.map(({ side }) => side)).size < 2 || alone("allowed") === alone("barred")) return grounds
  const loser: Side = alone("allowed") ? "allowed" : "barred"
  return grounds.map((ground) =>
    live.includes(ground) && ground.side === loser
      ? defeat(
          ground,
          `later decisions reject it (${rejectors(ground).join("; ")}); no higher court has overruled it, so a court bound by neither line could still choose it`,
        )
      : ground,
  )
}

const enough = 2

function isolated(ground: Ground): boolean {
  return standingsOf(ground).every(({ rejections }) => rejections.length >= enough)
}

function rejectors(ground: Ground): readonly string[] {
  return [
    ...new Set(standingsOf(ground).flatMap(({ rejections }) => rejections.map(({ by }) => by.name ?? by.citation ?? "a later decision"))),
  ]
}

function deciders(grounds: readonly Ground[]): readonly Ground[] {
  return grounds.filter(({ defeated, strength }) => defeated === undefined && strength === "decides")
}

/** What leans, then precedents one step away, then general rules where no nearer rule leaves the issue open. The first of these that speaks is heard. */
function leaningOf(standing: readonly Ground[], apart: () => readonly Distinguished[]): Side | undefined {
  const sidesOf = (grounds: readonly Ground[]) => grounds.flatMap(({ side }) => (side === "open" ? [] : [side]))
  const left = standing.some(({ strength, side }) => strength !== "general" && side === "open")
  const layers: readonly (() => readonly Side[])[] = [
    () => sidesOf(standing.filter(({ strength }) => strength === "leans")),
    () =>
      apart()
        .filter(isNearMiss)
        .map(({ precedent }) => precedent.holding.outcome),
    () => (left ? [] : sidesOf(standing.filter(({ strength }) => strength === "general"))),
  ]
  for (const layer of layers) {
    const speaking = new Set(layer())
    if (speaking.size > 0) return speaking.size === 1 ? [...speaking][0] : undefined
  }
  return undefined
}
