/**
 * What stands behind a constitution's name.
 *
 *     U.S. Const. amend. XIV, § 1       Cal. Const., art. I, § 7, subd. (a)       Or. Const. art. VII (Amended), § 3
 *                 ^^^^^^^^^^ part ^ section           ^^^^^^ part ^ section  ^^^^^^^^^ pin
 */
import { type Draft, draftAt } from "../draft.js"
import type { Reading } from "../reading.js"
import { at, readYear } from "./section.js"

const kindOf = String.raw`(art(?:icles?\b|s?\.|(?=\s\d))|amend(?:ments?\b|s?\.)|part\b|pt\.|ch\.|decl(?:aration|\.) of rights|bill of rights|pmbl\.?|preamble)`
const unit = new RegExp(
  String.raw`,?\s{0,3}${kindOf}(?:\s{0,3}([IVXLC]{1,7}|\d{1,3})(?:-?[A-Z](?![A-Za-z]))?(?![A-Za-z\d]))?(?:\s\((?:Amended|Amend\.|amended)\))?`,
  "iy",
)
/** The year of a constitution's adoption: "Ill. Const. 1970", "Ga. Const. of 1983". */
const adopted = /,?\s{1,2}(?:of\s)?\(?(?:1[789]|20)\d\d\)?(?=,|\s(?:art|pt|amend))/iy
const section =
  /,?\s{0,3}(?:§{1,2}|\bsections?\b|\bsecs?\.?|¶{1,2})\s{0,3}(\d{1,3}(?:[.-]\d{1,3})?[a-z]?(?:-\d{1,3})?|[IVXLC]{1,6}(?![A-Za-z]))(?![\d])/iy
const pin =
  /(?:,?\s{0,3}(?:par\.\s[IVXLC]{1,6}(?![A-Za-z])|(?:cls?|subds?|pars?|paragraphs?|clauses?|subdivisions?)\.?\s{0,2}(?:\d{1,2}|\([a-z\d]{1,4}\))(?:\([a-z\d]{1,4}\)){0,3})|\s?\([A-Za-z\d]{1,4}\))/iy
const ordinalPin = /,?\s{0,3}(?:and|&|to|–|-)\s{0,2}(?:§{1,2}\s?)?\d{1,3}(?![\d])/iy

/** Reads article or amendment, section and pins from `end`; undefined where neither follows. */
export function readConstitution(reading: Reading, from: number, end: number, code: string): Draft | undefined {
  const { text } = reading
  const parts: string[] = []
  let i = end + (at(adopted, text, end)?.[0].length ?? 0)
  for (let turn = 0; turn < 3; turn++) {
    const found = at(unit, text, i)
    if (!found || (found[2] === undefined && !/rights|pmbl|preamble/i.test(found[1] as string))) break
    parts.push(`${short(found[1] as string)}${found[2] === undefined ? "" : ` ${found[2].toUpperCase()}`}`)
    i += found[0].length
  }
  const number = at(section, text, i)
  if (parts.length === 0 && !number) return undefined
  if (number) i += number[0].length
  const draft = draftAt("constitution", from, i)
  draft.code = code
  if (parts.length > 0) draft.title = parts.join(", ")
  if (number) draft.section = number[1] as string
  addPins(draft, text, i)
  return draft
}

function addPins(draft: Draft, text: string, from: number): void {
  let i = from
  for (let turn = 0; turn < 5; turn++) {
    const found = at(pin, text, i) ?? (draft.section === undefined ? undefined : at(ordinalPin, text, i))
    if (!found) break
    i += found[0].length
  }
  if (i > from) {
    const words = text.slice(from, i)
    const lead = /^[,\s]*/.exec(words)?.[0].length ?? 0
    draft.pin = words.slice(lead).replace(/\s+/g, " ")
    draft.pinStart = from + lead
    draft.pinEnd = i
  }
  const year = readYear(text, i)
  if (year) draft.year = year.year
  draft.spanEnd = year?.end ?? i
}

/** "Article" -> "art.", "Amendments" -> "amend.": one word for each kind of part. */
function short(word: string): string {
  const lower = word.toLowerCase()
  if (lower.startsWith("art")) return "art."
  if (lower.startsWith("am")) return "amend."
  if (lower.startsWith("p") && lower !== "preamble" && !lower.startsWith("pm")) return "pt."
  if (lower.startsWith("ch")) return "ch."
  return lower.startsWith("pm") || lower === "preamble" ? "pmbl." : lower
}
