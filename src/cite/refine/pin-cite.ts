/**
 * The pages, notes and paragraphs that a citation points to inside its authority.
 *
 *     1 U.S. 12, 347-348      Id. at pp. 45, 64      supra, at 2, fn. 4      2020 WL 1, at *3
 *                ^^^^^^^          ^^^^^^^^^^^^^              ^^^^^^^^^^^              ^^^^^
 */
import type { Draft } from "../draft.js"
import { isLetter } from "../reading.js"
import { limitAfter, type Refiner } from "./refiner.js"

const pages = String.raw`\*{0,2}(?:\d{1,6}|\d[\dOlI]{1,4}|[lIO]\d{1,4})[a-z]?(?:\s?[-–—]\s?\*{0,2}\d{1,6}[a-z]?)?(?::\d{1,4}(?:[-–]\d{1,4})?)?`
const notes = String.raw`(?:,?\s?(?:&|\\&|and)?\s?(?:nn?|fns?|notes?|footnotes?)\.?\s?\d{1,3}(?:\s?[-–,]\s?\d{1,3}(?!\d|\s?[-–]\s?\d))?)`
const paragraphs = String.raw`¶{1,2}\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?`
/** "slip op. at 2"; "309 ¶¶ 12–13", a page with its paragraphs. */
const slip = String.raw`slip\sop\.?(?:\sat\s\d{1,4}(?:[-–]\d{1,4})?)?`
const unit = `(?:${pages}(?:\\s${paragraphs})?${notes}?|${paragraphs}${notes}?|${slip})`
const oneMore = new RegExp(`(?:,\\s?|\\s?&\\s?|,?\\s(?:and|to)\\s)${unit}`, "y")
const word = String.raw`(?:at\s{1,3}(?:pp?\.\s?|pages?\s)?|pp?\.\s?|pages?\s)`
const before = String.raw`\s{0,2},?\s{0,3}`
const afterCase = new RegExp(`^(?:\\s{0,2},\\s{0,3}(?=\\S)|\\s{1,3}(?=at\\b|pp?\\.|¶|slip\\b))(${word}?${unit})`)
/** A page left blank: "598 U.S. ____, ____ (2023)". */
const afterBlank = /^,\s{0,3}(?:_{1,12}|[—–]{1,6}|-{2,12})(?![\w])/
const afterNote = /^,?\s{0,3}((?:at\s)?(?:nn?|fn|note)\.\s?\d{1,3})/
const afterShort = new RegExp(`^(?:\\s?[-–—]\\s?\\*?\\d{1,6})?(?:${notes})?`)
const oneMoreShort = new RegExp(`,\\s?${unit}`, "y")
const afterId = new RegExp(`^${before}(${word}?${unit}|§{1,2}\\s?[\\w.-]{1,20}(?:\\([\\w]{1,4}\\)){0,4})`)
const afterSupra = new RegExp(`^${before}(${word}${unit}|(?:nn?|fn|note)\\.?\\s\\d{1,4}(?:,\\s${word}${unit})?|${unit})`)
/** A section or a note that no list of pages follows. */
const single = /^§|^(?:at\s)?(?:nn?|fn|note)\.?\s?\d{1,4}$/
const longest = 6

/** Where a list of pages that has begun before `from` ends. */
function listEnd(rest: string, from: number, more: RegExp): number {
  let end = from
  for (let count = 0; count < longest; count++) {
    more.lastIndex = end
    if (!more.test(rest)) break
    end = more.lastIndex
  }
  return end
}

/** The pin cite of a draft as [from, to] in the text, or undefined. */
function pinOf(text: string, draft: Draft, limit: number): readonly [number, number] | undefined {
  const rest = text.slice(draft.end, Math.min(limit, draft.end + 90))
  if (draft.kind === "short_case") {
    const begun = afterShort.exec(rest)?.[0].length ?? 0
    return [draft.pinStart ?? draft.end, draft.end + listEnd(rest, begun, oneMoreShort)]
  }
  const form = draft.kind === "id" ? afterId : draft.kind === "supra" ? afterSupra : afterCase
  const found = form.exec(rest) ?? (draft.kind === "case" ? afterNote.exec(rest) : null)
  if (!found) return undefined
  const words = found[1] as string
  const from = draft.end + found[0].length - words.length
  const to = draft.end + (single.test(words) ? found[0].length : listEnd(rest, found[0].length, oneMore))
  if (followedByWord(text, to) && !/^(?:at|p)/.test(words)) return undefined
  return [from, to]
}

/** A bare number before a word is that word's own: "1 U.S. 1, 12 years". */
function followedByWord(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return (
    isLetter(c) ||
    (c === 32 && isLetter(text.charCodeAt(at + 1)) && !/^ (?:in|that|the|and|we|it|this|n\.|fn)\b/.test(text.slice(at, at + 6)))
  )
}

/** Reads the pin cite that follows each core. */
export const pinCite: Refiner = (drafts, { reading: { text } }) => {
  drafts.forEach((draft, index) => {
    if (draft.kind !== "case" && draft.kind !== "short_case" && draft.kind !== "id" && draft.kind !== "supra") return
    const found = pinOf(text, draft, limitAfter(drafts, index, text))
    if (!found) {
      if (draft.blankPage) draft.spanEnd += afterBlank.exec(text.slice(draft.end, draft.end + 20))?.[0].length ?? 0
      return
    }
    const [from, to] = found
    draft.pinStart = from
    draft.pinEnd = to
    draft.pin = text.slice(from, to).replace(/\s+/g, " ")
    draft.spanEnd = Math.max(draft.spanEnd, to)
    if (draft.kind === "short_case") draft.end = to
  })
  return drafts
}
