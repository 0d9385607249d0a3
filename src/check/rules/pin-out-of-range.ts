/** The pin cite names a page that the case does not have. */
import type { Citation } from "../../cite/citation.js"
import type { Examined, Survey } from "../survey/facts.js"
import type { HeldCase } from "../survey/held-case.js"
import { type PageRange, pinPages } from "../survey/pages.js"
import { heldBefore, pinnedNumbers } from "../survey/pinned.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords } from "./words.js"

export const pinOutOfRange: Rule = {
  finds: ["pin_out_of_range"],
  look: (one, survey) => {
    const { citation, held, located } = one
    if (!held || citation.pin === undefined || located?.name === "other" || located?.by === "name") return []
    const ranges = rangesOf(citation, held, survey)
    const pages = pinPages(citation.pin)
    if (ranges.length === 0 || pages.length === 0 || couldBeOfAnother(one, pages, survey)) return []
    const wrong = pages.filter(([from]) => !ranges.some(({ first, last }) => from >= first && from <= last) && !held.isStrangePage(from))
    if (wrong.length === 0) return []
    return [
      pinFinding(
        one,
        held,
        ranges,
        wrong.map(([from]) => from),
      ),
    ]
  },
}

/**
 * An id. may refer to another of the last cases cited: where the pin fits one of them, or one of them is not held, nothing is said. Nor where
 * another authority was cited in between.
 */
function couldBeOfAnother({ citation }: Examined, pages: ReturnType<typeof pinPages>, survey: Survey): boolean {
  if (citation.kind !== "id") return false
  const last = survey.found.citations[(survey.order.get(citation.id) ?? 0) - 1]
  if (last?.authority !== citation.authority) return true
  return heldBefore(citation, survey).some((held) =>
    held.case.citations
      .flatMap((number) => held.range(number) ?? [])
      .some(({ first, last: end }) => pages.every(([from]) => from >= first && from <= end)),
  )
}

function pinFinding(one: Examined, held: HeldCase, ranges: readonly PageRange[], wrong: readonly number[]) {
  const range = ranges.find(({ sure }) => sure) ?? (ranges[0] as PageRange)
  const { first, last, sure, citation } = range
  const extent = sure
    ? `runs from page ${first} to page ${last}`
    : `starts at page ${first}, and its text fills no more than about ${last - first} pages`
  return finding(one, {
    kind: "pin_out_of_range",
    severity: "warning",
    message: `Page ${wrong.join(", ")} is not in ${caseInWords(held.case)}, which ${extent} of ${citation}.`,
    because: [{ rule: sure ? "pin.pages" : "pin.length", note: `The case ${extent}.` }],
    at: one.citation.pinSpan ? { start: one.citation.start, end: Math.max(one.citation.end, one.citation.pinSpan.end) } : one.citation,
  })
}

/** The pages in which a pin may lie, at each number that it can be of. */
function rangesOf(citation: Citation, held: HeldCase, survey: Survey): readonly PageRange[] {
  return pinnedNumbers(citation, held.case, survey).flatMap((number) => held.range(number) ?? [])
}
