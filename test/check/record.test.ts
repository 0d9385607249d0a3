/** Places of the record: counted as rows of their own, and exhibits looked for where the file holds some. */
import { expect, test } from "vitest"
import { recordIn } from "../../src/check/record.js"
import { cite } from "../../src/cite/cite.js"
import { readText } from "../../src/read/text.js"

const record = (text: string) => {
  const document = readText(text)
  return recordIn(document, cite(document).citations)
}

test("each place is a row, and a case is none", () => {
  const { cites } = record(
    "The tenant paid. J.A. 14. He paid twice. Ash Dep. 14:2; Ex. A. See Oak v. Pine, 12 Cal.App.4th 5 (1993). Id. at 9.",
  )
  expect(cites.map(({ text }) => text)).toEqual(["J.A. 14", "Dep. 14:2", "Ex. A"])
})

test("an exhibit that the file does not hold, where it holds others", () => {
  const text = "The lease is Ex. A, the letter Ex. C.\n\nEXHIBIT A\n\nThe lease.\n\nEXHIBIT B\n\nThe note.\n"
  expect(record(text).missingExhibits).toEqual(["C"])
  expect(record("The lease is Ex. A, the letter Ex. C.").missingExhibits).toEqual([])
})
