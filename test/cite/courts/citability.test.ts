/** Which unpublished decisions may be cited, and what a grant of review does. */
import { expect, test } from "vitest"
import { type Citable, citabilityRules, reviewEffect, unpublishedWeight } from "../../../src/cite/courts/citability.js"
import { courtById } from "../../../src/cite/courts/table.js"

const weights: readonly (readonly [court: string, decided: string | undefined, weight: Citable])[] = [
  ["calctapp", "2009-02-23", "not citable"],
  ["calctapp4d3", undefined, "not citable"],
  ["ca9", "2006-05-01", "not citable"],
  ["ca9", "2010-05-01", "persuasive"],
  ["ca5", "1990-05-01", "precedent"],
  ["ca2", "2010-05-01", "persuasive"],
  ["cadc", "2003-01-01", "precedent"],
  ["indctapp", "2022-12-31", "not citable"],
  ["indctapp", "2023-01-01", "persuasive"],
  ["wyo", "2001-01-01", "persuasive"],
]

test.each(weights)("unpublished, %s %s: %s", (id, decided, weight) => {
  const court = courtById(id)
  expect(court && unpublishedWeight(court, decided)).toBe(weight)
})

test("California's review rule turns on July 1, 2016", () => {
  expect(reviewEffect("ca", "2001-11-14")).toMatchObject({ pending: "not citable", decided: "not citable" })
  expect(reviewEffect("ca", "2016-06-30").pending).toBe("not citable")
  expect(reviewEffect("ca", "2016-07-01")).toMatchObject({ pending: "persuasive", decided: "precedent" })
  expect(reviewEffect("ny", "2001-01-01").pending).toBe("precedent")
})

test("every rule says what it says, with a source, for a system or court of the table", () => {
  for (const rule of citabilityRules) {
    expect(rule.says).toMatch(/^[A-Z].*\.$/)
    expect(rule.source).not.toBe("")
    expect(rule.before === undefined || rule.from !== undefined).toBe(true)
  }
  expect(new Set(citabilityRules.map((rule) => rule.of)).size).toBe(citabilityRules.length)
})
