/** The marks of a case's timeline, asked once for a case. */
import type { TimelineMark } from "../../src/node.js"
import { type Answer, useAnswer } from "../api/answer.js"

/** In order of date. */
export function useMarks(key: number): Answer<readonly TimelineMark[]> {
  return useAnswer<readonly TimelineMark[]>(`/api/cases/${key}/timeline`)
}

/** A day as a number of years, for drawing: 1971-07-01 is about 1971.5. */
export function yearsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  return year + (month - 1) / 12 + (date - 1) / 372
}
