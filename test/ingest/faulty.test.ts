/** Files that are not what they should be: each is told with what to do, nothing else is lost, and accounts add up. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, describe, expect, test } from "vitest"
import { ZipFile } from "yazl"
import type { Problem } from "../../src/base/problem.js"
import type { IngestAccount } from "../../src/ingest/account.js"
import { type IngestOptions, ingest } from "../../src/ingest/ingest.js"
import { reasons } from "../../src/ingest/reasons.js"
import { openLibrary } from "../../src/law/open.js"
import { verify } from "../../src/law/verify.js"

const root = mkdtempSync(join(tmpdir(), "goodlaw-faulty-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let made = 0

function put(path: string, bytes: string | Uint8Array): string {
  const whole = join(root, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, bytes)
  return whole
}

/** Ingests into a library of its own, checks that the account adds up and the library is whole. */
async function taken(
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<IngestAccount & { readonly cases: readonly string[] }> {
  const library = await openLibrary(join(root, `library-${made++}.db`), { bare: true })
  try {
    const account = await ingest(library, paths, { workers: 0, ...options })
    expect(account.read).toBe(account.added + account.merged + account.unchanged + account.skipped)
    expect(Object.values(account.reasons).reduce((sum, n) => sum + n, 0)).toBe(account.skipped)
    expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
    const rows = await library.store.db.selectFrom("cases").select("name").where("held", "=", 2).orderBy("name").execute()
    return { ...account, cases: rows.map(({ name }) => name) }
  } finally {
    await library.close()
  }
}

const opinion = (name: string, page: number) => `${page} Ga. 7\n${name}\nDecided March 3, 1971\n\nThe judgment is affirmed.\n`
const line = (name: string, page: number) =>
  `${JSON.stringify({ case_name: name, citations: [`100 Ga. ${page}`], opinions: [{ type: "020lead", text: "Affirmed." }] })}\n`

test("a folder of anything: what is read, and a sentence for all that is not", async () => {
  put("mixed/one.txt", opinion("Ashdown v. Birch", 91))
  put("mixed/with mark.txt", `\uFEFF${opinion("Calloway v. Dunmore", 92).replaceAll("\n", "\r\n")}`)
  put("mixed/utf16.txt", Buffer.from(`\uFEFF${opinion("Ellery v. Farrant", 93)}`, "utf16le"))
  put("mixed/sub/Gorße — ñ.html", "<p>94 Ga. 7</p><p>GORSE v. HOLLIS</p><p>The judgment is affirmed.</p>")
  put("mixed/lines.jsonl", `\uFEFF${line("Inman v. Jessop", 1).replace("\n", "\r\n")}\r\n${line("Kettle v. Lorne", 2)}`)
  put("mixed/one line.json", `[${line("Moor v. Vale", 3)},${line("Vale v. Moor", 4)}]`.replaceAll("\n", ""))
  put("mixed/copy of one.txt", opinion("Ashdown v. Birch", 91))
  put("mixed/program.exe", Buffer.from([0x4d, 0x5a, 0, 0, 1, 2, 3]))
  put("mixed/table.csv", "a,b\n1,2\n")
  put("mixed/README.md", "notes")
  put("mixed/.hidden/secret.txt", opinion("Nobody v. Noone", 95))
  for (const type of ["txt", "docx", "pdf", "zip", "jsonl"]) put(`mixed/empty.${type}`, "")
  put("mixed/blank.txt", " \n\n")
  put("mixed/not a zip.zip", "PK is what it begins with")
  put("mixed/cut.jsonl.gz", gzipSync(Array.from({ length: 400 }, (_, n) => line(`Osgood v. Pell ${n}`, 100 + n)).join("")).subarray(0, 900))
  symlinkSync(join(root, "mixed"), join(root, "mixed/loop"))
  symlinkSync(join(root, "nowhere"), join(root, "mixed/leads nowhere.txt"))
  symlinkSync("ring.txt", join(root, "mixed/ring.txt"))
  const account = await taken([join(root, "mixed")])
  const whys = new Map(account.skips.map(({ what, why }) => [what, why]))
  for (const [name, why] of [
    ["program.exe", reasons.kind],
    ["table.csv", reasons.kind],
    ["README.md", reasons.note],
    ["loop", reasons.linkToFolder],
    ["leads nowhere.txt", reasons.linkNowhere],
    ["ring.txt", reasons.linkNowhere],
    ["empty.jsonl", reasons.noLines],
  ] as const)
    expect([name, whys.get(name)]).toEqual([name, why])
  for (const name of ["empty.txt", "empty.docx", "empty.pdf", "empty.zip", "blank.txt", "not a zip.zip", "cut.jsonl.gz"])
    expect([name, whys.get(name)]).toEqual([name, expect.stringMatching(/\. \S.*\.$/)])
  expect(account.cases.filter((name) => !name.startsWith("Osgood"))).toEqual([
    "Ashdown v. Birch",
    "Calloway v. Dunmore",
    "Ellery v. Farrant",
    "Gorse v. Hollis",
    "Inman v. Jessop",
    "Kettle v. Lorne",
    "Moor v. Vale",
    "Vale v. Moor",
  ])
  expect(account.skipped).toBe(14)
})

test("a file that fails alone is a problem; among others it is left out", async () => {
  const bad = put("alone.zip", "not one")
  expect(await taken([bad]).catch((cause: Problem) => cause.code)).toBe("file_damaged")
  expect(await taken([bad, put("good.jsonl", line("Vale v. Moor", 1))])).toMatchObject({ read: 2, added: 1, skipped: 1 })
})

test("of a file that breaks off, what stands before is kept", async () => {
  const many = Array.from(
    { length: 3000 },
    (_, n) =>
      `{"case_name":"Vale v. Moor ${n}","citations":["100 Ga. ${n + 1}"],"opinions":[{"type":"020lead","text":"${Math.sin(n)} Affirmed."}]}\n`,
  )
  const packed = gzipSync(many.join(""))
  const account = await taken([put("half.jsonl.gz", packed.subarray(0, packed.length / 2)), put("after.jsonl", line("Last v. Line", 9999))])
  expect(account.added).toBeGreaterThan(200)
  expect(account).toMatchObject({ skipped: 1, reasons: { [account.skips[0]?.why ?? ""]: 1 } })
  expect(account.skips[0]?.why).toContain("damaged or cut off")
})

test("lines that are no case, each with what to do", async () => {
  const path = put("odd.jsonl", `hello\n[1]\n{"a":1}\n"x"\n${line("Vale v. Moor", 1)}{"goodlaw":"case"}\n`)
  expect(await taken([path])).toMatchObject({
    read: 6,
    added: 1,
    reasons: { [reasons.notJson]: 1, [reasons.notObject]: 2, [reasons.namesNoCase]: 1, [reasons.exportLine]: 1 },
  })
})

test("a line longer than is read is told, and those around it are kept", async () => {
  const long = `{"case_name":"Long v. Line","citations":["100 Ga. 2"],"opinions":[{"type":"020lead","text":"${"word ".repeat(14e6)}"}]}\n`
  const account = await taken([put("long.jsonl", line("Vale v. Moor", 1) + long + line("Moor v. Vale", 3))])
  expect(account).toMatchObject({ read: 3, added: 2, cases: ["Moor v. Vale", "Vale v. Moor"], reasons: { [reasons.lineTooLong]: 1 } })
})

const capCase = {
  id: 1,
  name: "VALE v. MOOR",
  decision_date: "1953-02-03",
  first_page: "10",
  citations: [{ type: "official", cite: "100 Ga. 10" }],
  jurisdiction: { name: "Ga." },
  file_name: "0010-01",
}
const capBody = JSON.stringify({
  ...capCase,
  casebody: { opinions: [{ type: "majority", text: `Affirmed. ${"word ".repeat(200)}`, author: null }] },
})
const list = JSON.stringify([capCase])

function zipOf(entries: readonly (readonly [string, string])[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of entries) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  return new Promise((done) => {
    const chunks: Buffer[] = []
    zip.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => done(Buffer.concat(chunks)))
  })
}

