/** Every series of the tables, and the two strings they are compiled into at build time. */
import { californiaCodes } from "./california.js"
import { journals } from "./journals.js"
import { courtRules } from "./rules.js"
import { federalSeries, type Series } from "./series.js"
import { stateSeries } from "./state-series.js"
import { compileTrie } from "./trie.js"
import { works } from "./works.js"

/** Every series, one row for each spelling. */
export function allSeries(): readonly Series[] {
  return [...federalSeries(), ...californiaCodes(), ...stateSeries(), ...courtRules(), ...works(), ...journals()]
}

/** `rows` one series a line, `code|kind|shape|bare|same`; `lines` the trie of their spellings. */
export type CompiledSeries = { readonly rows: string; readonly nodes: number; readonly lines: string }

/** The letters of a spelling that the trie sees. */
function keyOf(spelling: string): string {
  return spelling.toLowerCase().replace(/[^a-z0-9&]/g, "")
}

/** Compiles the tables. */
export function compileSeries(): CompiledSeries {
  const rows = new Map<string, number>()
  const rowsOfKey = new Map<string, number[]>()
  for (const { code, kind, shape, bare, same, spelling } of allSeries()) {
    const line = [code, kind, shape, bare, same ?? ""].join("|")
    const row = rows.get(line) ?? rows.size
    rows.set(line, row)
    const key = keyOf(spelling)
    const held = rowsOfKey.get(key)
    if (!held) rowsOfKey.set(key, [row])
    else if (!held.includes(row)) held.push(row)
  }
  return { rows: [...rows.keys()].join("\n"), ...compileTrie(rowsOfKey) }
}
