/** Whose opinion a record is: the facts that tell who may do what to whom, and which cited decision is the one under review. */
import type { Authority, CiteResult } from "../../cite/citation.js"
import type { Document } from "../../read/document.js"
import type { Self } from "../reading.js"

/** The facts of a case record (`case_name` or `name`, `citations`, `court`, `year` or a date); what is missing or odd is left out. */
export function selfOf(record: unknown): Self {
  if (typeof record !== "object" || record === null) return {}
  const fields = record as Readonly<Record<string, unknown>>
  const name = text(fields.case_name) ?? text(fields.name)
  const court = text(fields.court) ?? text(fields.court_id)
  const year = yearOf(fields.year) ?? yearOf(fields.date_filed) ?? yearOf(fields.decision_date)
  const citations = Array.isArray(fields.citations) ? fields.citations.filter((one): one is string => typeof one === "string") : []
  return {
    ...(name !== undefined && { name }),
    ...(citations.length > 0 && { citations }),
    ...(court !== undefined && { court }),
    ...(year !== undefined && { year }),
  }
}

/** How much of a text is its head, where an opinion gives its own caption and citation: so many lines that say something. */
const headLength = 1600
const headLines = 8
const citationLines = 3
const longestLine = 160
const party = "[A-Z][A-Za-z.,&'’() -]{1,70}"
const caption = new RegExp(`^(${party}?),? v(?:s?\\.)? (${party})$`)
/** How a sentence opens that cites a case, and no caption does. */
const sentence = /^(?:In|See|But|The|We|Compare|Under|As) /
const dated = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, (1[6-9]\d\d|20\d\d)\b/

/**
 * The facts that an opinion's own head gives: a line that is a caption, a citation that has a line to itself, a date. A text that opens with
 * its first sentence gives none.
 *
 *     Crain v. Ames
 *     12 Frank. 2d 340 (1999)
 */
export function selfIn(document: Document, cited: CiteResult): Self {
  const head = document.text.slice(0, headLength)
  const lines = linesOf(head)
  const titled = lines.find(({ words }) => caption.test(words) && !sentence.test(words))
  const own = cited.citations.find((one) => one.kind === "case" && lines.slice(0, citationLines).some((line) => standsAlone(line, one)))
  const authority = own && cited.authorities.find(({ id }) => id === own.authority)
  const year = own?.year ?? yearOf(dated.exec(head)?.[1])
  const name = titled?.words ?? own?.name
  return {
    ...(name !== undefined && { name }),
    ...(authority && { citations: authority.citations }),
    ...(authority?.court !== undefined && { court: authority.court }),
    ...(year !== undefined && (titled || own) && { year }),
  }
}

type Line = { readonly words: string; readonly start: number; readonly end: number }

/** The lines of the head that say something, up to the first that is prose. */
function linesOf(head: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of head.split("\n")) {
    if (line.length > longestLine || lines.length === headLines) break
    if (line.trim() !== "") lines.push({ words: line.trim().replace(/[,.]$/, ""), start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

/** Is the citation, with its caption and year, all that its line says? */
function standsAlone(
  line: Line,
  { start, end, span }: { readonly start: number; readonly end: number; readonly span: { readonly start: number; readonly end: number } },
): boolean {
  if (start < line.start || end > line.end) return false
  const before = Math.max(0, Math.min(span.start, start) - line.start)
  const after = Math.max(0, line.end - Math.max(span.end, end))
  return before <= 2 && after <= 40
}

/** Makes the question whether a cited authority is the document itself. */
export function isSelf(self: Self): ({ citations }: Pick<Authority, "citations">) => boolean {
  const own = new Set(self.citations?.map(bare))
  return ({ citations }) => own.size > 0 && citations.some((one) => own.has(bare(one)))
}

/** A citation without its spaces and stops, in which sources differ. */
function bare(citation: string): string {
  return citation.replace(/[\s.,]/g, "").toLowerCase()
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined
}

function yearOf(value: unknown): number | undefined {
  const year = Number.parseInt(String(value ?? ""), 10)
  return year > 1600 && year < 2200 ? year : undefined
}