describe("archives", () => {
  const whole = (body = capBody) =>
    zipOf([
      ["metadata/CasesMetadata.json", list],
      ["json/0010-01.json", body],
    ])
  /** The same archive with another name in both places that hold it; the names are of one length. */
  const renamed = async (name: string) => Buffer.from((await whole()).toString("latin1").replaceAll("json/0010-01.json", name), "latin1")

  test.each(["../../0010-1.json", "/son/0010-01.json", "C:on/0010-01.json"])(
    "the path %s is refused, and nothing is written",
    async (name) => {
      const answer = await taken([put("tricks.zip", await renamed(name))]).catch((cause: Problem) => cause)
      expect((answer as Problem).code).toBe("file_damaged")
    },
  )
  test("what unpacks to more than the limit is not unpacked; the facts of the list are kept", async () => {
    const bomb = put("bomb.zip", await whole(`{"a":"${"0".repeat(3e6)}"}`))
    const account = await taken([bomb], { limits: { unpacked: 1e6 } })
    expect(account).toMatchObject({ read: 1, added: 1, cases: [] })
    expect(account.notes.join(" ")).toContain("--limit unpacked=")
  })
  test("the limit is of all entries together", async () => {
    const cases = [1, 2, 3, 4].map((n) => ({
      ...capCase,
      id: n,
      file_name: `000${n}-01`,
      citations: [{ type: "official", cite: `100 Ga. ${n}` }],
    }))
    const entries = cases.map(
      (one) =>
        [
          `json/${one.file_name}.json`,
          JSON.stringify({ ...one, casebody: { opinions: [{ type: "majority", text: "word ".repeat(1e5) }] } }),
        ] as const,
    )
    const path = put("sum.zip", await zipOf([["metadata/CasesMetadata.json", JSON.stringify(cases)], ...entries]))
    expect(await taken([path], { limits: { unpacked: 1.2e6 } })).toMatchObject({
      read: 4,
      added: 4,
      cases: ["VALE v. MOOR", "VALE v. MOOR"],
      notes: [expect.stringContaining("unpacks to more than 1.2 MB")],
    })
  })
  test("bytes that are not those the archive says are told", async () => {
    const bytes = await zipOf([
      ["metadata/CasesMetadata.json", list],
      ["json/0010-01.json", capBody],
    ])
    const at = bytes.indexOf("json/0010-01.json") + 40
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    const account = await taken([put("changed.zip", bytes)])
    expect(account).toMatchObject({ added: 1, cases: [] })
    expect(account.notes.join(" ")).toMatch(/damaged or cut off/)
  })
  test("an archive of other things", async () => {
    expect(await taken([put("other.zip", await zipOf([["a.txt", "x"]]))])).toMatchObject({
      read: 1,
      skipped: 1,
      reasons: { [reasons.noVolume]: 1 },
    })
  })
})

describe("tables", () => {
  test.each([
    ["opinions-2099-01-01.csv", "id,words\n1,2\n", reasons.tableColumns],
    ["opinion-clusters-2099-01-01.csv", "id,case_name,date_filed,docket_id\n", reasons.noRows],
    ["courts-2099-01-01.csv", "id\nga\n", reasons.tableName],
  ])("%s", async (name, text, why) => {
    expect(await taken([put(name, text)])).toMatchObject({ read: 1, skipped: 1, reasons: { [why]: 1 } })
  })
  test("a table of another name, when it is said to be one", async () => {
    expect(await taken([put("mine.csv", "id\n1\n")], { from: "courtlistener" })).toMatchObject({ reasons: { [reasons.tableName]: 1 } })
  })
})

test("docs/ingest.md has every reason", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../docs/ingest.md"), "utf8")
  for (const why of Object.values(reasons)) expect(page).toContain(why)
})
