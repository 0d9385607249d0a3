/** The marks of a case's timeline, asked once for a case, and how they are laid out for drawing. */
import type { TimelineMark } from "../../src/node.js"
import { type Answer, useAnswer } from "../api/answer.js"
import { dayWords } from "../words.js"

/** `more` treatments of the case by the same decision are less serious and stand behind this one. */
export type Mark = TimelineMark & { readonly courtName?: string; readonly more?: number }

/** In order of date. */
export function useMarks(key: number): Answer<readonly Mark[]> {
  return useAnswer<readonly Mark[]>(`/api/cases/${key}/timeline`)
}

/** One mark for each decision and for what of it counts: its most serious treatment. `severities` are in order of seriousness. */
export function byDecision(marks: readonly Mark[], severities: readonly Mark["severity"][]): readonly Mark[] {
  const kept = new Map<string, Mark>()
  const rank = ({ severity }: Mark) => severities.indexOf(severity)
  for (const [n, mark] of marks.entries()) {
    const decision = mark.count === undefined && mark.key !== undefined ? `${mark.key} ${mark.counts}` : `${n}.`
    const before = kept.get(decision)
    const worse = before === undefined || rank(mark) < rank(before) ? mark : before
    kept.set(decision, before === undefined ? mark : { ...worse, more: (before.more ?? 0) + 1 })
  }
  return [...kept.values()]
}

/** A day as a number of years, for drawing: 1971-07-01 is about 1971.5. */
export function yearsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  return year + (month - 1) / 12 + (date - 1) / 372
}

/** A mark at its place: `row` counts from the lane's line, for marks that would else cover one another. */
export type Placed = { readonly mark: Mark; readonly at: number; readonly row: number }

/** Rows of signs that a lane has room for; what comes too close even so is drawn over the others. */
export const mostRows = 3

/** Puts each mark of a lane into the first row where it covers none before it. `x` gives its place, in the order of the marks. */
export function placed(marks: readonly Mark[], x: (mark: Mark) => number, apart: number): readonly Placed[] {
  const ends: number[] = []
  return marks.map((mark) => {
    const at = x(mark)
    const free = ends.findIndex((end) => end + apart <= at)
    const row = free >= 0 ? free : ends.length < mostRows ? ends.length : ends.indexOf(Math.min(...ends))
    ends[row] = at
    return { mark, at, row }
  })
}

/** Plain citations by year. A mark without a count is one citation. */
export function byYear(plain: readonly Mark[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  for (const { date, count = 1 } of plain) {
    const year = Math.floor(yearsOf(date))
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return years
}

/** Where a mark leads: to its words, or to where the opinion cites the case. */
export function markAddress({ at, key }: Mark, cited: number): string | undefined {
  if (at) return `/case/${at.key}?tab=opinion&opinion=${at.opinion}&at=${at.start}&to=${at.end}`
  return key === undefined ? undefined : `/case/${key}?tab=opinion&cites=${cited}`
}

/** A mark in one line. */
export function markWords({ treatment, name, date, courtName, counts, more }: Mark): string {
  const who = [name ?? "a case", courtName, dayWords(date)].filter(Boolean).join(", ")
  return `${treatment}: ${who}${counts ? "" : " (does not count)"}${more ? `; and ${more} more there` : ""}`
}
