/** Which numbers may be misprints of a held case's, and which are other cases. */
import { expect, test } from "vitest"
import type { Case } from "../../src/library/library.js"
import { withoutMisprints } from "../../src/library/misprint.js"

const at = (citation: string, held: Case["held"], date = "1973") =>
  ({ citations: [citation], held, date, name: "Halden v. Marr" }) as unknown as Case
test.each([
  ["421 U.S. 888", 1],
  ["412 U.S. 889", 1],
  ["472 U.S. 888", 1],
  ["412 U.S. 898", 1],
  ["300 U.S. 5", 2],
  ["412 F.2d 888", 2],
  ["421 U.S. 889", 2],
])("%s beside 412 U.S. 888", (citation, left) => {
  expect(withoutMisprints([at("412 U.S. 888", "text"), at(citation, "cited")])).toHaveLength(left)
  expect(withoutMisprints([at("412 U.S. 888", "text"), at(citation, "text")])).toHaveLength(2)
  expect(withoutMisprints([at("412 U.S. 888", "text"), at(citation, "cited", "1980")])).toHaveLength(2)
})
