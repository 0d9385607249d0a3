import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterAll, expect, test } from "vitest"
import { ZipFile } from "yazl"
import type { Problem } from "../../src/base/problem.js"
import { ingest } from "../../src/ingest/ingest.js"
import { reasons } from "../../src/ingest/reasons.js"
import { openLibrary } from "../../src/law/open.js"
import { verify } from "../../src/law/verify.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-sources-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const fresh = () => openLibrary(join(folder, `library-${made++}.db`), { bare: true })

function write(path: string, text: string | Buffer): string {
  const whole = join(folder, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, text)
  return whole
}

const capCase = (id: number, page: number, cites: readonly object[]) => ({
  id,
  name: `IN RE VALE ${id}`,
  name_abbreviation: `Vale ${id}`,
  decision_date: "1953-02-30",
  docket_number: "",
  first_page: String(page),
  last_page: String(page + 1),
  citations: [
    { type: "parallel", cite: `200 S.E.2d ${page}` },
    { type: "official", cite: `100 Ga. ${page}` },
  ],
  court: { name: "Supreme Court of Georgia", name_abbreviation: "Ga." },
  jurisdiction: { name: "Ga.", name_long: "Georgia" },
  cites_to: cites,
  file_name: `${String(page).padStart(4, "0")}-01`,
})
const html = (page: number) =>
  `<section class="casebody"><article class="opinion" data-type="majority"><p>The rule is plain. <a class="page-label" data-label="${page + 1}">*${page + 1}</a>We affirm.</p></article></section>`

function zipOf(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  return new Promise((done) => {
    const chunks: Buffer[] = []
    zip.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => done(Buffer.concat(chunks)))
  })
}

const cases = [
  capCase(1, 10, []),
  capCase(2, 20, [{ cite: "100 Ga. 10", category: "reporters:state", case_ids: [1], weight: 3, opinion_index: 0 }]),
]
const volume = {
  "metadata/CasesMetadata.json": JSON.stringify(cases),
  "json/0010-01.json": JSON.stringify({
    ...cases[0],
    casebody: { opinions: [{ type: "majority", text: "The rule is plain. We affirm.", author: null }] },
  }),
  "html/0010-01.html": html(10),
}

test("a CAP volume: pages from the html, official citation first, a file that is missing told, cited cases linked", async () => {
  const library = await fresh()
  const account = await ingest(library, [write("100.zip", await zipOf(volume))], { workers: 0 })
  expect(account).toMatchObject({ read: 2, added: 2, skipped: 0, references: 1 })
  expect(account.notes.join(" ")).toContain("no file in the archive")
  const [first] = await library.byCitation("200 S.E.2d 10")
  expect(first).toMatchObject({ citations: ["100 Ga. 10", "200 S.E.2d 10"], court: "ga", date: "1953-02", firstPage: 10, lastPage: 11 })
  const [opinion] = await library.opinions(first?.key ?? 0)
  expect(opinion?.zones.some((zone) => zone.kind === "page" && zone.label === "11")).toBe(true)
  expect((await library.citedBy(first?.key ?? 0))[0]).toMatchObject({ treatment: "cited", depth: { mentions: 3 } })
  expect((await verify(library.store)).ok).toBe(true)
  await library.close()
})

test("the same volume as a folder and as an archive is the same cases", async () => {
  const library = await fresh()
  for (const [name, text] of Object.entries(volume)) write(`volume/${name}`, text)
  await ingest(library, [join(folder, "volume"), write("copy.zip", await zipOf(volume))], { workers: 0 })
  expect((await library.info()).cases).toBe(2)
  await library.close()
})

test("a truncated archive is a damaged file, and nothing is taken from it", async () => {
  const library = await fresh()
  const bytes = await zipOf(volume)
  const code = await ingest(library, [write("cut.zip", bytes.subarray(0, bytes.length - 40))], { workers: 0 }).catch(
    (cause: Problem) => cause.code,
  )
  expect(code).toBe("file_damaged")
  expect((await library.info()).cases).toBe(0)
  await library.close()
})

const csv = (rows: readonly (readonly (string | null)[])[]) =>
  rows
    .map((row, n) =>
      row.map((cell) => (cell === null ? "" : n === 0 ? cell : `"${cell.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`)).join(","),
    )
    .map((line) => `${line}\n`)
    .join("")

