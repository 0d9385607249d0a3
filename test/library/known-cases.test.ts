import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { anySide, nameKeys } from "../../src/caption/index-keys.js"
import type { KnownCases } from "../../src/cite/citation.js"
import { cite } from "../../src/cite/cite.js"
import { ingest } from "../../src/ingest/ingest.js"
import { openLibrary } from "../../src/law/open.js"
import { lookedUp } from "../../src/library/known-cases.js"
import type { Store } from "../../src/library/store/store.js"
import type { StoredLibrary } from "../../src/library/stored-library.js"
import { manyLines } from "../fixtures/many-cases.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-known-"))
let library: StoredLibrary
let inMemory: KnownCases
let indexed: KnownCases

const more = [
  ["Harrow v. Millbank Ferry Company", "1 Frank. 2d 1"],
  ["Harrow v. Ashdown", "1 Frank. 2d 3"],
  ["Smlth v. Corn Exchange Bank Ass'n", "1 Frank. 2d 5"],
  ["United States v. Birch", "1 Frank. 2d 7"],
  ["Birch v. United States", "1 Frank. 2d 9"],
  ["In re Côté", "1 Frank. 2d 11"],
  ["AT&T Corp. v. O'Brien", "1 Frank. 2d 15"],
  ["Smith-Jones, Inc. v. Wells", "1 Frank. 2d 17"],
] as const

beforeAll(async () => {
  const lines = more.map(([case_name, citation], n) =>
    JSON.stringify({
      id: `more-${n}`,
      case_name,
      citations: [citation],
      court: "franklin",
      date: "1951",
      text: "The judgment is affirmed.",
    }),
  )
  writeFileSync(join(folder, "many.jsonl"), [...manyLines(400), ...lines].join("\n"))
  library = await openLibrary(join(folder, "known.db"), { bare: true })
  await ingest(library, [join(folder, "many.jsonl")], { workers: 0 })
  const { reporters } = await library.declared()
  inMemory = await library.known()
  indexed = lookedUp(library.store.atOnce as NonNullable<Store["atOnce"]>, reporters)
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("cases looked up in the indexes of a large library", () => {
  test("are those that the whole library in memory gives, by citation", () => {
    for (const volume of [1, 2, 3, 8])
      for (const page of [1, 13, 25, 61, 600]) {
        const citation = `${volume} Frank. 2d ${page}`
        expect(indexed.byCitation(citation)).toEqual(inMemory.byCitation(citation))
      }
    expect(indexed.byCitation("9 Nowhere 9")).toEqual([])
  })

  test("are those that the whole library in memory gives, by name", () => {
    const names = [
      "Harrow",
      "Harrow v. Millbank Ferry Co.",
      "Smith v. Corn Exch. Bank Assn.",
      "Birch",
      "Cote",
      "AT&T",
      "O’Brien",
      "Wells",
      "v.",
    ]
    for (const name of [...names, "Ashdown v. Birch 7", "Lorne v. Kettle", "Zebulon"])
      for (const limit of [1, 3, 10]) expect([name, indexed.byName(name, limit)]).toEqual([name, inMemory.byName(name, limit)])
  })

  test("are those that the whole library in memory gives, by a word of each party", () => {
    const words = ["harrow", "birch", "statcs", "ashdown", "iomc", "kcttic"]
    for (const left of words) for (const right of words) expect(indexed.byParties?.(left, right)).toEqual(inMemory.byParties?.(left, right))
  })

  test("let a text mean the same cases", async () => {
    const { reporters, courts } = await library.declared()
    const names = more.map(([name]) => name)
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names, ...names.map((name) => name.split(" v. ")[0] as string)), { maxLength: 8 }),
        (said) => {
          const text = said.map((name) => `The court in ${name} held otherwise.`).join(" ")
          const authorities = (known: KnownCases) => cite(text, { known, reporters, courts }).authorities
          expect(authorities(indexed)).toEqual(authorities(inMemory))
        },
      ),
      { numRuns: 60, seed: 11 },
    )
  })
})

test("keys tell the sides of a name apart, and a question of nothing is nothing", () => {
  expect(nameKeys(["Harrow v. Millbank Ferry Company", null])).toBe("0aharrow 0bmiiibank 0bfcrry")
  expect(anySide("the v.")).toBe("")
})
