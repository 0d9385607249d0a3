/** Constraint on magnitudes, one situation a row. */
import { expect, test } from "vitest"
import { type Dimensions, type Measured, type Values, weighDimensions } from "../../../src/reason/constraint/dimensions.js"

const dimensions: Dimensions = { years: "pi", visits: "pi", warnings: "delta" }
const won: Measured = { id: "won", outcome: "pi", values: { years: 3, visits: 10, warnings: 1 }, dropped: ["visits", "warnings"] }
const lost: Measured = { id: "lost", outcome: "delta", values: { years: 1, visits: 12, warnings: 2 } }

const rows: readonly (readonly [Values, string, string])[] = [
  [{ years: 3, visits: 10, warnings: 1 }, "forced_pi", "forced_pi"],
  [{ years: 4, visits: 2, warnings: 0 }, "open", "forced_pi"],
  [{ years: 4, visits: 2, warnings: 2 }, "open", "open"],
  [{ years: 1, visits: 11, warnings: 5 }, "forced_delta", "forced_delta"],
  [{ years: 2, visits: 11, warnings: 2 }, "open", "open"],
  [{ years: 4, visits: 12 }, "open", "open"],
]

test.each(rows)("%o", (values, result, reason) => {
  const verdict = (model: "result" | "reason") => weighDimensions(dimensions, [won, lost], values, model).verdict
  expect([verdict("result"), verdict("reason")]).toEqual([result, reason])
})

test("each precedent that does not force tells where the situation falls short and how far", () => {
  expect(weighDimensions(dimensions, [won, lost], { years: 2, visits: 12, warnings: 1 }, "reason").distinctions).toEqual([
    { case: "won", worse: [{ dimension: "years", has: 2, needs: 3 }] },
    {
      case: "lost",
      worse: [
        { dimension: "years", has: 2, needs: 1 },
        { dimension: "warnings", has: 1, needs: 2 },
      ],
    },
  ])
})

test("opposite outcomes on the same values are a conflict", () => {
  const twin: Measured = { ...won, id: "twin", outcome: "delta" }
  expect(weighDimensions(dimensions, [won, twin], won.values, "result").verdict).toBe("conflict")
})

test("a dimension that does not exist is refused", () => {
  expect(() => weighDimensions(dimensions, [won], { age: 3 }, "result")).toThrow('"age" is not a dimension')
})