test("CourtListener's tables: clusters with court and citations, parts instead of the combined text, edges between cases", async () => {
  const day = "2099-01-01"
  const tables = {
    dockets: [
      ["id", "court_id", "docket_number"],
      ["5", "ga", "No. 7"],
    ],
    citations: [
      ["id", "volume", "reporter", "page", "type", "cluster_id"],
      ["1", "200", "S.E.2d", "10", "3", "50"],
      ["2", "100", "Ga.", "10", "2", "50"],
      ["3", "100", "Ga.", "20", "2", "60"],
    ],
    "opinion-clusters": [
      ["id", "case_name", "case_name_full", "date_filed", "docket_id", "precedential_status"],
      ["50", "Vale v. Moor", "", "1953-02-03", "5", "Published"],
      ["60", "Moor v. Vale", "", "1960-02-03", "5", "Published"],
    ],
    opinions: [
      ["id", "type", "plain_text", "html", "cluster_id"],
      ["500", "010combined", "The combined words.", null, "50"],
      ["501", "020lead", 'The lead words, with a "quotation".', "", "50"],
      ["502", "040dissent", "The other words.", null, "50"],
      ["600", "010combined", "See Vale v. Moor, 100 Ga. 10 (1953).", null, "60"],
    ],
    "citation-map": [
      ["id", "depth", "cited_opinion_id", "citing_opinion_id"],
      ["1", "2", "500", "600"],
      ["2", "1", "500", "501"],
      ["3", "1", "999", "600"],
    ],
    parentheticals: [
      ["id", "text", "described_opinion_id", "describing_opinion_id"],
      ["9", "holding that rules are plain", "501", "600"],
    ],
  }
  for (const [name, rows] of Object.entries(tables)) write(`bulk/${name}-${day}.csv`, csv(rows))
  const library = await fresh()
  const account = await ingest(library, [join(folder, "bulk")], { workers: 0 })
  expect(account.added).toBe(2)
  expect(account.reasons).toEqual({
    [reasons.combined]: 1,
    [reasons.oneCase]: 1,
    [reasons.noEnds]: 1,
  })
  const [vale] = await library.byCitation("100 Ga. 10")
  expect(vale).toMatchObject({
    name: "Vale v. Moor",
    citations: ["100 Ga. 10", "200 S.E.2d 10"],
    court: "ga",
    docket: "No. 7",
    publication: "published",
  })
  expect((await library.opinions(vale?.key ?? 0)).map((one) => one.role)).toEqual(["lead", "dissent"])
  expect(await library.citedBy(vale?.key ?? 0)).toHaveLength(1)
  expect((await library.status(vale?.key ?? 0)).stated?.[0]?.quote).toContain("holding that rules are plain")
  expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
  await library.close()
})

test("a COLD line is the CourtListener cluster of its number", async () => {
  const line = {
    id: 50,
    case_name: "Vale v. Moor",
    citations: ["100 Ga. 10"],
    date_filed: "1953-02-03",
    court_full_name: "Supreme Court of Georgia",
  }
  const library = await fresh()
  const path = write(
    "cold.jsonl",
    JSON.stringify({ ...line, opinions: [{ type: "020lead", opinion_text: "Moor &amp; Co. pays. *11Affirmed." }] }),
  )
  expect(await ingest(library, [path], { workers: 0, from: "cold" })).toMatchObject({ added: 1 })
  const [vale] = await library.byCitation("100 Ga. 10")
  expect(vale).toMatchObject({ caseId: "50", court: "ga", lastPage: 11 })
  expect((await library.opinions(vale?.key ?? 0))[0]?.text).toContain("Moor & Co. pays")
  await library.close()
})

const samples = resolve(import.meta.dirname, "../../../shared/data/samples")
test.skipIf(!existsSync(samples))("real samples: accounts that add up (skipped without ../shared)", async () => {
  const library = await fresh()
  const zip = await ingest(library, [join(samples, "cap-static-a2d-100/100.zip")], { workers: 0 })
  expect(zip).toMatchObject({ read: 9, added: 9, skipped: 0 })
  const bulk = await ingest(library, [join(samples, "generated-pg-copy")], { workers: 0 })
  expect(bulk.read).toBe(bulk.added + bulk.merged + bulk.unchanged + bulk.skipped)
  expect(bulk.added).toBe(1)
  expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
  await library.close()
})
