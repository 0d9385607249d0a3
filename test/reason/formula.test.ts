/** Amounts, ranges and formulas: exact to the cent, and written out. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { readFormula, worked, writtenOut } from "../../src/reason/recover/formula.js"
import { cents, money, type Range, readRange } from "../../src/reason/recover/range.js"

test.each([
  [85000, "85000.00"],
  ["$85,000.50", "85000.50"],
  ["80000 to 90000", "80000.00 to 90000.00"],
  ["30-40", "30.00 to 40.00"],
  ["40%", "40.00"],
  ["1,234,567.891", "1234567.89"],
  ["90000 to 80000", undefined],
  ["12,34", undefined],
  ["a lot", undefined],
  ["1-2-3", undefined],
  ["", undefined],
] as const)("%s is %s", (text, expected) => {
  const range = readRange(text)
  expect(range && cents(range)).toBe(expected)
})

function result(text: string, given: Readonly<Record<string, string>>): string {
  const read = readFormula(text)
  if ("fault" in read) return read.fault
  const figure = (name: string): Range | undefined => (given[name] === undefined ? undefined : readRange(given[name]))
  const range = worked(read.formula, figure)
  return range ? `${writtenOut(read.formula, figure)} = ${money(range)}` : "not known"
}

test.each([
  ["(a - b) * 0.6", { a: "85000", b: "10000" }, "(85,000.00 − 10,000.00) × 0.6 = 45,000.00"],
  ["min(a, b) * 0.1", { a: "4658677", b: "3437494" }, "(the lesser of 4,658,677.00 and 3,437,494.00) × 0.1 = 343,749.40"],
  ["a - b - c", { a: "10", b: "3", c: "2" }, "10.00 − 3.00 − 2.00 = 5.00"],
  ["a - (b - c)", { a: "10", b: "3", c: "2" }, "10.00 − (3.00 − 2.00) = 9.00"],
  ["a * b", { a: "100", b: "0.4 to 0.6" }, "100.00 × 0.40 to 0.60 = 40.00 to 60.00"],
  ["a - b", { a: "100", b: "10 to 30" }, "100.00 − 10.00 to 30.00 = 70.00 to 90.00"],
  ["a / b", { a: "1", b: "3" }, "1.00 ÷ 3.00 = 0.33"],
  ["a / b", { a: "1", b: "0" }, "not known"],
  ["a + z", { a: "1" }, "not known"],
  ["a +", {}, "it stops where a name or a number is expected"],
  ["min(a b)", {}, '"," is expected inside min'],
  ["a ** b", {}, '"*" stands where a name or a number is expected'],
] as const)("%s with %j", (text, given, expected) => {
  expect(result(text, given)).toBe(expected)
})

test("cents are never lost: parts by share add up to the whole", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.integer({ min: 0, max: 100 }), (whole, percent) => {
      const given = { a: (whole / 100).toFixed(2), p: (percent / 100).toFixed(2) }
      const figure = (name: string) => readRange(given[name as "a" | "p"])
      const sum = readFormula("a * p + a * (1 - p)")
      expect("formula" in sum && cents(worked(sum.formula, figure) as Range)).toBe(given.a)
    }),
    { seed: 85_000, numRuns: 300 },
  )
})
