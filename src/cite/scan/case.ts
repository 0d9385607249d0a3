/**
 * A citation by volume, reporter and page, read forward from its volume.
 *
 *     410 U.S. 113          full       410 U. S., at 120      short
 *     5 U.S. (1 Cranch) 137 nominative 2010-NMCERT-001        neutral
 */
import { type Draft, draftAt } from "../draft.js"
import { digits, gap, isBlank, isDigit, isLetter, isLower, isUpper, isWord, type Reading } from "../reading.js"
import { codes, type Edition, type ReporterTable, width } from "../reporters.js"

/** Letters that scanners read for digits, and the digits they are. */
const slips: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  Q: "0",
  l: "1",
  I: "1",
  i: "1",
  "|": "1",
  S: "5",
  B: "8",
  Z: "2",
  z: "2",
  g: "9",
}
const slipCodes = new Uint8Array(128)
for (const letter of Object.keys(slips)) slipCodes[letter.charCodeAt(0)] = 1
const slipOf = (c: number): number => (c < 128 ? (slipCodes[c] as number) : 0)

/** The end of a number in which letters may stand for digits, "39O"; `from` itself where fewer than half are digits or a word goes on. */
export function numberEnd(text: string, from: number): number {
  let i = digits(text, from)
  if (slipOf(text.charCodeAt(i)) === 0) return i
  const plain = i
  let count = i - from
  let letters = 0
  while (i - from < 6) {
    const c = text.charCodeAt(i)
    if (isDigit(c)) count++
    else if (slipOf(c) !== 0) letters++
    else break
    i++
  }
  return count === 0 || letters > count || isWord(text.charCodeAt(i)) ? plain : i
}

/** The number that is meant. */
export function mended(number: string): string {
  return /\D/.test(number) ? number.replace(/[OoQlIi|SBZzg]/g, (letter) => slips[letter] as string) : number
}

/** Ends of spellings met on the way down the trie, shortest first, with the list of editions each means. Owned by one call at a time. */
const ends = new Int32Array(16)
const lists = new Int32Array(16)

/** Walks the trie from `from`; fills `ends` and `lists` and says how many. */
export function walkReporter(reading: Reading, table: ReporterTable, from: number): number {
  const { text } = reading
  const { next, values } = table
  let node = 0
  let count = 0
  let depth = 0
  let i = from
  for (;;) {
    const c = text.charCodeAt(i)
    const code = c < 128 ? (codes[c] as number) : 0
    if (code !== 0) {
      node = next[node * width + code] as number
      if (node === 0) return count
      i++
      depth++
      if (values[node] !== 0 && count < 16) {
        const after = text.charCodeAt(i)
        if (!isWord(after) && sound(text, from, i, depth)) {
          ends[count] = i
          lists[count++] = values[node] as number
        }
      }
    } else if (c === 46 || c === 44 || c === 39 || c === 0x2019 || c === 40 || c === 41 || c === 45) i++
    else if (isBlank(c)) {
      const over = gap(reading, i)
      if (over === i) return count
      i = over
    } else return count
  }
}

/** Spellings of one or two letters need their period, or capitals: "5 P. 3", "2003 ND 5", not "5 me 3". */
function sound(text: string, from: number, end: number, letters: number): boolean {
  if (letters > 2) return true
  const after = text.charCodeAt(end)
  if (after === 46 || after === 44) return true
  return letters === 2 && isUpper(text.charCodeAt(from)) && isUpper(text.charCodeAt(end - 1))
}

