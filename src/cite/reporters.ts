/** Every reporter as one trie over its spellings: letters lower-cased, blanks and punctuation dropped, so that "U. S.", "U.S." and "U,S," are one key. Built once, at first use. */

import { moreReporters, type ReporterRow } from "./tables/more-reporters.js"
import { reporterLines } from "./tables/reporters.gen.js"

/** One edition (series) of a reporter. */
export type Edition = {
  readonly name: string
  readonly type: string
  readonly court: string | undefined
  readonly from: number
  readonly to: number
  /** Letters of `shape` in tables/more-reporters.ts. */
  readonly shape: string
}

/** Spellings as a trie in typed arrays: `next[node * width + code]`, `values[node]` an index into `lists`, or 0. */
export type ReporterTable = {
  readonly editions: readonly Edition[]
  readonly next: Uint16Array
  readonly values: Uint16Array
  /** Editions that a spelling can mean. */
  readonly lists: readonly (readonly number[])[]
  /** First letters (codes) of spellings that may stand before the page without a volume. */
  readonly first: ReadonlySet<number>
  /** Editions that a key (see `keyOf`) can mean. */
  readonly spelled: (key: string) => readonly number[]
}

export const width = 38

/** The trie's code of a character: 1..26 letters, 27..36 digits, 37 "&"; 0 for what the trie does not see. */
export const codes: Uint8Array = (() => {
  const table = new Uint8Array(128)
  for (let c = 97; c < 123; c++) {
    table[c] = c - 96
    table[c - 32] = c - 96
  }
  for (let c = 48; c < 58; c++) table[c] = c - 21
  table[38] = 37
  return table
})()

type Growing = { readonly editions: Edition[]; readonly keys: Map<string, number[]> }

/** The trie's key of a spelling. */
export function keyOf(spelling: string): string {
  return spelling.toLowerCase().replace(/[^a-z0-9&]/g, "")
}

function addKey(table: Growing, spelling: string, edition: number): void {
  const key = keyOf(spelling)
  if (key === "") return
  const list = table.keys.get(key)
  if (!list) table.keys.set(key, [edition])
  else if (!list.includes(edition)) list.push(edition)
}

function readLine(table: Growing, line: string): void {
  const [type = "", court = "", ...fields] = line.split("|")
  const gap = fields.indexOf("")
  const base = table.editions.length
  for (const field of fields.slice(0, gap)) {
    const [name = "", from = "", to = "", shape = ""] = field.split("~")
    table.editions.push({ name, type, court: court || undefined, from: Number(from || 0), to: Number(to || 9999), shape })
    addKey(table, name, table.editions.length - 1)
  }
  for (const field of fields.slice(gap + 1)) {
    const cut = field.lastIndexOf(">")
    addKey(table, field.slice(0, cut), base + Number(field.slice(cut + 1)))
  }
}

function addRow(table: Growing, row: ReporterRow): void {
  const key = keyOf(row.abbreviation)
  const held = table.keys.get(key)
  const known = held?.find((index) => table.editions[index]?.name === row.abbreviation)
  const edition: Edition = {
    name: row.abbreviation,
    type: "own",
    court: row.court,
    from: row.from ?? 0,
    to: row.to ?? 9999,
    shape: row.shape ?? "",
  }
  if (known === undefined) table.editions.push(edition)
  else table.editions[known] = { ...edition, shape: row.shape ?? (table.editions[known] as Edition).shape }
  const index = known ?? table.editions.length - 1
  for (const spelling of [row.abbreviation, ...(row.variants ?? [])]) table.keys.set(keyOf(spelling), [index])
}

function compile(table: Growing): ReporterTable {
  let size = 1
  for (const key of table.keys.keys()) size += key.length
  const next = new Uint16Array(size * width)
  const values = new Uint16Array(size)
  const lists: (readonly number[])[] = [[]]
  const first = new Set<number>()
  let nodes = 1
  for (const [key, list] of table.keys) {
    let node = 0
    for (let i = 0; i < key.length; i++) {
      const slot = node * width + (codes[key.charCodeAt(i)] as number)
      if (next[slot] === 0) next[slot] = nodes++
      node = next[slot] as number
    }
    values[node] = lists.length
    lists.push(list)
    if (list.some((index) => /[ft]/.test(table.editions[index]?.shape ?? ""))) first.add(codes[key.charCodeAt(0)] as number)
  }
  return {
    editions: table.editions,
    next: next.subarray(0, nodes * width),
    values,
    lists,
    first,
    spelled: (key) => table.keys.get(key) ?? [],
  }
}

function build(own: readonly ReporterRow[]): ReporterTable {
  const table: Growing = { editions: [], keys: new Map() }
  for (const line of reporterLines.split("\n")) readLine(table, line)
  for (const row of moreReporters) addRow(table, row)
  for (const row of own) addRow(table, row)
  return compile(table)
}

let shared: ReporterTable | undefined
const declared = new WeakMap<readonly ReporterRow[], ReporterTable>()

/** The reporter table, with the rows a library declares for itself. Kept for the next call with the same rows. */
export function reporterTable(own?: readonly ReporterRow[]): ReporterTable {
  if (!own || own.length === 0) {
    shared ??= build([])
    return shared
  }
  const held = declared.get(own)
  if (held) return held
  const made = build(own)
  declared.set(own, made)
  return made
}
