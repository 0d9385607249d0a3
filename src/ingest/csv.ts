/**
 * CourtListener's tables: csv in one of three dialects, told by looking, NULL kept apart from the empty string, and rows that do not
 * have the header's fields told and left out.
 */
import { closeSync, openSync, readSync } from "node:fs"
import { type Options, type Parser, parse } from "csv-parse"
import { parse as parseAll } from "csv-parse/sync"
import { Problem } from "../base/problem.js"
import { boundedRows, cutOff, tooLarge } from "./bounded-rows.js"
import { unpacked } from "./lines.js"
import { reasons } from "./reasons.js"

/** How quotation marks are written inside a quoted value. */
export type Dialect = { readonly name: string; readonly quote: string; readonly escape: string }

export const dialects: readonly Dialect[] = [
  { name: "backtick, doubled (2024)", quote: "`", escape: "`" },
  { name: "quotation mark, backslash (since 2025)", quote: '"', escape: "\\" },
  { name: "quotation mark, doubled (to 2024)", quote: '"', escape: '"' },
]

/** A row by the names of the header; `null` where the table had NULL. */
export type CsvRow = Readonly<Record<string, string | null>>

/** The largest row that is read, in characters; the longest opinions in all their spellings have a tenth of it. */
const mostRow = 64 * 1024 * 1024
const looked = 4 * 1024 * 1024

/** Rows end as the header does; a line's end inside a value is the value's own. */
const optionsOf = (dialect: Dialect, header: string): Options => ({
  quote: dialect.quote,
  escape: dialect.escape,
  bom: true,
  record_delimiter: [header.endsWith("\r") ? "\r\n" : "\n"],
  relax_column_count: true,
  cast: (value, context) => (value === "" && !context.quoting ? null : value),
})

const headerOf = (beginning: string) => beginning.slice(0, Math.max(0, beginning.indexOf("\n")))

/**
 * The dialect in which the beginning of a table has the same number of fields in every row, and the fewest stray quotation marks. A
 * row that the beginning cuts is not counted.
 */
export function dialectOf(beginning: string, whole: boolean): Dialect {
  const header = headerOf(beginning)
  const tried = dialects
    .filter(({ quote }) => beginning.indexOf(quote) >= 0)
    .filter(({ quote }) => quote !== "`" || /^(?:`|[^"`]*,`)/.test(beginning.slice(header.length + 1, header.length + 200)))
    .map((dialect) => ({ dialect, wrong: wrongRows(beginning, dialect, whole) }))
    .sort((a, b) => a.wrong - b.wrong)
  return tried[0]?.dialect ?? (dialects[1] as Dialect)
}

function wrongRows(beginning: string, dialect: Dialect, whole: boolean): number {
  const rows: (string | null)[][] = []
  let wrong = 0
  let cut = 0
  try {
    parseAll(beginning, {
      ...optionsOf(dialect, headerOf(beginning)),
      skip_records_with_error: true,
      on_record: (row: (string | null)[]) => void rows.push(row),
      on_skip: () => {
        wrong++
        return undefined
      },
    })
  } catch {
    cut = whole ? 1e6 : 0.5
  }
  const width = rows[0]?.length ?? 0
  const counted = whole ? rows : rows.slice(0, -1)
  wrong += counted.filter((row) => row.length !== width).length
  wrong += counted.flat().filter((cell) => cell !== null && leftOver(cell, dialect)).length / 1000
  return wrong + cut + (rows.length < 2 ? 1e9 : 0)
}

/** A backslash before a quotation mark in a value is the sign of the other dialect. */
function leftOver(cell: string, dialect: Dialect): boolean {
  return dialect.escape === '"' && cell.includes('\\"')
}

/** Beginning of a file as text, unpacked. */
async function beginningOf(path: string, magic: Buffer): Promise<{ readonly text: string; readonly whole: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  let whole = true
  const stream = unpacked(path, magic)
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size < looked) continue
      whole = false
      break
    }
  } catch (cause) {
    if (size === 0) throw new Problem("file_damaged", { path, why: (cause as Error).message })
    whole = false
  }
  return { text: Buffer.concat(chunks).toString("utf8"), whole }
}

function magicOf(path: string): Buffer {
  const buffer = Buffer.alloc(8)
  const file = openSync(path, "r")
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, 8, 0))
  } finally {
    closeSync(file)
  }
}

export type CsvItem = { readonly row: CsvRow; readonly bytes: number } | { readonly wrong: string; readonly bytes: number }

/**
 * The rows of a table, plain or packed. A row with too few or too many fields, too large, or cut by the end of the file, is told as wrong;
 * where the packing breaks off, the rows before it are given, and then it throws `file_damaged`.
 */
export async function* csvRows(path: string, onRead?: (bytes: number) => void, most = mostRow): AsyncGenerator<CsvItem> {
  const magic = magicOf(path)
  const start = await beginningOf(path, magic)
  if (start.text.trim() === "") return
  const dialect = dialectOf(start.text, start.whole)
  const bounded = boundedRows(dialect, most)
  let odd = 0
  const parser: Parser = parse({
    ...optionsOf(dialect, headerOf(start.text)),
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: () => {
      odd++
      return undefined
    },
  })
  const source = unpacked(path, magic, onRead)
  let damage: Error | undefined
  source.on("error", (cause) => {
    damage = cause
    bounded.end()
  })
  source.pipe(bounded).pipe(parser)
  let header: readonly string[] | undefined
  let at = 0
  try {
    for await (const cells of parser as AsyncIterable<readonly (string | null)[]>) {
      const bytes = parser.info.bytes - at
      at = parser.info.bytes
      if (header) yield itemOf(cells, header, bytes)
      else header = cells.map((cell) => cell ?? "")
    }
  } finally {
    source.destroy()
  }
  for (; odd > 0; odd--) yield { wrong: reasons.rowOdd, bytes: 0 }
  if (damage) throw new Problem("file_damaged", { path, why: damage.message })
}

function itemOf(cells: readonly (string | null)[], header: readonly string[], bytes: number): CsvItem {
  const [only] = cells.length === 1 ? cells : []
  if (only === tooLarge || only === cutOff) return { wrong: only === cutOff ? reasons.rowCut : reasons.rowTooLarge, bytes }
  if (cells.length !== header.length) return { wrong: reasons.rowFields, bytes }
  return { row: Object.fromEntries(header.map((name, n) => [name, cells[n] ?? null])), bytes }
}