/** The citation whose volume starts at `from`, or undefined. */
export function readCase(reading: Reading, table: ReporterTable, from: number): Draft | undefined {
  const { text } = reading
  let i = numberEnd(text, from)
  if (i - from > 4 || i === from) return undefined
  if (text.charCodeAt(i) === 45 && isDigit(text.charCodeAt(i + 1))) i = digits(text, i + 1)
  const volume = mended(text.slice(from, i))
  let at = i
  if (text.charCodeAt(at) === 45) at++
  at = gap(reading, at)
  if (text.charCodeAt(at) === 45) at = gap(reading, at + 1)
  if (at === i) return undefined
  const c = text.charCodeAt(at)
  if (!isUpper(c)) return c === 105 || c === 73 ? readVolumeId(reading, from, volume, at) : undefined
  for (let k = walkReporter(reading, table, at) - 1; k >= 0; k--) {
    const end = ends[k] as number
    const editions = table.lists[lists[k] as number] as readonly number[]
    const fit = editions.filter((index) => volumeFits(table.editions[index] as Edition, volume))
    if (fit.length === 0) continue
    const draft = readPage(reading, table, { from, volume, at, end, editions: fit })
    if (draft) return draft
  }
  return undefined
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
    if (c !== 46 && c !== 44 && c !== 41 && !(c === 45 && n < 2)) break
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
  noteRepair(draft, text, head, start)
  draft.volume = head.volume
  draft.editions = head.editions
  draft.written = written
  if (page.text === "") draft.blankPage = true
  else draft.page = page.text
  return draft
}

/** Shows what was mended: letters read as digits, commas as periods. */
function noteRepair(draft: Draft, text: string, head: Head, page: number): void {
  const whole = text.slice(head.from, draft.end)
  const comma = /[A-Za-z],\s?[A-Z]/.test(text.slice(head.at, head.end))
  const volume = text.slice(head.from, head.from + head.volume.length) !== head.volume
  const digit = /\d[OoQlISBZ]|[OoQlISBZ]\d/.test(text.slice(page, draft.end)) && draft.kind === "short_case" ? true : volume
  if (!comma && !digit) return
  draft.repair = `${whole.replace(/\s+/g, " ")} -> ${mendedWhole(whole, head.volume)}`
}

function mendedWhole(whole: string, volume: string): string {
  const rest = whole
    .slice(volume.length)
    .replace(/([A-Za-z]),(?=\s?[A-Z])/g, "$1.")
    .replace(/\s+/g, " ")
  return volume + rest.replace(/[\dOoQlISBZ]+$/, mended)
}

function shapesOf(table: ReporterTable, editions: readonly number[]): string {
  let shapes = ""
  for (const index of editions) shapes += (table.editions[index] as Edition).shape
  return shapes
}

/** Past "p." or "page" or a paragraph sign before the page. */
function pageWord(reading: Reading, from: number): number {
  const { text } = reading
  const c = text.charCodeAt(from)
  if (c === 0xb6 || c === 0xa7) return gap(reading, from + 1)
  if (c !== 112 && c !== 80) return from
  const word = /[pP](?:p?\.|age\b)\s?|[pP]ar\.\s?/y
  word.lastIndex = from
  return word.test(text) ? word.lastIndex : from
}

function readShort(reading: Reading, head: Head, written: string, from: number): Draft | undefined {
  const { text } = reading
  let i = pageWord(reading, from)
  if (text.charCodeAt(i) === 42) i++
  const end = numberEnd(text, i)
  if (end === i || end - i > 7) return undefined
  const draft = draftAt("short_case", head.from, end)
  noteRepair(draft, text, head, i)
  draft.volume = head.volume
  draft.editions = head.editions
  draft.written = written
  draft.page = mended(text.slice(i, end))
  draft.pinStart = i
  return draft
}

