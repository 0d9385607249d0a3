/** Verdicts and distinctions, one situation a row. */
import { describe, expect, test } from "vitest"
import { caseBase } from "../../../src/reason/constraint/base.js"
import { inconsistencies, tainted } from "../../../src/reason/constraint/consistency.js"
import { distinctions, weigh } from "../../../src/reason/constraint/weigh.js"
import { precedents, situation } from "./notation.js"

const flood = "flood: sudden hidden | worn; sudden -> pi"
const wear = "wear: sudden | worn neglect; neglect -> delta"
const twins = "yes: p1 | d1; p1 -> pi / no: p1 | d1; d1 -> delta"

/** Base, situation, then the verdict and the forcing precedents under the result model and under the reason model. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ["", "sudden | worn", "open", "open"],
  [flood, "sudden hidden | worn", "forced_pi flood", "forced_pi flood"],
  [flood, "sudden | worn", "open", "forced_pi flood"],
  [flood, "sudden hidden late |", "forced_pi flood", "forced_pi flood"],
  [flood, "sudden hidden | worn neglect", "open", "open"],
  [flood, "hidden | worn", "open", "open"],
  [flood, "|", "open", "open"],
  [`${flood} / ${wear}`, "sudden | worn neglect", "forced_delta wear", "forced_delta wear"],
  [`${flood} / ${wear}`, "sudden hidden | worn neglect", "open", "open"],
  [`${flood} / ${wear}`, "sudden | worn", "open", "forced_pi flood"],
  ["plain: p1 p2 | d1 -> pi", "p1 | d1", "open", "open"],
  [twins, "p1 | d1", "conflict yes no", "conflict yes no"],
  [twins, "p1 p2 | d1", "forced_pi yes", "forced_pi yes"],
  [twins, "p1 | d1 d2", "forced_delta no", "forced_delta no"],
  [`${twins} / far: p4 | d4 -> pi`, "p4 | d4", "forced_pi far", "forced_pi far"],
]

test.each(rows)("[%s] in %s", (base, about, result, reason) => {
  const answer = (model: "result" | "reason") => {
    const { verdict, forcingPi, forcingDelta } = weigh(caseBase(precedents(base), { model }), situation(about))
    return [verdict, ...forcingPi, ...forcingDelta].join(" ")
  }
  expect([answer("result"), answer("reason")]).toEqual([result, reason])
})

test("sides without a factor are named, and not called forced", () => {
  const base = caseBase(precedents(flood), { model: "reason" })
  expect(weigh(base, situation("late |"))).toMatchObject({ verdict: "open", noFactorsFor: ["delta"] })
  expect(weigh(base, situation("|"))).toMatchObject({ noFactorsFor: ["pi", "delta"] })
})

test("both grounds of distinguishing, near misses first", () => {
  const base = caseBase(precedents(`${flood} / ${wear} / old: hidden late | rust; hidden late -> pi`), { model: "reason" })
  expect(distinctions(base, situation("sudden hidden | worn neglect"))).toEqual([
    { case: "flood", missingReason: [], newOpposing: ["neglect"] },
    { case: "wear", missingReason: [], newOpposing: ["hidden"] },
    { case: "old", missingReason: ["late"], newOpposing: ["worn", "neglect"] },
  ])
})

test("precedents that contradict one another are found, with the facts in which they collide", () => {
  const crossed = "a: p1 p2 | d1 d2; p1 -> pi / b: p1 | d1 d3; d1 -> delta / c: p4 | d4 -> pi"
  const base = caseBase(precedents(crossed), { model: "reason" })
  expect(inconsistencies(base)).toEqual([{ pi: "a", delta: "b", collideIn: ["p1", "d1"] }])
  expect(tainted(base)).toEqual(["a", "b"])
  expect(inconsistencies(caseBase(precedents(crossed), { model: "result" }))).toEqual([])
})

describe("what is no precedent, or no situation, is refused with the reason", () => {
  const refused: readonly (readonly [string, string])[] = [
    ["c1: p1 | d1 -> pies", 'its outcome is "pies", neither pi nor delta'],
    ["c1: p1 | d1; p3 -> pi", 'its reason names "p3", which is not among the winner\'s factors'],
    ["c1: p1 | d1; d1 -> pi", 'its reason names "d1", which is not among the winner\'s factors'],
    ["c1: p1 | d1; -> pi", "its reason is empty"],
    ["c1: | d1 -> pi", "its reason is empty"],
    ["c1: p1 x | x; p1 -> pi", '"x" stands on both sides'],
    ["c1: p1 | d1 -> pi / c1: p1 | d2 -> pi", "its id is given twice"],
    ["c1: p1 | d1 -> pi / c2: d1 | p1 -> pi", "it stands on both sides"],
  ]
  test.each(refused)("%s", (text, why) => {
    expect(() => caseBase(precedents(text), { model: "reason" })).toThrow(why)
  })

  test("a factor under the wrong side", () => {
    expect(() => weigh(caseBase(precedents(flood), { model: "reason" }), situation("worn |"))).toThrow('"worn" does not favour pi')
  })
})
