/**
 * What stands behind a code's name: title, chapter, section, subdivisions, lists, year.
 *
 *     Mass. Gen. Laws ch. 93A, §§ 2-9     Code Civ. Proc., § 877.6, subd. (c)(1)     42 U.S.C. § 405(r)(2) (2019)
 *                     ^^^^^^^ chapter
 *                                 ^^^ section          ^^^^^ section  ^^^^^^^^^^^^^^ pin    ^^^ ^^^^^^ pin  ^^^^ year
 */
import { gap, type Reading } from "../reading.js"

/** Where the parts of a tail stand. `end` closes the core, `pinEnd` the pin, `spanEnd` the year's parenthesis. */
export type Tail = {
  readonly section?: string
  readonly title?: string
  readonly chapter?: string
  readonly article?: string
  readonly end: number
  readonly pin?: string
  readonly pinStart?: number
  readonly pinEnd?: number
  readonly year?: number
  readonly spanEnd: number
}

const number = String.raw`(?:[A-Z]{1,4}-)?\d{1,7}(?:[A-Z]\d{1,3}|[A-Z]{1,3}(?![a-z])|[a-z]{1,4}(?![a-z]))?(?:[-.:–/]\d{1,7}(?:[A-Z]{1,3}(?![a-z])|[a-z]{1,3}(?![a-z]))?|-[A-Z](?![a-z])\d{0,4}|-[a-z]{1,2}(?![a-z])){0,6}`
const unit =
  /,?\s{0,3}(title|tit|chapter|chap|ch|c|articles?|arts?|part|pt|division|div|book|bk|subtitle|subt|subchapter|subch)\.?\s{0,3}([0-9IVXLC]{1,8}(?:[-./]?\d{1,4})?[A-Z]{0,2}(?![a-z]))/iy
const marker =
  /,?\s{0,3}(?:former\s{1,2})?(§{1,3}|\bsections?\b|\bsecs?\b\.?|\bsect\.|\bss?\.|\brules?\b|\brr?\.|\bry\b|\bpara?s?\b\.?|¶{1,2}|\bregs?\b\.?)\s{0,3}/iy
const wordMarker = /,?\s{0,3}(?:former\s{1,2})?(§{1,3}|\bsections?\b|\bsecs?\b\.?|\brules?\b|\br\.)\s{0,3}/iy
const exactNumber = new RegExp(number, "y")
const roman = /(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})(?![A-Za-z])/y
/** "Ann.", "(West)", ", 1949", "Supp." between a code's name and what follows. */
const between =
  /\s{0,2}(?:\bann\.|\((?:West|Vernon|McKinney|LexisNexis|Michie|Deering|Supp\.|Purdon|Smith-Hurd|Consol\.|App\.)[^()]{0,24}\)|,?\s(?:1[6-9]|20)\d\d(?:\s(?:Repl(?:acement|\.)|Cum\.|Supp\.|ed\.|Rev\.)(?:\s(?:Vol(?:ume|\.)|Supp\.))?)?(?=,? ?(?:§|[Ss]ec|tit|c\.|ch\.|art)))/iy
const subject =
  /,?\s{1,2}((?:[A-Z][A-Za-z'’]{0,13}\.?|&|and)(?:\s(?:[A-Z][A-Za-z'’]{0,13}\.?|&|and)){0,5}),?(?=\s{0,2}(?:§|[Aa]rt\.|[Ss]ec|[Cc]h\.|\d))/y

const parens = String.raw`(?:\s?\((?!(?:(?:1[6-9]|20)\d\d|West|Supp|[Nn]ote)\))[0-9A-Za-z]{1,5}\))`
const words = String.raw`(?:,?\s{0,3}(?:subds?|subdivisions?|subsecs?|subsections?|subpars?|pars?|paragraphs?|cls?|clauses?|pts?|sentences?)\.?\s{0,3}(?:${parens}{1,6}|\d{1,3}(?![\d.-])))`
const seq = String.raw`(?:,?\s{0,3}et\s{1,2}seqq?\b\.?)`
const range = String.raw`(?:\s?[-–—]{1,2}\s?\(?[0-9A-Za-z]{1,3}\)|\s?[–—-]\s?${number})`
const more = String.raw`(?:,?\s{1,2}(?:and|&|to|through|or)\s{1,2}(?:${number}${parens}{0,6}|${parens}{1,6}))`
const listed = String.raw`(?:,\s{0,2}${number}(?!\s{0,2}[A-Z])${parens}{0,6})`
const letters = String.raw`(?:,\s{0,2}(?:and\s)?\((?:[a-z]{1,3}|\d{1,2}|[A-Z])\)${parens}{0,4})`
const onePin = new RegExp(
  `(?:${parens}{1,8}|${words}|${letters}|${seq}|${range}|,?\\s?n(?:ote|n?\\.)\\s?\\d{0,3}(?!\\d)|${more}(?!\\s{0,2}[A-Z]))`,
  "y",
)
const manyPin = new RegExp(`(?:${parens}{1,8}|${words}|${letters}|${seq}|${range}|${more}|${listed})`, "y")
const closing = /,?\s{0,3}\(([^()]{0,44}?)((?:1[6-9]|20)\d\d)([^()]{0,30})\)/y
const maxUnits = 5

