/** Minimal hitting sets of small families, one family a row. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { bitsOf, picked } from "../../../src/reason/constraint/bits.js"
import { type Bounds, hittingSets } from "../../../src/reason/constraint/hitting.js"
import { subsets } from "./oracle.js"

const width = 3
const numbers = Array.from({ length: 32 * width }, (_, number) => String(number))
const of = (words: string) => bitsOf(words === "" ? [] : words.split(" ").map(Number), width)
const told = (family: readonly string[], bounds?: Bounds) =>
  hittingSets(family.map(of), width, bounds)
    .sets.map((set) => picked(numbers, set).join(" "))
    .sort()

const rows: readonly (readonly [readonly string[], readonly string[], Bounds])[] = [
  [[], [""], {}],
  [[""], [], {}],
  [["1 2"], ["1", "2"], {}],
  [["1 2", "3"], ["1 3", "2 3"], {}],
  [["1 2", "1 3", "2 3"], ["1 2", "1 3", "2 3"], {}],
  [["1 2", "2 3", "2"], ["2"], {}],
  [["31 32", "63 64", "32 63"], ["31 63", "32 63", "32 64"], {}],
  [["1 2", "3 4"], [], { largest: 1 }],
  [["1 2", "1 3 4"], ["1"], { largest: 1 }],
  [["1 2"], [], { largest: 0 }],
]

test.each(rows)("%j is hit by %j %o", (family, expected, bounds) => {
  expect(told(family, bounds)).toEqual(expected)
})

test("each is found once, and all are found", () => {
  const set = fc.subarray(["1", "2", "40", "64", "95"], { minLength: 1 })
  fc.assert(
    fc.property(fc.array(set, { maxLength: 8 }), fc.integer({ min: 0, max: 5 }), (family, largest) => {
      const hits = subsets(["1", "2", "40", "64", "95"]).filter((some) =>
        family.every((one) => one.some((member) => some.includes(member))),
      )
      const least = hits.filter((one) => !hits.some((other) => other.length < one.length && other.every((member) => one.includes(member))))
      const expected = least.filter((one) => one.length <= largest).map((one) => one.join(" "))
      expect(
        told(
          family.map((one) => one.join(" ")),
          { largest },
        ),
      ).toEqual(expected.sort())
    }),
    { numRuns: 300 },
  )
})

test("work that runs out is told", () => {
  expect(hittingSets([of("1 2"), of("3 4")], width, { work: 3 }).complete).toBe(false)
  expect(hittingSets([of("1 2"), of("3 4")], width).complete).toBe(true)
})
