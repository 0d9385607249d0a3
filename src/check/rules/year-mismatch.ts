/** The year is not the case's, or not one of the volume's. */
import { yearOf } from "../../base/day.js"
import { isUnofficial } from "../../citation/normal.js"
import type { Examined } from "../survey/facts.js"
import { type Told, toldOf } from "./authority-record.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords, numberInWords, yearsInWords } from "./words.js"

export const yearMismatch: Rule = {
  finds: ["year_mismatch"],
  look: (one) => {
    const { located, citation } = one
    if (citation.kind !== "case" || citation.year === undefined || !located?.leads) return []
    const told = toldOf(one)
    return told ? againstCase(one, told, citation.year) : againstVolume(one, citation.year)
  },
}

function againstCase(one: Examined, { one: held, name, who, says, source }: Told, year: number): ReturnType<Rule["look"]> {
  if (!held.date || name === "other") return []
  const right = yearOf(held.date)
  const apart = Math.abs(right - year)
  // A year alone may be the term's or the argument's: one year apart is told only where the day of decision is known.
  if (apart === 0 || (apart === 1 && held.date.length < 10)) return []
  return [
    finding(one, {
      kind: "year_mismatch",
      severity: apart === 1 ? "caution" : "warning",
      message: `${caseInWords(held)} was decided in ${right}, not in ${year}.${says}`,
      source,
      because: [{ rule: "year.case", note: `${who} dates the case ${held.date}.` }],
      suggestion: String(right),
    }),
  ]
}

/** Unofficial series print some opinions years after they were given. */
const laterPrinted = 6

function againstVolume(one: Examined, year: number): ReturnType<Rule["look"]> {
  const years = one.located?.volume?.years
  const { volume, reporter } = one.citation
  const late = isUnofficial(numberInWords(one.citation)) ? laterPrinted : 0
  if (!years || (year >= years[0] - late && year <= years[1])) return []
  return [
    finding(one, {
      kind: "year_mismatch",
      severity: "warning",
      message: `${numberInWords(one.citation)} cannot be of ${year}: cases of volume ${volume} of ${reporter} were decided in ${yearsInWords(years)}.`,
      because: [{ rule: "year.volume", note: one.located?.volume?.note ?? "" }],
    }),
  ]
}
