/** Citations that mean one place have one key. */
import { expect, test } from "vitest"
import { citationKey } from "../../src/citation/storage-key.js"
import { renumberings } from "../../src/citation/tables/nominative.js"

test.each<readonly [string, string]>([
  ["72 Cal. App. 4th 1537", "72 Cal.App.4th 1537"],
  ["30 Frank. 2d 101", "30 FRANK.2D 101"],
  ["13 Wall. 29", "80 U.S. 29"],
  ["13 Wall 29", "80 U. S. 29"],
  ...renumberings.map(({ example }) => example),
])("%s is %s", (one, other) => {
  expect(citationKey(one)).toBe(citationKey(other))
})

test.each([
  // Wallace's reports have 23 volumes; beyond them the name is another's.
  ["24 Wall. 29", "91 U.S. 29"],
  ["13 Wall. Jr. 29", "80 U.S. 29"],
  ["2 Black 635", "2 Blackf. 635"],
  ["1 Cranch C.C. 137", "5 U.S. 137"],
  ["80 U.S. 29", "80 U.S. 30"],
])("%s is not %s", (one, other) => {
  expect(citationKey(one)).not.toBe(citationKey(other))
})

test("words that are no citation are their own key", () => {
  expect(citationKey("No. 70-31")).toBe("no7031")
})
