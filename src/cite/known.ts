/** An in-memory index of cases that a text may mean: by citation, and by name. */

import { foldWord, nameWords, slipKey } from "../caption/fold.js"
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
  const words: NameIndex = new Map()
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

/** "State v. Ash" is no case of the people of a state: the word stands first or not at all. */
const governments: ReadonlySet<string> = new Set(["state", "people", "commonwealth"].map((word) => slipKey(foldWord(word))))

/** A name in the index: all its words, and those of its first two parties, as far as a name that is asked may use them. */
type Named = { readonly row: KnownCase; readonly words: readonly string[]; readonly sides: readonly (readonly string[])[] }
type NameIndex = Map<string, Named[]>

const keysOf = (name: string): readonly string[] => nameWords(name).map(slipKey)
const versus = /\s+vs?\.?\s+/
/** A side longer than this lists its parties; only the first of them names the case. */
const longSide = 60
const laterParties = /[,;(]| and (?=[A-Z])| on [Bb]ehalf of /

/** The words of each party, of a long list of them the first's. */
function sidesOf(name: string): readonly (readonly string[])[] {
  return name
    .split(versus)
    .slice(0, 2)
    .map((side) => (side.length > longSide ? keysOf(side.slice(0, 2) + (side.slice(2).split(laterParties, 1)[0] as string)) : keysOf(side)))
}

function addName(index: NameIndex, row: KnownCase, name: string): void {
  const held = { row, words: keysOf(name), sides: sidesOf(name) }
  for (const word of new Set(held.words)) {
    const list = index.get(word)
    if (list) list.push(held)
    else index.set(word, [held])
  }
}

/**
 * Is the name asked one of the case's? A caption's parties must be its parties, each on its side: half a name, or the sides turned round, is
 * another case. A name alone must be one party's, or the whole of a name that has no sides.
 */
function bears({ sides, words }: Named, asked: readonly (readonly string[])[]): boolean {
  const [first = [], second] = asked
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((word) => all.includes(word)) && (some.length > 1 || !governments.has(some[0] as string) || some[0] === all[0])
  if (second) return sides.length === 2 && within(first, sides[0] as readonly string[]) && within(second, sides[1] as readonly string[])
  return sides.some((side) => within(first, side)) || (words.length <= first.length + 1 && within(first, words))
}

/** Cases whose name holds all the words, those with the fewest words beside them first. */
function byName(index: NameIndex, name: string, limit: number): readonly KnownCase[] {
  const asked = sidesOf(name)
  const wanted = [...new Set(asked.flat())]
  const rare = wanted.map((word) => index.get(word) ?? []).sort((a, b) => a.length - b.length)[0]
  if (!rare) return []
  const fit = rare.filter((held) => bears(held, asked))
  fit.sort((a, b) => a.words.length - b.words.length || (a.row.caseId < b.row.caseId ? -1 : a.row.caseId > b.row.caseId ? 1 : 0))
  const found: KnownCase[] = []
  for (const { row } of fit) {
    if (!found.includes(row)) found.push(row)
    if (found.length === limit) break
  }
  return found
}
