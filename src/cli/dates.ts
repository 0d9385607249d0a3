/** Dates as a person gives them on the command line. */
import { Problem } from "../base/problem.js"
import { type Day, isDay } from "../index.js"

/** The day given, or nothing when none was; anything that is no date is wrong usage. */
export function dayFrom(given: string | undefined): { readonly asOf?: Day } {
  if (given === undefined) return {}
  if (!isDay(given)) throw new Problem("date_invalid", { value: given })
  return { asOf: given }
}
