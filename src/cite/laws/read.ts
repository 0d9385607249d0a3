/** Reads a citation to anything but a case at a place in the text: statutes, regulations, constitutions, session laws, rules, journals, works, dockets. */
import { type Draft, draftAt } from "../draft.js"
import { gap, isDigit, isUpper, type Reading } from "../reading.js"
import { readSectionOf, type WordReader, wordReaders } from "./forms.js"
import { seriesRows, seriesTrie } from "./laws.gen.js"
import { type Head, numberedGeneral, readPaged } from "./paged.js"
import { at, readTail, type Tail } from "./section.js"
import { readSeriesRow, type Series } from "./series.js"
import { readStateCode, stateSpellings } from "./state-code.js"
import { addSpelling, cannotStart, type Ending, markStarts, readTrie, type Trie, walk } from "./trie.js"
import { readAuthoredWork, readWork } from "./works.js"

/** What a word can be the start of: a series, a state's own law, or one of the forms. */
type Start = { readonly series: Series } | { readonly state: string } | { readonly read: WordReader }

let held: Trie<Start> | undefined

/** Read at the first question: the compiled series, then the states and the words of the forms. */
function table(): Trie<Start> {
  held ??= readTable()
  return held
}

function readTable(): Trie<Start> {
  const rows = seriesRows.split("\n")
  const more: readonly (readonly [string, Start])[] = [
    ...stateSpellings.map(([spelling, state]) => [spelling, { state }] as const),
    ...wordReaders.map(([word, read]) => [word, { read }] as const),
  ]
  const room = more.reduce((sum, [spelling]) => sum + spelling.length, 0)
  const trie = readTrie(seriesTrie, room, (row): Start => ({ series: readSeriesRow(rows[row] as string) }))
  for (const [spelling, start] of more) addSpelling(trie, spelling, start)
  markStarts(trie)
  return trie
}

/** The law, journal, rule, work or docket cited at `from`, or undefined. Reads forward only, in bounded windows. */
export function readLaw(reading: Reading, from: number): Draft | undefined {
  const c = reading.text.charCodeAt(from)
  return byItsCode(reading, readAt(reading, from, c))
}

function readAt(reading: Reading, from: number, c: number): Draft | undefined {
  if (isDigit(c)) return readNumbered(reading, from)
  if (isUpper(c)) return readWorded(reading, from)
  const small = c === 115 && reading.text.charCodeAt(from + 1) === 101 && reading.text.charCodeAt(from + 2) === 99
  return c === 0xa7 || small ? (readSectionOf(reading, from) ?? readSectionFirst(reading, from)) : undefined
}

/** "section 877.6 of the Code of Civil Procedure" is of the code that has a row, under its one name. */
function byItsCode(reading: Reading, draft: Draft | undefined): Draft | undefined {
  if (draft?.kind !== "statute" || draft.code === undefined || !/ Code$|^Code of /.test(draft.code)) return draft
  const first = draft.code.slice(0, draft.code.indexOf(" "))
  const at = reading.text.slice(draft.start, draft.end - draft.code.length + first.length).lastIndexOf(first)
  const found = at > 0 ? codeAt(reading, draft.start + at) : undefined
  if (found?.end === draft.end) draft.code = found.code
  return draft
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
  if (!found) return ordinalAt(text, from) ? readCircuitRule(reading, from) : undefined
  const volume = found[1] as string
  const comma = text.charCodeAt(from + volume.length) === 44
  const next = gap(reading, from + volume.length + (comma ? 1 : 0))
  if (!isUpper(text.charCodeAt(next))) return undefined
  const endings = walk(reading, table(), next)
  for (let k = endings.length - 1; k >= 0; k--) {
    const { end, values } = endings[k] as (typeof endings)[number]
    for (const value of values) {
      const fits = "series" in value && (!comma || /^U\.S\.C|^C\.F\.R/.test(value.series.code))
      const draft = fits ? behindNumber(reading, value.series, { from, volume, next, end }) : undefined
      if (draft) return draft
    }
  }
  if (comma) return undefined
  return (
    numberedGeneral(reading, from, volume, next) ??
    numberedState(reading, endings, { from, volume, next, end: next }) ??
    readAuthoredWork(reading, from, volume, next)
  )
}

