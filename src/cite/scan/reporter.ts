/** The reporter's name at a place, walked down the trie of spellings. */

import { codes, type ReporterTable, width } from "../../citation/reporters.js"
import { gap, isBlank, isDigit, isUpper, isWord, type Reading } from "../reading.js"

/** Ends of spellings met on the way down the trie, shortest first, with the list of editions each means. Owned by one call at a time. */
export const ends = new Int32Array(16)
export const lists = new Int32Array(16)

/** Walks the trie from `from`; fills `ends` and `lists` and says how many. */
export function walkReporter(reading: Reading, table: ReporterTable, from: number): number {
  const { text } = reading
  const { next, values } = table
  let node = 0
  let count = 0
  let depth = 0
  let i = from
  for (;;) {
    const c = text.charCodeAt(i)
    const code = c < 128 ? (codes[c] as number) : 0
    if (code !== 0) {
      node = next[node * width + code] as number
      if (node === 0) return count
      i++
      depth++
      if (values[node] !== 0 && count < 16) {
        const after = text.charCodeAt(i)
        if (!isWord(after) && sound(text, from, i, depth)) {
          ends[count] = i
          lists[count++] = values[node] as number
        }
      }
    } else if (c === 46 || c === 44 || c === 39 || c === 0x2019 || c === 40 || c === 41 || c === 45 || series(text, i, c)) i++
    else if (isBlank(c)) {
      const over = gap(reading, i)
      if (over === i) return count
      i = over
    } else return count
  }
}

/** Brackets around the series: "12 A. [2d] 345". */
function series(text: string, i: number, c: number): boolean {
  return c === 91 ? isDigit(text.charCodeAt(i + 1)) && text.charCodeAt(i + 2) === 100 : c === 93 && text.charCodeAt(i - 1) === 100
}

/** Spellings of one or two letters need their period, or capitals: "5 P. 3", "2003 ND 5", "302 Or 616", not "5 me 3". */
function sound(text: string, from: number, end: number, letters: number): boolean {
  if (letters > 2) return true
  const after = text.charCodeAt(end)
  if (after === 46 || after === 44) return true
  return letters === 2 && isUpper(text.charCodeAt(from))
}
