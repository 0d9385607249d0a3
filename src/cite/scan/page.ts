/**
 * The page of a citation, read forward from behind its reporter.
 *
 *     410 U.S. 113      598 U.S. ___      22 S.W.2d xvii      12 CCH 34,567      1 Kirby 12A
 *              ^^^               ^^^ blank         ^^^^ roman         ^^^^^^ commas      ^^^ letter
 */

import type { Edition, ReporterTable } from "../../citation/reporters.js"
import { digits, gap, isDigit, isLetter, isLower, isWord, type Reading } from "../reading.js"
import { mended, numberEnd, slipOf } from "./numbers.js"

/** The letters of shape of all the editions that a spelling can mean. */
export function shapesOf(table: ReporterTable, editions: readonly number[]): string {
  let shapes = ""
  for (const index of editions) shapes += (table.editions[index] as Edition).shape
  return shapes
}

/** Past "p." or "page" or a paragraph sign before the page. */
export function pageWord(reading: Reading, from: number): number {
  const { text } = reading
  const c = text.charCodeAt(from)
  if (c === 0xb6 || c === 0xa7) return gap(reading, from + 1)
  if (c !== 112 && c !== 80) return from
  const word = /[pP](?:p?\.|age\b)|[pP]ar\./y
  word.lastIndex = from
  return word.test(text) ? gap(reading, word.lastIndex) : from
}

/** Past "(1 Cranch)" or "(1879)" between reporter and page; the same place where it is something else. */
export function afterNominative(reading: Reading, from: number): number {
  const inside = /\((?:\d{1,2} )?[A-Z&][A-Za-z.& ']{1,24}\)|\((?:\d & \d )?[A-Z][A-Za-z.& ]{1,24}\)|\(1[6-9]\d\d,?\)|\(Ed\. \d{4},?\)/y
  inside.lastIndex = from
  if (!inside.test(reading.text)) return from
  return gap(reading, inside.lastIndex)
}

type Page = { readonly text: string; readonly end: number }

/** The page at a place, for editions of these shapes; undefined where none stands there. */
export function pageAt(reading: Reading, shapes: string, from: number): Page | undefined {
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
    if (whole > end && slipOf(c) !== 0 && (!shapes.includes("l") || isDigit(text.charCodeAt(end + 1))))
      return { text: mended(text.slice(from, whole)), end: whole }
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
