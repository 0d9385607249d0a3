/** A number that only citing texts have, beside a held case of the same name: perhaps a misprint of that case's. */
import { partsOf } from "../citation/storage-key.js"
import type { Case } from "./library.js"

/** The cases without those that may be misprints of one of them that is held; cases of one name are given. */
export function withoutMisprints(cases: readonly Case[]): readonly Case[] {
  const held = cases.filter((one) => one.held !== "cited")
  return cases.filter((one) => one.held !== "cited" || !held.some((other) => isMisprintOf(one, other)))
}

/** One digit, two that changed places, or the next page, in the same reporter, court and year. */
export function isMisprintOf(place: Case, held: Case): boolean {
  if (place.court !== undefined && held.court !== undefined && place.court !== held.court) return false
  const [a, b] = [place.date, held.date].map((date) => (date === undefined ? undefined : Number(date.slice(0, 4))))
  if (a !== undefined && b !== undefined && Math.abs(a - b) > 1) return false
  return place.citations.every((citation) => held.citations.some((other) => near(citation, other)))
}

function near(citation: string, other: string): boolean {
  const [a, b] = [partsOf(citation), partsOf(other)]
  if (!a || !b || a.reporter !== b.reporter) return false
  if (a.volume === b.volume) return Math.abs(Number(a.page) - Number(b.page)) <= 1 || slipped(a.page, b.page)
  return a.page === b.page && slipped(a.volume, b.volume)
}

/** One digit changed, or two beside one another that changed places. */
function slipped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const odd = [...a].flatMap((digit, n) => (digit === b[n] ? [] : [n]))
  const [first = 0, second] = odd
  return odd.length === 1 || (odd.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
}
