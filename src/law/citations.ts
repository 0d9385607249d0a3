/** A citation's normal spelling: the reporter as the table's edition writes it. */
import { codes, keyOf, type ReporterTable, reporterTable, width } from "../cite/reporters.js"
import { partsOf } from "./citation-key.js"

const spellings = new Map<string, string>()

/** "72 Cal. App. 4th 1537" -> "72 Cal.App.4th 1537"; what is not a volume, reporter and page is left as it is, blanks folded. */
export function normalCitation(citation: string): string {
  const parts = partsOf(citation)
  if (!parts) return citation.trim().replace(/\s+/g, " ")
  return `${parts.volume} ${normalReporter(parts.reporter)} ${parts.page}`
}

/** The table's spelling of a reporter; the words themselves where it has none. */
export function normalReporter(reporter: string, table: ReporterTable = reporterTable()): string {
  const held = spellings.get(reporter)
  if (held !== undefined) return held
  const editions = editionsOf(reporter, table)
  const normal = editions.includes(reporter) ? reporter : (editions[0] ?? reporter)
  if (spellings.size < 20_000) spellings.set(reporter, normal)
  return normal
}

function editionsOf(reporter: string, table: ReporterTable): readonly string[] {
  const key = keyOf(reporter)
  let node = 0
  for (let i = 0; i < key.length; i++) {
    node = table.next[node * width + (codes[key.charCodeAt(i)] as number)] ?? 0
    if (node === 0) return []
  }
  return (table.lists[table.values[node] as number] ?? []).map((index) => table.editions[index]?.name ?? "")
}
