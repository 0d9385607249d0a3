import fc from "fast-check"
import { expect, test } from "vitest"
import { firstFrom, firstNotBelow, lastAt } from "../../src/base/sorted.js"

test("halving finds what looking at each would find", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 30 }), fc.nat(42), (numbers, place) => {
      const ascending = numbers.sort((a, b) => a - b)
      const spans = ascending.map((start) => ({ start }))
      const first = ascending.findIndex((number) => number >= place)
      expect(firstNotBelow(ascending, place)).toBe(first < 0 ? ascending.length : first)
      expect(firstFrom(spans, place)).toBe(first < 0 ? ascending.length : first)
      expect(lastAt(spans, place)).toBe(ascending.findLastIndex((number) => number <= place))
    }),
    { seed: 20020627, verbose: true },
  )
})
