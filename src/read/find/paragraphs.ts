/**
 * Paragraphs of a text: each line is one, unless the lines are wrapped to a width; then blank lines and indents part them.
 */
import type { Span } from "../../base/span.js"
import type { Zone } from "../document.js"
import { isDoubleSpaced } from "../double-spaced.js"
import { isSpace, zonesOf } from "../zones.js"
import { type Finder, nothing } from "./finder.js"

/** Finds paragraphs wherever the reader has made none, so that every word stands in one. */
export const paragraphs: Finder = ({ text, given, format, zones }) => {
  if (zonesOf(zones, "paragraph").length > 0) return nothing
  const lines = withoutNumbers(linesOf(text), zones)
  if (format === "text" && isDoubleSpaced(text))
    return { zones: joined(text, lines, twoBlank).map((span): Zone => ({ kind: "paragraph", ...span })) }
  const blanks = format === "html" || format === "xml" || format === "markdown" || isNumbered(zones) || isWrapped(text, lines)
  return {
    zones: (blanks ? joined(text, lines) : goingOn(text, given ?? text, lines)).map((span): Zone => ({ kind: "paragraph", ...span })),
  }
}

/** Lines that are numbered are of one width. */
const isNumbered = (zones: readonly Zone[]) => zonesOf(zones, "mark").some(({ of }) => of === "line_number")

/** The lines from behind the numbers that pleading paper prints before them, and none of its heads and feet. */
function withoutNumbers(lines: readonly Span[], zones: readonly Zone[]): readonly Span[] {
  const marks = zonesOf(zones, "mark").filter(({ of }) => of === "line_number" || of === "head")
  if (marks.length === 0) return lines
  const kept: Span[] = []
  let at = 0
  for (const { start, end } of lines) {
    while (at < marks.length && (marks[at]?.end ?? 0) <= start) at++
    const mark = marks[at]
    const from = mark && mark.start <= start ? mark.end : start
    if (from < end) kept.push({ start: from, end })
  }
  return kept
}

/** The lines that hold words, without the white space around them. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  let from = 0
  while (from < text.length) {
    const feed = text.indexOf("\n", from)
    const next = feed < 0 ? text.length : feed
    let start = from
    let end = next
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start < end) lines.push({ start, end })
    from = next + 1
  }
  return lines
}

const widest = 110

/** Are most lines broken in mid-sentence at a width of a page? */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const sample = lines.slice(0, 2000)
  let broken = 0
  let long = 0
  for (const [index, { start, end }] of sample.entries()) {
    const next = sample[index + 1]
    if (end - start > widest) long++
    else if (
      next &&
      end - start > 40 &&
      next.start - end <= 16 &&
      /[a-z]/.test(text[next.start] ?? "") &&
      /[a-z,]/.test(text[end - 1] ?? "")
    )
      broken++
  }
  return broken > 2 && broken > sample.length / 5 && long < sample.length / 10
}

const oneBlank = /\n[^\n]*\n|\f/
const twoBlank = /\n[^\n]*\n[^\n]*\n|\f/

function joined(text: string, lines: readonly Span[], parts = oneBlank): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  let before = 0
  let inPlace = false
  for (const { start, end } of lines) {
    const last = spans.at(-1)
    const indent = indentOf(text, start)
    const gap = last ? text.slice(last.end, start) : ""
    const indents = indent >= before + 3 || (inPlace && indent + 3 <= before)
    if (last && !indents && !parts.test(gap)) {
      last.end = end
      inPlace = true
    } else {
      spans.push({ start, end })
      inPlace = false
    }
    before = indent
  }
  return spans
}

/** Words after which no sentence ends. */
const unfinished =
  /[,;–—]$|(?:^|\s)(?:an?|the|of|by|in|on|at|to|for|from|with|and|or|nor|but|that|which|who|is|are|was|were|be|been|not|as|than|if|we|must|may|shall|will|would|can|could|has|have|had|its|this|[Ss]ee|also|[Cc]f\.|v\.)$/

/** Lines of which each is a paragraph, but for those that break a sentence: the first is left unfinished, or the next goes on in small letters. */
function goingOn(text: string, given: string, lines: readonly Span[]): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of lines) {
    const last = spans.at(-1)
    if (last && (cutWord(given, text, last.end, start) || breaksSentence(text, last.end, start))) last.end = end
    else spans.push({ start, end })
  }
  return spans
}

/** Was a word cut by the end of the line? Drawing its parts together has moved the line's end. */
function cutWord(given: string, text: string, end: number, start: number): boolean {
  if (given === text) return false
  const feed = text.indexOf("\n", end)
  return feed < start && given.charCodeAt(feed) !== 10 && !/\n[^\n]*\n/.test(text.slice(end, start))
}

function breaksSentence(text: string, end: number, start: number): boolean {
  if (start - end > 24 || /\n[^\n]*\n|\f/.test(text.slice(end, start))) return false
  const left = text.slice(Math.max(0, end - 24), end)
  return (
    (/^\p{Ll}/u.test(text.slice(start, start + 1)) &&
      !/[.?!:;”"’)]$/.test(left) &&
      !/^\(?[a-z]{1,4}[.)]/.test(text.slice(start, start + 6))) ||
    unfinished.test(left)
  )
}

/** Characters between a line's first word and the line's start. */
export function indentOf(text: string, start: number): number {
  return start - (text.lastIndexOf("\n", start - 1) + 1)
}
