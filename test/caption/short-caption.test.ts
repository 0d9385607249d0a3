/** Captions cut to what a sentence can carry. */
import { expect, test } from "vitest"
import { briefName } from "../../src/caption/short-caption.js"

test.each([
  ["Roe v. Doe", "Roe v. Doe"],
  ["Gursey, Schneider & Co. v. Wasser, Rosenson & Carter", "Gursey, Schneider & Co. v. Wasser, Rosenson & Carter"],
  [
    "Anna Munk and Ben Munk, Husband and Wife, and Anna Munk for Her Separate Self v. Carl D. Tarn, Superintendent, Division of Bridges",
    "Anna Munk v. Carl D. Tarn",
  ],
  [
    "In Re the Millers' Institute (Formerly Named Franklin Millers Association, Inc.) as an Association, and on Behalf of Its Members v. John F. Quist and Dora Pell, as Commissioners",
    "In Re the Millers' Institute v. John F. Quist",
  ],
  ["12 Fair rep.cas. 836, 11 Rep. Prac. Dec. P 10,755 Jane Munk v. Department of Bridges", "Jane Munk v. Department of Bridges"],
  ["12 Angry Men v. Doe", "12 Angry Men v. Doe"],
  ["1,200 Acres of Land v. United States", "1,200 Acres of Land v. United States"],
  ["", ""],
])("%s -> %s", (name, brief) => {
  expect(briefName(name)).toBe(brief)
})

test("a name without end is cut", () => {
  expect(briefName(`In re ${"Long ".repeat(200)}`).length).toBeLessThan(140)
})
