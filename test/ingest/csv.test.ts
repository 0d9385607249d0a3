import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, describe, expect, test } from "vitest"
import type { Problem } from "../../src/base/problem.js"
import { bunzip } from "../../src/ingest/bunzip.js"
import { type CsvRow, csvRows, type Dialect, dialects } from "../../src/ingest/csv.js"
import { reasons } from "../../src/ingest/reasons.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-csv-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const values = ['said "yes"', "back\\slash\\", "line\r\nline", "a, b", "", null, "tick `", '\\"'] as const
const rows = Array.from({ length: 6 }, (_, n) => values.map((_, i) => values[(i + n) % values.length] ?? null))

function written({ quote, escape: mark }: Dialect, end = "\n"): string {
  const cell = (value: string | null) => {
    if (value === null) return ""
    const inner = mark === "\\" ? value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`) : value.replaceAll(quote, quote + quote)
    return quote + inner + quote
  }
  return ["a,b,c,d,e,f,g,h", ...rows.map((row) => row.map(cell).join(","))].map((line) => `${line}${end}`).join("")
}

async function readAll(path: string, most?: number) {
  const found: CsvRow[] = []
  const wrong: string[] = []
  const order: string[] = []
  let damaged = ""
  try {
    for await (const item of csvRows(path, undefined, most)) {
      if ("row" in item) found.push(item.row)
      else wrong.push(item.wrong)
      order.push("row" in item ? (item.row.id ?? "") : "wrong")
    }
  } catch (cause) {
    damaged = (cause as Problem).code
  }
  return { rows: found, wrong, order, damaged }
}

function file(name: string, bytes: string | Buffer): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

const withBzip2 = existsSync("/bin/bzip2") || existsSync("/usr/bin/bzip2")
const bzip2 = (text: string) => execFileSync("bzip2", ["-c"], { input: text, maxBuffer: 1e9 })

describe.each(dialects)("$name", (dialect) => {
  const text = written(dialect)
  const half = text.indexOf("\n", text.length / 2) + 1
  test.each([
    ["plain", text],
    ["gzip", gzipSync(text)],
    ["gzip in two members", Buffer.concat([gzipSync(text.slice(0, half)), gzipSync(text.slice(half))])],
    ["with a byte order mark", `\uFEFF${text}`],
    ["rows ended by CR LF", written(dialect, "\r\n")],
  ])("%s: NULL apart from the empty string, ends of lines in values as they are", async (name, bytes) => {
    const read = await readAll(file(`${name}.csv`, bytes))
    expect([read.wrong, read.damaged]).toEqual([[], ""])
    expect(read.rows.map((row) => Object.values(row))).toEqual(rows)
    expect(Object.keys(read.rows[0] ?? {})).toEqual([..."abcdefgh"])
  })

  test.skipIf(!withBzip2)("bzip2, of one stream and of two (skipped without bzip2)", async () => {
    for (const bytes of [bzip2(text), Buffer.concat([bzip2(text.slice(0, half)), bzip2(text.slice(half))])])
      expect((await readAll(file("packed.csv.bz2", bytes))).rows.map((row) => Object.values(row))).toEqual(rows)
  })

  test("a row cut by the end of the file is told, and those before it are kept", async () => {
    const read = await readAll(file("cut.csv", text.slice(0, text.lastIndexOf(dialect.quote) - 3)))
    expect(read.rows.length).toBe(rows.length - 1)
    expect(read.wrong).toEqual([reasons.rowCut])
  })

  test("a row larger than is read is told in its place, and those around it are kept", async () => {
    const { quote } = dialect
    const row = (id: string, words: string) => `${quote}${id}${quote},${quote}${words}${quote}\n`
    const large = file(
      "large.csv",
      `id,words\n${row("1", "one")}${row("2", "two\n".repeat(300_000))}${row("3", "three")}${row("4", "4".repeat(900_000))}`,
    )
    expect(await readAll(large, 500_000)).toMatchObject({
      order: ["1", "wrong", "3", "wrong"],
      wrong: [reasons.rowTooLarge, reasons.rowTooLarge],
    })
    expect((await readAll(large, 2_000_000)).order).toEqual(["1", "2", "3", "4"])
  })

  test("rows with too few or too many fields are told in their place", async () => {
    const { quote } = dialect
    const cells = (...all: string[]) => `${all.map((cell) => quote + cell + quote).join(",")}\n`
    const odd = file("odd.csv", `id,words\n${cells("1", "a")}${cells("2")}${cells("3", "b")}${cells("4", "c", "d")}${cells("5", "e")}`)
    expect(await readAll(odd)).toMatchObject({ order: ["1", "wrong", "3", "wrong", "5"], wrong: [reasons.rowFields, reasons.rowFields] })
  })
})

test("packing that breaks off gives the rows before it and is a damaged file", async () => {
  const many = `id,words\n${Array.from({ length: 5000 }, (_, n) => `"${n}","${Math.sin(n)} words of row ${n}"\n`).join("")}`
  const packed: readonly (readonly [string, Buffer])[] = [
    ["cut.csv.gz", gzipSync(many)],
    ...(withBzip2 ? ([["cut.csv.bz2", bzip2(many)]] as const) : []),
  ]
  for (const [name, bytes] of packed) {
    const read = await readAll(file(name, bytes.subarray(0, Math.floor(bytes.length * 0.6))))
    expect([name, read.damaged]).toEqual([name, "file_damaged"])
    expect(read.rows.every(({ id }, n) => id === String(n))).toBe(true)
    expect(read.rows.length).toBeLessThan(5000)
  }
})

test.skipIf(!withBzip2)("bzip2 cut at its head is a damaged file, and a bomb of it stops (skipped without bzip2)", async () => {
  const small = bzip2("id,words\n".repeat(50))
  expect((await readAll(file("head.csv.bz2", small.subarray(0, 20)))).damaged).toBe("file_damaged")
  const unpacking = async () => {
    const through = bunzip(1e6)
    through.end(bzip2("0".repeat(3e6)))
    for await (const chunk of through) expect(chunk.length).toBeLessThan(1e6)
  }
  await expect(unpacking()).rejects.toThrow("far more than it holds")
})

test("a table without rows, and one without a line", async () => {
  expect((await readAll(file("header.csv", "id,words\n"))).order).toEqual([])
  expect((await readAll(file("empty.csv", ""))).order).toEqual([])
})

const samples = resolve(import.meta.dirname, "../../../shared/data/samples/generated-pg-copy")
test.skipIf(!existsSync(samples))("the three dialect files hold the same rows (skipped without ../shared)", async () => {
  const files = ["dialect-2022-plain.csv", "dialect-2024-backtick.csv", "dialect-2025-escape-backslash.csv"]
  const [first, ...others] = await Promise.all(files.map((name) => readAll(join(samples, name))))
  expect(first?.rows.length).toBe(6)
  expect(first?.wrong).toEqual([])
  for (const other of others) expect(other).toEqual(first)
})
