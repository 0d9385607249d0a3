/** The smallest changes of fact that change a verdict, one question a row: "+p1" is to be proved, "-d1" to be disproved. */
import { expect, test } from "vitest"
import { caseBase } from "../../../src/reason/constraint/base.js"
import { type FlipBounds, flips, type Goal } from "../../../src/reason/constraint/flips.js"
import { precedents, situation } from "./notation.js"

const base = "c1: p1 p2 | d1; p1 p2 -> pi / c2: p1 | d1 d2; d2 -> delta"
const twins = "yes: p1 | d1; p1 -> pi / no: p1 | d1; d1 -> delta"
const pair = "a: p1 p2 | d1; p1 -> pi / b: p1 p3 | d1 d2; p3 -> pi"
const lines = "a: p1 p2 | d1; p1 -> pi / b: p1 p3 | d1 d2; p3 -> pi / z: p4 | d9 d8 d7; d9 d8 d7 -> delta"

const rows: readonly (readonly [string, string, Goal, string, FlipBounds])[] = [
  [base, "p1 p2 | d1", "unforce", "+d2, -p1, -p2", {}],
  [base, "p1 p2 | d1", "delta", "+d2-p2", {}],
  [base, "p1 p2 | d1", "delta", "", { fixed: ["p2"] }],
  [base, "p1 | d1", "pi", "+p2", {}],
  [base, "p1 | d1", "delta", "+d2", {}],
  [base, "p1 p2 | d1", "pi", "", {}],
  [twins, "p1 | d1", "pi", "-d1", {}],
  [`${twins} / more: p1 p2 | d1 -> pi`, "p1 | d1", "pi", "+p2, -d1", {}],
  [twins, "p1 | d1", "unforce", "", {}],
  [lines, "p1 p3 | d1", "unforce", "+d7, +d8, +d9", {}],
  [pair, "p1 p3 | d1", "unforce", "-p1-p3, +d2-p3", {}],
  [lines, "p1 |", "delta", "", { limit: 3 }],
  [lines, "p1 |", "delta", "+d9+d8+d7-p1", { limit: 4 }],
  ["", "p1 | d1", "pi", "", {}],
]

test.each(rows)("[%s] in %s to %s: %s", (text, about, goal, expected, bounds) => {
  const found = flips(caseBase(precedents(text), { model: "reason" }), situation(about), goal, bounds)
  const told = found.map(({ add, remove }) => [...add.map((factor) => `+${factor}`), ...remove.map((factor) => `-${factor}`)].join(""))
  expect(told.sort()).toEqual(expected === "" ? [] : expected.split(", ").sort())
})

test("a factor that no precedent has met is not offered, one of the situation can be disproved", () => {
  const reading = { model: "reason", factors: { pi: [], delta: ["unmet"] } } as const
  const c1 = caseBase(precedents("c1: p1 | d1; p1 -> pi"), reading)
  expect(flips(c1, situation("p1 | d1"), "unforce")).toEqual([{ add: [], remove: ["p1"] }])
  expect(flips(c1, situation("p1 | unmet"), "pi")).toEqual([{ add: [], remove: ["unmet"] }])
})
