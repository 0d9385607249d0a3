/**
 * Laws that a sentence speaks of without naming their code; `sections.ts` finds the code or lets them go.
 *
 *     A settlement under section 877.6      The motion under Rule 12(b)(6)      the First and Fourteenth Amendments
 *                        ^^^^^^^^^^^^^                        ^^^^^^^ ^^^^^^ pin       ^^^^^     ^^^^^^^^^^^^^^^^^^^^^
 */
import { type Draft, draftAt } from "../draft.js"
import { isDigit, isLower, type Reading } from "../reading.js"
import { at, readTail, type Tail } from "./section.js"

const ones = "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth".split(" ")
const tens = "Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth".split(" ")
/** The amendments by their ordinals; the place in the list is the number less one. */
const ordinals: readonly string[] = [...ones, ...tens, "Twentieth", ...ones.slice(0, 7).map((one) => `Twenty-${one}`)]
const romans = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII".split(" ")

/** The longer ordinals first, so that "Twenty-First" is not "Twenty". */
const ordinal = `(?:${[...ordinals].reverse().join("|")}|\\d{1,2}(?:st|nd|rd|th))`
const ownWord = String.raw`\s{1,2}Amendments?\b`
/** Shares the word with ordinals behind it: "First, Fourth and Fifth Amendments". */
const sharedWord = String.raw`(?=(?:,\s${ordinal}){0,4},?\s(?:and|or|&)\s(?:the\s)?${ordinal}${ownWord})`
const itsSection = String.raw`(?:,?\s§\s?(\d{1,2}))?`
const byOrdinal = new RegExp(`(${ordinal})(?:${sharedWord}|${ownWord}${itsSection})`, "y")
const byNumeral = new RegExp(String.raw`Amendments?\s([IVX]{1,6})\b${itsSection}`, "y")
/** An amendment of something else: "First Amendment to the Lease". */
const ofElse =
  /(?:,?\s(?:to|of)\s(?!(?:the\s)?(?:(?:U\.\s?S\.|United\sStates|[Ff]ederal)\s)?Constitution)|\s(?:Agreement|Lease|Contract|Complaint|Plan|and\sRestate))/y

const word = /(?:[Ss]ections?|Rules?)\s{1,2}(?=\d)/y
const ofIts = /,?\s(?:of|in|to)\s(?:the|this|that|these|those|an?|his|her|its|their|our|said|such|any|[A-Z])/y

/** By their first three letters, five bits of each: what may be read here; a table that a text's every capital word asks is to be quick. */
const begins = new Uint8Array(1 << 15)
for (const one of [...ordinals, "Amendment", "section", "Section", "Rule"]) begins[threeLetters(one, 0)] = 1

function threeLetters(text: string, from: number): number {
  return ((text.charCodeAt(from) & 31) << 10) | ((text.charCodeAt(from + 1) & 31) << 5) | (text.charCodeAt(from + 2) & 31)
}

/** A bare section, rule or amendment at a place, or undefined. */
export function readBare(reading: Reading, from: number): Draft | undefined {
  const { text } = reading
  const c = text.charCodeAt(from)
  if (isDigit(c))
    return isLower(text.charCodeAt(from + (isDigit(text.charCodeAt(from + 1)) ? 2 : 1))) ? readAmendment(text, from, c) : undefined
  if (begins[threeLetters(text, from)] === 0) return undefined
  const found = at(word, text, from)
  return found ? readWord(reading, from, c === 82 ? "court_rule" : "statute") : readAmendment(text, from, c)
}

function readWord(reading: Reading, from: number, kind: "court_rule" | "statute"): Draft | undefined {
  const tail = readTail(reading, from, { bare: "never" })
  if (tail?.section === undefined || tail.title !== undefined || tail.chapter !== undefined || tail.article !== undefined) return undefined
  if (at(ofIts, reading.text, tail.spanEnd)) return undefined
  const draft = draftAt(kind, from, tail.end)
  draft.inSentence = true
  draft.section = tail.section
  fillPin(draft, tail)
  return draft
}

function fillPin(draft: Draft, { pin, pinStart, pinEnd, spanEnd }: Tail): void {
  draft.pin = pin
  draft.pinStart = pinStart
  draft.pinEnd = pinEnd
  draft.spanEnd = spanEnd
}

function readAmendment(text: string, from: number, c: number): Draft | undefined {
  const found = at(c === 65 ? byNumeral : byOrdinal, text, from)
  if (!found) return undefined
  const number = c === 65 ? romans.indexOf(found[1] as string) : numberOf(found[1] as string)
  const end = from + found[0].length
  if (number < 0 || number >= romans.length || at(ofElse, text, end)) return undefined
  const draft = draftAt("constitution", from, end)
  draft.inSentence = true
  draft.code = "U.S. Const."
  draft.title = `amend. ${romans[number]}`
  if (found[2] !== undefined) draft.section = found[2]
  return draft
}

function numberOf(written: string): number {
  return /^\d/.test(written) ? Number.parseInt(written, 10) - 1 : ordinals.indexOf(written)
}
