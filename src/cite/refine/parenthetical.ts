/**
 * What stands in parentheses after a citation: an explanation, a weight, or a short name for later.
 *
 *     1 U.S. 1 (1982) (discussing abc (Holmes, J., concurring))        … 595 U.S. 411 (Viking River)
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                         ^^^^^^^^^^^^ antecedent
 */
import type { Draft } from "../draft.js"
import { gap } from "../reading.js"
import type { Refiner } from "./refiner.js"

const longest = 1200

/** The end of the parenthesis that opens at `from`, or -1. */
function closeOf(text: string, from: number): number {
  let depth = 0
  const end = Math.min(text.length, from + longest)
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 40) depth++
    else if (c === 41 && --depth === 0) return i
  }
  return -1
}

/** Reads the parenthesis that follows the last of each group, and says which citations stand inside it. */
export const parenthetical: Refiner = (drafts, { reading }) => {
  const { text } = reading
  let holder: Draft | undefined
  drafts.forEach((draft, index) => {
    if (holder && draft.start < (holder.parentheticalEnd ?? 0)) draft.inside = holder
    if (drafts[index + 1]?.first && drafts[index + 1]?.first === (draft.first ?? draft)) return
    let at = draft.spanEnd
    if (text.charCodeAt(at) === 44) at++
    at = gap(reading, at)
    if (text.charCodeAt(at) !== 40) return
    const close = closeOf(text, at)
    if (close < 0) return
    const first = draft.first ?? draft
    const words = text.slice(at + 1, close)
    if (/^\d+$/.test(words)) return
    first.parenthetical = words.replace(/\s+/g, " ").trim()
    first.parentheticalStart = at + 1
    first.parentheticalEnd = close
    if (draft !== first) {
      draft.parenthetical = first.parenthetical
      draft.parentheticalStart = at + 1
      draft.parentheticalEnd = close
    }
    draft.spanEnd = close + 1
    holder = draft
  })
  return drafts
}
