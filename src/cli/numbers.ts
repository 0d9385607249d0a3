/** Whole numbers that are typed as options. */
import { Problem } from "../base/problem.js"

/** Reads a whole number within bounds; anything else is wrong usage, said in one sentence. */
export function wholeNumber(option: string, least: number, most: number): (typed: string) => number {
  return (typed) => {
    const number = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
    if (number >= least && number <= most) return number
    throw new Problem("option_invalid", { option, value: typed, allowed: `Give a number from ${least} to ${most}.` })
  }
}
