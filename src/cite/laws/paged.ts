/**
 * Volume, series and page: journals, registers, session laws.
 *
 *     86 Harv. L. Rev. 1193, 1195 (1973)      60 Fed. Reg. 68,380      1999 Ala. Laws 94      86 Harv. L. Rev., at 1194
 */
import { type Draft, draftAt } from "../draft.js"
import { gap, type Reading } from "../reading.js"
import { at, readYear } from "./section.js"
import type { Series } from "./series.js"

/** A number and the name behind it: where the citation starts, where the name starts, and where it ends. */
export type Head = { readonly from: number; readonly volume: string; readonly next: number; readonly end: number }

const page = /(?:No\.\s\d{1,4},\s|ch\.?\s)?(\d{1,3}(?:,\d{3}){1,2}|\d{1,6}|_{2,8})(?![\dA-Za-z]|,\d\b)/y
const pagePin =
  /,?\s{0,3}(?:at\s)?((?:n\.\s?)?\d{1,6}(?:\s?[-–]\s?\d{1,6})?(?:(?:,|\s?&)\s?(?:n\.\s?)?\d{1,6}(?:\s?[-–]\s?\d{1,6})?){0,5}(?:\s?(?:&\s)?nn?\.\s?\d{1,3}(?:[-–]\d{1,3})?)?)(?![\dA-Za-z]|\s[A-Z§]|\.\d)/y
const shortPage = /,?\s{0,3}at\s{1,3}(?:pp?\.\s?)?(\d{1,6}(?:[-–]\d{1,6})?)(?![\dA-Za-z])/y

/** "86 Harv. L. Rev. 1193, 1195 (1973)", "60 Fed. Reg. 68,380", "1999 Ala. Laws 94". */
export function readPaged(reading: Reading, row: Series, head: Head): Draft | undefined {
  const { text } = reading
  const start = gap(reading, text.charCodeAt(head.end) === 44 ? head.end + 1 : head.end)
  const found = at(page, text, start)
  if (!found) return row.kind === "journal" ? readShortPaged(reading, row, head) : undefined
  const end = start + found[0].length
  const draft = draftAt(row.kind, head.from, end)
  draft.volume = head.volume
  draft.reporter = row.code
  draft.written = text.slice(head.next, head.end)
  if (!found[0].includes("_")) draft.page = (found[1] as string).replace(/,/g, "")
  addPin(draft, text, end)
  return draft
}

function readShortPaged(reading: Reading, row: Series, head: Head): Draft | undefined {
  const { text } = reading
  const found = at(shortPage, text, head.end)
  if (!found) return undefined
  const end = head.end + found[0].length
  const draft = draftAt(row.kind, head.from, end)
  draft.volume = head.volume
  draft.reporter = row.code
  draft.written = text.slice(head.next, head.end)
  draft.pin = found[1] as string
  draft.pinEnd = end
  draft.pinStart = end - draft.pin.length
  draft.spanEnd = end
  return draft
}

function addPin(draft: Draft, text: string, from: number): void {
  const pin = at(pagePin, text, from)
  let end = from
  if (pin) {
    end = from + pin[0].length
    draft.pin = (pin[1] as string).replace(/\s+/g, " ")
    draft.pinEnd = end
    draft.pinStart = end - (pin[1] as string).length
  }
  const year = readYear(text, end)
  if (year) draft.year = year.year
  draft.spanEnd = year?.end ?? end
}

const review =
  /(?:(?:[A-Z][A-Za-z'’&.-]{0,20},?|of|&|and|on)\s{1,2}){1,7}?(?:L\.\s?Rev\.|L\.\s?J\.|L\.\s?Q\.|Law\s(?:Rev(?:iew|\.)|J(?:ournal|\.)|Q(?:uarterly|\.))|B\.\s?J\.|J\.\sInt'l\sL\.)(?=,?\s\d|\sat\s\d)/y
const reviewWord = /\b(?:L|B)\. ?(?:Rev|J|Q)\.|\bLaw (?:Rev|J|Q)|Int'l L\./

/** A law review that no row has, told by its ending: "14 Duquesne L. Rev. 63". */
export function numberedGeneral(reading: Reading, from: number, volume: string, next: number): Draft | undefined {
  if (!reviewWord.test(reading.text.slice(next, next + 80))) return undefined
  const found = at(review, reading.text, next)
  if (!found) return undefined
  const code = found[0].replace(/\s+/g, " ")
  const row: Series = { kind: "journal", code, spelling: code, shape: "page", bare: "never" }
  return readPaged(reading, row, { from, volume, next, end: next + found[0].length })
}
