/** The name before a citation: the caption of a full citation, the short name of a short form or a supra. */

import { common } from "../../caption/fold.js"
import type { Draft } from "../draft.js"
import { captionBefore, nameEnd, tidy } from "../names/backward.js"
import { beforeDocket } from "../names/docket-tail.js"
import { joining, signals } from "../names/words.js"
import { isCase, type Refiner } from "./refiner.js"

/** Reads each name, no further back than the citation before reaches. */
export const caption: Refiner = (drafts, { reading: { text }, versus }) => {
  let floor = 0
  for (const draft of drafts) {
    if ((isCase(draft) && !draft.first) || draft.kind === "supra" || draft.kind === "docket") nameBefore(draft, text, versus, floor)
    else if (draft.first) share(draft)
    floor = draft.inside ? Math.max(floor, draft.end) : Math.max(floor, draft.parentheticalStart ?? draft.spanEnd)
  }
  return drafts
}

function nameBefore(draft: Draft, text: string, versus: Int32Array, floor: number): void {
  const at = Math.min(draft.spanStart, draft.start)
  if (at <= floor) return
  const whole = draft.kind === "case" || draft.kind === "docket"
  const docket = draft.kind === "case" ? beforeDocket(text, at, floor) : undefined
  const end = nameEnd(text, docket?.end ?? at, floor)
  if (!docket && at - end > 6 && !isBlankBetween(text, end, at)) return
  const volume = draft.kind === "supra" ? /\s\d{1,4},?$/.exec(text.slice(Math.max(floor, end - 6), end)) : null
  if (volume) draft.volume = volume[0].replace(/\D/g, "")
  const last = beforeNoun(draft, text, volume ? nameEnd(text, end - volume[0].length, floor) : end, floor)
  const found = captionBefore(text, versus, last, floor)
  if (!found) {
    if (draft.kind === "supra") lowerWord(draft, text, last, floor)
    return
  }
  draft.spanStart = Math.min(draft.spanStart, found.start)
  draft.nameStart = found.start
  draft.nameEnd = found.end
  draft.name = found.text
  if (!whole) draft.antecedent = found.text
  if (found.plaintiff === undefined || (!whole && found.defendant === undefined)) return
  draft.plaintiff = found.plaintiff
  if (found.defendant !== undefined) draft.defendant = found.defendant
}

/** Line ends, indents and what a page prints between its lines, blanked out: no blank line, and next to nothing written. */
function isBlankBetween(text: string, end: number, at: number): boolean {
  const between = at - end <= widestBlank ? text.slice(end, at) : "-"
  return /^[,(]?\s+$/.test(between) && !/\n[^\S\n]*\n/.test(between)
}

const widestBlank = 400

const noun = /\s(?:cases?|opinions?|decisions?|doctrine|rule|test|court)$/

/** "the Alder case, supra": the name ends before the noun. */
function beforeNoun(draft: Draft, text: string, end: number, floor: number): number {
  const found = draft.kind === "supra" ? noun.exec(text.slice(Math.max(floor, end - 12), end)) : null
  return found ? nameEnd(text, end - found[0].length, floor) : end
}

/** A supra may follow a work's or a party's name without a capital; a signal, "See supra", or a joining word is no name. */
function lowerWord(draft: Draft, text: string, end: number, floor: number): void {
  const word = /[\p{L}][\p{L}'’-]{1,30}$/u.exec(text.slice(Math.max(floor, end - 32), end))?.[0]
  if (word === undefined) return
  const low = word.toLowerCase()
  if (
    !signals.has(low) &&
    !joining.has(low) &&
    !/^(?:generally|note|notes|discussed|mentioned|cited|stated|quoted|set|forth|above)$/.test(low)
  )
    draft.antecedent = tidy(common.has(low) ? twoWords(text, end, floor) : word)
}

/** "western steamship,supra": a word that names no party alone, with the word before it, where that is no joining word. */
function twoWords(text: string, end: number, floor: number): string {
  const words = /(?:\p{L}[\p{L}'’-]{1,30}\s)?\p{L}[\p{L}'’-]{1,30}$/u.exec(text.slice(Math.max(floor, end - 64), end))?.[0] ?? ""
  const [first = "", last] = words.toLowerCase().split(/\s/)
  return last === undefined || (!signals.has(first) && !joining.has(first)) ? words : last
}

function share(draft: Draft): void {
  const first = draft.first as Draft
  if (first.name !== undefined) draft.name = first.name
  if (first.plaintiff !== undefined) draft.plaintiff = first.plaintiff
  if (first.defendant !== undefined) draft.defendant = first.defendant
  if (first.antecedent !== undefined) draft.antecedent = first.antecedent
}
