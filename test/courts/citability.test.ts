/** Which unpublished decisions may be cited, and what a grant of review does. */
import { expect, test } from "vitest"
import { type Citable, citabilityOf, citabilityRules, reviewEffect, unpublishedWeight } from "../../src/courts/citability.js"
import { courtById } from "../../src/courts/table.js"

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
  // Before 2007 each circuit had its own rule: some let their unpublished decisions be cited, some did not.
  ["ca1", "2001-01-01", "persuasive"],
  ["ca2", "2001-01-01", "not citable"],
  ["ca7", "2006-12-31", "not citable"],
  ["ca7", "2007-01-01", "persuasive"],
  ["ca10", "1999-01-01", "persuasive"],
  ["cadc", "2001-12-31", "not citable"],
  // A trial court's decision persuades, published or not, whenever it was made.
  ["cand", "1995-01-01", "persuasive"],
  ["nev", "2016-01-01", "persuasive"],
  ["nevapp", "2016-01-01", "not citable"],
  ["nevapp", "2024-08-15", "persuasive"],
  ["nev", "2016", "persuasive"],
  ["arizctapp", "2014", "not citable"],
]

const answers: readonly (readonly [
  court: string,
  publication: "published" | "unpublished" | "depublished",
  forum: string | undefined,
  weight: Citable | undefined,
])[] = [
  ["calctapp", "published", undefined, undefined],
  ["calctapp", "unpublished", undefined, "not citable"],
  ["calctapp", "depublished", undefined, "not citable"],
  ["calctapp", "unpublished", "calsuperct", "not citable"],
  // Rule 8.1115 is for California's courts and California's opinions.
  ["calctapp", "unpublished", "cand", "persuasive"],
  ["ca9", "unpublished", "calctapp", "persuasive"],
  ["ca9", "unpublished", "ca9", "persuasive"],
  ["nyappdiv", "depublished", undefined, "not citable"],
]

test.each(answers)("%s, %s, asked in %s: %s", (id, publication, forum, weight) => {
  const answer = citabilityOf(courtById(id), publication, "2010-01-01", forum === undefined ? undefined : courtById(forum))
  expect(answer?.weight).toBe(weight)
  if (answer) expect(answer.says).toMatch(/\.$/)
})

test("an opinion of a court that is not known", () => {
  expect(citabilityOf(undefined, "unpublished")?.weight).toBe("persuasive")
  expect(citabilityOf(undefined, "depublished")?.weight).toBe("not citable")
})

test("a row whose words were read names where; the others say that they were not", () => {
  for (const { read, verified } of citabilityRules) expect(verified).toBe(read?.startsWith("http") ?? false)
  expect(citabilityRules.filter(({ verified }) => verified).length).toBeGreaterThan(20)
})

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
