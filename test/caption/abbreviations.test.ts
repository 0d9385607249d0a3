/** Captions are read through every word that they shorten, and not into the heading above them. */
import { expect, test } from "vitest"
import { writtenForms } from "../../src/caption/abbreviations.js"
import { cite } from "../../src/cite/cite.js"

const nameIn = (text: string) => cite(text).citations.map(({ name }) => name)

test.each(writtenForms.map(([short]) => short))("%s stands inside a caption", (short) => {
  expect(nameIn(`Relief was refused. See Crane v. Moss ${short} Jail, 502 U.S. 367, 384 (1992). It is.`)).toEqual([
    `Crane v. Moss ${short} Jail`,
  ])
})

test.each([
  ["MOTION TO DISMISS\n\nHolloway v. Vale, 402 U.S. 300 (1971)."],
  ["Federal Cases\n\n   Holloway v. Vale, 402 U.S. 300 (1971)."],
])("a heading is no part of the caption below it: %j", (text) => expect(nameIn(text)).toEqual(["Holloway v. Vale"]))

test("an entry of a table of authorities is no running head", () => {
  expect(
    nameIn("Cases\n\nHolloway v. Vale, 402 U.S. 300 (1971) ........ 3, 4\n\nCrane v. Moss, 400 U.S. 100 (1970) ..... 7\n\nArgument\n"),
  ).toEqual(["Holloway v. Vale", "Crane v. Moss"])
})

test("a caption goes on over a line's end", () => {
  expect(nameIn("See Holloway\nMills v. Vale, 402 U.S. 300 (1971).")).toEqual(["Holloway Mills v. Vale"])
})