/** Sticky match at a place. */
export function at(form: RegExp, text: string, from: number): RegExpExecArray | undefined {
  form.lastIndex = from
  return form.exec(text) ?? undefined
}

export type TailNeeds = {
  /** May the number stand without a marker? */
  readonly bare: "never" | "any" | "dotted"
  /** May an article or chapter be all there is: "La. Civ. Code Ann. art. 2315". */
  readonly article?: boolean
  /** May a subject stand before the section: "Md. Code Ann., Crim. Law § 3-202". */
  readonly subject?: boolean
}

type Units = { title?: string; chapter?: string; article?: string; end: number }

function readUnits(reading: Reading, from: number): Units {
  const { text } = reading
  const units: Units = { end: from }
  for (let turn = 0; turn < maxUnits; turn++) {
    const found = at(unit, text, units.end)
    if (!found) break
    const kind = (found[1] as string).charAt(0).toLowerCase()
    if (kind === "t" && units.title === undefined) units.title = found[2] as string
    else if (kind === "a") units.article = found[2] as string
    else if (units.chapter === undefined) units.chapter = found[2] as string
    units.end += found[0].length
    if (text.charCodeAt(units.end) === 46 && text.charCodeAt(units.end + 1) === 44) units.end++
  }
  return units
}

function skipBetween(reading: Reading, from: number): number {
  let i = from
  for (let turn = 0; turn < 3; turn++) {
    const found = at(between, reading.text, i)
    if (!found || found[0].length === 0) return i
    i += found[0].length
  }
  return i
}

/** Reads a tail that starts right behind a code's name, or undefined where no section follows. */
export function readTail(reading: Reading, from: number, needs: TailNeeds): Tail | undefined {
  const { text } = reading
  let i = skipBetween(reading, from)
  const behindSubject = needs.subject ? at(subject, text, i) : undefined
  if (behindSubject) i += behindSubject[0].length
  const units = readUnits(reading, i)
  const mark = at(needs.bare === "never" ? marker : wordMarker, text, units.end)
  const start = mark ? units.end + mark[0].length : gap(reading, text.charCodeAt(units.end) === 44 ? units.end + 1 : units.end)
  const found = at(exactNumber, text, gap(reading, start)) ?? (mark ? at(roman, text, start) : undefined)
  const bare = units.article === undefined && needs.bare
  const fits = found && (mark !== undefined || (bare !== false && bareFits(found[0], bare, start > units.end || units.end > from)))
  if (!fits)
    return needs.article && (units.article ?? units.chapter ?? units.title) !== undefined
      ? close(reading, units, units.article ?? units.chapter, units.end, false)
      : undefined
  const begin = gap(reading, start)
  return close(reading, units, found[0].replace(/–/g, "-"), begin + found[0].length, /^,?\s*(?:§§|[a-z]+s\b)/i.test(mark?.[0] ?? ""))
}

function bareFits(found: string, bare: TailNeeds["bare"], apart: boolean): boolean {
  return apart && (bare === "any" || (bare === "dotted" && /[-.:/]/.test(found)))
}

/** Reads pins, list, "et seq." and the year behind a section that ends at `end`. */
function close(reading: Reading, units: Units, section: string | undefined, end: number, plural: boolean): Tail {
  const { text } = reading
  let i = end
  for (let turn = 0; turn < 12; turn++) {
    const found = at(plural ? manyPin : onePin, text, i)
    if (!found || found[0].length === 0) break
    i += found[0].length
  }
  const pin = text
    .slice(end, i)
    .replace(/^[,\s]+|\s+$/g, "")
    .replace(/\s+/g, " ")
  const pinStart = end + (/^[,\s]*/.exec(text.slice(end, i))?.[0].length ?? 0)
  const year = readYear(text, i)
  return {
    ...(section === undefined ? {} : { section }),
    ...(units.title === undefined ? {} : { title: units.title }),
    ...(units.chapter === undefined ? {} : { chapter: units.chapter }),
    ...(units.article === undefined ? {} : { article: units.article }),
    end,
    ...(pin === "" ? {} : { pin, pinStart, pinEnd: i }),
    ...(year ? { year: year.year } : {}),
    spanEnd: year?.end ?? i,
  }
}

/** The parenthesis with the edition's year: "(2019)", "(West 1972)", "(1976 ed., Supp. V)". */
export function readYear(text: string, from: number): { readonly year: number; readonly end: number } | undefined {
  const found = at(closing, text, from)
  if (!found) return undefined
  const [whole, before = "", year = "", after = ""] = found
  const publisher = /^(?:$|[A-Z0-9][\w.,&'’ /-]*\s?$)/.test(before) && !/\bv\.|\d{3}/.test(before)
  const edition = /^(?:$|\s?(?:ed|and|&|Supp|Cum|rev|,|;)[\w.,&; -]*$|[-–]\d{2,4}$)/i.test(after)
  return publisher && edition ? { year: Number(year), end: from + whole.length } : undefined
}
