/** Reporters that print the decisions of several courts again. */
import { expect, test } from "vitest"
import { reporterTable } from "../../src/citation/reporters.js"
import { regions, reprints } from "../../src/courts/regions.js"

const names = new Set(reporterTable().editions.map(({ name }) => name))

test.each(regions)("$example is an edition, and its row's", ({ example, reporter }) => {
  expect(names).toContain(example)
  expect(example).toMatch(reporter)
})

test("every state is printed in one region only", () => {
  const regional = regions.filter(({ of }) => of.length > 1).flatMap(({ of }) => of)
  expect(regional.length).toBe(new Set(regional).size)
  expect(regional.length).toBe(51)
})

test.each([
  ["N.W.2d", "mich", true],
  ["N.W.2d", "michctapp", true],
  ["A.2d", "ny", false],
  ["N.E.2d", "ny", true],
  ["S. Ct.", "scotus", true],
  ["S. Ct.", "cal", false],
  ["F.2d", "ca9", false],
  ["P.2d", "nowhere", false],
] as const)("%s prints %s: %s", (reporter, court, does) => expect(reprints(reporter, court)).toBe(does))
