/** Places of the record, which are no authorities, and the "id." that takes them up. */
import { describe, expect, test } from "vitest"
import { cite } from "../../src/cite/cite.js"
import { recordCitations, recordForms } from "../../src/cite/resolve/record.js"
import { means } from "./notation.js"

describe("forms", () => {
  test.each(recordForms.flatMap(({ examples }) => examples))("%s", (example) => {
    const text = `The tenant paid. ${example}. He paid twice.`
    const [found] = recordCitations(text)
    expect(found && text.slice(found.start, found.end).endsWith(example.slice(-2).trim())).toBe(true)
    expect(cite(`Alder v. Birch, 317 F.3d 1097 (9th Cir. 2003). ${text} Id. at 15.`).citations.at(-1)).toMatchObject({
      authority: null,
      ofRecord: true,
    })
  })
})

describe("none of the record", () => {
  test.each([
    "The answer was plain in 1937.",
    "Fed. R. Civ. P. 12 applies.",
    "He read the brief in 14 days.",
    "Ex parte Elm was heard.",
    "Exhibit halls are large.",
    "The report of 12 May is short.",
    "Record 1999 sales were made.",
    "Mr. R. T. Elm, 45, testified.",
  ])("%s", (text) => {
    expect(recordCitations(text)).toEqual([])
  })
})

describe("id.", () => {
  test.each([
    ["Alder v. Birch, 1 U.S. 1. J.A. 14. Id. at 15. Id. at 16.", "id: -"],
    ["Alder v. Birch, 1 U.S. 1. J.A. 14. Alder, 1 U.S. at 3. Id. at 4.", "id: Alder v. Birch"],
    ["J.A. 14. Alder v. Birch, 1 U.S. 1. Id. at 4.", "id: Alder v. Birch"],
    ["Alder v. Birch, 377 U.S. 391 (1964), arose under 42 U.S.C. § 1983. Id. at 395.", "id: Alder v. Birch"],
    ["Alder v. Birch, 377 U.S. 391 (1964), arose under 42 U.S.C. § 1983. Id.", "id: 42 U.S.C. § 1983"],
    ["Alder v. Birch, 377 U.S. 391 (1964), arose under U.S. Const. art. I, § 8. Id. at 12.", "id: U.S. Const. art. I, § 8"],
  ])("%s", (text, last) => expect(means(text).at(-1)).toBe(last))
})
