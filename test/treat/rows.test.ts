/** Every row of the tables matches its own example, and says what it says of it. */
import { describe, expect, test } from "vitest"
import { compileCue } from "../../src/treat/grammar/cue.js"
import { scopeRows } from "../../src/treat/judge/scopes.js"
import { turnRows } from "../../src/treat/passages/cross-sentence.js"
import { actorRows } from "../../src/treat/rows/actor.js"
import { passageRows } from "../../src/treat/rows/cues/passages.js"
import { cueRows } from "../../src/treat/rows/cues/table.js"
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
