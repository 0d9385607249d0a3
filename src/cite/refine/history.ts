/** Subsequent and prior history: the relation by which one citation follows another. */
import type { Draft } from "../draft.js"
import { relationIn } from "./history-words.js"
import { isCase, type Refiner } from "./refiner.js"

/** "A, 319 U.S. 105, overruled B, 316 U.S. 584": A did it to B, which is a sentence and no history of A. */
const active = /^[,;.)]?\s{0,2}(?:and\s)?(?:overruled|abrogated|disapproved|superseded)\s{0,3}$/

/**
 * The citation whose history goes on: past the parentheses that close before the words, out to the one they belong to.
 *
 *     A v. B, 10 F.2d 5 (1930) (quoting C v. D, 3 U.S. 7 (1890)), rev'd, 90 U.S. 1 (1931)
 *     ^ outer                           ^ inside               ^
 */
function outOf(inner: Draft, between: string): { readonly of: Draft; readonly words: string } {
  let of = inner
  let at = 0
  while (between.charAt(at) === ")" && of.inside) {
    of = of.inside
    at++
  }
  return { of, words: between.slice(at).replace(/^\)/, "") }
}

/** Reads the words between one case and the next. */
export const history: Refiner = (drafts, { reading: { text } }) => {
  let before: Draft | undefined
  for (const draft of drafts) {
    if (!isCase(draft)) continue
    if (before && !draft.first && draft.spanStart > before.spanEnd && draft.spanStart - before.spanEnd < 90) {
      const { of, words } = outOf(before, text.slice(before.spanEnd, draft.spanStart))
      const relation = active.test(words) ? undefined : relationIn(words)
      if (relation !== undefined) draft.history = { relation, of: of.first ?? of }
    }
    before = draft
  }
  return drafts
}
