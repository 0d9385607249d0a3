/** Headings of plain text: a short line between longer ones, numbered, in capitals, or in the words that head the parts of an opinion. */
import type { Zone } from "../document.js"
import { zonesOf } from "../zones.js"
import { type Finder, nothing } from "./finder.js"

export const headingRows: readonly { readonly rule: string; readonly form: RegExp; readonly level: number; readonly example: string }[] = [
  { rule: "heading.roman_alone", form: /^[IVXLC]{1,6}\.?$/, level: 1, example: "II." },
  { rule: "heading.letter_alone", form: /^[A-H]\.?$/, level: 2, example: "A" },
  { rule: "heading.number_alone", form: /^\d{1,2}\.$/, level: 3, example: "3." },
  { rule: "heading.roman", form: /^[IVX]{1,5}[.)]\s{1,4}["“'‘A-Z][^.;]{2,110}[^.;:,]?$/, level: 1, example: "II. THE INDEMNITY CLAIM" },
  { rule: "heading.letter", form: /^[A-H][.)]\s{1,4}["“'‘A-Z][^.;]{2,110}[^.;:,]$/, level: 2, example: "A. Standard of Review" },
  { rule: "heading.number", form: /^\d{1,2}[.)]\s{1,4}["“'‘A-Z][^.;]{2,80}[^.;:,]$/, level: 3, example: "2. The Duty of Loyalty" },
  { rule: "heading.capitals", form: /^[A-Z][A-Z'’&,() –—-]{3,90}$/, level: 1, example: "STATEMENT OF FACTS" },
  {
    rule: "heading.table",
    form: /^(?:table of (?:contents|authorities)|(?:federal |state |other )?(?:cases|statutes|rules|regulations|authorities|constitutional provisions)(?: \(?continued\)?)?|page(?:\(s\)|s)?)$/i,
    level: 2,
    example: "Page(s)",
  },
  {
    rule: "heading.words",
    form: /^(?:[ivx]{1,5}\.\s?)?(?:(?:the|statement of(?: the)?|summary of(?: the)?|factual|facts|procedural|legal|background|history|case|standards?|of|review|and|introduction|discussion|analysis|argument|conclusion|disposition|opinion|order|judgment|decision|proceedings|issues?|question|presented|relief|merits|law|below|remedy|damages|jurisdiction)\s?){1,7}$/i,
    level: 1,
    example: "Factual and Procedural Background",
  },
]

const longest = 120

/** Finds headings where mark-up tells none. */
export const headings: Finder = ({ text, paragraphs, zones }) => {
  if (zonesOf(zones, "heading").length > 0) return nothing
  const found: Zone[] = []
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (end - start > longest || index + 1 >= paragraphs.length) continue
    const line = text.slice(start, end)
    const row = line.includes("\n") ? undefined : headingRows.find(({ form }) => form.test(line))
    if (row) found.push({ kind: "heading", level: row.level, start, end })
  }
  return { zones: found }
}
