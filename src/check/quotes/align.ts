/** Lays a piece of a quotation beside the words of an opinion: the fewest words changed, put in or left out, inside a band. */

import { misprint } from "./misprint.js"
import { type HeldWords, wordAt } from "./opinion-words.js"
import type { QuotedItem, QuotedWord } from "./quoted.js"

/** `same` words, words only `quoted`, words only `held`; by their numbers, -1 for none. */
export type Step = { readonly op: "same" | "quoted" | "held"; readonly quoted: number; readonly held: number }

/** `first` and `last` are the words of the opinion that agree, -1 where none does. */
export type Alignment = { readonly steps: readonly Step[]; readonly first: number; readonly last: number }

/** How a cell is reached: so many items of the quotation and words of the opinion further, at a price. */
type Move = { readonly items: number; readonly words: number; readonly price: number; readonly ops: readonly Step["op"][] }

const moves = {
  same: { items: 1, words: 1, price: 0, ops: ["same"] },
  twoHeld: { items: 1, words: 2, price: 0, ops: ["same"] },
  twoQuoted: { items: 2, words: 1, price: 0, ops: ["same", "same"] },
  change: { items: 1, words: 1, price: 3, ops: ["quoted", "held"] },
  put: { items: 1, words: 0, price: 2, ops: ["quoted"] },
  left: { items: 0, words: 1, price: 2, ops: ["held"] },
  gapNothing: { items: 1, words: 0, price: 0, ops: [] },
  gapWord: { items: 0, words: 1, price: 0, ops: [] },
} as const satisfies Record<string, Move>

type MoveName = keyof typeof moves
const names = Object.keys(moves) as MoveName[]
const gapWord = names.indexOf("gapWord") + 1
const never = 1 << 28

/** The table of the band: `how` is a move's number, 0 for none. Columns are words from `from` on. */
type Cells = { readonly from: number; readonly width: number; readonly cost: Int32Array; readonly how: Uint8Array }

/** The segment word for word at this place, where it is. */
function verbatim(segment: readonly QuotedItem[], held: HeldWords, at: number): Alignment | undefined {
  if (at < 0 || at + segment.length > held.count) return undefined
  for (const [n, item] of segment.entries()) if (item.kind === "gap" || item.hash !== held.hashes[at + n]) return undefined
  return { steps: segment.map((_, n) => ({ op: "same", quoted: n, held: at + n })), first: at, last: at + segment.length - 1 }
}

/** Aligns the segment with the words from about `at` on; the words before the first and after the last one are free. */
export function align(segment: readonly QuotedItem[], held: HeldWords, at: number): Alignment {
  const same = verbatim(segment, held, at)
  if (same) return same
  const slack = 8 + (segment.length >> 3)
  const gaps = segment.reduce((sum, item) => sum + (item.kind === "gap" ? item.most : 0), 0)
  const from = Math.max(0, at - slack)
  const width = Math.max(0, Math.min(held.count, at + segment.length + slack + gaps) - from)
  const size = (segment.length + 1) * (width + 1)
  const cells: Cells = { from, width, cost: new Int32Array(size).fill(never), how: new Uint8Array(size) }
  cells.cost.fill(0, 0, width + 1)
  for (let row = 1; row <= segment.length; row++) {
    const low = Math.max(0, row - slack - 1)
    const high = Math.min(width, row + 3 * slack + gaps)
    for (let column = low; column <= high; column++) fill(cells, row, column, segment, held)
  }
  return traced(cells, segment.length)
}

function fill({ from, width, cost, how }: Cells, row: number, column: number, segment: readonly QuotedItem[], held: HeldWords): void {
  const here = row * (width + 1) + column
  for (let number = 1; number <= names.length; number++) {
    const { items, words, price } = moves[names[number - 1] as MoveName]
    if (items > row || words > column) continue
    const total = (cost[here - items * (width + 1) - words] as number) + price
    if (total >= (cost[here] as number)) continue
    if (!allowed(names[number - 1] as MoveName, segment, row, held, from + column - 1)) continue
    if (number === gapWord && gapRun(how, row * (width + 1), column) >= (segment[row - 1] as { most: number }).most) continue
    cost[here] = total
    how[here] = number
  }
}

/** May this move be made here? `row` counts the items used, `word` is the last word of the opinion used. */
function allowed(move: MoveName, segment: readonly QuotedItem[], row: number, held: HeldWords, word: number): boolean {
  const item = segment[row - 1] as QuotedItem
  if (move === "gapNothing" || move === "gapWord") return item.kind === "gap"
  if (item.kind === "gap") return false
  if (move === "same") return agrees(item, held, word)
  if (move === "twoHeld") return !item.open && isJoined(item.word, held, word - 1, word)
  if (move !== "twoQuoted") return true
  const before = segment[row - 2]
  if (before?.kind !== "word" || lengthOf(held, word) < before.word.length + item.word.length) return false
  return before.word + item.word === wordAt(held, word)
}

function isJoined(word: string, held: HeldWords, first: number, second: number): boolean {
  if (lengthOf(held, first) + lengthOf(held, second) < word.length || word.charCodeAt(0) !== wordAt(held, first).charCodeAt(0)) return false
  return word === wordAt(held, first) + wordAt(held, second)
}

/** Characters of the word as written, marks inside it counted. */
function lengthOf(held: HeldWords, at: number): number {
  return (held.ends[at] as number) - (held.starts[at] as number)
}

function gapRun(how: Uint8Array, row: number, column: number): number {
  let run = 0
  while (run < column && how[row + column - 1 - run] === gapWord) run++
  return run
}

function agrees(item: QuotedWord, held: HeldWords, at: number): boolean {
  if (held.hashes[at] === item.hash) return true
  if (!item.open && Math.abs(lengthOf(held, at) - item.word.length) > 4) return false
  const word = wordAt(held, at)
  if (!item.open) return misprint(word, item.word)
  const { before, after } = item.open
  return before.length + after.length > 0 && word.startsWith(before) && word.endsWith(after)
}

/** Back from the cheapest end to the start. */
function traced({ from, width, cost, how }: Cells, rows: number): Alignment {
  const last = rows * (width + 1)
  let column = 0
  for (let end = 1; end <= width; end++) if ((cost[last + end] as number) < (cost[last + column] as number)) column = end
  const steps: Step[] = []
  for (let row = rows; row > 0; ) {
    const name = names[(how[row * (width + 1) + column] as number) - 1]
    if (!name) break
    const { items, words, ops } = moves[name]
    for (const [n, op] of [...ops].reverse().entries()) {
      steps.push({ op, quoted: op === "held" ? -1 : row - 1 - (items > 1 ? n : 0), held: op === "quoted" ? -1 : from + column - words })
    }
    row -= items
    column -= words
  }
  const same = steps.filter(({ op }) => op === "same")
  return { steps: steps.reverse(), first: same.at(-1)?.held ?? -1, last: same[0]?.held ?? -1 }
}
