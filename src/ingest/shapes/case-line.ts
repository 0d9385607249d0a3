/**
 * A case as one JSON object: `{"id" | "cluster_id", "case_name", "citations", "opinions": [{"type", "html" | "text"}]}`, with court,
 * date, docket and publication where they are given.
 */

import { dayFrom, type Fields, words } from "../../base/fields.js"
import type { CaseFacts } from "../../library/record.js"

/** The facts of such a line; `namespace` is whose numbers a bare `id` belongs to. Undefined where it names no case. */
export function caseLineFacts(fields: Fields, namespace: string, line: number): CaseFacts | undefined {
  const name = words(fields, "case_name", "name", "name_abbreviation", "case_name_full")
  const citations = citationsOf(fields)
  if (name === undefined && citations.length === 0 && !Array.isArray(fields.opinions)) return undefined
  const cluster = words(fields, "cluster_id")
  const date = dayFrom(words(fields, "date", "date_filed", "decision_date", "year"))
  const publication = words(fields, "publication", "precedential_status")?.toLowerCase()
  const full = words(fields, "case_name_full", "name_full")
  const short = words(fields, "case_name_short", "name_short")
  const court = words(fields, "court", "court_id")
  const docket = words(fields, "docket", "docket_number")
  return {
    namespace: cluster === undefined ? namespace : "courtlistener",
    id: cluster ?? words(fields, "id") ?? citations[0] ?? `line ${line}`,
    name: name ?? citations[0] ?? "",
    citations,
    ...(full && full !== name ? { nameFull: full } : {}),
    ...(short ? { nameShort: short } : {}),
    ...(court ? { court } : {}),
    ...(date ? { date } : {}),
    ...(docket ? { docket } : {}),
    ...(publication === "published" || publication === "unpublished" || publication === "depublished" ? { publication } : {}),
  }
}

function citationsOf(fields: Fields): readonly string[] {
  const value = fields.citations
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    if (typeof one === "string") return one.trim() === "" ? [] : [one.trim()]
    const cite = typeof one === "object" && one !== null ? words(one as Fields, "cite", "citation") : undefined
    return cite ? [cite] : []
  })
}
