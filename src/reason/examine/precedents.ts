/** Precedents against what would follow without them, and against one another. */
import type { Day } from "../../base/day.js"
import { earliest } from "../../base/day.js"
import { lawOn } from "../authority-status/law.js"
import { noLibrary } from "../authority-status/source.js"
import { caseBase } from "../constraint/base.js"
import { inconsistencies } from "../constraint/consistency.js"
import { answersIn, decide } from "../decide/question.js"
import type { Doctrine, Holding } from "../doctrine/doctrine.js"
import { establish } from "../facts/establish.js"
import { factsOf } from "./facts-of.js"

type Found = { readonly at: string; readonly why: string }

/**
 * Left out, and on the day before it was decided, each precedent must come out as its court decided, or be open: new law. One that came out the other way
 * departs from what bound its court, and must say why (`departs`).
 */
export function departures(doctrine: Doctrine): readonly Found[] {
  return doctrine.precedents.flatMap((holding) => {
    const date = doctrine.authorities.get(holding.authority)?.date
    if (date === undefined || holding.departs !== undefined) return []
    const days: readonly (readonly [string, Day])[] = [
      ["on the day before", dayBefore(date)],
      ["with its own case left out", earliest(date)],
    ]
    return days.flatMap(([when, day]) => {
      const outcome = without(doctrine, holding, day)
      const other = holding.outcome === "allowed" ? "barred" : "allowed"
      return outcome === other ? [{ at: holding.id, why: `was ${holding.outcome}, but ${when} it would be ${outcome}` }] : []
    })
  })
}

function without(doctrine: Doctrine, holding: Holding, asOf: Day) {
  const authorities = new Map([...doctrine.authorities].filter(([id]) => id !== holding.authority))
  const rest = { ...doctrine, authorities, precedents: doctrine.precedents.filter(({ authority }) => authority !== holding.authority) }
  const law = lawOn(rest, { court: doctrine.court, asOf }, noLibrary)
  const { answer } = decide(law, establish(rest, factsOf(rest, holding.facts)))
  return answersIn(answer).find(({ issue }) => issue === holding.issue)?.outcome
}

function dayBefore(date: Day): Day {
  const day = new Date(`${earliest(date)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

/** Pairs of precedents on one issue that contradict each other, where neither says that it departs and nothing says that one was refused since. */
export function contradictions(doctrine: Doctrine): readonly Found[] {
  return [...doctrine.issues.keys()].flatMap((issue) => {
    const own = doctrine.precedents.filter((holding) => holding.issue === issue)
    const base = caseBase(
      own.map(({ id, factors, outcome, reason }) => ({
        id,
        pi: factors.allowed,
        delta: factors.barred,
        outcome: outcome === "allowed" ? "pi" : "delta",
        reason,
      })),
      { model: "reason" },
    )
    const told = new Set(own.filter(({ departs }) => departs !== undefined).map(({ id }) => id))
    return inconsistencies(base)
      .filter(({ pi, delta }) => !told.has(pi) && !told.has(delta))
      .map(({ pi, delta, collideIn }) => ({ at: `${pi}, ${delta}`, why: `contradict each other in ${collideIn.join(", ")}` }))
  })
}
