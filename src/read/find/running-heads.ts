/**
 * What a page prints beside its words, in plain text: running heads, page numbers, stamps. A line is taken for one when it says so in the words of
 * heads, or returns, and breaks a sentence that goes on behind it; never a line that holds a citation of its own.
 *
 *     345 U.⏎⏎42 OCTOBER TERM, 1967.⏎⏎S. 22
 *             ^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Span } from "../../base/span.js"
import type { Zone } from "../document.js"
import { zonesOf } from "../zones.js"
import { type Finder, nothing } from "./finder.js"

/** Words that only a page's head has. */
export const headRows: readonly { readonly rule: string; readonly form: RegExp; readonly example: string }[] = [
  {
    rule: "head.term",
    form: /\b(?:OCTOBER|DECEMBER|JANUARY|FEBRUARY|MARCH|APRIL|MAY|AUGUST|[A-Z]+) TERM,? (?:A\. ?D\. )?\d{4}|\bTERM, \d{4}/i,
    example: "42 OCTOBER TERM, 1967.",
  },
  {
    rule: "head.part",
    form: /^(?:\d{1,4} ?(?:U\. ?S\.|[A-Z][\w. ]{1,18})\s+)?(?:\d{1,4}\s+)?(?:Opinion of (?:the )?[A-Z]|Statement of [A-Z]|Syllabus\b|Argument for [A-Z]|Counsel for Parties|Per Curiam|Appendix to opinion)/,
    example: "345 U. S. Opinion of the Court. 27",
  },
  {
    rule: "head.separate",
    form: /^(?:\d{1,4}\s+)?[A-Z][A-Za-z]{1,20}, (?:C\. ?)?J\., (?:concurring|dissenting)(?: in [a-z ]{4,40})?\.?(?:\s+\d{1,4})?$/,
    example: "HARROW, J., dissenting. 31",
  },
  {
    rule: "head.capitals",
    form: /^(?:\d{1,4}\s+(?!\d)[^a-z]{0,40}[A-Z]{3}[^a-z\d]{0,30}(?:\bv\. ?[^a-z\d]{3,60})?|(?!\d)[^a-z\d]{0,40}[A-Z]{3}[^a-z\d]{0,30}(?:\bv\. ?[^a-z\d]{3,60})?\s\d{1,4})$/,
    example: "ALDER v. BIRCH. 27",
  },
  { rule: "head.page", form: /^(?:[–—-]\s?)?(?:[Pp]age\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[–—-])?$/, example: "- 12 -" },
]

/** Lines that a court's own system stamps on every page, wherever they stand. */
export const stampRows: readonly { readonly rule: string; readonly form: RegExp; readonly example: string }[] = [
  {
    rule: "stamp.ecf",
    form: /^Case:? \d{1,2}:\d\d-[a-z]{2}-\d{3,6}\S{0,20}\s+(?:Document|Doc\.?)\s.{0,60}Page\s?(?:ID ?#?:? ?)?\d+.{0,40}$/i,
    example: "Case 2:24-cv-00187-ABC Document 41 Filed 03/02/24 Page 8 of 22",
  },
  {
    rule: "stamp.appeal",
    form: /^(?:USCA\w{0,3}\s)?(?:Appeal|Case):? #?\d\d-\d{2,6}\s.{0,60}(?:Doc(?:ument)?|Page|Filed|Date Filed|Pg):?\s?#?\d.{0,60}$/,
    example: "USCA4 Appeal: 21-1234 Doc: 20 Filed: 03/02/2024 Pg: 8 of 22",
  },
]

/** A volume, a reporter and a page; a section, a rule, a docket; or a reference to something cited: the author's own words. */
const own =
  /\b\d{1,4}\s+(?!(?:\S+\s)?TERM\b)[A-Z][A-Za-z.'’& \d]{0,28}?\.?\s?\*?(?:\d{1,7}|_{2,}|-{2,})\b|§|¶|\bU\. ?S\. ?C\b|\bC\. ?F\. ?R\b|\b(?:R(?:ULE)?S?|P|EVID|PROC|CODE)\.? \d|\bNos?\. ?\d|\bAMEND|\bART\b|\bId\.|\bsupra\b|\binfra\b|\bIbid\b|\b[Ss]ee\b/i
const longest = 90

/** The lines of plain text that belong to the page, not to the author, in order. */
export function runningHeads(text: string): readonly Span[] {
  const heads: Span[] = []
  let before = -1
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start)
    const end = feed < 0 ? text.length : feed
    const line = trimmedLine(text, start, end)
    if (line.end > line.start && line.end - line.start <= longest + 40) {
      const words = text.slice(line.start, line.end)
      if (isStamp(words) || (alone(text, line) && isHead(words) && midSentence(text, before, line))) heads.push(line)
      else before = line.end
    } else if (line.end > line.start) before = line.end
    start = end + 1
  }
  return heads
}

