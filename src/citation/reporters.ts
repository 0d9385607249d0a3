/** Every reporter as one trie over its spellings: letters lower-cased, blanks and punctuation dropped, so that "U. S.", "U.S." and "U,S," are one key. Built once, at first use. */

import { keyOf } from "./reporter-key.js"
import type { ReporterRow } from "./tables/more-reporters.js"
import { editionLines, keyLines } from "./tables/reporters.gen.js"

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
  /** The same for the first two: 1 at `one * width + two`. */
  readonly firstPairs: Uint8Array
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

function editionsOf(): Edition[] {
  return editionLines.split("\n").map((line) => {
    const [name = "", type = "", court = "", from = "", to = "", shape = ""] = line.split("~")
    return {
      name,
      type,
      court: court === "" ? undefined : court,
      from: from === "" ? 0 : Number(from),
      to: to === "" ? 9999 : Number(to),
      shape,
    }
  })
}

function editionOf(row: ReporterRow): Edition {
  const { abbreviation: name, court, from = 0, to = 9999, shape = "" } = row
  return { name, type: "own", court, from, to, shape }
}

/** The trie of the table's spellings, then of the library's own, which take the place of the table's. */
function build(own: readonly ReporterRow[]): ReporterTable {
  const editions = editionsOf()
  const lines = keyLines.split("\n")
  const ownKeys = own.flatMap((row) => {
    editions.push(editionOf(row))
    const index = editions.length - 1
    return [row.abbreviation, ...(row.variants ?? [])].map((spelling) => `${keyOf(spelling)} ${index}`)
  })
  const room = keyLines.length - 2 * lines.length + ownKeys.join("").length + 1
  const next = new Uint16Array(room * width)
  const values = new Uint16Array(room)
  const lists: (readonly number[])[] = [[]]
  const first = new Set<number>()
  const firstPairs = new Uint8Array(width * width)
  let nodes = 1
  for (const line of ownKeys.length > 0 ? [...lines, ...ownKeys] : lines) {
    let node = 0
    let i = 0
    for (; line.charCodeAt(i) !== 32; i++) {
      const slot = node * width + (codes[line.charCodeAt(i)] as number)
      if (next[slot] === 0) next[slot] = nodes++
      node = next[slot] as number
    }
    const list = line
      .slice(i + 1)
      .split(",")
      .map(Number)
    values[node] = lists.length
    lists.push(list)
    if (list.some((index) => standsFirst((editions[index] as Edition).shape))) {
      const one = codes[line.charCodeAt(0)] as number
      first.add(one)
      firstPairs[one * width + (codes[line.charCodeAt(1)] as number)] = 1
    }
  }
  const table = { editions, next: next.subarray(0, nodes * width), values, lists, first, firstPairs }
  return { ...table, spelled: (key) => lists[listAt(table, key)] ?? [] }
}

/** May the reporter stand before the page, without a volume? */
const standsFirst = (shape: string): boolean => shape.includes("f") || shape.includes("t")

function listAt({ next, values }: Pick<ReporterTable, "next" | "values">, key: string): number {
  let node = 0
  for (let i = 0; i < key.length; i++) {
    node = next[node * width + (codes[key.charCodeAt(i)] as number)] as number
    if (node === 0) return 0
  }
  return values[node] as number
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
