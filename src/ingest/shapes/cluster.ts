/** A cluster of CourtListener's tables as a case: its own row, its docket's court, and its citations by kind. */

import { dayFrom } from "../../base/fields.js"
import type { CaseFacts } from "../../library/record.js"
import type { CsvRow } from "../csv.js"

/** What the dockets table says for its clusters. */
export type Docket = { readonly court?: string; readonly number?: string }
/** What the citations table says for its cluster; `type` is CourtListener's number of the kind of reporter. */
export type ClusterCitation = { readonly cite: string; readonly type: number }

/** Official federal and state reporters first, then regional, specialty and early ones, neutral, and vendors' last. */
const order = [1, 2, 5, 3, 4, 8, 7, 6, 9]

/** The facts of a cluster row. NULL and the empty string mean the same here: the source does not say. */
export function clusterFacts(row: CsvRow, docket: Docket, citations: readonly ClusterCitation[]): CaseFacts {
  const cites = [...citations].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type)).map((one) => one.cite)
  const name = row.case_name || row.case_name_full || row.case_name_short || cites[0] || `cluster ${row.id}`
  const date = dayFrom(row.date_filed ?? undefined)
  const approximate = row.date_filed_is_approximate === "t"
  const status = row.precedential_status?.toLowerCase()
  return {
    namespace: "courtlistener",
    id: row.id ?? "",
    name,
    citations: cites,
    ...(row.case_name_full && row.case_name_full !== name ? { nameFull: row.case_name_full } : {}),
    ...(row.case_name_short ? { nameShort: row.case_name_short } : {}),
    ...(docket.court ? { court: docket.court } : {}),
    ...(docket.number ? { docket: docket.number } : {}),
    ...(date ? { date: approximate ? date.slice(0, 4) : date } : {}),
    ...(status === "published" || status === "unpublished" ? { publication: status } : {}),
  }
}

/** Text fields of an opinion row, the best first. */
const texts = ["html_with_citations", "xml_harvard", "html_columbia", "html_lawbox", "html_anon_2020", "html", "plain_text"] as const

/** The opinion as a case line's opinion; undefined where no field holds words. */
export function opinionFields(row: CsvRow): Readonly<Record<string, string>> | undefined {
  const field = texts.find((name) => row[name]?.trim())
  if (!field) return undefined
  const words = row[field] as string
  return {
    type: row.type ?? "010combined",
    ...(row.author_str ? { author: row.author_str } : {}),
    ...(field === "plain_text" ? { text: words } : { html: words }),
  }
}