function trimmedLine(text: string, start: number, end: number): Span {
  let [from, to] = [start, end]
  while (from < to && text.charCodeAt(from) <= 32) from++
  while (to > from && text.charCodeAt(to - 1) <= 32) to--
  return { start: from, end: to }
}

/** A line between blank ones, or at the edge of a page. */
function alone(text: string, { start, end }: Span): boolean {
  return (
    /(?:\n[ \t\r]{0,80}\n|\f)[ \t\r]{0,80}$/.test(text.slice(Math.max(0, start - 170), start)) &&
    /^[ \t\r]{0,80}(?:\n[ \t\r]{0,80}\n|\n?\f)/.test(text.slice(end, end + 170))
  )
}

const isStamp = (words: string) => /^(?:Case|USCA)/i.test(words) && stampRows.some(({ form }) => form.test(words))
const isHead = (words: string) =>
  words.length <= longest && headRows.some(({ form }) => form.test(words)) && !own.test(words.replace(headWords, ""))
/** A head's own words: what stands before them alone can be a citation. */
const headWords = /\b(?:Opinion of|Statement of|Syllabus|Argument for|Counsel for|Per Curiam|Appendix to|[A-Z]{3,9} TERM|TERM, \d).*$/

/** Before a line that breaks a sentence there is no end of one … */
const openBefore =
  /(?:[\p{L}\d,;–—&§(-]|\b(?:[A-Z]|v|vs|No|Nos|Co|Inc|Ltd|Corp|Cir|App|Supp|Ct|Ed|Cal|Rptr|Fed|Dist|Stat|Mr|Mrs|Dr|St|Cf|cf|pp?|Ass'n|Bd|Comm'n|Dep't|Ry|R)\.)$/u
/** … and behind it what can only go on. */
const goesOn = /^[\p{Ll}\d,;&)§]/u
const abbreviated = /\b(?:[A-Z]|v|vs|No|Nos|Cf|cf|pp?|Mr|Mrs|Dr|St|Cir|App|Supp|Ct|Ed|Cal|Rptr|Fed|Dist|Stat)\.$|[,;&–—-]$/

/** A volume and its reporter wait for their page; a volume alone for its reporter. */
const awaitsPage = /\d\s{1,3}[A-Z][A-Za-z.'’& ]{0,20}(?:\d?[a-z]{1,2})?\.?$/
const awaitsReporter = /\d$/

/** Does the sentence before the line go on after it? Both sides have to say so. */
function midSentence(text: string, before: number, line: Span): boolean {
  if (before < 0) return false
  const left = text.slice(Math.max(0, before - 30), before)
  let k = line.end
  while (text.charCodeAt(k) <= 32) k++
  const right = text.slice(k, k + 8)
  if (awaitsPage.test(left) && !/[a-z]{4}$/.test(left)) return /^\d/.test(right) || !/^\d{1,5}$/.test(text.slice(line.start, line.end))
  if (!openBefore.test(left)) return false
  return goesOn.test(right) || (/^\p{Lu}/u.test(right) && (abbreviated.test(left) || awaitsReporter.test(left)))
}

/** Finds running heads, page numbers and stamps in formats that keep the lines of a page. */
export const heads: Finder = ({ text, format, zones }) => {
  if (format === "pdf" || format === "docx") return nothing
  const known = zonesOf(zones, "mark").filter(({ of }) => of === "head")
  const found = runningHeads(text).filter(({ start, end }) => !known.some((zone) => zone.start <= start && end <= zone.end))
  return { zones: found.map((span): Zone => ({ kind: "mark", of: "head", ...span })) }
}
