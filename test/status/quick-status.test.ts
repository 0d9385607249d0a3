import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, describe, expect, test, vi } from "vitest"
import { courts } from "../../src/courts/table.js"
import { openLibrary } from "../../src/law/open.js"
import type { Status } from "../../src/library/library.js"
import type { CaseRow, TreatmentRow } from "../../src/library/store/tables.js"
import type { StoredLibrary } from "../../src/library/stored-library.js"
import { writeTallies } from "../../src/library/write/tallies.js"
import type { Event } from "../../src/status/events.js"
import { weigh } from "../../src/status/weigh.js"
import { numbers } from "../fixtures/many-cases.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-quick-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const kinds = [
  ["overruled", 4],
  ["abrogated", 4],
  ["disapproved", 3],
  ["questioned", 3],
  ["criticized", 2],
  ["distinguished", 2],
  ["explained", 1],
  ["followed", 0],
  ["followed", 0],
] as const
const direct = [
  ["reversed", 4],
  ["review granted", 3],
  ["modified", 2],
  ["affirmed", 0],
] as const
const inCourts = ["scotus", "ca9", "ca2", "cal", "calctapp", "cand", null]
const parts = ["lead", "lead", "plurality", "unknown", "per_curiam", "dissent", "concurrence", "concurrence_in_part"]
const voices = ["own", "own", "own", "quoted", "argued", "described"]
const objections = [null, null, null, "recognized", "negated", "hypothetical"]

type Pick = (below: number) => number
const oneOf = <T>(pick: Pick, list: readonly T[]) => list[pick(list.length)] as T

function caseRow(key: number, pick: Pick): CaseRow {
  const day = (1950 + key) * 10000 + 101 + pick(12) * 100 + pick(28)
  const digits = String(day)
  const date = pick(5) === 0 ? digits.slice(0, 4) : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  const empty = { name_full: null, name_short: null, docket: null, publication: null, first_page: null, last_page: null, disposition: null }
  const name = `Side${key} v. Other${key}`
  const known = { case_id: `c${key}`, name, court: oneOf(pick, inCourts), date, day: date.length === 4 ? Number(`${date}1231`) : day }
  return { key, ...known, ...empty, citations: `${key} Frank. 2d 1;${key} Fict. 7`, held: 1 + pick(2), verified: 0 }
}

function treatmentRow(id: number, cited: number, citing: CaseRow, pick: Pick): TreatmentRow {
  const isDirect = pick(6) === 0
  const [treatment, weight] = isDirect ? oneOf(pick, direct) : oneOf(pick, kinds)
  const recognized = pick(6) === 0
  const acting = recognized && pick(2) === 0 ? JSON.stringify({ name: "Acting v. Case", citations: ["9 Frank. 2d 9"], court: "cal" }) : null
  return {
    cited,
    id,
    citing: pick(12) === 0 ? null : citing.key,
    acting_key: recognized && acting === null && pick(3) > 0 ? 1 + pick(citing.key) : null,
    acting,
    treatment,
    weight,
    recognized: recognized ? 1 : 0,
    direct: isDirect ? 1 : 0,
    part: oneOf(pick, parts),
    voice: oneOf(pick, voices),
    point: pick(5) === 0 ? "on other grounds" : null,
    quote: `Words ${id}.`,
    page: null,
    opinion: 0,
    start_at: 0,
    end_at: 9,
    rule: pick(9) === 0 ? "adopted.dissent" : "made",
    day: citing.day,
    date: citing.date,
    source: pick(5) === 0 ? "starter" : "text",
    verified: 0,
    not_counted: oneOf(pick, objections),
    note: null,
  }
}

/** A library of `count` cases that do random things to earlier ones. */
async function made(name: string, count: number, seed: number): Promise<StoredLibrary> {
  const pick = numbers(seed)
  const library = await openLibrary(join(folder, `${name}.db`), { bare: true })
  const cases = Array.from({ length: count }, (_, n) => caseRow(n + 1, pick))
  const pairs = new Map<string, object>()
  const treatments: TreatmentRow[] = []
  for (const citing of cases.slice(1))
    for (let n = pick(8); n > 0; n--) {
      const cited = 1 + Math.min(pick(citing.key - 1), pick(citing.key - 1))
      pairs.set(`${cited}/${citing.key}`, { cited, day: citing.day, citing: citing.key, mentions: 1, words: 20, quoted: 0 })
      if (pick(3) > 0) treatments.push(treatmentRow(treatments.length, cited, citing, pick))
    }
  await library.store.write(async (db) => {
    await library.store.insert(db, "cases", cases)
    await library.store.insert(db, "pairs", [...pairs.values()] as never)
    await library.store.insert(db, "treatments", treatments)
    await db.insertInto("meta").values({ key: "latest", value: "2020" }).execute()
  })
  return library
}

