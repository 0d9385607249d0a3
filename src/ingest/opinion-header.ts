/**
 * What stands at the head of an opinion's own text, before the court begins to speak:
 *
 *     41 Frank. 2d 210                     its citation
 *     SUPREME COURT OF FRANKLIN            its court
 *     HALLORAN v. TRI-COUNTY FREIGHT CO.   its caption
 *     No. 70-31                            its docket number
 *     Decided March 3, 1971                its date
 */
import type { Day } from "../base/day.js"
import { courtOfCitations } from "../citation/normal.js"
import type { ReporterRow } from "../citation/tables/more-reporters.js"
import { cite } from "../cite/cite.js"
import type { Courts } from "../courts/table.js"
import { captioned, captionIn } from "./head/caption.js"
import { type Cell, cellsOf } from "./head/cells.js"
import { courtOfHead, isCourtLine, stateIn, titleCase } from "./head/court.js"
import { daysOf, decidedOn } from "./head/date.js"
import { docketOf } from "./head/docket.js"

export type Head = {
  readonly name?: string
  readonly nameFull?: string
  readonly citations: readonly string[]
  readonly court?: string
  readonly date?: Day
  readonly docket?: string
}

/** Reads the head. Lines that are none of these five are passed over; the first author line or long line ends it. */
export function headOf(text: string, reporters: readonly ReporterRow[], courts: Courts): Head {
  const cells = cellsOf(text, captioned)
  const cited = citedLine(cells, reporters)
  const own = cells.map((cell) => citationLine(cell.text, reporters))
  const citations = [...(cited?.citations ?? []), ...own.flat()]
  const plain = cells.filter((_, n) => own[n]?.length === 0)
  const before = courtOf(plain, plain.length, courts)
  const caption = cited ? undefined : captionIn(plain, before?.state)
  const court = before?.id ?? cited?.court ?? courtOfCitations(citations)
  const date = decidedOn(plain.flatMap(({ text: line }, n) => daysOf(line, plain[n - 1]?.text))) ?? closingDay(text) ?? cited?.year
  const docket = plain.flatMap(({ text: line, gap }, n) =>
    !gap && /^appeal/i.test(plain[n - 1]?.text ?? "") ? [] : (docketOf(line) ?? []),
  )[0]
  const name = cited?.name ?? caption?.name
  return {
    ...(name ? { name } : {}),
    ...(caption && caption.full !== caption.name ? { nameFull: caption.full } : {}),
    citations: [...new Set(citations)],
    ...(court ? { court } : {}),
    ...(date ? { date } : {}),
    ...(docket ? { docket } : {}),
  }
}

/** The court that the head is of: named above the caption, or below it as the reporters print it. */
function courtOf(
  cells: readonly Cell[],
  end: number,
  courts: Courts,
): { readonly id: string; readonly state: string | undefined } | undefined {
  for (const run of [...courtRuns(cells.slice(0, end), 0), ...courtRuns(cells.slice(0, end), 1)]) {
    const id = courtOfHead(run, courts)
    if (id) return { id, state: stateIn(run.join(" "))?.name ?? stateIn(courts.byId(id)?.name ?? "")?.name }
  }
  return undefined
}

/** Lines of one column that name a court together; one that ends in "of" goes on in the next. */
function courtRuns(cells: readonly Cell[], of: Cell["column"]): readonly (readonly string[])[] {
  const runs: string[][] = []
  let lines: string[] = []
  for (const { text } of cells.filter(({ column }) => column === of)) {
    if (isCourtLine(text) || (lines.length > 0 && /\b(?:of|for|the)$/i.test(lines.at(-1) ?? ""))) lines.push(text)
    else if (lines.length > 0) {
      runs.push(lines)
      lines = []
    }
  }
  return [...runs, lines]
}

/** The citations of a line that holds nothing else. */
function citationLine(line: string, reporters: readonly ReporterRow[]): readonly string[] {
  if (!/\d/.test(line) || line.length > 120) return []
  const bare = line.replace(/^\[?cite as:?\s*/i, "")
  const found = cite(bare, { reporters }).citations.filter((one) => one.kind === "case" && one.volume && one.reporter && one.page)
  const rest = found.reduce((left, one) => left.replace(one.text, ""), bare).replace(/[\s,;()[\]\d.]/g, "")
  return rest === "" ? found.map((one) => `${one.volume} ${one.reporter} ${one.page}`) : []
}

type Cited = { readonly name: string; readonly citations: readonly string[]; readonly court?: string; readonly year?: string }

/** A first line that cites the case itself: "Elm v. Fir, 400 S.W.3d 5 (Tex. App. 2013)", "[Cite as Elm v. Fir, 2015-Ohio-999.]". */
function citedLine(cells: readonly Cell[], reporters: readonly ReporterRow[]): Cited | undefined {
  for (const { text } of cells.slice(0, 3)) {
    const line = text.replace(/^\[?cite as:?\s*/i, "")
    if (!/\d/.test(line) || !/\sv\.?\s|^(?:in re|ex parte|matter of)\s/i.test(line)) continue
    const found = cite(line, { reporters }).citations.filter((one) => one.kind === "case" && one.volume && one.page)
    const [first] = found
    if (!first?.name || first.signal || !line.startsWith(first.name.slice(0, 6))) continue
    const rest = line
      .slice(first.end)
      .replace(/\([^()]*\)/g, "")
      .replace(/[\d\s.,;[\]()-]/g, "")
    const between = line.slice(0, first.start).replace(first.name, "").replace(/[\s,]/g, "")
    if (between !== "" || (rest !== "" && found.length < 2)) continue
    return {
      name: /\p{Ll}{2}/u.test(first.name) ? first.name : titleCase(first.name),
      citations: found.map((one) => `${one.volume} ${one.reporter} ${one.page}`),
      ...(first.court ? { court: first.court } : {}),
      ...(first.year ? { year: String(first.year) } : {}),
    }
  }
  return undefined
}

const closing = /^\W*(?:it is so ordered\.?\s*)?(?:dated?|signed|entered|filed|done|so ordered)\b.{0,60}$/i

/** The day on which an order was signed stands at its end. */
function closingDay(text: string): Day | undefined {
  const lines = text.slice(-1500).split("\n")
  const days = lines
    .map((line) => line.trim())
    .filter((line) => closing.test(line))
    .flatMap((line) => daysOf(line))
  return days.find(({ role }) => role === "filed" || role === "bare" || role === "decided")?.day
}
