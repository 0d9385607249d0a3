/** Spellings as a trie over letters and digits, blanks and points dropped, so that "U. S. C." and "U.S.C." and "USC" are one key. */

import { codes, width } from "../../citation/reporters.js"
import { gap, isBlank, isWord, type Reading } from "../reading.js"

/** Nodes as lists of siblings in typed arrays; node 0 is none, the root's children stand in `first`. */
export type Trie<T> = {
  /** The root's child for each code. */
  readonly first: Uint16Array
  readonly child: Uint16Array
  readonly sibling: Uint16Array
  readonly label: Uint8Array
  /** The list of values that ends at a node, as a place in `lists`; 0 where none does. */
  readonly list: Uint16Array
  /** Lists already read; `read` gives the others. */
  readonly lists: (T[] | undefined)[]
  readonly read: (list: number) => T[]
  /** Which three letters, running on, start a spelling. */
  readonly starts: Uint8Array
  /** How many nodes are used. */
  size: number
}

/** A trie as lines, sorted by key: `SSrest row,row`. SS is how many letters the key shares with the one before, in base 36; rows are in base 36. */
export type CompiledTrie = { readonly nodes: number; readonly lines: string }

const letters = 27
const base = 36

/** Compiles keys with their rows into lines that `readTrie` reads without a search. */
export function compileTrie(rowsOfKey: ReadonlyMap<string, readonly number[]>): CompiledTrie {
  let nodes = 1
  let before = ""
  const lines = [...rowsOfKey.keys()].sort().map((key) => {
    let shared = 0
    while (shared < key.length && key[shared] === before[shared]) shared++
    before = key
    nodes += key.length - shared
    const rows = (rowsOfKey.get(key) ?? []).map((row) => row.toString(base)).join(",")
    return `${shared.toString(base).padStart(2, "0")}${key.slice(shared)} ${rows}`
  })
  return { nodes, lines: lines.join("\n") }
}

/** Reads a compiled trie, with room for `more` nodes. Rows are turned into values by `valueAt` when a text first has their spelling. */
export function readTrie<T>({ nodes, lines }: CompiledTrie, more: number, valueAt: (row: number) => T): Trie<T> {
  const room = Math.min(0xffff, nodes + more)
  const all = lines.split("\n")
  const trie: Trie<T> = {
    first: new Uint16Array(width),
    child: new Uint16Array(room),
    sibling: new Uint16Array(room),
    label: new Uint8Array(room),
    list: new Uint16Array(room),
    lists: [undefined],
    read: (list) => rowsOf(all[list - 1] as string).map(valueAt),
    starts: new Uint8Array(letters * letters * letters),
    size: 1,
  }
  const path = new Uint16Array(256)
  for (let n = 0; n < all.length; n++) addLine(trie, all[n] as string, n + 1, path)
  trie.lists.length = all.length + 1
  return trie
}

function rowsOf(line: string): number[] {
  return line
    .slice(line.indexOf(" ") + 1)
    .split(",")
    .map((row) => Number.parseInt(row, base))
}

/** `path` holds the nodes of the key before, by depth. */
function addLine(trie: Trie<unknown>, line: string, list: number, path: Uint16Array): void {
  let depth = Number.parseInt(line.slice(0, 2), base)
  for (let i = 2; line.charCodeAt(i) !== 32; i++) {
    path[depth + 1] = addNode(trie, path[depth] as number, codes[line.charCodeAt(i)] as number)
    depth++
  }
  trie.list[path[depth] as number] = list
}

function addNode(trie: Trie<unknown>, parent: number, code: number): number {
  const node = trie.size++
  trie.label[node] = code
  if (parent === 0) trie.first[code] = node
  else {
    trie.sibling[node] = trie.child[parent] as number
    trie.child[parent] = node
  }
  return node
}

/** Adds one spelling to a trie that has room for it. */
export function addSpelling<T>(trie: Trie<T>, spelling: string, value: T): void {
  let node = 0
  for (let i = 0; i < spelling.length; i++) {
    const code = codes[spelling.charCodeAt(i)] ?? 0
    if (code === 0) continue
    const next = node === 0 ? (trie.first[code] as number) : below(trie, node, code)
    node = next === 0 ? addNode(trie, node, code) : next
  }
  const held = valuesAt(trie, node)
  if (held) held.push(value)
  else trie.list[node] = trie.lists.push([value]) - 1
}

function valuesAt<T>(trie: Trie<T>, node: number): T[] | undefined {
  const list = trie.list[node] as number
  if (list === 0) return undefined
  const held = trie.lists[list] ?? trie.read(list)
  trie.lists[list] = held
  return held
}

/** The node below `node` for a code, or 0. */
function below({ child, sibling, label }: Trie<unknown>, node: number, code: number): number {
  let at = child[node] as number
  while (at !== 0 && label[at] !== code) at = sibling[at] as number
  return at
}

/** Notes the three letters that spellings start with; called again when spellings were added. */
export function markStarts(trie: Trie<unknown>): void {
  for (let a = 1; a < letters; a++) {
    for (let second = trie.child[trie.first[a] as number] as number; second !== 0; second = trie.sibling[second] as number) {
      for (let third = trie.child[second] as number; third !== 0; third = trie.sibling[third] as number) {
        const b = trie.label[second] as number
        const c = trie.label[third] as number
        if (b < letters && c < letters) trie.starts[(a * letters + b) * letters + c] = 1
      }
    }
  }
}

/** Can no spelling start with the three letters at `from`? Told without a walk; most words of a text are done with here. */
export function cannotStart(text: string, trie: Trie<unknown>, from: number): boolean {
  const a = letterCode(text.charCodeAt(from))
  const b = letterCode(text.charCodeAt(from + 1))
  const c = letterCode(text.charCodeAt(from + 2))
  return a !== 0 && b !== 0 && c !== 0 && trie.starts[(a * letters + b) * letters + c] === 0
}

/** 1 to 26 for a letter of either case, 0 for anything else. */
function letterCode(c: number): number {
  const code = (c | 32) - 96
  return c > 64 && code > 0 && code < letters ? code : 0
}

export type Ending<T> = { readonly end: number; readonly values: readonly T[] }

const longestWalk = 90
/** What may stand between letters of one spelling, beside blanks: . ' ’ - , / : ( ) */
const between: ReadonlySet<number> = new Set([46, 39, 0x2019, 45, 44, 47, 58, 40, 41])

/** Every spelling that the text has at `from`, shortest first. Blanks, points, apostrophes, hyphens and marks may stand between letters. */
export function walk<T>(reading: Reading, trie: Trie<T>, from: number): readonly Ending<T>[] {
  const { text } = reading
  const { first, list } = trie
  let found: Ending<T>[] | undefined
  let node = 0
  let i = from
  let opened = false
  const stop = Math.min(text.length, from + longestWalk)
  while (i < stop) {
    const c = text.charCodeAt(i)
    const code = c < 128 ? (codes[c] as number) : 0
    if (code !== 0) {
      node = i === from ? (first[code] as number) : below(trie, node, code)
      if (node === 0) break
      i++
      if (list[node] !== 0 && !isWord(text.charCodeAt(i))) {
        found ??= []
        let end = text.charCodeAt(i) === 46 ? i + 1 : i
        if (opened && text.charCodeAt(end) === 41) end++
        found.push({ end, values: valuesAt(trie, node) as T[] })
      }
    } else if (between.has(c)) {
      if (c === 40) opened = true
      i++
    } else if (isBlank(c) || c === 42) {
      const over = gap(reading, i)
      if (over === i) break
      i = over
    } else break
  }
  return found ?? none
}

const none: readonly never[] = []