const circuitRule = /(\d{1,2}(?:st|d|nd|rd|th)\s{1,2}Cir\.)\s{1,2}(?:L\.?A\.?)?R\.?\s{1,2}(\d{1,3}(?:[.-]\d{1,3}){0,2})/y

/** "1st", "11th": a letter of an ordinal behind one or two digits. */
function ordinalAt(text: string, from: number): boolean {
  const at = isDigit(text.charCodeAt(from + 1)) ? from + 2 : from + 1
  return "sndrt".includes(text.charAt(at)) && text.charAt(at) !== ""
}

/** "11th Cir. R. 36-2": a circuit's own rule. */
function readCircuitRule({ text }: Reading, from: number): Draft | undefined {
  const found = at(circuitRule, text, from)
  if (!found) return undefined
  const draft = draftAt("court_rule", from, from + found[0].length)
  draft.code = `${found[1]} R.`
  draft.section = found[2] as string
  return draft
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

/** "Fla. Stat. § 120.68", "Fed. R. Civ. P. 12(b)(6)", "Rest.2d Torts, § 402A": words first. */
function readWorded(reading: Reading, from: number): Draft | undefined {
  if (cannotStart(reading.text, table(), from)) return undefined
  const endings = walk(reading, table(), from)
  if (endings.length === 0) return reading.text.charCodeAt(from + 1) === 46 ? readAuthoredWork(reading, from, undefined, from) : undefined
  for (let k = endings.length - 1; k >= 0; k--) {
    const { end, values } = endings[k] as (typeof endings)[number]
    for (const value of values) {
      const draft = "series" in value ? behindWords(reading, value.series, from, end) : undefined
      if (draft) return draft
    }
  }
  return (
    readerOf(reading, endings, from) ??
    (reading.text.startsWith("Section", from) ? readSectionFirst(reading, from) : undefined) ??
    stateLaw(reading, endings, from) ??
    readAuthoredWork(reading, from, undefined, from)
  )
}

/** What the readers of the words that start here make of them. */
function readerOf(reading: Reading, endings: readonly Ending<Start>[], from: number): Draft | undefined {
  for (const { values } of endings) {
    for (const value of values) {
      const draft = "read" in value ? value.read(reading, from) : undefined
      if (draft) return draft
    }
  }
  return undefined
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

const sectionFirst =
  /(?:[Ss]ections?|§{1,2})\s{0,2}(\d{1,6}[A-Za-z]{0,2}(?:[-.:]\d{1,6}[a-z]{0,2}){0,4})((?:\([A-Za-z0-9]{1,4}\)){0,5}),\s{1,2}(?=[A-Z])/y
const ownSection = /,?\s{0,2}(?:§|[Ss]ec|\d)/y

/** "§ 491.060, RSMo 2016", "Section 768.31, Florida Statutes": the section before its code. */
function readSectionFirst(reading: Reading, from: number): Draft | undefined {
  const { text } = reading
  const found = at(sectionFirst, text, from)
  const code = found ? codeAt(reading, from + found[0].length) : undefined
  if (!found || !code) return undefined
  const year = /,?\s(?:\()?((?:1[89]|20)\d\d)(?:\))?/y
  const dated = at(year, text, code.end)
  const end = code.end + (dated?.[0].length ?? 0)
  if (!dated && at(ownSection, text, code.end)) return undefined
  const draft = draftAt(code.kind, from, code.end)
  draft.code = code.code
  draft.section = found[1] as string
  if (found[2]) draft.pin = found[2]
  if (dated) draft.year = Number(dated[1])
  draft.spanEnd = end
  return draft
}

/** A code's name and where it ends. */
export type CodeAt = { readonly kind: Draft["kind"]; readonly code: string; readonly end: number }

/** The code that is named at a place, without a section: "the Labor Code", "title 42 of the United States Code". */
export function codeAt(reading: Reading, from: number): CodeAt | undefined {
  for (const { end, values } of [...walk(reading, table(), from)].reverse()) {
    for (const value of values) {
      if ("series" in value && value.series.shape === "section") return { kind: value.series.kind, code: value.series.code, end }
    }
  }
  return undefined
}
