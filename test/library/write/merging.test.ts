/** One case from two sources: one text is shown, by rule, the other kept aside; what either does counts once; both sources stay in its provenance. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ingest } from "../../../src/ingest/ingest.js"
import { openLibrary } from "../../../src/law/open.js"
import { verify } from "../../../src/law/verify.js"
import type { StoredLibrary } from "../../../src/library/stored-library.js"
import { isBetter, type TextMeasure } from "../../../src/library/write/texts.js"
import { postgresBinaries, type Server, startPostgres } from "../store/postgres-server.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-merging-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const stores = ["SQLite", ...(postgresBinaries() ? ["PostgreSQL"] : [])]
const databases = Array.from({ length: 8 }, (_, n) => `merging${n}`)
let server: Server | undefined
beforeAll(async () => {
  if (postgresBinaries()) server = await startPostgres(databases)
}, 60_000)
afterAll(() => server?.stop())
const fresh = (store: string) =>
  openLibrary(store === "SQLite" ? join(folder, `library-${made++}.db`) : (server as Server).address(`merging${made++ % 8}`), {
    bare: true,
  })
const file = (name: string, ...lines: readonly object[]) => {
  const path = join(folder, name)
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""))
  return path
}

const measures: readonly (readonly [string, Partial<TextMeasure>, Partial<TextMeasure>, boolean])[] = [
  ["the whole text before a part of it", { characters: 10_000 }, { characters: 3000, apart: true, paged: true }, true],
  ["a part never before the whole", { characters: 3000, apart: true, paged: true }, {}, false],
  ["opinions told apart before one text", { apart: true }, { paged: true }, true],
  ["printed pages before none", { paged: true }, {}, true],
  ["the longer of two alike", { characters: 10_600 }, {}, true],
  ["the one held of two alike", { characters: 10_100 }, {}, false],
]
test.each(measures)("%s", (_, comes, held, answer) => {
  const plain = { characters: 10_000, apart: false, paged: false }
  expect(isBetter({ ...plain, ...comes }, { ...plain, ...held })).toBe(answer)
  if (answer) expect(isBetter({ ...plain, ...held }, { ...plain, ...comes })).toBe(false)
})

const facts = { case_name: "Vale v. Moor", date: "1960-02-03", court: "ga" }
const padding = "The weir stood in the stream and the mill below it had no water in the summer. ".repeat(6)
const plain = {
  ...facts,
  id: "7",
  citations: ["200 S.E.2d 10", "100 Ga. 10"],
  opinions: [
    { type: "010combined", text: `${padding}See Thorn v. Reed, 90 Ga. 5 (1950). We overrule Birch v. Gorse, 80 Ga. 7 (1940). Reversed.` },
  ],
}
const apart = {
  ...facts,
  cluster_id: 50,
  citations: ["100 Ga. 10"],
  opinions: [
    { type: "020lead", text: `${padding}*11 We overrule Birch v. Gorse, 80 Ga. 7 (1940). The judgment is affirmed.` },
    { type: "040dissent", text: "I dissent. Lorne v. Inman, 85 Ga. 30 (1945), is to the contrary." },
  ],
}

async function held(library: StoredLibrary) {
  const [one] = await library.byCitation("100 Ga. 10")
  const key = one?.key ?? 0
  const cites = await library.cites(key)
  const names = await Promise.all(cites.map(async ({ cited }) => (await library.byKey(cited))?.name))
  expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
  return {
    one,
    roles: (await library.opinions(key)).map(({ role }) => role),
    cites: names.sort(),
    treatments: cites.map(({ treatment }) => treatment).sort(),
  }
}

describe.each(stores)("on %s, the text whose opinions come apart is kept", (store) => {
  const kept = {
    roles: ["lead", "dissent"],
    cites: ["Birch v. Gorse", "Lorne v. Inman", "Thorn v. Reed"],
    treatments: ["cited", "cited", "overruled"],
  }
  test.each([
    ["when it comes second", [plain, apart], [0, 1]],
    ["when it comes first", [apart, plain], [1, 0]],
  ])("%s", async (_, order, [keptTexts, replacedTexts]) => {
    const library = await fresh(store)
    const paths = order.map((one) => file("cluster_id" in one ? "apart.jsonl" : "plain.jsonl", one))
    const account = await ingest(library, paths, { workers: 0 })
    expect(account).toMatchObject({ read: 2, added: 1, merged: 1, skipped: 0, texts: { kept: keptTexts, replaced: replacedTexts } })
    const now = await held(library)
    expect(now).toMatchObject(kept)
    expect(now.one).toMatchObject({ citations: ["100 Ga. 10", "200 S.E.2d 10"], firstPage: 10, lastPage: 11 })
    expect(now.one?.provenance.toSorted()).toEqual(["apart.jsonl", "plain.jsonl"])
    expect(now.one?.disposition?.quote).toContain("affirmed")
    expect((await library.search("mill below it", { quote: true })).length).toBeGreaterThan(0)
    const [thorn] = await library.byCitation("90 Ga. 5", { cited: true })
    expect(await library.citedBy(thorn?.key ?? 0)).toHaveLength(1)
    expect((await library.opinions(now.one?.key ?? 0, { aside: true })).map(({ text }) => text)).toEqual([plain.opinions[0]?.text])
    await library.close()
  })
})

test.each(stores)("on %s, a new version of a text takes the place of the old one, which is kept aside with what it does", async (store) => {
  const library = await fresh(store)
  await ingest(library, [file("own.jsonl", plain)], { workers: 0 })
  const mended = { ...plain, opinions: [{ type: "020lead", text: "We follow Thorn v. Reed, 90 Ga. 5 (1950). Affirmed." }] }
  const account = await ingest(library, [file("own.jsonl", mended)], { workers: 0 })
  expect(account).toMatchObject({ merged: 1, texts: { kept: 0, replaced: 1 } })
  expect(await held(library)).toMatchObject({
    cites: ["Birch v. Gorse", "Thorn v. Reed"],
    treatments: ["followed", "overruled"],
    roles: ["lead"],
  })
  expect(await ingest(library, [file("own.jsonl", mended)], { workers: 0 })).toMatchObject({ read: 0 })
  await library.close()
})

test.each(stores)("on %s, facts without text change no text, and two different cases at one citation stay two", async (store) => {
  const library = await fresh(store)
  await ingest(library, [file("own.jsonl", plain)], { workers: 0 })
  const other = { ...facts, cluster_id: 51, citations: ["100 Ga. 10"], docket: "No. 7", opinions: [] }
  const stranger = {
    case_name: "Ellery v. Kettle",
    cluster_id: 52,
    citations: ["100 Ga. 10"],
    date: "1960-02-03",
    opinions: [{ type: "020lead", text: "Denied." }],
  }
  const account = await ingest(library, [file("others.jsonl", other, stranger)], { workers: 0 })
  expect(account).toMatchObject({ added: 1, merged: 1, texts: { kept: 0, replaced: 0 } })
  const cases = await library.byCitation("100 Ga. 10")
  expect(cases.map(({ name, docket }) => [name, docket])).toEqual([
    ["Vale v. Moor", "No. 7"],
    ["Ellery v. Kettle", undefined],
  ])
  expect(await library.cites(cases[0]?.key ?? 0)).toHaveLength(2)
  await library.close()
})

const act = "Elm v. Fir, 300 U.S. 100 (1937), is overruled. The judgment is reversed."
const full = `${padding}${padding}\n\nThe rule is plain. ${act}`
const poorer = `${full.slice(0, Math.floor(full.length * 0.75))} *412 and so on.`
const nearly = full.slice(0, full.length - act.length - 2)
describe.each(stores)("on %s, an act once read is never lost", (store) => {
  test.each([
    ["the whole text, then a part of it with a page", [full, poorer]],
    ["the part first", [poorer, full]],
    ["all but the end first", [nearly, full]],
    ["all but the end last", [full, nearly]],
    ["three texts", [poorer, full, nearly]],
  ])("%s", async (_, texts) => {
    const library = await fresh(store)
    const record = { case_name: "Ash v. Oak", citations: ["400 U.S. 410"], court: "scotus", date: "1971-03-03", docket: "No. 70-5" }
    const paths = texts.map((text, n) =>
      file(`s${n}.jsonl`, { ...record, id: `s${n}`, ...(n ? { cluster_id: n } : {}), opinions: [{ type: "020lead", text }] }),
    )
    for (const [n, path] of paths.entries()) {
      if (n === 2) continue
      await ingest(library, [path], { workers: 0 })
    }
    const [elm] = await library.byCitation("300 U.S. 100", { cited: true })
    expect((await library.citedBy(elm?.key ?? 0)).map(({ treatment }) => treatment)).toEqual(["overruled"])
    const [ash] = await library.byCitation("400 U.S. 410")
    expect(await library.opinions(ash?.key ?? 0)).toHaveLength(1)
    expect(await library.opinions(ash?.key ?? 0, { aside: true })).toHaveLength(1)
    expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
    await library.close()
  })
})
