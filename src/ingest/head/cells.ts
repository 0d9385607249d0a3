/** The head of an opinion as cells: its lines, those of two columns taken apart, until the court begins to speak. */

export type Cell = {
  readonly text: string
  /** 0 the left or only column, 1 what stands beside it. */
  readonly column: 0 | 1
  /** A line without words stands before. */
  readonly gap: boolean
}

const mostLines = 160
const mostCharacters = 9000
const longest = 220
const author =
  /^(?:[A-Z][A-Z'’.-]{1,30}(?: [A-Z]{2,20})?, (?:C\. ?J|P\. ?J|J|A\. ?C\. ?J|Circuit Judge|District Judge|Chief Judge|Chief Justice|Justice|Judge|Associate (?:Judge|Justice))\b|PER CURIAM\b|(?:MR\. )?(?:CHIEF )?JUSTICE [A-Z]|Opinion (?:by|of the Court by) |(?:¶|\[¶)\s?1\b)/i
const rule = /^[\s_=*~═─–—·.•|§:()[\]/-]+[xX]?$/

/** The cells. A long line before any caption is a note and passed over; behind one it is the opinion, which ends the head. */
export function cellsOf(text: string, captioned: (line: string) => boolean): readonly Cell[] {
  const cells: Cell[] = []
  let seen = false
  let gap = false
  for (const raw of text.slice(0, mostCharacters).split("\n", mostLines)) {
    const line = raw.replaceAll("\u00a0", " ").trimEnd()
    if (rule.test(line) || line.trim() === "") {
      gap = true
      continue
    }
    if (line.trim().length > longest) {
      if (seen) break
      gap = true
      continue
    }
    const signed = author.test(line.trim())
    if (signed && columnsOf(line).length < 2) break
    const beside = /^\s*[)§|:│║]\s/.test(line)
    for (const [column, part] of columnsOf(line).entries()) {
      if (rule.test(part)) continue
      cells.push({ text: part, column: column === 0 && !beside ? 0 : 1, gap: gap && column === 0 })
      seen ||= captioned(part)
    }
    if (signed) break
    gap = false
  }
  return cells
}

/** "ANTON BIRCHLEY,      )   No. 12" has two columns; a line set far to the right, and one that is only spread, have one. */
function columnsOf(line: string): readonly string[] {
  const plain = line.replace(/^\s+/, "").replace(/^[)§|:*]\s+/, "")
  const parts = plain
    .split(/\s*\t+\s*|\s{3,}|\s+[)§|:│║]+(?=\s|$)|(?<=[,.])[)](?=\s|$)/)
    .map((part) => part.trim())
    .filter(Boolean)
  const [first = "", ...rest] = parts
  return rest.length === 0 ? (first === "" ? [] : [first]) : [first, rest.join(" ")]
}
