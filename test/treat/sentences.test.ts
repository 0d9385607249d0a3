/** Sentences that must not be held against a case, and sentences that must: more than a hundred of each. */
import { describe, expect, test } from "vitest"
import { severityOf } from "../../src/treatment/kinds.js"
import { hits } from "./hits.js"
import { misses } from "./misses.js"
import { crainIn } from "./notation.js"

const bad = new Set(["stop", "warning", "caution"])

describe("misses", () => {
  test("are a hundred and more", () => expect(new Set(misses).size).toBeGreaterThanOrEqual(160))

  test.each(misses)("%s", (sentence) => {
    expect(bad.has(crainIn(sentence).severity)).toBe(false)
  })
})

describe("hits", () => {
  test("are a hundred and more", () => expect(new Set(hits.map(([, sentence]) => sentence)).size).toBeGreaterThanOrEqual(150))

  test.each(hits)("%s: %s", (severity, sentence) => {
    expect(severityOf(crainIn(sentence).treatment)).toBe(severity)
  })

  test.each(hits)("%s, said by a dissent, is not the court's: %s", (_, sentence) => {
    expect(bad.has(crainIn(sentence, "dissent").severity)).toBe(false)
  })
})
