/** What anchor volumes tell of those between and beyond them. */
import { expect, test } from "vitest"
import type { VolumeRow } from "../../src/library/store/tables.js"
import { factFrom } from "../../src/library/volumes.js"

const anchor = (volume: number, first: number | null, last: number | null, asOf: string | null = null): VolumeRow => ({
  reporter: "Frank. 2d",
  volume,
  first_year: first,
  last_year: last,
  last_as_of: asOf,
  source: "made for the test",
})

const running = [anchor(1, 1930, 1931), anchor(40, 1970, 1970), anchor(60, 1990, 1991), anchor(120, 2020, 2020, "2024-06-01")]
const closed = [anchor(1, 1930, 1931), anchor(60, 1990, 1991, "closed")]
const open = [anchor(1, 1930, 1931), anchor(60, 1990, 1991)]

test.each<[says: string, rows: readonly VolumeRow[], volume: number, answer: string]>([
  ["an anchor itself", running, 40, "possible 1970-1970"],
  ["between two anchors", running, 50, "possible 1970-1991"],
  ["the first", running, 1, "possible 1930-1931"],
  ["the last known", running, 120, "possible 2020-2020"],
  ["a running series grows by a tenth", running, 132, "unknown"],
  ["and by no more", running, 133, "impossible"],
  ["an ended one does not grow", closed, 61, "impossible"],
  ["one whose last volume is not known", open, 61, "unknown"],
  ["no volume has the number 0", running, 0, "impossible"],
  ["a reporter nothing is known of", [], 5, "unknown"],
])("%s", (_, rows, volume, answer) => {
  const fact = factFrom(rows, "Frank. 2d", volume)
  expect([fact.answer, fact.years?.join("-")].filter(Boolean).join(" ")).toBe(answer)
  expect(fact.note).toMatch(/\.$/)
})
