import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, expect, test } from "vitest"
import { type CsvRow, csvRows, type Dialect, dialects } from "../../src/law/ingest/csv.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-csv-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const values = ['said "yes"', "back\\slash\\", "line\r\nline", "a, b", "", null, "tick `", '\\"'] as const
const rows = Array.from({ length: 6 }, (_, n) => values.map((_, i) => values[(i + n) % values.length] ?? null))

function written({ quote, escape: mark }: Dialect): string {
  const cell = (value: string | null) => {
    if (value === null) return ""
    const inner = mark === "\\" ? value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`) : value.replaceAll(quote, quote + quote)
    return quote + inner + quote
  }
  return ["a,b,c,d,e,f,g,h", ...rows.map((row) => row.map(cell).join(","))].map((line) => `${line}\n`).join("")
}

async function readAll(path: string): Promise<{ readonly rows: readonly CsvRow[]; readonly wrong: readonly string[] }> {
  const found: CsvRow[] = []
  const wrong: string[] = []
  for await (const item of csvRows(path)) "row" in item ? found.push(item.row) : wrong.push(item.wrong)
  return { rows: found, wrong }
}

test.each(dialects)("reads what is written with $name, NULL apart from the empty string", async (dialect) => {
  for (const [name, bytes] of [
    ["plain.csv", Buffer.from(written(dialect))],
    ["packed.csv.gz", gzipSync(written(dialect))],
  ] as const) {
    writeFileSync(join(folder, name), bytes)
    const read = await readAll(join(folder, name))
    expect(read.wrong).toEqual([])
    expect(read.rows.map((row) => Object.values(row))).toEqual(rows)
  }
})

test("a row cut by the end of the file is told, and those before it are kept", async () => {
  const text = written(dialects[1] as Dialect)
  writeFileSync(join(folder, "cut.csv"), text.slice(0, text.lastIndexOf('"') - 3))
  const read = await readAll(join(folder, "cut.csv"))
  expect(read.rows.length).toBe(rows.length - 1)
  expect(read.wrong).toEqual(["the file ends in the middle of a row"])
})

const samples = resolve(import.meta.dirname, "../../../shared/data/samples/generated-pg-copy")
test.skipIf(!existsSync(samples))("the three dialect files hold the same rows (skipped without ../shared)", async () => {
  const files = ["dialect-2022-plain.csv", "dialect-2024-backtick.csv", "dialect-2025-escape-backslash.csv"]
  const [first, ...others] = await Promise.all(files.map((file) => readAll(join(samples, file))))
  expect(first?.rows.length).toBe(6)
  for (const other of others) expect(other).toEqual(first)
})
