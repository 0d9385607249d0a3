/** One spelling for each citation: the reporter as the table's edition writes it, early reports under their later volumes. */
import { keyOf } from "./reporter-key.js"
import { type ReporterTable, reporterTable } from "./reporters.js"
import { renumbered } from "./tables/nominative.js"

const parts = /^(?:(\S+)\s+)?(.+?)\s+(\S+)$/

/** The keys under which a citation is looked up, one for each edition its reporter's spelling can mean; as given where the reporter is not in the table. */
export function citationKeys(citation: string, table: ReporterTable = reporterTable()): readonly string[] {
  const found = parts.exec(citation.trim())
  if (!found) return [citation]
  const [, volume, reporter = "", page] = found
  const editions = table.spelled(keyOf(reporter))
  if (editions.length === 0) return [citation]
  const names = [...new Set(editions.map((index) => table.editions[index]?.name as string))]
  return names.map((name) => `${renumbered(volume, name) ?? `${volume ? `${volume} ` : ""}${name}`} ${page}`)
}
