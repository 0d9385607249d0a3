/** Which of a case's citations comes first. */
import { expect, test } from "vitest"
import { isUnofficial, officialFirst } from "../../src/citation/normal.js"

test.each([
  ["410 U.S. 113 | 93 S. Ct. 705 | 1973 U.S. LEXIS 159"],
  ["72 Cal.App.4th 1537 | 85 Cal.Rptr.2d 700"],
  ["55 Md. 12 | 100 A.2d 900"],
  ["5 U.S. 137 | 1 Cranch 137 | 2 L. Ed. 60"],
  ["2019 IL 123 | 130 N.E.3d 1"],
  ["277 Wis. 2d 4 | 2005 WI 3 | 690 N.W.2d 5"],
  ["12 A.D.2d 5 | 18 N.Y.S.2d 3"],
  ["45 Cal. 4th 1 | 200 P.3d 1"],
  ["41 Frank. 2d 210 | 3 S.E.2d 5"],
  ["455 U.S. 1 | 50 U.S.L.W. 4100"],
  ["12 F. App'x 4 | 2001 WL 5"],
  ["500 F.2d 10"],
])("%s, in whatever order they come", (line) => {
  const citations = line.split(" | ")
  expect(officialFirst(citations)).toEqual(citations)
  expect(officialFirst(citations.toReversed())).toEqual(citations)
})

test("citations of one kind keep the order of their source", () => {
  expect(officialFirst(["93 S. Ct. 705", "35 L. Ed. 2d 147"])).toEqual(["93 S. Ct. 705", "35 L. Ed. 2d 147"])
})

test.each([
  ["93 S. Ct. 705", true],
  ["100 A.2d 900", true],
  ["2001 WL 5", true],
  ["12 A.D.2d 5", false],
  ["410 U.S. 113", false],
  ["2019 IL 123", false],
  ["1 Nonesuch 2", false],
])("%s prints again what others print: %s", (citation, answer) => expect(isUnofficial(citation)).toBe(answer))
