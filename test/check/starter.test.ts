/** The starter facts as tables: their shape, their order in time, citations that parse, and nothing said twice. */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { parse } from "csv-parse/sync"
import { describe, expect, test } from "vitest"
import { isDay, yearOf } from "../../src/base/day.js"
import { kindOf } from "../../src/treatment/kinds.js"

type Row = Readonly<Record<string, string>>
const folder = resolve(import.meta.dirname, "../../data/starter")
const table = (name: string): readonly Row[] => parse(readFileSync(resolve(folder, `${name}.csv`)), { columns: true })
const citation = /^\d{1,4} [A-Z][A-Za-z.0-9 ]{0,20} \d{1,5}$/

const authorities = table("authorities")
const references = table("references")
const overruled = table("overruled")
const volumes = table("volumes")

function duplicates(keys: readonly string[]): readonly string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}

describe("overruled.csv", () => {
  test("holds the published table, at least 200 rows", () => expect(overruled.length).toBeGreaterThanOrEqual(200))

  test.each(overruled.map((row) => [`${row.overruled_citation} by ${row.overruling_citation}`, row] as const))("%s", (_, row) => {
    expect(row.overruled_citation).toMatch(citation)
    expect(row.overruling_citation).toMatch(citation)
    expect(Number(row.overruled_year)).toBeLessThanOrEqual(Number(row.overruling_year))
    expect(row.overruled_name).not.toBe("")
    expect(["whole", "in part"]).toContain(row.scope)
    expect(["yes", "no"]).toContain(row.verified)
    expect(row.source).not.toBe("")
  })

  test("says nothing twice", () => {
    expect(duplicates(overruled.map((row) => `${row.overruled_citation} < ${row.overruling_citation}`))).toEqual([])
  })

  test("gives one citation one name and one year", () => {
    const known = new Map<string, string>()
    const sides = overruled.flatMap((row) => [
      [row.overruled_citation, `${row.overruled_name} ${row.overruled_year}`],
      [row.overruling_citation, `${row.overruling_name} ${row.overruling_year}`],
    ])
    const different = sides.filter(([at = "", name = ""]) => (known.has(at) ? known.get(at) !== name : known.set(at, name) === undefined))
    expect(different).toEqual([])
  })
})

describe("authorities.csv and references.csv", () => {
  const known = new Set([
    ...authorities.flatMap((row) => (row.citations ?? "").split(";").map((one) => one.trim())),
    ...overruled.flatMap((row) => [row.overruled_citation, row.overruling_citation]),
  ])

  test.each(authorities.map((row) => [row.name, row] as const))("%s", (_, row) => {
    for (const one of (row.citations ?? "").split(";").filter(Boolean)) expect(one.trim()).toMatch(citation)
    expect(isDay(row.date ?? "")).toBe(true)
    expect(["published", "unpublished", "depublished"]).toContain(row.publication)
    expect(row.court).toMatch(/^[a-z0-9]+$/)
  })

  test("name an authority once", () => {
    expect(duplicates(authorities.flatMap((row) => (row.citations ?? "").split(";").filter(Boolean)))).toEqual([])
  })

  test.each(references.map((row) => [`${row.citing} ${row.treatment} ${row.cited}`, row] as const))("%s", (_, row) => {
    expect(known).toContain(row.cited)
    expect(known).toContain(row.citing)
    expect(isDay(row.date ?? "")).toBe(true)
    expect(kindOf(row.treatment ?? "")).toBeDefined()
  })

  test("name a reference once", () => {
    expect(duplicates(references.map((row) => `${row.cited} ${row.citing} ${row.treatment}`))).toEqual([])
  })
})

describe("volumes.csv", () => {
  const series = new Map<string, Row[]>()
  for (const row of volumes) series.set(row.reporter ?? "", [...(series.get(row.reporter ?? "") ?? []), row])

  test.each([...series])("%s stands in order and says where it ends", (_, rows) => {
    const numbers = rows.map((row) => Number(row.volume))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(duplicates(numbers.map(String))).toEqual([])
    for (const row of rows) expect(Number(row.first_year)).toBeLessThanOrEqual(Number(row.last_year))
    const ends = rows.map((row) => row.last_volume_as_of ?? "")
    expect(ends.slice(0, -1).every((end) => end === "")).toBe(true)
    const end = ends.at(-1) ?? ""
    expect(end === "closed" || isDay(end)).toBe(true)
  })

  test("closed series end where the next begins", () => {
    const last = (name: string) => series.get(name)?.at(-1)
    const pairs = [...series.keys()].flatMap((name) => {
      const next = name.replace(/ ?(2d|3d|4th)$/, (_, n: string) => (n === "2d" ? " 3d" : n === "3d" ? " 4th" : " 5th"))
      const after = series.get(next) ?? series.get(next.replace(" ", ""))
      return next !== name && after && last(name)?.last_volume_as_of === "closed" ? [[last(name), after[0]] as const] : []
    })
    expect(pairs.length).toBeGreaterThan(10)
    for (const [end, start] of pairs) expect(Math.abs(Number(end?.last_year) - Number(start?.first_year))).toBeLessThanOrEqual(2)
  })
})

const corpus = resolve(import.meta.dirname, "../../../shared/data/scotus/corpus.jsonl.gz")
// Skipped where the shared corpus is not at hand.
test.skipIf(!existsSync(corpus))("volume years hold for U.S. Reports decisions of the shared corpus", () => {
  const anchors = (volumes as readonly Row[]).filter((row) => row.reporter === "U.S.")
  const wrong: string[] = []
  for (const line of gunzipSync(readFileSync(corpus)).toString("utf8").split("\n")) {
    const found = /"citations": ?\[[^\]]*?"(\d+) U\.S\. \d+"[^\]]*\], ?"year": ?(\d{4})/.exec(line.slice(0, 4000))
    if (!found) continue
    const below = anchors.findLast((row) => Number(row.volume) <= Number(found[1]))
    const above = anchors.find((row) => Number(row.volume) >= Number(found[1]))
    if (Number(found[2]) < Number(below?.first_year) || Number(found[2]) > Number(above?.last_year)) wrong.push(found[0].slice(-40))
  }
  // One decision in the corpus carries the year of its argument.
  expect(wrong.length).toBeLessThanOrEqual(1)
})

test("the table of volumes is dated", () => {
  const open = volumes.map((row) => row.last_volume_as_of ?? "").filter((end) => isDay(end))
  expect(Math.min(...open.map(yearOf))).toBeGreaterThan(2015)
})
