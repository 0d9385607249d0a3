/** How findings write cases, years and pages. */
import { yearOf } from "../../base/day.js"
import type { Citation } from "../../cite/citation.js"
import type { Case } from "../../library/library.js"

/** The citation by which a case is named: the first, which is the official one where it is known. */
export function officialOf({ citations }: Pick<Case, "citations">): string | undefined {
  return citations[0]
}

/** "Roe v. Wade, 410 U.S. 113 (1973)". */
export function caseInWords(one: Pick<Case, "name" | "citations" | "docket" | "date">): string {
  const where = officialOf(one) ?? one.docket ?? ""
  const year = one.date === undefined ? "" : ` (${yearOf(one.date)})`
  return `${one.name}${where === "" ? "" : `, ${where}`}${year}`
}

/** The citation's number as it stands: "410 U.S. 113". */
export function numberInWords({ volume, reporter, page, text }: Citation): string {
  return volume !== undefined && reporter !== undefined && page !== undefined ? `${volume} ${reporter} ${page}` : text
}

/** "page 12", "pages 12 to 14". */
export function pagesInWords([first, last]: readonly [number, number]): string {
  return first === last ? `page ${first}` : `pages ${first} to ${last}`
}

/** "1973", "1973 to 1975". */
export function yearsInWords([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first} to ${last}`
}
