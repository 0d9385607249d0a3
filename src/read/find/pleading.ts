/**
 * What the paper of pleadings prints beside the words, where a text was copied from it: the numbers of the lines, and what stands between
 * the last line of a page and the first of the next.
 *
 *      1   by custom. Alder v. Birch,
 *     ^^^^ mark
 *     28   400 U.S.
 *                    - 7 -
 *     Case 2:24-cv-00187   Document 41   Page 8 of 22
 *      1   100 (1970).
 */
import type { Zone } from "../document.js"
import { type Finder, nothing } from "./finder.js"

const numbered = /^[ \t]{0,8}(\d{1,2})(?:[ \t]{1,12}(?=\S)|[ \t]*$)/
/** Fewer lines that count up are a list, unless pages stand before them: the last one may be short. */
const fewest = 8
const fewestOfLast = 2
/** Lines of head and foot between two pages at the most, blank ones counted. */
const mostBetween = 14
const longestBetween = 700

type Line = { readonly start: number; readonly end: number; readonly number: number; readonly width: number }
type Page = { readonly first: number; readonly last: number }

/** Finds the numbers of lines that count from 1 on every page, and the heads and feet between such pages. */
export const pleading: Finder = ({ text, format }) => {
  if (format !== "text") return nothing
  const lines = linesIn(text)
  const pages = pagesIn(lines)
  if (pages.length === 0) return nothing
  const zones: Zone[] = []
  for (const [index, { first, last }] of pages.entries()) {
    for (const { start, number, width } of lines.slice(first, last + 1))
      if (number > 0 && width > 0) zones.push({ kind: "mark", of: "line_number", label: String(number), start, end: start + width })
    const next = pages[index + 1]
    const from = lines[last]?.end ?? 0
    const to = next ? (lines[next.first]?.start ?? 0) : 0
    if (next && next.first - last - 1 <= mostBetween && to - from <= longestBetween && isFurniture(lines, last, next.first, text))
      zones.push({ kind: "mark", of: "head", start: from, end: to })
  }
  return { zones }
}

function linesIn(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf("\n", start)
    const end = feed < 0 ? text.length : feed
    const found = numbered.exec(text.slice(start, Math.min(end, start + 24)))
    lines.push({ start, end, number: Number(found?.[1] ?? 0), width: found?.[0].length ?? 0 })
    start = end + 1
  }
  return lines
}

/** Runs of lines numbered 1, 2, 3 …; lines without a number within a run are blank ones or too long for one line. */
function pagesIn(lines: readonly Line[]): readonly Page[] {
  const pages: Page[] = []
  let first = -1
  let last = -1
  let count = 0
  const close = () => {
    if (count >= (pages.length > 0 ? fewestOfLast : fewest)) pages.push({ first, last })
    count = 0
  }
  for (const [at, { number }] of lines.entries()) {
    if (count > 0 && number === count + 1 && at - last <= 3) {
      last = at
      count++
    } else if (number === 1) {
      close()
      first = at
      last = at
      count = 1
    }
  }
  close()
  return pages
}

/** Does a page number, a docket's stamp or a blank line stand between, and no footnote or other sentence? */
function isFurniture(lines: readonly Line[], last: number, next: number, text: string): boolean {
  return lines.slice(last + 1, next).every(({ start, end }) => {
    const words = text.slice(start, end).trim()
    return (
      words === "" || words.length <= 4 || /^[-–— \d]{1,12}$|^Case \d.{0,100}\d$|^Page \d/i.test(words) || words === words.toUpperCase()
    )
  })
}
