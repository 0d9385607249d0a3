/** What a page prints beside its words: taken out where it breaks a sentence, told and listed; never a line with a citation of its own. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cite, readHtml, readText } from "../../src/index.js"
import { headRows, runningHeads, stampRows } from "../../src/read/find/running-heads.js"

const heads = (text: string) => runningHeads(text).map(({ start, end }) => text.slice(start, end))

describe("rows", () => {
  test.each(headRows)("$rule", ({ example }) => {
    expect(heads(`the rule of\n\n${example}\n\nthe court stands.\n`)).toEqual([example])
    expect(heads(`The rule stands.\n\n${example}\n\nThe court said so.\n`)).toEqual([])
  })
  test.each(stampRows)("$rule", ({ example }) => expect(heads(`The rule stands.\n${example}\nThe court said so.\n`)).toEqual([example]))
})

test.each([
  ["within a reporter", "Alder v. Birch, 345 U.\n\n42 OCTOBER TERM, 1967.\n\nS. 22 (1953)", "345 U.S. 22"],
  ["within a number", "Alder v. Birch, 268\n\n13\n\nB.R. 893 (2001)", "268 B.R. 893"],
  ["before the page", "Alder v. Birch, 12 Wall.\n\n345 U. S. Opinion of the Court. 27\n\n533", "12 Wall. 533"],
])("a citation in two is read whole: %s", (_, text, citation) => {
  expect(cite(text).authorities.flatMap(({ citations }) => citations)).toEqual([citation])
  expect(readText(text).notes).toEqual(["1 line was read as a running head, a page number or a stamp and passed over."])
})

test.each([
  ["a citation", "the rule binds\n\nOtt v. Poe, 12 F.3d 5, 7\n\nand it stands."],
  ["a list of citations", "384 U.S. 436\n\n372 U.S. 335\n\n347 U.S. 483\n\n410 U.S. 113\n"],
  ["a statute", "the rule of\n\n42 U.S.C. § 1983\n\nand others"],
  ["Id.", "the rule of\n\nId. at 9\n\nand others"],
  ["a rule in capitals", "the rule of\n\nFED. R. CIV. P. 12\n\nand others"],
  ["a docket", "the rule of\n\nIN RE FIR, NO. 12\n\nand others"],
  ["a page that a citation waits for", "in 410 U.S.\n\n113\n\nand others"],
  ["a heading", "the standard is plain\n\nStandard of Review 2\n\nand others"],
  ["a numbered list", "the cases are\n\n1. the first\n\n2. the second\n\nand others"],
])("%s is no running head", (_, text) => expect(heads(text)).toEqual([]))

test("what was passed over is counted and listed, in text and html", () => {
  const text = "the rule of\n\n42 OCTOBER TERM, 1967.\n\nthe court. They came\n\n- 12 -\n\nand left.\n"
  for (const document of [readText(text), readHtml(`<pre>${text}</pre>`)]) {
    expect(document.passedOver?.map(({ as, words }) => `${as}: ${words}`)).toEqual([
      "running head: 42 OCTOBER TERM, 1967.",
      "running head: - 12 -",
    ])
    expect(document.notes).toContain("2 lines were read as running heads, page numbers or stamps and passed over.")
  }
})

const names = ["Alder v. Birch", "Cedar v. Dale", "Elm v. Fir", "Gorse v. Hazel"]
const reporters = ["U.S.", "F.3d", "F. Supp. 2d", "Cal.App.4th", "N.E.2d"]
const paragraph = fc.constantFrom(
  "The tenant paid the rent and the owner took it.",
  "A heading without a stop",
  "STATEMENT OF FACTS",
  "12",
  "42 OCTOBER TERM, 1967.",
  "1. A point of the list",
  "See Oak v. Pine, 401 F.3d 7, 9 (1st Cir. 2005).",
  "Id. at 12.",
  "the sentence that goes on",
  "15 U.S.C. § 78j(b)",
  "ALDER COUNTY 27",
)

test("a paragraph with a well-formed citation adds that citation and changes no other (seed 20261201)", () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.constantFrom(...names),
      fc.constantFrom(...reporters),
      fc.integer({ min: 2, max: 299 }),
      fc.integer({ min: 1, max: 899 }),
      (before, at, name, reporter, volume, page) => {
        const added = `${name}, ${volume} ${reporter} ${page}`
        const place = at % (before.length + 1)
        const after = [...before.slice(0, place), added, ...before.slice(place)]
        const told = (paragraphs: readonly string[]) =>
          cite(readText(paragraphs.join("\n\n"))).citations.flatMap(({ kind, text }) => (kind === "id" ? [] : [`${kind} ${text}`]))
        const [was, is] = [told(before), told(after)]
        expect(is.filter((one) => one === `case ${volume} ${reporter} ${page}`)).toHaveLength(1)
        expect(is.filter((one) => one !== `case ${volume} ${reporter} ${page}`).toSorted()).toEqual(was.toSorted())
      },
    ),
    { seed: 20261201, numRuns: 400 },
  )
})
