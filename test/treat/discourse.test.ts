/** What passages amount to that no single sentence says, and the tables it rests on. */
import { describe, expect, test } from "vitest"
import { featureNames, featuresOf } from "../../src/treat/discourse/features.js"
import { frameRows } from "../../src/treat/discourse/frames.js"
import { markedIn } from "../../src/treat/discourse/marked.js"
import { markNames, markRows, marksIn } from "../../src/treat/discourse/marks.js"
import { weighed } from "../../src/treat/discourse/weights.js"
import { windowsOf } from "../../src/treat/discourse/windows.js"
import { readingOf } from "../../src/treat/reading.js"
import { citedIn, crainIn, documentOf } from "./notation.js"

describe("marks", () => {
  test.each(markRows.map((row) => [row.name, row] as const))("%s stands in its example", (name, { example }) => {
    const reading = readingOf(documentOf(example), citedIn(example))
    const found = new Set<string>()
    for (const sentence of reading.sentences) marksIn(reading.tokens, sentence, (mark) => found.add(markNames[mark] as string))
    expect(found).toContain(name)
  })

  test("a word that is denied is another mark", () => {
    const text = "The rule does not control."
    const reading = readingOf(documentOf(text), citedIn(text))
    const found = new Set<string>()
    for (const sentence of reading.sentences) marksIn(reading.tokens, sentence, (mark) => found.add(markNames[mark] as string))
    expect(found).toContain("not apply")
    expect(found).not.toContain("apply")
  })
})

describe("frames", () => {
  test.each(frameRows.map((row) => [row.name, row] as const))("%s is found in its example", (name, { example }) => {
    const reading = readingOf(documentOf(example), citedIn(example))
    const marked = markedIn(reading)
    const found = windowsOf(reading)
      .filter(({ authority }) => authority === "crain")
      .flatMap((window) => featuresOf(reading, marked, window, [], 1).map((feature) => featureNames[feature]))
    expect(found).toContain(name)
  })
})

test("every weight is of a feature that is there, each named once", () => {
  expect(new Set(featureNames).size).toBe(featureNames.length)
  for (const { rows } of Object.values(weighed)) {
    for (const [name] of rows) expect(featureNames).toContain(name)
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
  }
})

/** Passages in which the court sets Crain aside, with no sentence that says so. */
const setAside = [
  "Appellant relies on Crain and Bell. Those cases are not analogous to the one under consideration.",
  "Petitioner's reliance on Crain is misplaced. That case involved a lease, and there was no lease here.",
]

describe("set aside by a passage", () => {
  test.each(setAside)("%s", (text) => {
    expect(crainIn(text).treatment).toBe("distinguished")
  })
})

/** The same words, of which nothing is the court's. */
const notOurs = [
  "The dissent says that it is different. Crain concerned a lease. The lease had ended.",
  "Here, as in Crain, the lease had ended.",
]

describe("not set aside", () => {
  test.each(notOurs)("%s", (text) => {
    expect(crainIn(text).treatment).not.toBe("distinguished")
  })

  test("a dissent's passage is not weighed", () => {
    const rules = crainIn(setAside[1] as string, "dissent").treatments.map(({ rule }) => rule)
    expect(rules.filter((rule) => rule.startsWith("weighed."))).toEqual([])
  })
})

test("an answer that was weighed says what spoke for it", () => {
  const text =
    "Petitioner argues that Crain governs. Crain and Bell are in point. Those cases are not analogous to the one under consideration, however, and here there was no lease."
  const [first] = crainIn(text).treatments.filter(({ rule }) => rule.startsWith("weighed."))
  expect(first?.reasons?.length).toBeGreaterThan(0)
  for (const reason of first?.reasons ?? []) expect(reason).toMatch(/ \+\d+\.\d\d$/)
})
