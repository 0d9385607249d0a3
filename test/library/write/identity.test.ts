/** One decision or two, and what becomes of a number that two claim: made-up appeals, rehearings and pages of orders, in any order. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ingest } from "../../../src/ingest/ingest.js"
import { openLibrary } from "../../../src/law/open.js"
import { verify } from "../../../src/law/verify.js"
import { isSameDecision } from "../../../src/library/write/identity.js"
import { postgresBinaries, type Server, startPostgres } from "../store/postgres-server.js"

const row = {
  key: 1,
  name: "Wren v. Tollgate Mills, Inc.",
  name_full: null,
  court: "ind",
  day: 20170620,
  date: "2017-06-20",
  docket: "No. 27S04-1702-MI-70",
  held: 2,
  citations: "80 N.E.3d 179",
}
const facts = { namespace: "x", id: "1", name: "Wren v. Tollgate Mills", citations: ["80 N.E.3d 179"], court: "ind", date: "2017-06-20" }
test.each<[string, Partial<typeof facts> & { docket?: string }, boolean]>([
  ["the same", {}, true],
  ["a docket written otherwise", { docket: "27S04-1702-MI-70" }, true],
  ["another court", { court: "indctapp" }, false],
  ["another docket", { docket: "27A04-1511-MI-1976" }, false],
  ["another day", { date: "2017-06-21" }, false],
  ["another day under one docket: a rehearing", { date: "2017-07-08", docket: "No. 27S04-1702-MI-70" }, true],
  ["the year only", { date: "2017" }, true],
  ["another volume", { citations: ["62 N.E.3d 472"] }, false],
  ["a parallel", { citations: ["2017 Ind. LEXIS 9"] }, true],
  ["another party", { name: "Wren v. Harrow" }, false],
])("%s", (_, change, answer) => {
  expect(isSameDecision({ ...facts, ...change }, row)).toBe(answer)
})

const folder = mkdtempSync(join(tmpdir(), "goodlaw-identity-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const stores = ["SQLite", ...(postgresBinaries() ? ["PostgreSQL"] : [])]
let server: Server | undefined
beforeAll(async () => {
  if (postgresBinaries()) server = await startPostgres(["identity"])
}, 60_000)
afterAll(() => server?.stop())

const seed = 20260214
/** Numbers that are the same for the same seed. */
function numbers(from: number): (below: number) => number {
  let state = from
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

const parties = ["Wren", "Tollgate", "Harrow", "Ellery", "Quist", "Vane", "Lunn", "Marr", "Oakes", "Pell", "Rook", "Sable"]

/** Each kind gives records of decisions; `same` records are one decision from two sources. */
function made(n: number, draw: (below: number) => number) {
  const [a, b] = [parties[draw(6)], parties[6 + draw(6)]]
  const at = 100 + n
  const text = (words: string) => [{ type: "020lead", text: `Decision ${n} ${words}. The gate stood open and the mill was dry. Affirmed.` }]
  const base = { case_name: `${a} v. ${b}`, court: "indctapp", date: "2016-10-12", docket: `No. 27A-${n}`, citations: [`${at} N.E.3d 472`] }
  const kinds = [
    // An appeal that claims the number below as its parallel.
    [base, { ...base, court: "ind", date: "2017-06-20", docket: `No. 27S-${n}`, citations: [`${at + 1000} N.E.3d 9`, `${at} N.E.3d 472`] }],
    // Two petitioners on one page of orders.
    [
      { ...base, case_name: `${a} v. United States`, court: "scotus", citations: [`${at} U.S. 984`] },
      { ...base, case_name: `${a} v. Florida`, court: "scotus", citations: [`${at} U.S. 984`], docket: `No. 99-${n}` },
    ],
    // An opinion and the one on rehearing, of two days.
    [base, { ...base, date: "2016-11-19", citations: [`${at} N.E.3d 924`, `${at} N.E.3d 472`] }],
  ]
  const kind = draw(3)
  const records = (kinds[kind] as object[]).map((one, k) => ({ ...one, id: `${n}-${k}`, opinions: text(`part ${k}`) }))
  return { records, cases: kind === 2 ? 1 : 2 }
}

describe.each(stores)(`500 appeals, rehearings and pages of orders of seed ${seed} on %s`, (store) => {
  test("none is lost, none is merged wrongly", async () => {
    const draw = numbers(seed)
    const all = Array.from({ length: 500 }, (_, n) => made(n, draw))
    const library = await openLibrary(store === "SQLite" ? join(folder, "many.db") : (server as Server).address("identity"), { bare: true })
    const sources = [0, 1].map((of) => {
      const path = join(folder, `${store}-${of}.jsonl`)
      const lines = all.map(({ records }, n) => ({ ...records[(n + of) % 2], ...(of ? { cluster_id: n + 1 } : {}) }))
      writeFileSync(path, lines.map((one) => `${JSON.stringify(one)}\n`).join(""))
      return path
    })
    for (const path of sources) await ingest(library, [path], { workers: 0 })
    const wanted = all.reduce((sum, { cases }) => sum + cases, 0)
    expect((await library.info()).cases).toBe(wanted)
    const texts = await library.store.db.selectFrom("opinions").select("hash").distinct().execute()
    expect(texts).toHaveLength(1000)
    expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
    await library.close()
  }, 240_000)
})
