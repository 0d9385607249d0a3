/**
 * What stands at the head of an opinion's own text, line by line, before the court begins to speak:
 *
 *     41 Frank. 2d 210                     its citation
 *     SUPREME COURT OF FRANKLIN            its court
 *     HALLORAN v. TRI-COUNTY FREIGHT CO.   its caption
 *     No. 70-31                            its docket number
 *     Decided March 3, 1971                its date
 */
import type { Day } from "../base/day.js"
import type { ReporterRow } from "../citation/tables/more-reporters.js"
import { cite } from "../cite/cite.js"
import { type Courts, courtFromWords } from "../courts/table.js"

export type Head = {
  readonly name?: string
  readonly citations: readonly string[]
  readonly court?: string
  readonly date?: Day
  readonly docket?: string
}

const mostLines = 40
const mostCharacters = 3000
const longestLine = 200

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
const written = /\b([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4})\b/
const docketLine = /^(?:Docket |Case |Crim\. |Civ\. )?Nos?\. ?(.{1,80})$/i
const author =
  /^(?:[A-Z][A-Z'’.-]{1,30}(?: [A-Z]{2,20})?, (?:C\. ?J|P\. ?J|J|A\. ?C\. ?J|Circuit Judge|District Judge|Chief Judge)\b|PER CURIAM|(?:MR\. )?(?:CHIEF )?JUSTICE [A-Z])/i
const versus = /(?:^|\s)v(?:s?\.|s?)\s/
const oneSided =
  /^(?:in re|in the matter of|matter of|ex parte|estate of|people ex rel\.?|adoption of|conservatorship of|guardianship of)\s/i

/** Reads the head. Lines that are none of these five are passed over; the first author line or long line ends it. */
export function headOf(text: string, reporters: readonly ReporterRow[], courts: Courts): Head {
  const found: { name?: string; citations: string[]; court?: string; date?: Day; docket?: string } = { citations: [] }
  for (const line of headLines(text)) {
    const citations = citationLine(line, reporters)
    if (citations.length > 0) found.citations.push(...citations)
    else if (!found.date && dateOf(line) && line.length < 80) found.date = dateOf(line) as Day
    else if (!found.docket && docketLine.test(line)) found.docket = line
    else if (!found.name && isCaption(line)) found.name = captionOf(line)
    else if (!found.court && /\bcourts?\b|\bappeals?\b/i.test(line)) {
      const court = courtFromWords(line, undefined, courts) ?? courtFromWords(titled(line), undefined, courts)
      if (court) found.court = court.id
    }
  }
  return found.name || found.citations.length > 0 ? found : { citations: [] }
}

function headLines(text: string): readonly string[] {
  const lines: string[] = []
  for (const raw of text.slice(0, mostCharacters).split("\n", mostLines)) {
    const line = raw.trim()
    if (line === "") continue
    if (line.length > longestLine || author.test(line)) break
    lines.push(line)
  }
  return lines
}

/** The citations of a line that holds nothing else. */
function citationLine(line: string, reporters: readonly ReporterRow[]): readonly string[] {
  if (!/\d/.test(line)) return []
  const found = cite(line, { reporters }).citations.filter((one) => one.kind === "case" && one.volume && one.reporter && one.page)
  const rest = found.reduce((left, one) => left.replace(one.text, ""), line).replace(/[\s,;()[\]\d.]/g, "")
  return rest === "" ? found.map((one) => `${one.volume} ${one.reporter} ${one.page}`) : []
}

function dateOf(line: string): Day | undefined {
  const parts = written.exec(line)
  const month = parts ? months.findIndex((name) => name.startsWith((parts[1] as string).toLowerCase().slice(0, 3))) : -1
  if (!parts || month < 0) return undefined
  return `${parts[3]}-${String(month + 1).padStart(2, "0")}-${(parts[2] as string).padStart(2, "0")}`
}

function isCaption(line: string): boolean {
  return (versus.test(line) || oneSided.test(line)) && !/[.!?] [A-Z][a-z]+ [a-z]/.test(line.replace(versus, " "))
}

/** A caption in capitals is written as names are: "HALLORAN v. TRI-COUNTY FREIGHT CO." -> "Halloran v. Tri-County Freight Co." */
function captionOf(line: string): string {
  const trimmed = line.replace(/[,;]+$/, "")
  return /[a-z]{2}/.test(trimmed.replace(/\bvs?\b/g, "")) ? trimmed : titled(trimmed)
}

function titled(words: string): string {
  return words
    .toLowerCase()
    .replace(/(^|[\s\-("“/&])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(V|Vs)\.? /g, (found) => found.toLowerCase())
    .replace(/ (Of|The|And|In|Re|For|Ex|Rel) /g, (found) => found.toLowerCase())
}
