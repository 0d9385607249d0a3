/** What holds of every case base, and agreement with the definitions on small ones. A failure prints its seed. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { caseBase, type Model } from "../../../src/reason/constraint/base.js"
import { inconsistencies } from "../../../src/reason/constraint/consistency.js"
import { minimalReasons, propose } from "../../../src/reason/constraint/decision.js"
import { type Flip, flips, type Goal } from "../../../src/reason/constraint/flips.js"
import { opposite, type Precedent, type Side, type Situation } from "../../../src/reason/constraint/precedent.js"
import { prospects } from "../../../src/reason/constraint/unknown.js"
import { distinctions, weigh } from "../../../src/reason/constraint/weigh.js"
import * as oracle from "./oracle.js"

const vocabulary: Situation = { pi: ["p1", "p2", "p3"], delta: ["d1", "d2", "d3"] }
const models: readonly Model[] = ["result", "reason"]

const facts = fc.record({ pi: fc.subarray([...vocabulary.pi]), delta: fc.subarray([...vocabulary.delta]) })
const contested = facts.filter(({ pi, delta }) => pi.length > 0 && delta.length > 0)
const decided = fc
  .tuple(facts, fc.constantFrom<Side>("pi", "delta"))
  .filter(([about, outcome]) => about[outcome].length > 0)
  .chain(([about, outcome]) =>
    fc.record({ ...constants(about), outcome: fc.constant(outcome), reason: fc.subarray([...about[outcome]], { minLength: 1 }) }),
  )
const base = fc.array(decided, { maxLength: 5 }).map((cases) => cases.map((one, at): Precedent => ({ id: `c${at + 1}`, ...one })))

function constants({ pi, delta }: Situation) {
  return { pi: fc.constant(pi), delta: fc.constant(delta) }
}

function changedBy({ add, remove }: Flip): string {
  return [...vocabulary.pi, ...vocabulary.delta].filter((factor) => add.includes(factor) || remove.includes(factor)).join(" ")
}

describe.each(models)("under the %s model", (model) => {
  const over = (cases: readonly Precedent[]) => caseBase(cases, { model, factors: vocabulary })

  test("a precedent forces its own facts", () => {
    fc.assert(
      fc.property(base, (cases) => {
        for (const one of cases) {
          const weighing = weigh(over(cases), { pi: one.pi, delta: one.delta })
          expect(one.outcome === "pi" ? weighing.forcingPi : weighing.forcingDelta).toContain(one.id)
        }
      }),
    )
  })

  test("adding a precedent never withdraws a forcing one, and never unforces while the base stays consistent", () => {
    fc.assert(
      fc.property(base, decided, facts, (cases, more, about) => {
        const before = weigh(over(cases), about)
        const grown = over([...cases, { id: "new", ...more }])
        const after = weigh(grown, about)
        expect(after.forcingPi).toEqual(expect.arrayContaining([...before.forcingPi]))
        expect(after.forcingDelta).toEqual(expect.arrayContaining([...before.forcingDelta]))
        if (before.verdict !== "open" && inconsistencies(grown).length === 0) expect(after.verdict).toBe(before.verdict)
      }),
    )
  })

  test("more facts for the winner never unforce in a consistent base", () => {
    fc.assert(
      fc.property(base, facts, fc.constantFrom(...vocabulary.pi), (cases, about, more) => {
        fc.pre(inconsistencies(over(cases)).length === 0 && weigh(over(cases), about).verdict === "forced_pi")
        expect(weigh(over(cases), { ...about, pi: [...new Set([...about.pi, more])] }).verdict).toBe("forced_pi")
      }),
    )
  })

  test("renaming factors changes nothing", () => {
    const renamed = (names: readonly string[]) =>
      names.map((name) => `fact ${"pd".indexOf(name.charAt(0)) * 7 + 20 - Number(name.slice(1))}`)
    const all = ({ pi, delta }: Situation): Situation => ({ pi: renamed(pi), delta: renamed(delta) })
    fc.assert(
      fc.property(base, facts, (cases, about) => {
        const others = caseBase(
          cases.map((one) => ({ ...one, ...all(one), reason: renamed(one.reason ?? []) })),
          { model, factors: all(vocabulary) },
        )
        expect(weigh(others, all(about))).toEqual(weigh(over(cases), about))
        const told = distinctions(over(cases), about).map((one) => ({
          ...one,
          missingReason: renamed(one.missingReason),
          newOpposing: renamed(one.newOpposing),
        }))
        expect(distinctions(others, all(about))).toEqual(told)
      }),
    )
  })

  test("order and repetition of precedents, and a wider vocabulary, do not change the verdict", () => {
    fc.assert(
      fc.property(base, facts, (cases, about) => {
        const { verdict } = weigh(over(cases), about)
        const twice = cases.map((one) => ({ ...one, id: `${one.id} again` }))
        expect(weigh(over([...cases].reverse()), about).verdict).toBe(verdict)
        expect(weigh(over([...cases, ...twice]), about).verdict).toBe(verdict)
        expect(weigh(caseBase(cases, { model }), about).verdict).toBe(verdict)
        const wide = { pi: [...vocabulary.pi, ...Array.from({ length: 70 }, (_, at) => `more ${at}`)], delta: vocabulary.delta }
        expect(weigh(caseBase(cases, { model, factors: wide }), about).verdict).toBe(verdict)
      }),
    )
  })

  test("the sides are alike: exchanged, the answers are exchanged", () => {
    const swapped = ({ pi, delta }: Situation): Situation => ({ pi: delta, delta: pi })
    fc.assert(
      fc.property(base, facts, (cases, about) => {
        const mirror = caseBase(
          cases.map((one) => ({ ...one, ...swapped(one), outcome: opposite(one.outcome) })),
          { model, factors: swapped(vocabulary) },
        )
        const { forcingPi, forcingDelta } = weigh(over(cases), about)
        expect(weigh(mirror, swapped(about))).toMatchObject({ forcingPi: forcingDelta, forcingDelta: forcingPi })
      }),
    )
  })

  test("a precedent either forces or is distinguished on one of the two grounds", () => {
    fc.assert(
      fc.property(base, facts, (cases, about) => {
        const { forcingPi, forcingDelta } = weigh(over(cases), about)
        const told = distinctions(over(cases), about)
        expect([...forcingPi, ...forcingDelta, ...told.map((one) => one.case)].sort()).toEqual(cases.map(({ id }) => id).sort())
        for (const one of told) expect(one.missingReason.length + one.newOpposing.length).toBeGreaterThan(0)
      }),
    )
  })

  test("the verdict, consistency and permission are those of the definitions", () => {
    fc.assert(
      fc.property(base, contested, (cases, about) => {
        const { verdict } = weigh(over(cases), about)
        expect(verdict).toBe(oracle.verdict(cases, about, model))
        expect(inconsistencies(over(cases)).length === 0).toBe(oracle.contradictions(cases, vocabulary, model).size === 0)
        const may = (side: Side) => {
          const decision = { ...about, outcome: side, reason: about[side] }
          expect(propose(over(cases), decision).permitted).toBe(oracle.permitted(cases, decision, vocabulary, model))
          return oracle.permitted(cases, decision, vocabulary, model)
        }
        expect([may("pi"), may("delta")]).toEqual([verdict !== "forced_delta", verdict !== "forced_pi"])
      }),
      { numRuns: 200 },
    )
  })

  test("flips are all the smallest changes", () => {
    fc.assert(
      fc.property(base, facts, (cases, about) => {
        const now = oracle.verdict(cases, about, model)
        const named = [...vocabulary.pi, ...vocabulary.delta].filter((factor) =>
          [about, ...cases].some(({ pi, delta }) => pi.includes(factor) || delta.includes(factor)),
        )
        const expectAll = (goal: Goal, reached: (verdict: string) => boolean) => {
          const found = flips(over(cases), about, goal).map(changedBy)
          const wanted = (facts: Situation) => reached(oracle.verdict(cases, facts, model))
          expect(found.sort()).toEqual([...oracle.leastChanges(about, vocabulary, named, wanted)].sort())
        }
        if (now === "forced_pi" || now === "forced_delta") expectAll("unforce", (verdict) => verdict !== now)
        if (now !== "forced_pi") expectAll("pi", (verdict) => verdict === "forced_pi")
        if (now !== "forced_delta") expectAll("delta", (verdict) => verdict === "forced_delta")
      }),
      { numRuns: 300 },
    )
  })

  test("fixed factors are left alone, and the rest is searched in full", () => {
    fc.assert(
      fc.property(base, facts, fc.subarray([...vocabulary.pi, ...vocabulary.delta]), (cases, about, fixed) => {
        const now = oracle.verdict(cases, about, model)
        fc.pre(now !== "forced_pi")
        const named = [...vocabulary.pi, ...vocabulary.delta].filter((factor) =>
          [about, ...cases].some(({ pi, delta }) => pi.includes(factor) || delta.includes(factor)),
        )
        const wanted = (facts: Situation) => oracle.verdict(cases, facts, model) === "forced_pi"
        const found = flips(over(cases), about, "pi", { fixed }).map(changedBy)
        expect(found.sort()).toEqual([...oracle.leastChanges(about, vocabulary, oracle.minus(named, fixed), wanted)].sort())
      }),
    )
  })

  test("what is possible is what some completion gives, and only hinges matter", () => {
    fc.assert(
      fc.property(base, facts, facts, (cases, about, maybe) => {
        const unknown = { pi: oracle.minus(maybe.pi, about.pi), delta: oracle.minus(maybe.delta, about.delta) }
        const prospect = prospects(over(cases), about, unknown)
        const verdicts = (open: readonly string[]) =>
          new Set(oracle.subsets(open).map((changed) => oracle.verdict(cases, oracle.turned(about, vocabulary, changed), model)))
        const all = [...unknown.pi, ...unknown.delta]
        expect(new Set(prospect.possible)).toEqual(verdicts(all))
        expect(new Set(prospect.possible)).toEqual(prospect.possible.length > 1 ? verdicts(prospect.hinges) : verdicts(all))
      }),
      { numRuns: 300 },
    )
  })
})

test("minimal reasons are those of the definitions", () => {
  fc.assert(
    fc.property(base, facts, fc.constantFrom<Side>("pi", "delta"), (cases, about, side) => {
      const { reasons, complete } = minimalReasons(caseBase(cases, { model: "reason", factors: vocabulary }), about, side)
      expect(complete).toBe(true)
      expect(reasons.map((reason) => reason.join(" ")).sort()).toEqual([...oracle.leastReasons(cases, about, side, vocabulary)].sort())
    }),
    { numRuns: 200 },
  )
})

test("a situation forced under the result model is forced by the same precedents under the reason model", () => {
  fc.assert(
    fc.property(base, facts, (cases, about) => {
      const [result, reason] = models.map((model) => weigh(caseBase(cases, { model }), about))
      expect(reason?.forcingPi).toEqual(expect.arrayContaining([...(result?.forcingPi ?? [])]))
      expect(reason?.forcingDelta).toEqual(expect.arrayContaining([...(result?.forcingDelta ?? [])]))
    }),
  )
})
