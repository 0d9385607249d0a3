/** Runs one row through the door that it names. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { check } from "../../src/check/check.js"
import { caseNamed } from "../../src/check/identify-case.js"
import { cite } from "../../src/cite/cite.js"
import type { IngestAccount } from "../../src/ingest/account.js"
import { ingest } from "../../src/ingest/ingest.js"
import { findCases } from "../../src/law/browse/find.js"
import { openLibrary } from "../../src/law/open.js"
import type { StoredLibrary } from "../../src/library/stored-library.js"
import type { Document } from "../../src/read/document.js"
import { readBytes } from "../../src/read/file/file.js"
import { readHtml } from "../../src/read/html/html.js"
import { readRecord } from "../../src/read/record.js"
import { readText } from "../../src/read/text.js"
import { authoritiesAsText } from "../../src/report/authorities/plain.js"
import { tableOfAuthorities } from "../../src/report/authorities/sections.js"
import { selfIn, selfOf } from "../../src/treat/judge/citing-opinion.js"
import { treat } from "../../src/treat/treat.js"
import { declaration } from "../../test/fixtures/franklin.js"
import { docxOf } from "../../test/read/docx-writer.js"
import { pdfOf } from "../../test/read/pdf-writer.js"
import type { Answer, Row } from "./row.js"

export type Ask = {
  /** The library of the corpus, where there is one. */
  readonly library?: string
  /** The file that the rows come from; files that a row names stand beside it. */
  readonly file: string
}

type Fields = Readonly<Record<string, unknown>>

