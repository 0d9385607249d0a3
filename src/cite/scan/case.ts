/**
 * A citation by volume, reporter and page, read forward from its volume.
 *
 *     410 U.S. 113          full       410 U. S., at 120      short
 *     5 U.S. (1 Cranch) 137 nominative 2010-NMCERT-001        neutral
 */

import type { Edition, ReporterTable } from "../../citation/reporters.js"
import { type Draft, draftAt } from "../draft.js"
import { digits, gap, isDigit, isLower, isUpper, isWord, type Reading } from "../reading.js"
import { mended, numberEnd } from "./numbers.js"
import { afterNominative, pageAt, pageWord, shapesOf } from "./page.js"
import { noteRepair } from "./repair.js"
import { ends, lists, walkReporter } from "./reporter.js"

/** The citation whose volume starts at `from`, or undefined. A letter behind the digits is one of them, "39O U.S.", or the reporter's, "39So. 2d". */
export function readCase(reading: Reading, table: ReporterTable, from: number): Draft | undefined {
  const end = numberEnd(reading.text, from)
  const draft = readBehind(reading, table, from, end)
  if (draft) return draft
  const plain = digits(reading.text, from)
  return plain > from && plain < end ? readBehind(reading, table, from, plain) : undefined
}

function readBehind(reading: Reading, table: ReporterTable, from: number, numberStop: number): Draft | undefined {
  const { text } = reading
  let i = numberStop
  if (i - from > 4 || i === from) return undefined
  if (text.charCodeAt(i) === 45 && isDigit(text.charCodeAt(i + 1))) i = digits(text, i + 1)
  const volume = mended(text.slice(from, i))
  let at = i
  /** "2010-NMCERT-001" joins year and court; "4:12-CV-235-A" is a docket number. */
  const joined = text.charCodeAt(at) === 45
  if (joined && (i - from !== 4 || isWord(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === 45)) return undefined
  if (joined) at++
  at = gap(reading, at)
  if (text.charCodeAt(at) === 45) at = gap(reading, at + 1)
  const c = text.charCodeAt(at)
  if (!isUpper(c)) return at > i && (c === 105 || c === 73) ? readVolumeId(reading, from, volume, at) : undefined
  for (let k = walkReporter(reading, table, at) - 1; k >= 0; k--) {
    const end = ends[k] as number
    if (at === i && !standsApart(text, at, end)) continue
    const editions = table.lists[lists[k] as number] as readonly number[]
    const bare = end - at === 2 && withoutPeriod(text, at)
    const fit = editions.filter(
      (index) => volumeFits(table.editions[index] as Edition, volume) && (!bare || ownName(table, index, text, at)),
    )
    if (fit.length === 0) continue
    const draft = readPage(reading, table, { from, volume, at, end, editions: fit })
    if (draft && (!bare || closes(text, draft.end))) return draft
  }
  return undefined
}

/** "367U. S. 643", "66Texas, 461": with no blank behind its volume a reporter needs two letters and a period, or four letters. */
function standsApart(text: string, at: number, end: number): boolean {
  if (end - at > 3) return true
  return end - at > 1 && (text.charCodeAt(end) === 46 || text.slice(at, end).includes("."))
}

/** A word of two letters, the second small, with no period or comma behind it. */
function withoutPeriod(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 2)
  return isLower(text.charCodeAt(at + 1)) && after !== 46 && after !== 44
}

/** "302 Or 616, 733 P2d 1", not "12 Or 13 Years". */
function closes(text: string, at: number): boolean {
  return /^(?:$|[,.;:)\]]|\s{1,3}[([]|\s{1,2}at\b)/.test(text.slice(at, at + 6))
}

/** "302 Or 616" leaves the period out; no other word of two letters may. */
function ownName(table: ReporterTable, index: number, text: string, at: number): boolean {
  return (table.editions[index] as Edition).name === `${text.slice(at, at + 2)}.`
}

/** A volume that is a year belongs to reporters numbered by years, and to them alone. */
function volumeFits(edition: Edition, volume: string): boolean {
  const number = Number.parseInt(volume, 10)
  if (edition.shape.includes("y") || edition.shape.includes("c")) return true
  return number < 1500
}

type Head = {
  readonly from: number
  readonly volume: string
  readonly at: number
  readonly end: number
  readonly editions: readonly number[]
}

function readPage(reading: Reading, table: ReporterTable, head: Head): Draft | undefined {
  const { text } = reading
  let i = head.end
  for (let n = 0; n < 3; n++) {
    const c = text.charCodeAt(i)
    if (c !== 46 && c !== 44 && c !== 41 && c !== 93 && !(c === 45 && n < 2)) break
    i++
  }
  const written = text.slice(head.at, text.charCodeAt(head.end) === 46 || text.charCodeAt(head.end) === 41 ? head.end + 1 : head.end)
  i = gap(reading, i)
  if (text.charCodeAt(i) === 45 && isDigit(text.charCodeAt(i + 1))) i++
  if (text.charCodeAt(i) === 40) i = afterNominative(reading, i)
  const atWord = text.charCodeAt(i) === 97 && text.charCodeAt(i + 1) === 116 && !isWord(text.charCodeAt(i + 2))
  if (atWord) return readShort(reading, head, written, gap(reading, i + 2))
  const start = pageWord(reading, i)
  const page = pageAt(reading, shapesOf(table, head.editions), start)
  if (!page) return undefined
  const draft = draftAt("case", head.from, page.end)
  if (start > i) draft.pageWord = true
  noteRepair(draft, text, { ...head, page: start })
  draft.volume = head.volume
  draft.editions = head.editions
  draft.written = written
  if (page.text === "") draft.blankPage = true
  else draft.page = page.text
  return draft
}

function readShort(reading: Reading, head: Head, written: string, from: number): Draft | undefined {
  const { text } = reading
  let i = pageWord(reading, from)
  if (text.charCodeAt(i) === 42) i++
  const end = numberEnd(text, i)
  if (end === i || end - i > 7) return undefined
  const draft = draftAt("short_case", head.from, end)
  noteRepair(draft, text, { ...head, page: i })
  draft.volume = head.volume
  draft.editions = head.editions
  draft.written = written
  draft.page = mended(text.slice(i, end))
  draft.pinStart = i
  return draft
}

/** "83 id. 154": the reporter of the citation before. */
function readVolumeId(reading: Reading, from: number, volume: string, at: number): Draft | undefined {
  const form = /[Ii]d\.,?\s{1,3}(\d{1,4})(?![\dA-Za-z])/y
  form.lastIndex = at
  const found = form.exec(reading.text)
  if (!found) return undefined
  const draft = draftAt("case", from, form.lastIndex)
  draft.volume = volume
  draft.written = reading.text.slice(at, at + 3)
  draft.page = found[1] as string
  return draft
}
