/** Mutations, each by its example; a short hunt with a fixed seed; and what earlier hunts have found. */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { cite } from "../../src/cite/cite.js"
import { applied, type Find, hunt, picker } from "./hunt/hunt.js"
import { mutations } from "./hunt/mutations.js"
import { examples, opinions } from "./hunt/texts.js"

const seed = Number(process.env.SEED ?? 20261120)

test.each(mutations)("$name", ({ edits, example: [before, after] }) => {
  const made = Array.from({ length: 12 }, (_, turn) => applied(before, edits(before, picker(turn))))
  expect(made).toContain(after)
})

test(`the examples are read the same under every mutation (seed ${seed})`, { timeout: 60_000 }, () => {
  expect(hunt(examples(), seed, 320)).toEqual([])
})

test(`so are opinions; few strikes change anything (seed ${seed})`, { timeout: 60_000 }, () => {
  const count = 480
  expect(hunt(opinions(), seed, count).length / count).toBeLessThan(0.01)
})

const rows = resolve(import.meta.dirname, "hunt/finds.jsonl")
const finds = existsSync(rows) ? readFileSync(rows, "utf8").split("\n").filter(Boolean) : []

test.each(finds)("found before: %s", (line) => {
  const { after, wanted } = JSON.parse(line) as Find
  const read = cite(after).citations.map(({ kind, volume, reporter, page }) => [kind, volume, reporter, page].join(" "))
  expect(read.some((one) => wanted === one || wanted.startsWith(`${one} (`))).toBe(true)
})
