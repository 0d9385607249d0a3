/** Reads a citation to anything but a case at a place in the text: statutes, regulations, constitutions, session laws, rules, journals, works, dockets. */
import { type Draft, draftAt } from "../draft.js"
import { gap, isDigit, isUpper, type Reading } from "../reading.js"
import { californiaCodes } from "./california.js"
import { formStarts, readSectionOf, readWordForm } from "./forms.js"
import { journals } from "./journals.js"
import { courtRules } from "./rules.js"
import { at, readTail, readYear, type Tail } from "./section.js"
import { federalSeries, type Series } from "./series.js"
import { readStateCode, stateSpellings } from "./state-code.js"
import { stateSeries } from "./state-series.js"
import { buildTrie, type Ending, type Trie, walk } from "./trie.js"
import { readAuthoredWork, readWork, works } from "./works.js"

/** Every series of the tables. */
export function allSeries(): readonly Series[] {
  return [...federalSeries(), ...californiaCodes(), ...stateSeries(), ...courtRules(), ...works(), ...journals()]
}

/** What a word can be the start of: a series, a state's own law, or one of the forms. */
type Start = { readonly series: Series } | { readonly state: string } | { readonly form: true }

let held: Trie<Start> | undefined

/** Built at the first question. */
function table(): Trie<Start> {
  held ??= buildTrie<Start>([
    ...stateSpellings.map(([spelling, state]) => [spelling, { state }] as const),
    ...formStarts.map((word) => [word, { form: true }] as const),
    ...allSeries().map((series) => [series.spelling, { series }] as const),
  ])
  return held
}

/** What a citation to a law can start with: a digit, a capital, a section sign; and "section", in small letters. */
export const lawTriggers = { digit: true, capital: true, sign: "§", words: ["section", "sections"] } as const

/** The law, journal, rule, work or docket cited at `from`, or undefined. Reads forward only, in bounded windows. */
export function readLaw(reading: Reading, from: number): Draft | undefined {
  const c = reading.text.charCodeAt(from)
  if (isDigit(c)) return readNumbered(reading, from)
  if (isUpper(c)) return readWorded(reading, from)
  const small = c === 115 && reading.text.charCodeAt(from + 1) === 101 && reading.text.charCodeAt(from + 2) === 99
  return c === 0xa7 || small ? readSectionOf(reading, from) : undefined
}

const leading = /(\d{1,4}(?:[A-Z](?=[\s,]))?(?:-\d{1,5}|-[A-Z]{2,5}-\d{1,5}){0,3})(?:,(?=\s))?(?:\s|(?=U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R))/y

/** Is there a capital within a few characters behind the number? Most numbers have none, and are done with. */
function numberThenCapital(text: string, from: number): boolean {
  for (let i = from + 1; i < from + 24; i++) {
    const c = text.charCodeAt(i)
    if (isUpper(c)) return true
    if (c === 46 || (c > 96 && c < 123) || c === 59 || c === 41) return false
  }
  return false
}

/** "42 U.S.C. § 1983", "86 Harv. L. Rev. 1193", "5 Witkin, …": the number first. */
function readNumbered(reading: Reading, from: number): Draft | undefined {
  const { text } = reading
  const found = numberThenCapital(text, from) ? at(leading, text, from) : undefined
  if (!found) return undefined
  const volume = found[1] as string
  const next = gap(reading, from + volume.length + (text.charCodeAt(from + volume.length) === 44 ? 1 : 0))
  if (!isUpper(text.charCodeAt(next))) return undefined
  const endings = walk(reading, table(), next)
  for (let k = endings.length - 1; k >= 0; k--) {
    const { end, values } = endings[k] as (typeof endings)[number]
    for (const value of values) {
      const draft = "series" in value ? behindNumber(reading, value.series, { from, volume, next, end }) : undefined
      if (draft) return draft
    }
  }
  return (
    numberedGeneral(reading, from, volume, next) ??
    numberedState(reading, endings, { from, volume, next, end: next }) ??
    readAuthoredWork(reading, from, volume, next)
  )
}

