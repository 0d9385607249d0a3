/**
 * Lists of a library: citing cases a page at a time, the timeline, history, search and reviews; what pages give together is the whole, once.
 * Both stores are asked the same.
 */
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { inSession } from "../../src/library/write/session.js"
import {
  addReview,
  authoritiesPage,
  citedByPage,
  courtsHeld,
  findCases,
  historyOf,
  markedOpinions,
  mostReliedOn,
  nearestParagraphs,
  reviewsOf,
  timelineOf,
} from "../../src/node.js"
import { postgresBinaries, type Server, startPostgres } from "../library/store/postgres-server.js"
import { type Franklin, franklin, keyOf } from "../server/running.js"

const plessy = "163 U.S. 537"

/** Pairs without a treatment, as a case cited very often has them. */
const many = 2500

describe("on SQLite", () => browsing(() => franklin()))

describe.skipIf(!postgresBinaries())("on PostgreSQL (skipped where it is not installed)", () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres(["franklin"])
  }, 60_000)
  afterAll(() => server.stop())
  browsing(() => franklin(server.address("franklin")))
})

function browsing(open: () => Promise<Franklin>): void {
  let held: Franklin
  let halloran: number
  let verlander: number

  beforeAll(async () => {
    held = await open()
    halloran = await keyOf(held.library, "41 Frank. 2d 210")
    verlander = await keyOf(held.library, "70 Frank. 2d 133")
    const cited = await keyOf(held.library, plessy)
    await inSession(held.library.store, async ({ db, nextKey }) => {
      for (let from = 0; from < many; from += 250) {
        const keys = Array.from({ length: 250 }, (_, n) => nextKey + from + n)
        const row = {
          name_full: null,
          name_short: null,
          court: "ca9",
          docket: null,
          citations: "",
          publication: null,
          first_page: null,
          last_page: null,
          held: 1,
          verified: 0,
          disposition: null,
        }
        const year = (key: number) => 1950 + (key % 60)
        await db
          .insertInto("cases")
          .values(
            keys.map((key) => ({
              ...row,
              key,
              case_id: `made-${key}`,
              name: `Made ${key} v. Up`,
              date: `${year(key)}`,
              day: year(key) * 10000 + 1231,
            })),
          )
          .execute()
        await db
          .insertInto("pairs")
          .values(
            keys.map((citing) => ({ cited, day: year(citing) * 10000 + 1231, citing, mentions: 1 + (citing % 7), words: 3, quoted: 0 })),
          )
          .execute()
      }
    })
  })
  afterAll(() => held.close())

  test("the most serious treatment comes first, with the others of the same case", async () => {
    const { items, counts } = await citedByPage(held.library, halloran)
    expect(items[0]).toMatchObject({ treatment: "overruled", case: { name: "Verlander v. Northgate Warehouse Corp." } })
    expect(items[0]?.others).toContainEqual(expect.objectContaining({ notCounted: "dissent" }))
    expect(counts).toMatchObject({ stop: 1, positive: 1 })
  })

  test("pages of any size give every citing case once, in order, for every sort", async () => {
    const key = await keyOf(held.library, plessy)
    const arbitrary = fc.record({
      size: fc.integer({ min: 37, max: 200 }),
      sort: fc.constantFrom("severity" as const, "date" as const, "depth" as const),
    })
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ size, sort }) => {
        const seen: string[] = []
        const ranks: number[] = []
        const { total } = await citedByPage(held.library, key, { size, sort })
        for (let page = 1; seen.length < total; page++) {
          const { items } = await citedByPage(held.library, key, { size, sort, page })
          expect(items.length).toBe(Math.min(size, total - seen.length))
          seen.push(...items.map((row) => `${row.citing ?? `act ${row.acting?.name}`}`))
          ranks.push(...items.flatMap(({ depth }) => (sort === "depth" && depth ? [depth.mentions] : [])))
        }
        expect(new Set(seen).size).toBe(total)
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
      }),
      { seed: 18960518, numRuns: 6, verbose: true },
    )
  })

  test("rows are narrowed by severity and by name", async () => {
    const key = await keyOf(held.library, plessy)
    const stops = await citedByPage(held.library, key, { severity: "stop" })
    expect(stops.items.every(({ severity }) => severity === "stop")).toBe(true)
    expect(stops.total).toBe(stops.counts.stop)
    const named = await citedByPage(held.library, key, { words: "100% _made" })
    expect(named.total).toBe(0)
    expect((await citedByPage(held.library, halloran, { words: "ferry" })).items.map(({ case: one }) => one.name)).toEqual([
      "Pryor v. Lakeshore Ferry Co.",
    ])
  })

  test("a list as of a day has nothing later, in every order", async () => {
    const key = await keyOf(held.library, plessy)
    for (const sort of ["severity", "date", "depth"] as const) {
      const { items, total } = await citedByPage(held.library, key, { asOf: "1960", sort, size: 200 })
      expect(total).toBeLessThan(many)
      expect(items.filter(({ case: one }) => (one.date ?? "").slice(0, 4) > "1960")).toEqual([])
      expect(items.length).toBe(Math.min(200, total))
    }
    expect((await citedByPage(held.library, halloran, { asOf: "1980" })).counts.stop).toBe(0)
    await expect(citedByPage(held.library, key, { asOf: "soon" })).rejects.toMatchObject({ code: "date_invalid" })
  })

  test("the authorities most relied on are ranked as of a day", async () => {
    const now = await mostReliedOn(held.library, { limit: 5 })
    expect(now[0]?.case.citations).toContain(plessy)
    expect(now[0]?.citing).toBeGreaterThanOrEqual(many)
    expect(now.map(({ rank }) => rank)).toEqual(now.map(({ rank }) => rank).sort((a, b) => b - a))
    expect(await mostReliedOn(held.library, { limit: 5 })).toEqual(now)
    const then = await mostReliedOn(held.library, { limit: 5, asOf: "1960" })
    expect(then[0]?.citing).toBeLessThan(now[0]?.citing ?? 0)
    expect(await mostReliedOn(held.library, { asOf: "1500" })).toEqual([])
    await expect(mostReliedOn(held.library, { asOf: "soon" })).rejects.toMatchObject({ code: "date_invalid" })
  })

  test("what a case cites has the same shape", async () => {
    const { items } = await authoritiesPage(held.library, verlander)
    expect(items.map(({ case: one }) => one.name)).toContain("Halloran v. Tri-County Freight Co.")
    expect(items[0]).toMatchObject({ treatment: "overruled", cited: halloran })
  })

  test("a timeline has a mark for each act, and counts by year where citations are thousands", async () => {
    const marks = await timelineOf(held.library, halloran)
    expect(marks.map(({ date }) => date)).toEqual(marks.map(({ date }) => date).sort())
    expect(marks).toContainEqual(
      expect.objectContaining({ severity: "stop", treatment: "overruled", level: 1, key: verlander, counts: true }),
    )
    const binned = await timelineOf(held.library, await keyOf(held.library, plessy))
    expect(binned.length).toBeLessThan(200)
    expect(binned.reduce((sum, { count = 0 }) => sum + count, 0)).toBeGreaterThan(many - 50)
  })

  test("a history goes through the courts, and stops at the day asked for", async () => {
    const appeal = await keyOf(held.library, "88 Frank. App. 2d 612")
    const steps = await historyOf(held.library, appeal)
    expect(steps.map(({ place }) => place)).toContain("itself")
    expect(steps.find(({ place }) => place === "above")).toMatchObject({ treatment: expect.stringContaining("reversed"), level: 1 })
    expect((await historyOf(held.library, appeal, { asOf: "2010" })).map(({ place }) => place)).toEqual(["itself"])
  })

  test("search finds by citation, name and words, narrowed by court, date and status", async () => {
    const names = async (ask: Parameters<typeof findCases>[1]) =>
      (await findCases(held.library, ask)).items.map(({ case: one }) => one.name)
    expect(await names({ words: "41 Frank 2d 210" })).toEqual(["Halloran v. Tri-County Freight Co."])
    expect((await names({ words: "Okafor" }))[0]).toBe("Okafor v. City of Lindale")
    expect(await names({ words: '"without proof of fault"' })).toContain("Halloran v. Tri-County Freight Co.")
    expect(await names({ words: "carrier", court: "franklin", to: "1990" })).toEqual(["Halloran v. Tri-County Freight Co."])
    expect(await names({ words: "Halloran", status: "stop" })).toContain("Halloran v. Tri-County Freight Co.")
    expect(await names({ words: "xylophone" })).toEqual([])
    const listed = await findCases(held.library, { court: "franklin", size: 3 })
    expect(listed.items).toHaveLength(3)
    expect(listed.total).toBeGreaterThan(3)
  })

  test("marks of an opinion slice to the citations they stand for", async () => {
    for (const { text, citations } of await markedOpinions(held.library, verlander))
      for (const { start, end } of citations) expect(text.slice(start, end)).toMatch(/\w/)
  })

  test("paragraphs are ranked by the words they share; none where none is shared", async () => {
    const [near] = await nearestParagraphs(held.library, halloran, "careful carrier liable without fault", 3)
    expect(near?.text).toMatch(/without proof of fault|careful/)
    expect(await nearestParagraphs(held.library, halloran, "xylophone zeppelin")).toEqual([])
  })

  test("courts are counted, and counted again after a write", async () => {
    const before = await courtsHeld(held.library)
    expect(before).toContainEqual(expect.objectContaining({ id: "franklin", name: "Supreme Court of Franklin" }))
  })

  test("reviews are numbered, and a document's log is its own", async () => {
    const review = { citation: "x", start: 0, end: 1, kind: "form", decision: "note", note: "a word" } as const
    await addReview(held.library, "1".repeat(64), review, "2026-01-01T00:00:00Z")
    await addReview(held.library, "2".repeat(64), review, "2026-01-02T00:00:00Z")
    expect(await reviewsOf(held.library, "1".repeat(64))).toEqual([{ n: 1, time: "2026-01-01T00:00:00Z", ...review }])
  })
}
