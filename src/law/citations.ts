/** A citation's normal spelling: the reporter as the table's edition writes it. */
import { keyOf } from "../cite/key.js"
import { type Edition, type ReporterTable, reporterTable } from "../cite/reporters.js"
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

/** The court whose decisions a cited reporter holds, where it holds one court's: "126 Md. 59" -> md. */
export function courtOfCitations(citations: readonly string[], table: ReporterTable = reporterTable()): string | undefined {
  for (const citation of citations) {
    const parts = partsOf(citation)
    const court = parts && editionRows(parts.reporter, table)[0]?.court
    if (court) return court
  }
  return undefined
}

function editionsOf(reporter: string, table: ReporterTable): readonly string[] {
  return editionRows(reporter, table).map((edition) => edition.name)
}

function editionRows(reporter: string, table: ReporterTable): readonly Edition[] {
  return table.spelled(keyOf(reporter)).flatMap((index) => table.editions[index] ?? [])
}
