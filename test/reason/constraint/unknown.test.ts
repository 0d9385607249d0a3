/** What remains possible while facts are unknown, one question a row. */
import { expect, test } from "vitest"
import { caseBase } from "../../../src/reason/constraint/base.js"
import { prospects } from "../../../src/reason/constraint/unknown.js"
import { precedents, situation } from "./notation.js"

const base = "c1: p1 | d1; p1 -> pi / c2: p1 p2 | d2; d2 -> delta / c3: p3 p4 | d4; p3 p4 -> pi"

/** Known facts, unknown factors, then the possible verdicts and the factors worth asking about. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ["p1 | d1", "|", "forced_pi", ""],
  ["p1 | d1", "p2 p3 |", "forced_pi", ""],
  ["| d1", "p1 |", "forced_pi open", "p1"],
  ["p1 |", "| d1 d2", "forced_pi forced_delta", "d2"],
  ["p1 | d1", "| d3 d4", "forced_pi open", "d3 d4"],
  ["| d1", "p3 p4 |", "open", ""],
  ["|", "p3 p4 |", "forced_pi open", "p3 p4"],
  ["p1 |", "p3 p4 | d2", "forced_pi forced_delta open", "d2 p3 p4"],
]

test.each(rows)("knowing %s and not %s: %s; ask %s", (known, unknown, possible, hinges) => {
  const prospect = prospects(caseBase(precedents(base), { model: "reason" }), situation(known), situation(unknown))
  expect(prospect.possible.join(" ")).toBe(possible)
  expect(prospect.hinges.join(" ")).toBe(hinges)
})

test("a search that runs out of work counts an open verdict as possible", () => {
  const over = caseBase(precedents("c1: p1 | d1; p1 -> pi / c2: p1 | d1; d1 -> delta"), { model: "reason" })
  expect(prospects(over, situation("p1 | d1"), situation("|")).possible).toEqual(["conflict"])
  expect(prospects(over, situation("p1 | d1"), situation("|"), 0).possible).toEqual(["open", "conflict"])
})
