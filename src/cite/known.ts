/** An in-memory index of cases that a text may mean: by citation, and by name. */

import { nameWords, slipKey } from "../caption/fold.js"
import { citationKeys } from "../citation/lookup-keys.js"
import { reporterTable } from "../citation/reporters.js"
import type { ReporterRow } from "../citation/tables/more-reporters.js"
import { partiesOf } from "./caseless/words.js"
import type { KnownCase, KnownCases } from "./citation.js"

/** A case as offered to the index: `names` holds other names it goes by. */
export type KnownRow = KnownCase & { readonly names?: readonly string[] }

/** Makes the index of an array of cases. */
export function knownCases(rows: readonly KnownRow[], own?: readonly ReporterRow[]): KnownCases {
  const table = reporterTable(own)
  const citations = new Map<string, KnownCase[]>()
  const words = new Map<string, { row: KnownCase; words: readonly string[] }[]>()
  for (const row of rows) {
    for (const citation of row.citations) {
      for (const normal of citationKeys(citation, table)) {
        const list = citations.get(normal)
        if (!list) citations.set(normal, [row])
        else if (!list.includes(row)) list.push(row)
      }
    }
    for (const name of [row.name, ...(row.names ?? [])]) addName(words, row, name)
  }
  return {
    byCitation: (citation) => firstHeld(citations, citationKeys(citation, table)),
    byName: (name, limit) => byName(words, name, limit),
    byParties: parties(rows),
  }
}

function firstHeld(citations: ReadonlyMap<string, readonly KnownCase[]>, keys: readonly string[]): readonly KnownCase[] {
  for (const key of keys) {
    const held = citations.get(key)
    if (held) return held
  }
  return []
}

/** Cases by a word of each party; built when first asked. */
function parties(rows: readonly KnownRow[]): (left: string, right: string) => readonly KnownCase[] {
  let index: Map<string, KnownCase[]> | undefined
  return (left, right) => {
    if (!index) {
      index = new Map()
      for (const row of rows) for (const name of [row.name, ...(row.names ?? [])]) addParties(index, row, name)
    }
    return index.get(`${left} ${right}`) ?? []
  }
}

function addParties(index: Map<string, KnownCase[]>, row: KnownCase, name: string): void {
  const [first, second] = partiesOf(name)
  for (const left of first.slice(0, 12)) {
    for (const right of second.slice(0, 6)) {
      const list = index.get(`${left} ${right}`)
      if (!list) index.set(`${left} ${right}`, [row])
      else if (!list.includes(row)) list.push(row)
    }
  }
}

type NameIndex = Map<string, { row: KnownCase; words: readonly string[] }[]>

function addName(index: NameIndex, row: KnownCase, name: string): void {
  const held = { row, words: nameWords(name).map(slipKey) }
  for (const word of new Set(held.words)) {
    const list = index.get(word)
    if (list) list.push(held)
    else index.set(word, [held])
  }
}

/** Cases whose name holds all the words, those with the fewest words beside them first. */
function byName(index: NameIndex, name: string, limit: number): readonly KnownCase[] {
  const wanted = [...new Set(nameWords(name).map(slipKey))]
  const rare = wanted.map((word) => index.get(word) ?? []).sort((a, b) => a.length - b.length)[0]
  if (!rare) return []
  const fit = rare.filter((held) => wanted.every((word) => held.words.includes(word)))
  fit.sort((a, b) => a.words.length - b.words.length || (a.row.caseId < b.row.caseId ? -1 : a.row.caseId > b.row.caseId ? 1 : 0))
  const found: KnownCase[] = []
  for (const { row } of fit) {
    if (!found.includes(row)) found.push(row)
    if (found.length === limit) break
  }
  return found
}
