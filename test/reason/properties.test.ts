/** What holds of every verdict, whatever the facts and the day. Seeds are printed by fast-check when a run fails. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { onOrBefore } from "../../src/base/day.js"
import { lawOn } from "../../src/reason/authority-status/law.js"
import { noLibrary } from "../../src/reason/authority-status/source.js"
import { answerTo, valuesOf } from "../../src/reason/decide/change.js"
import type { Doctrine } from "../../src/reason/doctrine/doctrine.js"
import { readMatter } from "../../src/reason/matter/read.js"
import { patternOf, reason } from "../../src/reason/reason.js"
import { doctrineFrom } from "../../src/reason/shipped.js"

const doctrine = doctrineFrom("equitable-indemnity-california")
const facts = [...doctrine.facts.values()].filter((fact) => valuesOf(fact).length > 0)

/** Some of the facts, at random. */
const some = fc.record(
  Object.fromEntries(facts.map((fact) => [fact.id, fc.option(fc.constantFrom(...valuesOf(fact)), { nil: undefined, freq: 2 })])),
)
const day = fc.integer({ min: 1975, max: 2012 }).chain((year) => fc.constantFrom(`${year}-01-15`, `${year}-06-30`, `${year}-12-31`))

function matterOf(given: Readonly<Record<string, unknown>>) {
  const rows = Object.entries(given).flatMap(([id, value]) => (value === undefined ? [] : [`${id}: ${String(value)}`]))
  return readMatter(`matter: any\nfacts: { ${rows.join(", ")} }`, "any.yaml", doctrine)
}

/** The doctrine as it was written by the end of a day: later authorities and events are struck out. */
function upTo(asOf: string): Doctrine {
  const authorities = new Map(
    [...doctrine.authorities].map(([id, one]) => [
      id,
      one.date !== undefined && !onOrBefore(one.date, asOf)
        ? { ...one, date: "2999", events: [] }
        : { ...one, events: one.events.filter(({ date }) => onOrBefore(date, asOf)) },
    ]),
  )
  return { ...doctrine, authorities }
}

test("an earlier day never uses a later event", () => {
  fc.assert(
    fc.property(some, day, (given, asOf) => {
      const matter = matterOf(given)
      const { timeline, coverage, unverified, ...now } = reason(doctrine, matter, { asOf })
      const { timeline: before, coverage: _, unverified: __, ...then } = reason(upTo(asOf), matter, { asOf })
      expect(then).toEqual(now)
      expect(before).toEqual(timeline)
    }),
    { seed: 1999, numRuns: 12 },
  )
})

test("no verdict cites an authority that was not yet decided, and the timeline stops at the day", () => {
  fc.assert(
    fc.property(some, day, (given, asOf) => {
      const { because, controlling, distinctions, timeline } = reason(doctrine, matterOf(given), { asOf })
      const cited = [
        ...controlling,
        ...because.flatMap(({ authorities }) => authorities),
        ...distinctions.map(({ precedent }) => precedent),
      ]
      expect(cited.filter(({ date }) => date !== undefined && !onOrBefore(date, asOf))).toEqual([])
      expect(timeline.every(({ date }) => date <= asOf)).toBe(true)
    }),
    { seed: 2002, numRuns: 15 },
  )
})

test("the same input gives the same bytes", () => {
  fc.assert(
    fc.property(some, day, (given, asOf) => {
      expect(JSON.stringify(reason(doctrine, matterOf(given), { asOf }))).toBe(JSON.stringify(reason(doctrine, matterOf(given), { asOf })))
    }),
    { seed: 7, numRuns: 5 },
  )
})

test("where no question can change the answer, no filling-in of the unknown facts does, one or two at a time", () => {
  fc.assert(
    fc.property(some, day, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (given, asOf, picks) => {
      const matter = matterOf(given)
      const found = reason(doctrine, matter, { asOf })
      const asked = new Set(found.hinges.map(({ fact }) => fact))
      const open = found.facts
        .filter(({ basis, fact }) => basis === "unknown" && !asked.has(fact))
        .flatMap(({ fact }) => doctrine.facts.get(fact) ?? [])
      const chosen = picks.slice(0, 2).flatMap((pick, at) => {
        const fact = open[pick % Math.max(1, open.length)]
        const values = fact ? valuesOf(fact) : []
        return fact && values.length > 0 ? [[fact.id, values[(picks[at + 2] ?? 0) % values.length]] as const] : []
      })
      const law = lawOn(doctrine, { court: "calsuperct", asOf }, noLibrary)
      const pattern = patternOf(doctrine, matter, asOf)
      const filled = new Map([...pattern.given, ...chosen.filter((one): one is [string, string | boolean] => one[1] !== undefined)])
      expect(answerTo(law, { ...pattern, given: filled }).outcome).toBe(answerTo(law, pattern).outcome)
    }),
    { seed: 31, numRuns: 40 },
  )
})