/** What the row's door answers; a problem that it throws is an answer too. */
export async function answerTo(row: Row, ask: Ask): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), "goodlaw-wild-"))
  try {
    return await behind(row, ask, folder)
  } catch (error) {
    return { error: (error as Error).message }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function behind(row: Row, ask: Ask, folder: string): Promise<Answer> {
  const input: Fields = typeof row.input === "string" ? { text: row.input } : row.input
  const { library, account } = await libraryFor(row, input, ask, folder)
  try {
    if (row.door === "ingest") return await ingested(library, account)
    if (row.door === "status") return await statusOf(library, String(input.case ?? input.text))
    if (row.door === "search") return { hits: (await findCases(library, { words: String(input.words) })).items.map((one) => one.case) }
    const document = await documentOf(row, input, ask)
    return await read(row, document, library, withoutLibrary(row, input))
  } finally {
    await library.close()
  }
}

/** `cite` and `treat` look nothing up unless the row names a library. */
function withoutLibrary(row: Row, input: Fields): boolean {
  return input.library === undefined && (row.library === undefined || row.library === "empty")
}

async function read(row: Row, document: Document, library: StoredLibrary, alone: boolean): Promise<Answer> {
  if (row.door.startsWith("check")) {
    const checked = await check(document, library)
    return { document, checked, table: authoritiesAsText(tableOfAuthorities(checked)) }
  }
  const cited = cite(document, alone ? {} : { known: await library.known() })
  return row.door === "treat"
    ? {
        document,
        cited,
        treated: treat(document, cited, {
          self: { ...selfIn(document, cited), ...(typeof row.input === "object" ? selfOf(row.input) : {}) },
        }),
      }
    : { document, cited }
}

async function libraryFor(row: Row, input: Fields, ask: Ask, folder: string) {
  const asked = typeof input.library === "string" ? input.library : (row.library ?? "")
  if (input.ingest === undefined && input.ingested === undefined && row.door !== "ingest") {
    const place = asked !== "" && asked !== "empty" && ask.library ? ask.library : join(folder, "empty.db")
    return { library: await openLibrary(place, place === ask.library ? { readOnly: true } : {}), account: undefined }
  }
  const library = await openLibrary(join(folder, "made.db"))
  writeFileSync(join(folder, "declared.jsonl"), `${JSON.stringify({ declare: declaration })}\n`)
  const paths = row.door === "ingest" && input.ingest === undefined ? [] : [join(folder, "declared.jsonl")]
  const accounts: IngestAccount[] = []
  for (const path of [...paths, ...sourcesIn(input, folder)]) accounts.push(await ingest(library, [path], {}))
  const sum = (key: "added" | "merged") => accounts.reduce((total, one) => total + one[key], 0)
  return { library, account: { added: sum("added"), merged: sum("merged"), notes: accounts.flatMap(({ notes }) => notes) } }
}

/** The sources that a row takes in, written as files: lists of records, or texts by their names. */
function sourcesIn(input: Fields, folder: string): readonly string[] {
  const write = (name: string, words: string) => {
    writeFileSync(join(folder, name), words)
    return join(folder, name)
  }
  if (typeof input.ingested === "string") return [write("opinion.txt", input.ingested)]
  if (!Array.isArray(input.ingest))
    return Object.entries(input).flatMap(([name, words]) =>
      /\.\w{2,5}$/.test(name) && typeof words === "string" ? [write(name, words)] : [],
    )
  return (input.ingest as readonly (readonly unknown[])[]).map((records, at) =>
    write(`source-${at}.jsonl`, `${records.map((one) => JSON.stringify(one)).join("\n")}\n`),
  )
}

async function ingested(library: StoredLibrary, account: Answer["account"]): Promise<Answer> {
  const rows = await library.store.db.selectFrom("cases").select("key").where("held", "=", 2).orderBy("key").execute()
  const cases = (await Promise.all(rows.map(({ key }) => library.byKey(Number(key))))).flatMap((one) => one ?? [])
  const texts: string[] = []
  for (const { key } of cases) for (const { text } of await library.opinions(key)) texts.push(text)
  return { cases, texts, ...(account ? { account } : {}) }
}

async function statusOf(library: StoredLibrary, words: string): Promise<Answer> {
  const named = await caseNamed(library, words, { cited: true })
  if (named.kind !== "one")
    return { error: `${named.kind}: ${"cases" in named ? named.cases.map((one) => one.citations[0]).join("; ") : ""}` }
  return { status: await library.status(named.case.key, {}) }
}

async function documentOf(row: Row, input: Fields, { file }: Ask): Promise<Document> {
  if (typeof input.docx_body === "string") return readBytes(await docxOf(input.docx_body), "row.docx")
  if (typeof input.html === "string") return readHtml(input.html)
  if (typeof input.pdf === "string") return readBytes(readFileSync(join(dirname(file), input.pdf.split(" ")[0] ?? "")), "row.pdf")
  if (typeof input.text === "string") return readText(input.text)
  if (typeof input.brief === "string") return readText(input.brief)
  const [[name = "", value] = []] = Object.entries(input)
  if (/\.html/.test(name) && typeof value === "string") return readHtml(value)
  if (/\.pdf/.test(name) && Array.isArray(value)) return readBytes(paged(value as string[]), "row.pdf")
  if (/\.pdf/.test(name) && typeof value === "string") return readBytes(pdfOf([capitals(value)]), "row.pdf")
  return readRecord({ id: row.id, ...input })
}

/** A row that describes its pages in words: "page 3, numbered ii: TABLE / Cases". */
function paged(pages: readonly string[]): Uint8Array {
  return pdfOf(
    pages.map((words) => {
      const [, label] = /numbered (\w+)/.exec(words) ?? []
      const lines = words.replace(/^[^:]*:\s*/, "").split(" / ")
      const printed = lines.map((text, at) => ({ x: 72, y: 700 - at * 24, text }))
      return label === undefined ? printed : [...printed, { x: 300, y: 40, text: label }]
    }),
  )
}

/** A row that describes capitals of two sizes: "ED+DIE and T+ARDY set as large and small capitals", each with its gap. */
function capitals(words: string): readonly { x: number; y: number; text: string; size: number }[] {
  let x = 72
  const set: { x: number; y: number; text: string; size: number }[] = []
  const put = (text: string, size: number, gap: number) => {
    set.push({ x, y: 700, text, size })
    x += text.length * size * 0.7 + gap
  }
  for (const [, large = "", small = ""] of words.matchAll(/\b([A-Z]+)\+([A-Z]+)\b/g)) {
    put(large, 12, 1.4 - large.length * 12 * 0.04)
    put(small, 9.6, 6)
  }
  put("v. Elm, 300 U.S. 5 (1937).", 12, 0)
  return set
}
