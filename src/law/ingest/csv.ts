/**
 * CourtListener's tables: csv in one of three dialects, told by looking, NULL kept apart from the empty string, and rows that do not
 * have the header's fields told and left out.
 */
import { closeSync, openSync, readSync } from "node:fs"
import { type Options, type Parser, parse } from "csv-parse"
import { parse as parseAll } from "csv-parse/sync"
import { unpacked } from "./lines.js"

/** How quotation marks are written inside a quoted value. */
export type Dialect = { readonly name: string; readonly quote: string; readonly escape: string }

export const dialects: readonly Dialect[] = [
  { name: "backtick, doubled (2024)", quote: "`", escape: "`" },
  { name: "quotation mark, backslash (since 2025)", quote: '"', escape: "\\" },
  { name: "quotation mark, doubled (to 2024)", quote: '"', escape: '"' },
]

/** A row by the names of the header; `null` where the table had NULL. */
export type CsvRow = Readonly<Record<string, string | null>>

const mostRow = 256 * 1024 * 1024
const looked = 4 * 1024 * 1024

const optionsOf = (dialect: Dialect): Options => ({
  quote: dialect.quote,
  escape: dialect.escape,
  columns: true,
  record_delimiter: ["\n"],
  max_record_size: mostRow,
  cast: (value, context) => (value === "" && !context.quoting ? null : value),
})

/**
 * The dialect in which the beginning of a table has the same number of fields in every row, and the fewest stray quotation marks. A
 * row that the beginning cuts is not counted.
 */
export function dialectOf(beginning: string, whole: boolean): Dialect {
  const header = beginning.slice(0, beginning.indexOf("\n"))
  const tried = dialects
    .filter(({ quote }) => beginning.indexOf(quote) >= 0)
    .filter(({ quote }) => quote !== "`" || /^(?:`|[^"`]*,`)/.test(beginning.slice(header.length + 1, header.length + 200)))
    .map((dialect) => ({ dialect, wrong: wrongRows(beginning, dialect, whole) }))
    .sort((a, b) => a.wrong - b.wrong)
  return tried[0]?.dialect ?? (dialects[1] as Dialect)
}

function wrongRows(beginning: string, dialect: Dialect, whole: boolean): number {
  let wrong = 0
  try {
    const rows: (string | null)[][] = parseAll(beginning, {
      ...optionsOf(dialect),
      columns: false,
      relax_column_count: true,
      skip_records_with_error: true,
      on_skip: () => {
        wrong++
        return undefined
      },
    })
    const width = rows[0]?.length ?? 0
    const counted = whole ? rows : rows.slice(0, -1)
    wrong += counted.filter((row) => row.length !== width).length
    wrong += counted.flat().filter((cell) => cell !== null && leftOver(cell, dialect)).length / 1000
    return rows.length < 2 ? 1e9 : wrong
  } catch {
    return whole ? 1e6 + wrong : wrong + 0.5
  }
}

/** A backslash before a quotation mark in a value is the sign of the other dialect. */
function leftOver(cell: string, dialect: Dialect): boolean {
  return dialect.escape === '"' && cell.includes('\\"')
}

/** Beginning of a file as text, unpacked. */
async function beginningOf(path: string, magic: Buffer): Promise<{ readonly text: string; readonly whole: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  const stream = unpacked(path, magic)
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= looked) {
      stream.destroy()
      return { text: Buffer.concat(chunks).toString("utf8"), whole: false }
    }
  }
  return { text: Buffer.concat(chunks).toString("utf8"), whole: true }
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

/** The rows of a table, plain or packed. A row with too few or too many fields, or cut by the end of the file, is told as wrong. */
export async function* csvRows(path: string, onRead?: (bytes: number) => void): AsyncGenerator<CsvItem> {
  const magic = magicOf(path)
  const start = await beginningOf(path, magic)
  if (start.text.trim() === "") return
  const skipped: string[] = []
  const parser: Parser = parse({
    ...optionsOf(dialectOf(start.text, start.whole)),
    skip_records_with_error: true,
    on_skip: (error) => {
      skipped.push(error?.code ?? "unreadable")
      return undefined
    },
  })
  const source = unpacked(path, magic, onRead)
  source.on("error", (cause) => parser.destroy(cause))
  source.pipe(parser)
  let at = 0
  try {
    for await (const row of parser as AsyncIterable<CsvRow>) {
      while (skipped.length > 0) yield { wrong: whyOf(skipped.shift() as string), bytes: 0 }
      const bytes = parser.info.bytes - at
      at = parser.info.bytes
      yield { row, bytes }
    }
  } catch (cause) {
    yield { wrong: whyOf((cause as { code?: string }).code ?? (cause as Error).message), bytes: 0 }
  }
  while (skipped.length > 0) yield { wrong: whyOf(skipped.shift() as string), bytes: 0 }
}

function whyOf(code: string): string {
  if (code === "CSV_QUOTE_NOT_CLOSED") return "the file ends in the middle of a row"
  if (code.startsWith("CSV_RECORD_INCONSISTENT")) return "the row does not have the header's number of fields"
  if (code === "CSV_MAX_RECORD_SIZE") return "the row is larger than 256 MB"
  return `the row cannot be read (${code})`
}
