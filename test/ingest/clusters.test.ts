/** The opinions of one cluster are read together, in whatever order their rows come, and joined to one case. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Problem } from "../../src/base/problem.js"
import { grouped, OpinionCounts } from "../../src/ingest/clusters.js"
import type { CsvItem, CsvRow } from "../../src/ingest/csv.js"
import { ingest } from "../../src/ingest/ingest.js"
import { reasons } from "../../src/ingest/reasons.js"
import { openLibrary } from "../../src/law/open.js"
import { verify } from "../../src/law/verify.js"
import type { StoredLibrary } from "../../src/library/stored-library.js"
import { postgresBinaries, type Server, startPostgres } from "../library/store/postgres-server.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-clusters-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const row = (id: string, cluster_id: string, type: string, plain_text: string | null): CsvRow => ({ id, cluster_id, type, plain_text })

async function groupsOf(rows: readonly CsvRow[], room?: number): Promise<readonly string[]> {
  const counts = new OpinionCounts()
  for (const one of rows) counts.add(one)
  const items = async function* (): AsyncGenerator<CsvItem> {
    for (const one of rows) yield { row: one, bytes: 1 }
  }
  const found: string[] = []
  for await (const item of grouped(items(), counts, room))
    found.push(
      item.is === "case"
        ? `${item.row} ${item.cluster}: ${item.opinions.map(({ id }) => id).join(" ")}${item.own ? "" : " late"}`
        : `${item.row} ${item.is}`,
    )
  return found
}

describe("grouping", () => {
  const rows = [
    row("4", "9", "040dissent", "I dissent."),
    row("7", "8", "010combined", "All of it."),
    row("1", "9", "010combined", "Both again."),
    row("3", "9", "020lead", "The rule."),
    row("5", "9", "020lead", "The rule."),
    row("6", "9", "030concurrence", ""),
  ]
  test("a cluster comes with its last opinion, the lead first; combined, empty and repeated texts are left out", async () => {
    expect(await groupsOf(rows)).toEqual(["1 waiting", "2 8: 7", "3 left", "4 waiting", "5 left", "5 9: 3 4 late", "6 left"])
  })
  test("a combined text stays where nothing else has words", async () => {
    expect(await groupsOf([row("1", "9", "020lead", " "), row("2", "9", "010combined", "Words.")])).toEqual(["1 left", "2 9: 2"])
  })
  test("what waits too long is given in parts, and nothing is lost", async () => {
    const far = [
      row("1", "9", "020lead", "x".repeat(50)),
      row("2", "8", "020lead", "y".repeat(60)),
      row("3", "9", "040dissent", "z"),
      row("4", "8", "040dissent", "z"),
    ]
    expect(await groupsOf(far, 100)).toEqual(["1 waiting", "2 waiting", "2 9: 1 late", "3 waiting", "4 8: 2 4", "4 9: 3 late"])
  })
  test("numbers of clusters of every kind", async () => {
    expect(
      await groupsOf([row("1", "99999999999", "020lead", "a"), row("2", "x-9", "020lead", "b"), row("3", "67108863", "020lead", "c")]),
    ).toEqual(["1 99999999999: 1", "2 x-9: 2", "3 67108863: 3"])
  })
  test("in any order and with any room, every opinion that is not left out is given once", async () => {
    const rowOf = fc.record({
      id: fc.nat(999).map(String),
      cluster_id: fc.constantFrom("1", "2", "3"),
      type: fc.constantFrom("010combined", "020lead", "040dissent"),
      plain_text: fc.string({ maxLength: 20 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(rowOf, { selector: ({ id }) => id, maxLength: 30 }), fc.nat(60), async (some, room) => {
        const found = await groupsOf(some, room)
        const given = found.flatMap((line) =>
          line
            .replace(/^\d+ \S+: | late$/g, "")
            .split(" ")
            .filter(() => line.includes(":")),
        )
        const left = found.filter((line) => line.endsWith("left")).length
        expect(new Set(given).size).toBe(given.length)
        expect(given.length + left).toBe(some.length)
      }),
      { seed: 11, numRuns: 200 },
    )
  })
})

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((cells, n) => `${cells.map((cell) => (n === 0 ? cell : `"${cell}"`)).join(",")}\n`).join("")
const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  dockets: [
    ["id", "court_id", "docket_number"],
    ["5", "ga", "No. 7"],
  ],
  citations: [
    ["id", "volume", "reporter", "page", "type", "cluster_id"],
    ["1", "200", "S.E.2d", "10", "1", "50"],
    ["2", "100", "Ga.", "10", "2", "50"],
    ["3", "90", "Ga.", "5", "2", "60"],
  ],
  "opinion-clusters": [
    ["id", "case_name", "case_name_full", "date_filed", "docket_id", "precedential_status"],
    ["50", "Vale v. Moor", "", "1953-02-03", "5", "Published"],
    ["60", "Thorn v. Reed", "", "1950-02-03", "5", "Published"],
  ],
  opinions: [
    ["id", "type", "plain_text", "cluster_id"],
    ["502", "040dissent", "I dissent. I would overrule Thorn, supra. In Thorn, 90 Ga., at 7, the mill had no water.", "50"],
    ["600", "010combined", "The weir stood in the stream. *6 The judgment is affirmed.", "60"],
    ["501", "020lead", "We follow Thorn v. Reed, 90 Ga. 5, 6 (1950). *11 The judgment is affirmed.", "50"],
    ["700", "020lead", "Of a cluster that is not there.", "70"],
  ],
  "citation-map": [
    ["id", "depth", "cited_opinion_id", "citing_opinion_id"],
    ["1", "2", "600", "501"],
  ],
}

function bulk(name: string): string {
  mkdirSync(join(folder, name), { recursive: true })
  for (const [table, rows] of Object.entries(tables)) writeFileSync(join(folder, name, `${table}-2099-01-01.csv`), csv(rows))
  return join(folder, name)
}

const stores = ["SQLite", ...(postgresBinaries() ? ["PostgreSQL"] : [])]
let server: Server | undefined
beforeAll(async () => {
  if (postgresBinaries()) server = await startPostgres(["together", "whole", "parts", "again"])
}, 60_000)
afterAll(() => server?.stop())
const open = (store: string, name: string) =>
  openLibrary(store === "SQLite" ? join(folder, `${name}.db`) : (server as Server).address(name), { bare: true })

async function contentOf(library: StoredLibrary) {
  const { db } = library.store
  const all = async (table: "cases" | "opinions" | "pairs" | "treatments" | "statements" | "origins") =>
    (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort()
  return Promise.all((["cases", "opinions", "pairs", "treatments", "statements", "origins"] as const).map(all))
}

test.each(stores)(
  "on %s, short forms in a dissent mean what the lead cited; parts keep their speakers; pages and the end of the case are known",
  async (store) => {
    const library = await open(store, "together")
    const account = await ingest(library, [bulk("together")], { workers: 0 })
    expect(account).toMatchObject({
      read: 3,
      added: 2,
      skipped: 1,
      reasons: { [reasons.noCluster]: 1 },
      tables: {
        dockets: { rows: 1, left: 0 },
        citations: { rows: 3, left: 0 },
        "opinion-clusters": { rows: 2, left: 0 },
        opinions: { rows: 4, left: 1 },
        "citation-map": { rows: 1, left: 0 },
      },
    })
    const [vale] = await library.byCitation("200 S.E.2d 10")
    expect(vale).toMatchObject({
      citations: ["100 Ga. 10", "200 S.E.2d 10"],
      firstPage: 10,
      lastPage: 11,
      disposition: { kind: "affirmed" },
    })
    expect((await library.opinions(vale?.key ?? 0)).map(({ role }) => role)).toEqual(["lead", "dissent"])
    const [thorn] = await library.byCitation("90 Ga. 5")
    const cited = await library.citedBy(thorn?.key ?? 0)
    expect(cited.map(({ treatment, part }) => `${treatment} ${part}`).sort()).toEqual(
      expect.arrayContaining(["followed lead", "overruled dissent"]),
    )
    expect(cited[0]?.depth?.mentions).toBe(3)
    expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
    await library.close()
  },
)

test.each(stores)("on %s, stopped after every batch and gone on with, the library is the same, row for row", async (store) => {
  const whole = await open(store, "whole")
  await ingest(whole, [bulk("whole")], { workers: 0 })
  const parts = await open(store, "parts")
  bulk("parts")
  let runs = 0
  for (let done = false; !done && runs < 100; runs++) {
    const stop = new AbortController()
    done = await ingest(parts, [join(folder, "parts")], {
      workers: 0,
      batch: { steps: 2, bytes: 1e9 },
      signal: stop.signal,
      inBatch: async () => stop.abort(),
    }).then(
      () => true,
      () => false,
    )
  }
  expect(runs).toBeGreaterThan(5)
  expect(await contentOf(parts)).toEqual(await contentOf(whole))
  await whole.close()
  await parts.close()
})

test.each(stores)("on %s, the same dump again under a later day changes nothing", async (store) => {
  const library = await open(store, "again")
  await ingest(library, [bulk("again")], { workers: 0 })
  const before = (await contentOf(library)).slice(0, 5)
  mkdirSync(join(folder, "later"), { recursive: true })
  for (const [table, rows] of Object.entries(tables))
    writeFileSync(join(folder, "later", `${table}-2099-04-01.csv`), csv(rows).replace(/\n$/, "\n\n"))
  const account = await ingest(library, [join(folder, "later")], { workers: 0 })
  expect(account).toMatchObject({ added: 0, merged: 2, texts: { kept: 2, replaced: 0 } })
  expect((await contentOf(library)).slice(0, 5)).toEqual(before)
  expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
  await library.close()
})

test("a dump that broke off leaves nothing that mixes with the next", async () => {
  const whole = await openLibrary(join(folder, "next-whole.db"), { bare: true })
  await ingest(whole, [bulk("next-whole")], { workers: 0 })
  const library = await openLibrary(join(folder, "next.db"), { bare: true })
  const broken = bulk("broken")
  const opinions = tables.opinions ?? []
  const packed = gzipSync(
    csv([...opinions, ...Array.from({ length: 2000 }, (_, n) => [String(9000 + n), "020lead", `${Math.sin(n)} words`, "70"])]),
  )
  rmSync(join(broken, "opinions-2099-01-01.csv"))
  writeFileSync(join(broken, "opinions-2099-01-01.csv.gz"), packed.subarray(0, packed.length - 2000))
  expect(await ingest(library, [broken], { workers: 0 }).catch((cause: Problem) => cause.code)).toBe("file_damaged")
  await ingest(library, [bulk("next")], { workers: 0 })
  expect((await contentOf(library)).slice(0, 5)).toEqual((await contentOf(whole)).slice(0, 5))
  expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
  await whole.close()
  await library.close()
})

test("the library's sum stays a sum, however few rows are written at once", async () => {
  const ids = Array.from({ length: 24 }, (_, n) => String(n + 1))
  const name = join(folder, "sums")
  mkdirSync(name)
  const clusters = ids.map((id) => [id, `Vale ${id} v. Moor`, "1953-02-03", ""])
  const opinions = ids.map((id) => [id, "020lead", `The judgment of ${id} is affirmed.`, id])
  writeFileSync(join(name, "opinion-clusters-2099-01-01.csv"), csv([["id", "case_name", "date_filed", "docket_id"], ...clusters]))
  writeFileSync(join(name, "opinions-2099-01-01.csv"), csv([["id", "type", "plain_text", "cluster_id"], ...opinions]))
  const library = await openLibrary(join(folder, "sums.db"), { bare: true })
  const account = await ingest(library, [name], { workers: 0, batch: { steps: 1, bytes: 1e9 } })
  expect(account).toMatchObject({ added: 24, skipped: 0 })
  expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
  await library.close()
})
