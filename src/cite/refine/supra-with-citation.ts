/**
 * California's way: supra and a short form together are one reference.
 *
 *     Parker v. Morton, supra, 117 Cal.App.3d at pp. 767-768
 *                       ^ start                            ^ end
 */
import type { Draft } from "../draft.js"
import type { Refiner } from "./refiner.js"

/** Joins a supra to the citation by volume that follows it. */
export const supraWithCitation: Refiner = (drafts, { reading: { text } }) => {
  const dropped = new Set<Draft>()
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1]
    if (draft.kind !== "supra" || !next || (next.kind !== "short_case" && next.kind !== "case")) return
    if (next.start - draft.end > 4 || !/^[,.\s]{1,4}$/.test(text.slice(draft.end, next.start))) return
    dropped.add(draft)
    next.start = draft.start
    next.spanStart = Math.min(next.spanStart, draft.spanStart)
    for (const field of ["name", "nameStart", "nameEnd", "antecedent", "plaintiff", "defendant"] as const)
      if (draft[field] !== undefined) Object.assign(next, { [field]: draft[field] })
  })
  return dropped.size === 0 ? drafts : drafts.filter((draft) => !dropped.has(draft))
}
