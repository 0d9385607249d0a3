/** The rows of what reporters print, by their examples. */
import { expect, test } from "vitest"
import type { Court } from "../../src/courts/court.js"
import { neverPrints, printedRows } from "../../src/courts/printed-courts.js"
import { courtById } from "../../src/courts/table.js"

test.each(printedRows)("$says ($example)", ({ example: [reporter, volume, printed, never], says }) => {
  expect(neverPrints(reporter, volume, courtById(printed) as Court)).toBeUndefined()
  expect(neverPrints(reporter, volume, courtById(never) as Court)).toBe(says)
})

test.each([
  ["U.S.", 2, "pa"],
  ["F.2d", 20, "mad"],
  ["F.2d", 700, "cc"],
  ["F. Supp.", 600, "cit"],
  ["F. Supp.", 400, "jpml"],
  ["F.2d", 300, "eca"],
  ["B.R.", 300, "ca9"],
  ["WL", 2012, "mad"],
])("%s %i may print %s", (reporter, volume, court) => {
  expect(neverPrints(reporter, volume, courtById(court) as Court)).toBeUndefined()
})