const review =
  /(?:(?:[A-Z][A-Za-z'’&.-]{0,20},?|of|&|and|on)\s{1,2}){1,7}?(?:L\.\s?Rev\.|L\.\s?J\.|L\.\s?Q\.|Law\s(?:Rev(?:iew|\.)|J(?:ournal|\.)|Q(?:uarterly|\.))|B\.\s?J\.|J\.\sInt'l\sL\.)(?=,?\s\d|\sat\s\d)/y
const reviewWord = /\b(?:L|B)\. ?(?:Rev|J|Q)\.|\bLaw (?:Rev|J|Q)|Int'l L\./

/** A law review that no row has, told by its ending: "14 Duquesne L. Rev. 63". */
function numberedGeneral(reading: Reading, from: number, volume: string, next: number): Draft | undefined {
  if (!reviewWord.test(reading.text.slice(next, next + 80))) return undefined
  const found = at(review, reading.text, next)
  if (!found) return undefined
  const code = found[0].replace(/\s+/g, " ")
  const row: Series = { kind: "journal", code, spelling: code, shape: "page", bare: "never" }
  return readPaged(reading, row, { from, volume, next, end: next + found[0].length })
}

/** "18 Pennsylvania Consolidated Statutes § 2501": a title, then a state's code in words. */
function numberedState(reading: Reading, endings: readonly Ending<Start>[], head: Head): Draft | undefined {
  if (head.volume.length > 3) return undefined
  const draft = stateLaw(reading, endings, head.next)
  if (!draft || draft.title !== undefined) return undefined
  return { ...draft, start: head.from, spanStart: head.from, title: head.volume }
}

/** The longest state's words among what was walked, and the law behind them. */
function stateLaw(reading: Reading, endings: readonly Ending<Start>[], from: number): Draft | undefined {
  for (let k = endings.length - 1; k >= 0; k--) {
    const { end, values } = endings[k] as Ending<Start>
    for (const value of values) if ("state" in value) return readStateCode(reading, from, { end, state: value.state })
  }
  return undefined
}

type Head = { readonly from: number; readonly volume: string; readonly next: number; readonly end: number }

function behindNumber(reading: Reading, row: Series, head: Head): Draft | undefined {
  switch (row.shape) {
    case "page":
      return readPaged(reading, row, head)
    case "section": {
      if (/^\d{4}$/.test(head.volume)) return undefined
      const tail = readTail(reading, head.end, { bare: row.bare === "title" ? "any" : row.bare })
      return tail ? sectioned(row, head.from, { ...tail, title: head.volume }) : undefined
    }
    case "work":
      return readWork(reading, head.from, head.end, row, head.volume)
    case "rule":
      return undefined
    default:
      return row.shape satisfies never
  }
}

const page = /(?:No\.\s\d{1,4},\s|ch\.?\s)?(\d{1,3}(?:,\d{3}){1,2}|\d{1,6}|_{2,8})(?![\dA-Za-z]|,\d\b)/y
const pagePin =
  /,?\s{0,3}(?:at\s)?((?:n\.\s?)?\d{1,6}(?:\s?[-–]\s?\d{1,6})?(?:(?:,|\s?&)\s?(?:n\.\s?)?\d{1,6}(?:\s?[-–]\s?\d{1,6})?){0,5}(?:\s?(?:&\s)?nn?\.\s?\d{1,3}(?:[-–]\d{1,3})?)?)(?![\dA-Za-z]|\s[A-Z§]|\.\d)/y
const shortPage = /,?\s{0,3}at\s{1,3}(?:pp?\.\s?)?(\d{1,6}(?:[-–]\d{1,6})?)(?![\dA-Za-z])/y

/** "86 Harv. L. Rev. 1193, 1195 (1973)", "60 Fed. Reg. 68,380", "1999 Ala. Laws 94". */
function readPaged(reading: Reading, row: Series, head: Head): Draft | undefined {
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

/** "Fla. Stat. § 120.68", "Fed. R. Civ. P. 12(b)(6)", "Rest.2d Torts, § 402A": words first. */
function readWorded(reading: Reading, from: number): Draft | undefined {
  const endings = walk(reading, table(), from)
  if (endings.length === 0) return reading.text.charCodeAt(from + 1) === 46 ? readAuthoredWork(reading, from, undefined, from) : undefined
  for (let k = endings.length - 1; k >= 0; k--) {
    const { end, values } = endings[k] as (typeof endings)[number]
    for (const value of values) {
      const draft = "series" in value ? behindWords(reading, value.series, from, end) : undefined
      if (draft) return draft
    }
  }
  return readWordForm(reading, from) ?? stateLaw(reading, endings, from) ?? readAuthoredWork(reading, from, undefined, from)
}

function behindWords(reading: Reading, row: Series, from: number, end: number): Draft | undefined {
  switch (row.shape) {
    case "page": {
      if (row.bare === "never") return undefined
      const draft = readPaged(reading, row, { from, volume: "", next: from, end })
      if (draft) draft.volume = undefined
      return draft
    }
    case "section": {
      const tail = readTail(reading, end, {
        bare: row.bare === "title" ? "never" : row.bare,
        article: /\bCode|C\.|Laws|\bAct|Stat/.test(row.code),
        subject: /^Md\.|^N\.H\.|^Wis\. Admin/.test(row.code),
      })
      return tail ? sectioned(row, from, tail) : undefined
    }
    case "rule": {
      const tail = readTail(reading, end, { bare: row.bare === "dotted" ? "dotted" : "any" })
      return tail ? sectioned(row, from, tail) : undefined
    }
    case "work":
      return readWork(reading, from, end, row, undefined)
    default:
      return row.shape satisfies never
  }
}

/** A draft from a series and the tail behind its name. */
function sectioned(row: Series, from: number, tail: Tail): Draft {
  const draft = draftAt(row.kind, from, tail.end)
  draft.code = row.code
  if (tail.section !== undefined) draft.section = tail.section
  if (tail.title !== undefined) draft.title = tail.title
  fillTail(draft, tail)
  if (row.same !== undefined)
    draft.key ??= `${row.kind} ${[row.same, draft.title, draft.section].filter((part) => part !== undefined).join(" ")}`
  return draft
}

/** Copies pin, year and span end from a tail. */
function fillTail(draft: Draft, tail: Tail): void {
  if (tail.pin !== undefined && tail.pinStart !== undefined && tail.pinEnd !== undefined) {
    draft.pin = tail.pin
    draft.pinStart = tail.pinStart
    draft.pinEnd = tail.pinEnd
  }
  if (tail.year !== undefined) draft.year = tail.year
  if (tail.chapter !== undefined || tail.article !== undefined) {
    draft.key = `${draft.kind} ${[draft.title, draft.code, tail.chapter, tail.article, draft.section].filter((part, at, all) => part !== undefined && all.indexOf(part) === at).join(" ")}`
  }
  draft.spanEnd = tail.spanEnd
}

/** The code that is named at a place, without a section: "the Labor Code", "title 42 of the United States Code". */
export function codeAt(reading: Reading, from: number): Pick<Draft, "kind" | "code" | "title"> | undefined {
  for (const { values } of [...walk(reading, table(), from)].reverse()) {
    for (const value of values)
      if ("series" in value && value.series.shape === "section") return { kind: value.series.kind, code: value.series.code }
  }
  return undefined
}
