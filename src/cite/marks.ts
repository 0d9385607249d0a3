/** Marks that a plain text carries in itself: star pages, running heads, the stars of emphasis. They are blanked out, so that offsets stay what they are. */
import type { Span } from "../base/span.js"

/** What stands before a star page that is a pin cite: "2020 WL 1, at *3". */
const pinBefore = /(?:\bat|[,&–—-]|\bpp?\.)\s{0,2}$/
const star = /\*{1,2}\d{1,5}(?=[\s\p{L}“"([§])/uy

/**
 * Emphasis as chats, wikis and e-mail write it; the words in it open and close at the stars, within one paragraph.
 *
 *     In *Alder v. Birch*, 1 U.S. 1, and _id._ at 2
 *        ^              ^                ^   ^
 */
const emphasised = /([*_]{1,3})(?=[\p{L}“"'‘])[^*_]{1,300}\1/uy

function emphasis(text: string): readonly Span[] {
  return [...emphasisBy("*", text), ...emphasisBy("_", text)]
}

function emphasisBy(sign: string, text: string): readonly Span[] {
  const marks: Span[] = []
  let next = 0
  for (let index = text.indexOf(sign); index >= 0; index = text.indexOf(sign, next)) {
    emphasised.lastIndex = index
    const found = emphasised.exec(text)
    const whole = found?.[0] ?? ""
    const length = found?.[1]?.length ?? 0
    next = index + Math.max(1, whole.length)
    if (whole === "") continue
    const end = index + whole.length
    if (/[\p{L}\d*_]/u.test(text.charAt(index - 1)) || /[\p{L}\d*_]/u.test(text.charAt(end))) continue
    if (/\s[*_]{1,3}$|\n\s{0,9}\n/.test(whole)) continue
    marks.push({ start: index, end: index + length }, { start: end - length, end })
  }
  return marks
}

/** The star pages, running heads and stars of emphasis of a text, in order. */
export function marksIn(text: string): readonly Span[] {
  const marks: Span[] = [...emphasis(text)]
  for (let at = text.indexOf("*"); at >= 0; at = text.indexOf("*", at + 1)) {
    star.lastIndex = at
    const found = star.exec(text)
    if (!found) continue
    const before = text.slice(Math.max(0, at - 6), at)
    if (pinBefore.test(before) && !/\s$/.test(before.slice(0, -1)) && /\bat\s|[&–—-]\s?$|\bp/.test(before)) continue
    if (/\d,\s?$/.test(before)) continue
    marks.push({ start: at, end: at + found[0].length })
    at += found[0].length
  }
  return [...marks, ...runningHeads(text)].sort((a, b) => a.start - b.start)
}

/** A running head names its page at one end. */
const pageAtEnd = /^(?:\d{1,4}\b.*|.*\b\d{1,4}\.?)$/
/** Leaders are of a table, not of a running head. */
const leaders = /\.{4}|(?:\. ){3}|…/
const headWords = /OCTOBER TERM|TERM, \d{4}|Opinion of|Statement of|Syllabus|Argument for|dissenting|concurring|\bU\. ?S\.|Cal\.|\d\.?$/

/**
 * Lines that stand alone in the middle of a sentence.
 *
 *     345 U.\n\n42 OCTOBER TERM, 1967.\n\nS. 22
 *               ^^^^^^^^^^^^^^^^^^^^^^
 */
function runningHeads(text: string): readonly Span[] {
  const heads: Span[] = []
  for (let at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 1)) {
    let start = at + 2
    while (text.charCodeAt(start) === 10) start++
    const end = text.indexOf("\n", start)
    if (end < 0) break
    if (end - start > 70 || end - start < 4 || text.charCodeAt(end + 1) !== 10) continue
    const line = text.slice(start, end)
    if (!pageAtEnd.test(line) || !headWords.test(line) || leaders.test(line)) continue
    if (midSentence(text, at, end)) heads.push({ start, end })
  }
  return heads
}

/** Does the sentence before the line go on after it? */
function midSentence(text: string, before: number, after: number): boolean {
  let i = before
  while (i > 0 && text.charCodeAt(i - 1) <= 32) i--
  let k = after
  while (text.charCodeAt(k) <= 32) k++
  const open = !/[.?!:”"]/.test(text.charAt(i - 1))
  return open || /[a-z\d,;&]/.test(text.charAt(k)) || /\b[A-Z]\.$/.test(text.slice(Math.max(0, i - 3), i))
}

/** The text with the marks blanked out. */
export function masked(text: string, marks: readonly Span[]): string {
  if (marks.length === 0) return text
  const parts: string[] = []
  let from = 0
  for (const { start, end } of marks) {
    if (start < from) continue
    parts.push(text.slice(from, start), " ".repeat(end - start))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join("")
}