/** Past "(1 Cranch)" or "(1879)" between reporter and page; the same place where it is something else. */
function afterNominative(reading: Reading, from: number): number {
  const inside = /\((?:\d{1,2} )?[A-Z&][A-Za-z.& ']{1,24}\)|\((?:\d & \d )?[A-Z][A-Za-z.& ]{1,24}\)|\(1[6-9]\d\d,?\)|\(Ed\. \d{4},?\)/y
  inside.lastIndex = from
  if (!inside.test(reading.text)) return from
  return gap(reading, inside.lastIndex)
}

type Page = { readonly text: string; readonly end: number }

function pageAt(reading: Reading, shapes: string, from: number): Page | undefined {
  const { text } = reading
  const c = text.charCodeAt(from)
  if (isDigit(c)) return digitPage(text, shapes, from)
  if (slipOf(c) !== 0) {
    const end = numberEnd(text, from)
    if (end > from) return { text: mended(text.slice(from, end)), end }
    if ((c === 108 || c === 73) && /^\s?[,.;)]/.test(text.slice(from + 1, from + 3))) return { text: "1", end: from + 1 }
  }
  if (c === 95 || c === 0x2014 || c === 0x2013 || c === 45) return blankPage(text, from)
  if (isLower(c)) {
    const roman = /[ivxlc]{2,7}(?![A-Za-z0-9])/y
    roman.lastIndex = from
    const found = roman.exec(text)
    return found ? { text: found[0], end: roman.lastIndex } : undefined
  }
  if ((c === 68 || c === 83) && isDigit(text.charCodeAt(from + 1)) && shapes === "") return undefined
  return undefined
}

function digitPage(text: string, shapes: string, from: number): Page | undefined {
  let end = digits(text, from)
  if (end - from > 8) return undefined
  if (shapes.includes("c") || shapes.includes("y")) while (text.charCodeAt(end) === 44 && digits(text, end + 1) === end + 4) end += 4
  const c = text.charCodeAt(end)
  if (isLetter(c)) {
    const whole = numberEnd(text, from)
    if (whole > end && slipOf(c) !== 0 && !shapes.includes("l")) return { text: mended(text.slice(from, whole)), end: whole }
    if (!shapes.includes("l") && !shapes.includes("y")) return undefined
    if (isWord(text.charCodeAt(end + 1))) return undefined
    return { text: text.slice(from, end + 1), end: end + 1 }
  }
  if (c === 45 && text.charCodeAt(end + 1) === 85 && !isWord(text.charCodeAt(end + 2)))
    return { text: text.slice(from, end + 2), end: end + 2 }
  if ((c === 91 || c === 40) && /^[AU]/.test(text.charAt(end + 1)) && /^[\])]/.test(text.charAt(end + 2))) {
    return { text: text.slice(from, end + 3), end: end + 3 }
  }
  if (c === 46 && isDigit(text.charCodeAt(end + 1))) return undefined
  return { text: text.slice(from, end), end }
}

function blankPage(text: string, from: number): Page | undefined {
  const line = /_{1,12}|[—–]{1,6}|-{2,12}/y
  line.lastIndex = from
  if (!line.test(text)) return undefined
  return isWord(text.charCodeAt(line.lastIndex)) ? undefined : { text: "", end: line.lastIndex }
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

/** A citation that starts with its reporter: "T.C. Summary Opinion 2018-133", "Taney, 72". */
export function readReporterFirst(reading: Reading, table: ReporterTable, from: number): Draft | undefined {
  const { text } = reading
  for (let k = walkReporter(reading, table, from) - 1; k >= 0; k--) {
    const end = ends[k] as number
    const editions = (table.lists[lists[k] as number] as readonly number[]).filter((index) =>
      /[ft]/.test((table.editions[index] as Edition).shape),
    )
    if (editions.length === 0) continue
    const form = /\.?,?\s{1,2}(?:(\d{4})-)?(\d{1,5})(?![\dA-Za-z-]|\.\d)/y
    form.lastIndex = end
    const found = form.exec(text)
    if (!found) continue
    const byYear = editions.some((index) => (table.editions[index] as Edition).shape.includes("t"))
    if (byYear !== (found[1] !== undefined)) continue
    if (!byYear && !/[.\s]/.test(text.slice(from, end))) continue
    const draft = draftAt("case", from, form.lastIndex)
    if (found[1]) draft.volume = found[1]
    draft.editions = editions
    draft.written = text.slice(from, end)
    draft.page = found[2] as string
    return draft
  }
  return undefined
}
