/** Citing the nearest precedents, and what the other side answers. */
import { expect, test } from "vitest"
import { citings, relevantDifferences } from "../../../src/reason/constraint/analogy.js"
import { precedent, precedents } from "./notation.js"

const rows: readonly (readonly [string, string, string, string])[] = [
  ["c: p2 | d2 -> pi", "f: p1 | d1 -> pi", "p2 d1", "p2 d1"],
  ["c: p2 | d2 -> delta", "f: p1 | d1 -> pi", "p1 d2", "p1 d2"],
  ["c: p1 p2 | d1 -> pi", "f: p1 p2 p3 | -> pi", "", ""],
  ["c: p1 p2 p3 | d1 d2; p1 -> pi", "f: p1 | d1; p1 -> pi", "p2 p3", ""],
  ["c: p1 | d1 d2; d1 -> delta", "f: p2 p3 | d3; p2 -> pi", "p2 p3 d1 d2", "p2 d1"],
]

test.each(rows)("[%s] and [%s] differ in: %s; on the reasons in: %s", (c, f, factors, reasons) => {
  expect(relevantDifferences(precedent(c), precedent(f)).join(" ")).toBe(factors)
  expect(relevantDifferences(precedent(c), precedent(f), "reasons").join(" ")).toBe(reasons)
})

test("the best precedents, their distinctions, what makes up for them, and the counterexamples", () => {
  const base = precedents("far: p1 p2 | d1 -> pi / near: p1 | d1 d2 -> pi / other: p2 p3 | d1 -> delta")
  expect(citings(base, precedent("f: p1 p3 | d1 d3 -> pi"))).toEqual([
    {
      case: "far",
      differences: ["p2", "d3"],
      best: false,
      missingPro: ["p2"],
      newCon: ["d3"],
      newPro: ["p3"],
      missingCon: [],
      counterexamples: ["other"],
    },
    {
      case: "near",
      differences: ["d3"],
      best: true,
      missingPro: [],
      newCon: ["d3"],
      newPro: ["p3"],
      missingCon: ["d2"],
      counterexamples: ["other"],
    },
  ])
})
