/**
 * A line of the Harvard COLD dataset: a cluster of CourtListener with its opinions' text. Court names stand for courts, every field
 * may be absent, and the text keeps a few of html's character names.
 */

import { dayFrom, type Fields, list, words } from "../../base/fields.js"
import { courtFromWords } from "../../courts/table.js"
import type { CaseFacts } from "../../library/record.js"

/** Does a line of JSON have COLD's shape? */
export function isCold(fields: Fields): boolean {
  return "court_full_name" in fields || list(fields, "opinions").some((one) => "opinion_text" in one)
}

/** The facts; the id is CourtListener's number of the cluster. Undefined where there is none. */
export function coldFacts(fields: Fields): CaseFacts | undefined {
  const id = words(fields, "id")
  if (id === undefined) return undefined
  const citations = Array.isArray(fields.citations) ? fields.citations.filter((one): one is string => typeof one === "string") : []
  const name = words(fields, "case_name", "case_name_full", "case_name_short") ?? citations[0] ?? `cluster ${id}`
  const full = words(fields, "case_name_full")
  const short = words(fields, "case_name_short")
  const court = courtFromWords(words(fields, "court_full_name", "court_short_name") ?? "")
  const date = dayFrom(words(fields, "date_filed"))
  const status = words(fields, "precedential_status")?.toLowerCase()
  return {
    namespace: "courtlistener",
    id,
    name,
    citations,
    ...(full && full !== name ? { nameFull: full } : {}),
    ...(short ? { nameShort: short } : {}),
    ...(court ? { court: court.id } : {}),
    ...(date ? { date: fields.date_filed_is_approximate === true ? date.slice(0, 4) : date } : {}),
    ...(status === "published" || status === "unpublished" ? { publication: status } : {}),
  }
}

const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  sect: "§",
  mdash: "—",
  ndash: "–",
}

/** The opinions with words, as a case line has them. */
export function coldOpinions(fields: Fields): readonly Fields[] {
  return list(fields, "opinions").flatMap((one) => {
    const text = words(one, "opinion_text")
    if (text === undefined) return []
    const author = words(one, "author_str")
    const plain = text.replace(/&(amp|lt|gt|quot|apos|nbsp|sect|mdash|ndash);/g, (_, name: string) => characters[name] ?? "")
    return [{ type: words(one, "type") ?? "010combined", text: plain, ...(author ? { author } : {}) }]
  })
}
