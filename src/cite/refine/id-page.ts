/**
 * "Ibid." after a new name is not the case before but another case in the same volume.
 *
 *     Helvering v. Trust Co., 296 U.S. 39, and Becker v. Trust Co., Ibid. 48
 *                                                                   ^ 296 U.S. 48
 */
import { firstNotBelow } from "../../base/sorted.js"
import type { Draft } from "../draft.js"
import { isCase, type Refiner } from "./refiner.js"

/** Does a caption stand straight before a place, behind the citation before? */
function afterCaption(versus: Int32Array, from: number, at: number): boolean {
  const after = firstNotBelow(versus, at)
  const nearest = after > 0 ? (versus[after - 1] as number) : -1
  return nearest >= from && at - nearest < 80
}

/** Turns such an id. into a citation of the volume before. */
export const idPage: Refiner = (drafts, { reading: { text }, versus }) => {
  let before: Draft | undefined
  let from = 0
  for (const draft of drafts) {
    if (draft.kind === "id" && before && /^\d{1,4}$/.test(draft.pin ?? "") && /\w\.?,\s$/.test(text.slice(draft.start - 4, draft.start))) {
      if (afterCaption(versus, from, draft.start)) {
        draft.kind = "case"
        draft.volume = before.volume
        draft.editions = before.editions
        draft.written = text.slice(draft.start, draft.end)
        draft.page = draft.pin
        draft.end = draft.pinEnd as number
        draft.pin = undefined
        draft.pinStart = undefined
        draft.pinEnd = undefined
      }
    }
    if (isCase(draft)) before = draft
    from = draft.spanEnd
  }
  return drafts
}
