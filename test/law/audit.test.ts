/** The draw of an audit is the same for a seed, shows words, and judged rows give rates with intervals. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ingest } from "../../src/ingest/ingest.js"
import { auditRates, auditSample } from "../../src/law/audit.js"
import { openLibrary } from "../../src/law/open.js"
import type { StoredLibrary } from "../../src/library/stored-library.js"
import { declaration } from "../fixtures/franklin.js"
import { goldenLines } from "../fixtures/golden-franklin.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-audit-"))
let library: StoredLibrary
beforeAll(async () => {
  const file = join(folder, "golden.jsonl")
  writeFileSync(file, [JSON.stringify({ declare: declaration }), ...goldenLines].join("\n"))
  library = await openLibrary(join(folder, "golden.goodlaw"), { bare: true })
  await ingest(library, [file])
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true, force: true })
})

test("the same seed draws the same rows, each with its words", async () => {
  const rows = await auditSample(library, { sample: 5, seed: 3 })
  expect(rows.length).toBeGreaterThan(3)
  expect(await auditSample(library, { sample: 5, seed: 3 })).toEqual(rows)
  for (const row of rows.filter(({ part }) => part !== "none")) expect(row.words).toBeTruthy()
  expect(rows.every(({ judged }) => judged === "")).toBe(true)
})

test("rates by part, with Wilson's interval", () => {
  const judged = (part: "stop" | "none", words: string, n: number) => Array.from({ length: n }, () => ({ part, judged: words }))
  const rates = auditRates([
    ...judged("stop", "right", 97),
    ...judged("stop", "wrong", 2),
    ...judged("stop", "in part", 1),
    ...judged("none", "", 4),
  ])
  expect(rates[0]).toMatchObject({ part: "stop", judged: 100, right: 97, inPart: 1, wrong: 2 })
  expect(rates[0]?.low).toBeCloseTo(0.915, 2)
  expect(rates[0]?.high).toBeCloseTo(0.99, 2)
  expect(rates[1]).toMatchObject({ part: "none", judged: 0, low: 0, high: 1 })
})
