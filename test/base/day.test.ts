import fc from "fast-check"
import { expect, test } from "vitest"
import { compareDays, earliest, isDay, latest, onOrBefore } from "../../src/base/day.js"

test.each(["1999", "1999-06", "1999-06-24", "2000-02-29"])("%s is a day", (text) => expect(isDay(text)).toBe(true))
test.each(["", "99", "1999-13", "1999-00", "1999-06-31", "1999-02-29", "1999-6-4", "24 June 1999", "1999-06-24T00:00"])(
  "%j is none",
  (text) => expect(isDay(text)).toBe(false),
)

test.each([
  ["2002-06-27", "2002-06-27", true],
  ["2002-06-28", "2002-06-27", false],
  ["2002", "2002-06-27", false],
  ["2002", "2002", true],
  ["2002-06", "2002-06-30", true],
  ["2001", "2002-01-01", true],
])("%s is on or before %s: %s", (day, asOf, answer) => expect(onOrBefore(day, asOf)).toBe(answer))

const day = fc
  .date({ min: new Date("1700-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)))

test("a day lies between its earliest and its latest reading, and ordering is total", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(isDay(a)).toBe(true)
      expect(earliest(a) <= latest(a)).toBe(true)
      expect(Math.sign(compareDays(a, b))).toBe(-Math.sign(compareDays(b, a)) + 0)
      expect(compareDays(a, b) === 0).toBe(a === b)
    }),
    { seed: 19990624, verbose: true },
  )
})
