/** Which opinion and which footnote a citation stands in, where the document says. */
import { lastAt } from "../../base/sorted.js"
import type { Span } from "../../base/span.js"
import type { Refiner } from "./refiner.js"

/** The innermost of the zones (sorted by start) that holds a place; they are few, and looked up by halving. */
function at<Z extends Span>(zones: readonly Z[], place: number): Z | undefined {
  const last = lastAt(zones, place)
  for (let i = last; i >= 0 && i > last - 5; i--) if (place < (zones[i] as Z).end) return zones[i]
  return undefined
}

/** Fills `part` and `footnote`. */
export const places: Refiner = (drafts, { reading: { footnotes, opinions } }) => {
  if (footnotes.length === 0 && opinions.length === 0) return drafts
  for (const draft of drafts) {
    const note = at(footnotes, draft.start)
    if (note) draft.footnote = note.label
    const opinion = at(opinions, draft.start)
    if (opinion) draft.part = opinion.role
  }
  return drafts
}
