/** The court's order by its words: rows that order, rows that only tell of one, and what keeps an order to a part. */
import { expect, test } from "vitest"
import { cite } from "../../../src/cite/cite.js"
import { readText } from "../../../src/read/text.js"
import { courtPhrases, courtsIn } from "../../../src/treat/history/court-below.js"
import { dispositionOf, dispositionRows } from "../../../src/treat/history/disposition.js"
import { isOpinionOf, limitIn, limitRows, opinionRows } from "../../../src/treat/history/order-words.js"
import { reporterRows, standingOf } from "../../../src/treat/history/rung-of.js"
import { readingOf } from "../../../src/treat/reading.js"

function ordered(text: string): string {
  const document = readText(text)
  const found = dispositionOf(readingOf(document, cite(document)))
  return found ? `${found.kind}${found.dockets ? " by docket" : ""}` : "none"
}

test.each(dispositionRows.map(({ example, kind }) => [example, kind] as const))("%s", (example, kind) => {
  expect(ordered(`The lease binds the heirs.\n\n${example}`)).toMatch(new RegExp(`^${kind}`))
})

test.each([
  ["Reversed.\n\nMR. JUSTICE BRANDLE thinks that the judgment should be affirmed.", "reversed"],
  ["Affirmed.\n\nMR. JUSTICE BRANDLE is of the opinion that the judgment below should be reversed.", "affirmed"],
  ["The judgment is reversed.\n\nMR. JUSTICE NYE and MR. JUSTICE OAKES are of opinion that the judgment should be affirmed.", "reversed"],
  ["Reversed.\n\nThe State urges that the judgment should be affirmed on another ground.", "reversed"],
  ["The order should be affirmed, with costs.", "affirmed"],
  ["The Court of Appeals affirmed the judgment for Alder.", "none"],
  ["The judgment was reversed by the Court of Appeals.", "none"],
  ["If the statute is void, the judgment is reversed.", "none"],
  ["I would affirm the judgment.", "none"],
  ["We grant transfer, vacate the opinion of the Court of Appeals, and affirm the judgment of the trial court.", "affirmed"],
  ["No. 250 affirmed. No. 422 reversed.", "affirmed in part and reversed in part by docket"],
  ["The judgment in No. 4 is affirmed, the judgment in No. 5 is reversed.", "affirmed in part and reversed in part by docket"],
  ["To that extent the judgment below is reversed.", "reversed in part"],
  ["The judgment is reversed insofar as it imposes costs.", "reversed in part"],
])("%s: %s", (text, kind) => {
  expect(ordered(`The lease binds the heirs.\n\n${text}`)).toBe(kind)
})

test.each(opinionRows.map(({ example }) => example))("no order: %s", (example) => {
  expect(isOpinionOf(example)).toBe(true)
})

test.each(limitRows.map(({ example }) => example))("a part: %s", (example) => {
  expect(limitIn(example)).toBeDefined()
})

test.each(courtPhrases.map(({ example, rung }) => [example, rung] as const))("a court: %s", (example, rung) => {
  expect(courtsIn(example).map((one) => one.rung)).toContain(rung)
})

test.each(reporterRows.map(({ example, rung, federal }) => [example, rung, federal] as const))("a rung: %s", (example, rung, federal) => {
  expect(standingOf({ citations: [example] })).toMatchObject({ ...(rung && { rung }), ...(federal !== undefined && { federal }) })
})