/** The modules of a status over the plain gathering. */
async function plainStatus(): Promise<typeof import("../../src/status/status.js").statusOf> {
  vi.resetModules()
  vi.doMock("../../src/status/events.js", () => import("./slow-gather.js"))
  const { statusOf } = await import("../../src/status/status.js")
  vi.doUnmock("../../src/status/events.js")
  return statusOf
}

/** An answer whose reasons are in an order of their own: equals may stand either way. */
function sorted(status: Status) {
  return { ...status, because: status.because.map((reason) => JSON.stringify(reason)).sort() }
}

describe("the quick status", () => {
  test("is the plain one, over made-up libraries, dates and courts", { timeout: 120_000 }, async () => {
    const plainly = await plainStatus()
    let n = 0
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), async (seed) => {
        const library = await made(`plain-${n++}`, 24, seed)
        const declared = await library.declared()
        for (let key = 1; key <= 24; key++)
          for (const ask of [{}, { asOf: "1961" }, { asOf: "1966-06-15", court: "ca9" }, { asOf: "1970-02", court: "cal" }])
            expect(sorted(await library.status(key, ask))).toEqual(sorted(await plainly(library.store, key, ask, declared)))
        await library.close()
      }),
      { numRuns: 12 },
    )
  })

  test("never leaves out a row that the rules of weighing would count", () => {
    const subject = { court: "calctapp", date: "1950", day: 19501231, citations: "" }
    for (const part of new Set(parts))
      for (const voice of new Set(voices))
        for (const not_counted of new Set(objections)) {
          const row = {
            ...treatmentRow(1, 1, caseRow(9, numbers(3)), numbers(3)),
            part,
            voice,
            not_counted,
            treatment: "overruled",
            weight: 4,
          }
          const event: Event = { row: { ...row, direct: 0 }, actor: { court: "cal", date: "1990" }, actorKnown: true }
          const isAct = (not_counted ?? "recognized") === "recognized" && voice === "own" && !/dissent|concurrence/.test(part)
          if (!isAct) expect([part, voice, not_counted, weigh(event, subject, courts).counts]).toEqual([part, voice, not_counted, false])
        }
  })

  test("finds the one overruling behind any number of words in dissents", async () => {
    const library = await made("behind", 20, 5)
    const citing = { ...caseRow(15, numbers(2)), court: "cal", day: 19700101, date: "1970-01-01" }
    const base = { ...treatmentRow(0, 2, citing, numbers(4)), direct: 0, treatment: "overruled", weight: 4, recognized: 0, citing: 15 }
    const words = Array.from({ length: 400 }, (_, n) => ({ ...base, id: 5000 + n, part: "dissent", day: 20000101, date: "2000-01-01" }))
    const plain = { acting: null, acting_key: null, point: null, rule: "made", source: "text", date: "1970-01-01", day: 19700101 }
    const act = { ...base, ...plain, id: 9000, part: "lead", voice: "own", not_counted: null }
    await library.store.write(async (db) => {
      await db.updateTable("cases").set({ court: "cal" }).where("key", "in", [2, 15]).execute()
      await library.store.insert(db, "treatments", [...words, act])
    })
    const status = await library.status(2)
    expect(status.verdict).toBe("stop")
    expect(status.because.find((reason) => reason.counts && reason.severity === "stop")).toMatchObject({ treatment: "overruled" })
    await library.close()
  })

  test("answers again what it answered, until something is written", async () => {
    const library = await made("again", 20, 11)
    const first = await library.status(3)
    expect(await library.status(3)).toBe(first)
    expect(await library.status(3, { asOf: "1960" })).not.toBe(first)
    const other = await openLibrary(join(folder, "again.db"))
    await other.store.write(
      async (db) => void (await db.updateTable("cases").set({ name: "Renamed v. Case" }).where("key", "=", 3).execute()),
    )
    expect((await library.status(3)).case.name).toBe("Renamed v. Case")
    await other.close()
    await library.close()
  })

  test("counts with tallies what it counts without them", async () => {
    const library = await made("tallied", 40, 17)
    const asks = ["1955", "1975-06-01", "1988-12-31", "2020"]
    const before = await Promise.all(asks.map((asOf) => library.status(1, { asOf })))
    await library.store.write(async (db) => void (await writeTallies(db, 3)))
    expect((await library.store.db.selectFrom("tallies").selectAll().execute()).length).toBeGreaterThan(0)
    const after = await Promise.all(asks.map((asOf) => library.status(1, { asOf })))
    expect(after.map((one) => one.coverage.citingOpinions)).toEqual(before.map((one) => one.coverage.citingOpinions))
    expect(after.map((one) => one.verdict)).toEqual(before.map((one) => one.verdict))
    await library.close()
  })
})
