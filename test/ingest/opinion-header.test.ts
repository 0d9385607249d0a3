/** What the head of an opinion's own text tells, a line at a time, and what is no head. */
import { expect, test } from "vitest"
import { courts } from "../../src/courts/table.js"
import { headOf } from "../../src/ingest/opinion-header.js"

const told = (text: string) => {
  const { name, citations, court, date, docket } = headOf(text, [], courts)
  return [name, citations.join("; "), court, date, docket].map((part) => part ?? "").join(" | ")
}

test.each<[says: string, text: string, answer: string]>([
  [
    "all five, in capitals",
    "72 Cal.App.4th 9999\nCOURT OF APPEAL OF CALIFORNIA\nHALLORAN v. TRI-COUNTY FREIGHT CO.\nNo. G019\nDecided March 3, 1999\n\nSILLS, P. J.\nThe question is old.",
    "Halloran v. Tri-County Freight Co. | 72 Cal.App.4th 9999 | calctapp | 1999-03-03 | No. G019",
  ],
  ["a name in both cases", "Roe v. Doe\n\n410 U.S. 999 (1973)\n\nPER CURIAM", "Roe v. Doe | 410 U.S. 999 | scotus |  | "],
  ["one side", "In re Estate of Munk\nNo. 12\nJune 5, 2001", "In re Estate of Munk |  |  | 2001-06-05 | No. 12"],
  ["two citations on a line", "Roe v. Doe\n28 Cal.4th 999, 48 P.3d 999", "Roe v. Doe | 28 Cal.4th 999; 48 P.3d 999 | cal |  | "],
  ["a month cut short", "Roe v. Doe\nDecided Sept. 9, 1988", "Roe v. Doe |  |  | 1988-09-09 | "],
  ["a sentence is no caption", "The court holds in Roe v. Doe. Then it adds that nothing follows.", " |  |  |  | "],
  ["what follows the author is the opinion", "MR. JUSTICE QUIST\nRoe v. Doe\n410 U.S. 999", " |  |  |  | "],
  ["a citation in a sentence is not the case's own", "Roe v. Doe\nThis cites 410 U.S. 113 (1973) and stops.", "Roe v. Doe |  |  |  | "],
  ["no head", "", " |  |  |  | "],
])("%s", (_, text, answer) => {
  expect(told(text)).toBe(answer)
})
