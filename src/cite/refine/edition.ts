/** Which edition a spelling means, from the year: "1 Wash. 1 (1890)" is the state's, "(1820)" the circuit court's. */
import type { Draft } from "../draft.js"
import type { Edition, ReporterTable } from "../reporters.js"
import { isCase, type Refiner } from "./refiner.js"

function choose(draft: Draft, table: ReporterTable): number | undefined {
  const { editions, year, court } = draft
  if (!editions || editions.length === 0) return undefined
  const of = (index: number): Edition => table.editions[index] as Edition
  let fit = editions
  if (year !== undefined) {
    const inTime = fit.filter((index) => year >= of(index).from && year <= of(index).to)
    if (inTime.length > 0) fit = inTime
  }
  if (court !== undefined) {
    const ofCourt = fit.filter((index) => of(index).court === court)
    if (ofCourt.length > 0) fit = ofCourt
  }
  return fit.find((index) => of(index).type === "scotus_early") ?? fit[0]
}

/** Names the edition, and the court where the edition holds one court's decisions. */
export const edition: Refiner = (drafts, { table }) => {
  let before: Draft | undefined
  for (const draft of drafts) {
    if (!isCase(draft)) continue
    if (!draft.editions && before?.editions) draft.editions = before.editions
    const index = choose(draft, table)
    if (index !== undefined) {
      draft.edition = index
      const { name, court } = table.editions[index] as Edition
      draft.reporter = name
      if (draft.court === undefined && court !== undefined) draft.court = court
    }
    before = draft
  }
  return drafts.filter((draft) => !isCase(draft) || draft.edition !== undefined)
}
