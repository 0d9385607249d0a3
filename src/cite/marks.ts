/** Marks that a plain text carries in itself: star pages, the stars of emphasis. They are blanked out, so that offsets stay what they are. */
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

/** The star pages and stars of emphasis of a text, in order. */
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
  return marks.sort((a, b) => a.start - b.start)
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
