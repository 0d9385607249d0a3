/** A citation's normal spelling, the reporter as the table's edition writes it; and which of a case's citations comes first. */
import { keyOf } from "./reporter-key.js"
import { type Edition, type ReporterTable, reporterTable } from "./reporters.js"
import { partsOf } from "./storage-key.js"

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

/** Series that print again what an official reporter prints, beside the regional ones, which the table names. */
const reprints = /^(?:L\. ?Ed\.|S\. ?Ct\.|U\.S\.L\.W\.|A\.L\.R\.|N\.Y\.S\.)|Rptr\./
/** Numbers of databases. */
const ofVendor = /\b(?:LEXIS|WL)\b/

/** Is the citation of a series that prints again what others print? */
export function isUnofficial(citation: string): boolean {
  const rank = rankOf(citation)
  return rank === later.state_regional || rank === vendors
}

/** Kinds of the reporter table after the official reporters, which come first; a kind that is not listed is taken for official. */
const later: Readonly<Record<string, number>> = {
  neutral: 1,
  scotus_early: 2,
  state_regional: 3,
  specialty: 4,
  specialty_west: 4,
  journal: 6,
}
const vendors = 5

const ranks = new Map<string, number>()

function rankOf(citation: string): number {
  const reporter = partsOf(citation)?.reporter ?? citation
  const held = ranks.get(reporter)
  if (held !== undefined) return held
  const type = editionRows(reporter, reporterTable())[0]?.type
  const rank = ofVendor.test(reporter) ? vendors : reprints.test(reporter) ? 3 : type === undefined ? 2 : (later[type] ?? 0)
  if (ranks.size < 20_000) ranks.set(reporter, rank)
  return rank
}

/**
 * The same citations, the official one first: official reporters, then neutral citations, those that print them again, special series and
 * numbers of databases. Of one kind, the order given stays.
 */
export function officialFirst(citations: readonly string[]): readonly string[] {
  return citations.length < 2 ? citations : citations.toSorted((a, b) => rankOf(a) - rankOf(b))
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
