/** Who reviews whom, and whose decisions bind. */
import { expect, test } from "vitest"
import { bindingOf, binds, type Relation, relation, type Weight } from "../../src/courts/rank.js"

const relations: readonly (readonly [actor: string, subject: string, relation: Relation])[] = [
  ["scotus", "ca9", "superior"],
  ["scotus", "cal", "superior"],
  ["scotus", "calctapp", "superior"],
  ["scotus", "scotus", "same"],
  ["ca9", "cand", "superior"],
  ["cand", "ca9", "inferior"],
  ["ca9", "canb", "superior"],
  ["ca9", "ca2", "sister"],
  ["ca9", "ca9", "same"],
  ["ca2", "cand", "unrelated"],
  ["ca2", "tax", "superior"],
  ["cal", "calctapp", "superior"],
  ["cal", "calctapp4d3", "superior"],
  ["calctapp", "calctapp", "sister"],
  ["calctapp1d", "calctapp2d", "sister"],
  ["calctapp4d3", "calctapp4d3", "same"],
  ["calctapp4d", "calctapp4d3", "sister"],
  ["calctapp1d", "calsuperctorange", "superior"],
  ["calctapp", "calsuperct", "superior"],
  ["cal", "ny", "unrelated"],
  ["ny", "nyappdiv", "superior"],
  ["tex", "texcrimapp", "sister"],
  ["nowhere", "cal", "unrelated"],
  ["nowhere", "nowhere", "same"],
]

test.each(relations)("%s to %s: %s", (actor, subject, stands) => {
  expect(relation(actor, subject)).toBe(stands)
})

const weights: readonly (readonly [by: string, on: string, weight: Weight, decided?: string])[] = [
  ["scotus", "wyo", "binding"],
  ["ca9", "cand", "binding"],
  ["ca9", "ca9", "binding"],
  ["ca9", "nysd", "persuasive"],
  ["cand", "cand", "persuasive"],
  ["cal", "calctapp2d", "binding"],
  ["cal", "ca9", "binding"],
  ["cal", "ny", "persuasive"],
  ["calctapp1d", "calsuperctorange", "binding"],
  ["calctapp", "calctapp", "persuasive"],
  ["calctapp1d", "calctapp2d", "persuasive"],
  ["calctapp", "cal", "persuasive"],
  ["calctapp", "cand", "persuasive"],
  ["wisctapp", "wisctapp", "binding"],
  ["fladistctapp3", "flacirct", "binding"],
  ["fladistctapp3", "fladistctapp4", "persuasive"],
  ["ca5", "ca11", "binding", "1979-05-01"],
  ["ca5", "ca11", "persuasive", "1985-05-01"],
  ["ca5", "ca11", "persuasive"],
  ["cc", "cafc", "binding", "1975"],
  // A circuit and its districts, and nobody else's.
  ["ca2", "nysd", "binding"],
  ["ca2", "ca9", "persuasive"],
  ["nysd", "nyed", "persuasive"],
  ["nysd", "ca2", "persuasive"],
  ["scotus", "ca2", "binding"],
  ["ca9", "scotus", "persuasive"],
  // A state's own law in federal courts: its highest court binds, its intermediate courts tell what it would hold.
  ["ny", "nysd", "binding"],
  ["ny", "ca2", "binding"],
  ["nyappdiv", "nysd", "persuasive"],
  ["cal", "cand", "binding"],
  ["ca9", "cal", "persuasive"],
  ["ca9", "calsuperct", "persuasive"],
  // Panels, by state.
  ["michctapp", "michctapp", "binding"],
  ["ncctapp", "ncctapp", "binding"],
  ["washctapp", "washctapp", "persuasive"],
  ["illappct", "illappct", "persuasive"],
  ["calctapp4d3", "calctapp4d1", "persuasive"],
  ["calctapp4d3", "calsupctnowhere", "persuasive"],
]

test.each(weights)("%s on %s: %s", (by = "", on = "", weight, decided) => {
  expect(binds(by, on, decided)).toBe(weight)
})

test("every answer names its rule, its words and its source", () => {
  for (const [by, on, , decided] of weights) {
    const { rule, says, source } = bindingOf(by, on, decided)
    expect(rule).toMatch(/^binds\./)
    expect(says).toMatch(/\.$/)
    expect(source).not.toBe("")
  }
})
