/** Which edition a spelling means, from the year, the court and the citations beside it: "1 Wash. 1 (1890)" is the state's, "(1820)" the circuit court's. */

import type { Edition, ReporterTable } from "../../citation/reporters.js"
import type { Draft } from "../draft.js"
import { isCase, type Refiner } from "./refiner.js"

type Test = (edition: Edition) => boolean

/** The edition that passes most of the tests, each asked only of those that passed the ones before. */
function choose(draft: Draft, table: ReporterTable, beside: ReadonlySet<string>): number | undefined {
  const { editions, year, court, written } = draft
  if (!editions || editions.length < 2) return editions?.[0]
  const spelling = closed(written ?? "")
  const tests: readonly Test[] = [
    ({ from, to }) => year === undefined || (year >= from && year <= to),
    (held) => court !== undefined && held.court === court,
    (held) => held.court !== undefined && beside.has(held.court),
    ({ type }) => type === "scotus_early",
    ({ name }) => closed(name) === spelling,
  ]
  let fit = editions
  for (const test of tests) {
    const kept = fit.filter((index) => test(table.editions[index] as Edition))
    if (kept.length > 0) fit = kept
  }
  return fit[0]
}

const closed = (words: string): string => words.replace(/\s/g, "")

/** The courts that the parallel citations of a group tell: "349 U.S. 1, 75 S.C. 1" is of one court, "227 S.C. 538, 88 S.E.2d 661" of another. */
function courtsBeside(drafts: readonly Draft[], index: number, table: ReporterTable): ReadonlySet<string> {
  const courts = new Set<string>()
  const of = (draft: Draft): Draft => draft.first ?? draft
  const group = of(drafts[index] as Draft)
  let from = index
  while (from > 0 && of(drafts[from - 1] as Draft) === group) from--
  for (let k = from; k < drafts.length && of(drafts[k] as Draft) === group; k++) {
    const { editions } = drafts[k] as Draft
    const court = editions?.length === 1 ? table.editions[editions[0] as number]?.court : undefined
    if (court !== undefined) courts.add(court)
  }
  return courts
}

/** Citations that stand together are of one court and one year: "300 Conn. 5, 20 A.3d 1 (2011)", "2019 VT 12, 209 Vt. 301". */
function share(drafts: readonly Draft[]): void {
  for (const { first, court, year } of drafts) {
    if (!first) continue
    first.court ??= court
    first.year ??= year
  }
  for (const draft of drafts) {
    if (!draft.first) continue
    draft.court ??= draft.first.court
    draft.year ??= draft.first.year
  }
}

const none: ReadonlySet<string> = new Set()

/** Names the edition, and the court where the edition holds one court's decisions. */
export const edition: Refiner = (drafts, { table }) => {
  let before: Draft | undefined
  drafts.forEach((draft, place) => {
    if (!isCase(draft)) return
    if (!draft.editions && before?.editions) draft.editions = before.editions
    const index = choose(draft, table, (draft.editions?.length ?? 0) > 1 ? courtsBeside(drafts, place, table) : none)
    if (index !== undefined) {
      draft.edition = index
      const { name, court, shape } = table.editions[index] as Edition
      draft.reporter = name
      if (draft.year === undefined && shape.includes("y") && /^(?:1[89]|20)\d\d$/.test(draft.volume ?? ""))
        draft.year = Number(draft.volume)
      if (draft.court === undefined && court !== undefined) draft.court = court
    }
    before = draft
  })
  share(drafts)
  return drafts.filter((draft) => !isCase(draft) || draft.edition !== undefined)
}
