/** Every row of the tables matches its own example, and says what it says of it. */
import { describe, expect, test } from "vitest"
import { governorRows } from "../../src/treat/clause/governors.js"
import { compileCue } from "../../src/treat/grammar/cue.js"
import { scopeRows } from "../../src/treat/judge/scopes.js"
import { turnRows } from "../../src/treat/passages/cross-sentence.js"
import { actorRows } from "../../src/treat/rows/actor.js"
import { actRows } from "../../src/treat/rows/acts.js"
import { passageRows } from "../../src/treat/rows/cues/passages.js"
import { cueRows } from "../../src/treat/rows/cues/table.js"
import { headRows } from "../../src/treat/rows/heads.js"
import { kinds } from "../../src/treatment/kind-rows.js"
import { kindOf, rankOf, severities, severityOf } from "../../src/treatment/kinds.js"
import { crainIn } from "./notation.js"

describe("cue rows", () => {
  test.each(cueRows.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const rules = crainIn(row.example).treatments.map(({ rule }) => rule)
    expect(rules).toContain(row.name)
  })

  test("have names of their own, name a kind of the table, and compile", () => {
    const all = [...cueRows, ...passageRows]
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    for (const row of all) expect(kindOf(row.treatment), row.name).toBeDefined()
    for (const row of all) expect(() => compileCue(row)).not.toThrow()
  })

  test("a row that names no form, no slot or no word to start from is refused", () => {
    const row = { name: "x", treatment: "cited", example: "" }
    expect(() => compileCue({ ...row, cue: "@nothing {authority}" })).toThrow(RangeError)
    expect(() => compileCue({ ...row, cue: "{nobody} overrule {authority}" })).toThrow(RangeError)
    expect(() => compileCue({ ...row, cue: "{authority} ~ {by}" })).toThrow(RangeError)
  })
})

describe("acts", () => {
  test.each(actRows.map((row) => [row.name, row] as const))("%s", (name, row) => {
    const counted = crainIn(row.example).treatments.filter(({ notCounted }) => notCounted === undefined)
    expect(counted.map(({ rule }) => rule.replace(/\.passive$/, ""))).toContain(`act.${name}`)
  })

  test.each(headRows.map((row) => [row.head, row] as const))("reach the %s of a case", (_, row) => {
    const counted = crainIn(row.example).treatments.filter(({ notCounted }) => notCounted === undefined)
    expect(counted.length).toBeGreaterThan(0)
  })

  test.each(governorRows.map((row) => [row.does, row] as const))("a clause that %s", (_, row) => {
    const { treatments } = crainIn(row.example)
    expect(treatments.length).toBeGreaterThan(0)
    expect(treatments.some(({ notCounted, recognized }) => notCounted === undefined && !recognized)).toBe(!row.silent)
  })

  test.each([
    "So much of Crain as requires a seal is overruled.",
    "Crain, which held that notice is not required, is overruled.",
    "To the extent that Crain holds that notice is not required, it is overruled.",
    "To the extent that Crain and its progeny hold otherwise, they are overruled.",
    "Any language in Crain which might be read as saying that a seal is not required is hereby expressly overruled.",
    "Crain and Bell are, to that extent, overruled.",
    "We overrule our contrary holding, on this point, in Crain.",
    "We must necessarily recede, in part, from our prior decision in Crain.",
    "Although we are reluctant to do so, we must overrule Crain.",
    "We affirm the decision of the district court and disapprove Crain.",
    "We are convinced that Crain was not correct and should be overruled.",
    "This opinion overrules Crain.",
    "Crain stands overruled.",
    "The rule of Crain is abandoned.",
    "We would not reach it but for Crain, which we now overrule.",
    "Respondent asks us not to overrule Crain, but we do.",
    "We do not hesitate to overrule Crain.",
  ])("done: %s", (text) => {
    expect(["overruled", "disapproved"]).toContain(crainIn(text).treatment)
  })

  test.each([
    "The court in overruling the objection relied on Crain.",
    "We reject this construction. Crain is cited for it.",
    "Nothing in the briefs persuades us that this aspect of Crain should be overruled.",
    "There are two alternatives: either we must overrule Crain, or we must dismiss.",
    "Only the full court can overrule Crain.",
    "A panel has no power to overrule Crain.",
    "The argument, if sustained, would involve the overruling of Crain.",
    "In these cases, the argument that the seal serves as a limit only, and not as a bar, must be rejected.",
  ])("not done: %s", (text) => {
    expect(["overruled", "disapproved", "abrogated"]).not.toContain(crainIn(text).treatment)
  })
})

describe("passage rows", () => {
  test.each(passageRows.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const counted = crainIn(row.example).treatments.filter(({ notCounted }) => notCounted === undefined)
    expect(counted.map(({ rule }) => rule)).toContain(row.name)
  })
})

describe("rows of turns", () => {
  test.each(turnRows.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const counted = crainIn(row.example).treatments.filter(({ notCounted }) => notCounted === undefined)
    expect(counted.map(({ rule }) => rule)).toContain(row.name)
  })
})

describe("scope rows", () => {
  test.each(scopeRows.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const treated = crainIn(row.example)
    expect(treated.treatments.length).toBeGreaterThan(0)
    expect(severityOf(treated.treatment)).toBe("neutral")
    expect(treated.treatments.every(({ notCounted, recognized }) => notCounted !== undefined || recognized)).toBe(true)
  })
})

test.each(actorRows.map((row) => [row.kind, row.example] as const))("the actor %s is found in its example", (kind, example) => {
  const [first] = crainIn(example).treatments
  expect(first).toBeDefined()
  if (kind === "we") expect(first?.notCounted).toBeUndefined()
  else if (kind === "legislature") expect(first?.treatment).toBe("superseded by statute")
  else expect(first?.notCounted).toBeDefined()
})

describe("the kinds table", () => {
  test("holds each name once, most serious first", () => {
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length)
    const places = kinds.map(({ severity }) => severities.indexOf(severity))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(rankOf("overruled")).toBe(0)
    expect(rankOf("no such treatment")).toBe(kinds.length)
    expect(severityOf("no such treatment")).toBe("neutral")
  })

  test("every kind is defined in a full sentence and has a form for what is only reported", () => {
    for (const kind of kinds) {
      expect(kind.definition, kind.name).toMatch(/^[A-Z].*\.$/s)
      expect(kind.recognized, kind.name).toMatch(/^(?:recognized as|reported as) /)
      expect(kind.words.length, kind.name).toBeGreaterThan(0)
    }
  })
})
