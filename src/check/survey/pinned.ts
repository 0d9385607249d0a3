/** Which printing a pin cite is of: the page of a short form belongs to the reporter it names, or to the one last named for its case. */

import { partsOf } from "../../citation/storage-key.js"
import type { Citation } from "../../cite/citation.js"
import type { Case } from "../../library/library.js"
import type { Survey } from "./facts.js"
import { type Located, numberOf } from "./find-case.js"
import type { HeldCase } from "./held-case.js"

const squash = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")

/** The case's numbers in which the pin can be a page; none where it is of a printing that the library does not know. */
export function pinnedNumbers(citation: Citation, one: Case, survey: Pick<Survey, "byId" | "found" | "order">): readonly string[] {
  const { byId } = survey
  if (citation.kind === "case") {
    const group = [citation, ...(citation.parallel ?? []).flatMap((id) => byId.get(id)?.citation ?? [])]
    return group.flatMap((member) => numberOf(member) ?? [])
  }
  const naming = citation.reporter === undefined ? lastNaming(citation, survey) : citation
  const printed = one.citations.filter((number) => !/LEXIS|\bWL\b/.test(number))
  if (naming?.volume === undefined || naming.reporter === undefined) return printed
  const group = [naming, ...(naming.parallel ?? []).flatMap((id) => byId.get(id)?.citation ?? [])]
  return printed.filter((number) => {
    const parts = partsOf(number)
    return group.some(({ volume, reporter }) => parts?.volume === volume && squash(parts?.reporter ?? "") === squash(reporter ?? ""))
  })
}

/** The last citation before this one that names a reporter for the same authority. */
function lastNaming(citation: Citation, { found, order }: Pick<Survey, "found" | "order">): Citation | undefined {
  const place = order.get(citation.id) ?? 0
  for (let at = place - 1; at >= Math.max(0, place - 10 * farBack); at--) {
    const one = found.citations[at]
    if (one?.authority === citation.authority && one?.reporter !== undefined) return one
  }
  return undefined
}

const nearby = 4
/** Citations looked back over for them. */
const farBack = 40

/** The cases of the last authorities before the citation at a place, nearest first. */
export function casesBefore(place: number, citations: readonly Citation[], located: ReadonlyMap<string, Located>): readonly Case[] {
  const cases: Case[] = []
  for (let at = place - 1; at >= Math.max(0, place - farBack) && cases.length < nearby; at--) {
    const found = located.get((citations[at] as Citation).id)?.case
    if (found && !cases.some(({ key }) => key === found.key)) cases.push(found)
  }
  return cases
}

/** Of those, the ones whose pages are at hand. */
export function heldBefore(citation: Citation, { examined, order }: Pick<Survey, "examined" | "order">): readonly HeldCase[] {
  const place = order.get(citation.id) ?? 0
  const cases: HeldCase[] = []
  for (let at = place - 1; at >= Math.max(0, place - farBack) && cases.length < nearby; at--) {
    const held = examined[at]?.held
    if (held && !cases.includes(held)) cases.push(held)
  }
  return cases
}
