/** A code, constitution or rule of a state that no row names: the state's words, the code's words, then a section. */

import { jurisdictions } from "../../courts/jurisdictions.js"
import type { CitationKind } from "../citation.js"
import { type Draft, draftAt } from "../draft.js"
import { gap, isLetter, isUpper, type Reading } from "../reading.js"
import { readConstitution } from "./constitution.js"
import { at, readTail } from "./section.js"

/** Every way a state, or the country, is written before the name of its law. */
export const stateSpellings: readonly (readonly [spelling: string, abbreviation: string])[] = [
  ...jurisdictions.flatMap((state) =>
    [state.abbreviation, state.name, ...state.variants].map((words) => [words, state.abbreviation] as const),
  ),
  ["U.S.", "U.S."],
  ["United States", "U.S."],
  ["Federal", "U.S."],
]

const codeWords = new Set(
  "code codes law laws stat stats statutes statute act acts rev revised gen general comp compiled ann annotated regs reg regulations admin administrative cons consol consolidated civ pen penal crim proc c r s l".split(
    " ",
  ),
)
/** "R. Civ. P.", "Rules of Evidence", "Sup. Ct. R.", "Crim. Proc. Rule": rules, and not a railroad or a court. */
const ruleName =
  /(?:^| )(?:r|rules?)(?: of)?(?: (?:civ|civil|crim|criminal|app|appellate|evid|evidence|prof|professional|prac|practice|juv|fam|prob|jud|ct|court|courts|gen|p|proc))+(?: |$)|(?:^| )(?:ct|court|proc|app|evid)(?: r| rules?)$/

const joiners = /(?:&|and|of|the|to|for|on|in)\b|&/y
const marker = /,?\s{0,3}(?:§{1,3}|[Ss]ections?\s\d|[Ss]ecs?\.\s?\d|[Tt]it\.|[Aa]rt(?:icle|s?\.)\s|[Cc]h\.|[Cc]\.\s?\d|\d)/y
const maxWords = 9

type Named = { readonly end: number; readonly words: readonly string[] }

/** Reads the words between a state and its section: "Alcoholic Beverage Control Law", "Rev. Stat. Ann.", "R. Civ. P.". */
function readName(reading: Reading, from: number): Named | undefined {
  const { text } = reading
  const words: string[] = []
  let i = from
  while (words.length < maxWords) {
    const next = gap(reading, text.charCodeAt(i) === 44 && words.length > 0 ? i + 1 : i)
    if (words.length > 0 && at(marker, text, next)) return { end: i, words }
    const word = readWord(text, next)
    if (word === undefined) return undefined
    words.push(
      text
        .slice(next, word)
        .toLowerCase()
        .replace(/[^a-z]/g, ""),
    )
    i = text.charCodeAt(word) === 46 ? word + 1 : word
  }
  return undefined
}

function readWord(text: string, from: number): number | undefined {
  if (!isUpper(text.charCodeAt(from))) {
    const joiner = at(joiners, text, from)
    return joiner ? from + joiner[0].length : undefined
  }
  let i = from + 1
  while (i < from + 18 && (isLetter(text.charCodeAt(i)) || text.charCodeAt(i) === 39 || text.charCodeAt(i) === 0x2019)) i++
  return i
}

function kindOf(words: readonly string[]): CitationKind | undefined {
  if (ruleName.test(words.join(" "))) return "court_rule"
  if (!words.some((word) => codeWords.has(word))) return undefined
  return words.some((word) => /^(?:regs?|regulations|admin|administrative)$/.test(word)) ? "regulation" : "statute"
}

/** The law cited from a state's words on, or undefined. */
export function readStateCode(reading: Reading, from: number, state: { readonly end: number; readonly state: string }): Draft | undefined {
  const { text } = reading
  const next = gap(reading, text.charCodeAt(state.end) === 44 ? state.end + 1 : state.end)
  const constitution = /C(?:onst|ONST)(?:itution\b|ITUTION\b|\.|(?=,|\s\d{4}))/y
  const named = at(constitution, text, next)
  if (named) return readConstitution(reading, from, next + named[0].length, `${state.state} Const.`)
  if (state.state === "U.S.") return undefined
  const name = readName(reading, next)
  const kind = name ? kindOf(name.words) : undefined
  if (!name || !kind) return undefined
  const tail = readTail(reading, name.end, { bare: kind === "court_rule" ? "any" : "never", article: kind === "statute" })
  if (!tail || (tail.section === undefined && tail.article === undefined)) return undefined
  const draft = draftAt(kind, from, tail.end)
  draft.code = `${state.state} ${text.slice(next, name.end).replace(/\s+/g, " ").trim()}`
  if (tail.section !== undefined) draft.section = tail.section
  if (tail.title !== undefined) draft.title = tail.title
  if (tail.pin !== undefined && tail.pinStart !== undefined && tail.pinEnd !== undefined) {
    draft.pin = tail.pin
    draft.pinStart = tail.pinStart
    draft.pinEnd = tail.pinEnd
  }
  if (tail.year !== undefined) draft.year = tail.year
  draft.spanEnd = tail.spanEnd
  return draft
}
