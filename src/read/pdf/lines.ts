/** Lines of a page in reading order: pieces on one baseline, parted at the gutter where the page has two columns. */
import type { Item, ItemPage } from "./items.js"

/** One printed line. `calls` are raised labels, taken out of the text; a raised label that opens the line is its `label`. */
export type Line = {
  readonly page: number
  readonly column: number
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly text: string
  readonly label?: string
  readonly calls: readonly { readonly at: number; readonly label: string }[]
}

type Row = { y: number; size: number; items: Item[] }

/** The lines of a page, columns one after the other; a line across both columns stands between what is above and below it. */
export function linesOf(page: ItemPage): readonly Line[] {
  const rows = rowsOf(page.items)
  const gutter = gutterOf(rows)
  const inColumn = (items: readonly Item[], column: number) => rowsOf(items).flatMap((row) => lineOf(row.items, page.number, column))
  if (gutter === undefined) return rows.flatMap((row) => lineOf(row.items, page.number, 0))
  const lines: Line[] = []
  let block: Item[] = []
  const close = () => {
    lines.push(
      ...inColumn(
        block.filter(({ x }) => x < gutter),
        1,
      ),
      ...inColumn(
        block.filter(({ x }) => x >= gutter),
        2,
      ),
    )
    block = []
  }
  for (const { items } of rows) {
    if (crosses(items, gutter)) {
      close()
      lines.push(...lineOf(items, page.number, 0))
    } else block.push(...items)
  }
  close()
  return lines
}

/** Items on one baseline, raised ones with the line they are raised from; top row first, left item first. */
function rowsOf(items: readonly Item[]): readonly Row[] {
  const rows: Row[] = []
  for (const item of items.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && row.y - item.y <= 0.45 * Math.max(row.size, item.size)) {
      row.items.push(item)
      if (item.size > row.size) Object.assign(row, { size: item.size, y: item.y })
    } else rows.push({ y: item.y, size: item.size, items: [item] })
  }
  for (const row of rows) row.items.sort((a, b) => a.x - b.x)
  return rows
}

const bin = 3
const fewestRows = 8

/** Where the white strip between two columns runs: open in most rows, near the middle of what is printed. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const printed = rows.filter(({ items }) => items.some(({ text }) => text.trim() !== ""))
  if (printed.length < fewestRows) return undefined
  const left = Math.min(...printed.map(({ items }) => items[0]?.x ?? 0))
  const right = Math.max(...printed.map(({ items }) => Math.max(...items.map(({ x, width }) => x + width))))
  let best: { at: number; open: number } | undefined
  for (let at = left + (right - left) * 0.35; at < left + (right - left) * 0.65; at += bin) {
    const open = printed.filter(({ items, size }) => isOpen(items, at, size)).length
    if (!best || open > best.open) best = { at, open }
  }
  const both = best ? printed.filter(({ items, size }) => isOpen(items, best.at, size) && hasBoth(items, best.at)).length : 0
  return best && both >= fewestRows && both >= printed.length * 0.5 ? best.at : undefined
}

const words = (items: readonly Item[]) => items.filter(({ text }) => text.trim() !== "")

function isOpen(items: readonly Item[], at: number, size: number): boolean {
  return words(items).every(({ x, width }) => x > at + size * 0.3 || x + width < at - size * 0.3)
}

function hasBoth(items: readonly Item[], at: number): boolean {
  return words(items).some(({ x }) => x < at) && words(items).some(({ x }) => x > at)
}

function crosses(items: readonly Item[], at: number): boolean {
  return words(items).some(({ x, width }) => x < at && x + width > at)
}

const raisedLabel = /^\(?(\d{1,3}|[*†‡§]{1,3})\)?$/

/** Set smaller and higher than the line: a little higher where it is much smaller. */
function isRaised({ size: own, y }: Item, size: number, base: number): boolean {
  return (own < size * 0.8 && y > base + size * 0.12) || (own < size * 0.92 && y > base + size * 0.22)
}

/**
 * A capital and the small capitals behind it are one word, however the font spaces them.
 *
 *     E DDIE T ARDY    ->    EDDIE TARDY
 *     ^ 12pt ^ 9.6pt
 */
function isOneWord(before: Item | undefined, next: Item | undefined): boolean {
  if (!before || !next || !/\p{Lu}$/u.test(before.text) || !/^\p{Lu}/u.test(next.text)) return false
  const smaller = next.size < before.size * 0.92 && next.size > before.size * 0.6
  return smaller && Math.abs(next.y - before.y) < before.size * 0.1 && next.x - before.x - before.width < before.size * 0.21
}

/** Without the blanks that stand inside words of small capitals. */
function withoutSmallGaps(items: readonly Item[]): readonly Item[] {
  return items.filter((item, at) => item.text.trim() !== "" || !isOneWord(items[at - 1], items[at + 1]))
}

function lineOf(all: readonly Item[], page: number, column: number): readonly Line[] {
  const items = withoutSmallGaps(all)
  const printed = words(items)
  const first = printed[0]
  const last = printed.at(-1)
  if (!first || !last) return []
  const size = Math.max(...printed.map((item) => item.size))
  const base = printed.find((item) => item.size === size)?.y ?? first.y
  let text = ""
  let label: string | undefined
  let edge = first.x
  let before: Item | undefined
  const calls: { at: number; label: string }[] = []
  for (const item of items) {
    const raised = isRaised(item, size, base) ? raisedLabel.exec(item.text.trim())?.[1] : undefined
    if (raised !== undefined) {
      if (text.trim() === "") label = raised
      else calls.push({ at: text.trimEnd().length, label: raised })
      edge = item.x + item.width
      continue
    }
    if (text !== "" && !/\s$/.test(text) && !/^\s/.test(item.text) && item.x - edge > size * 0.18 && !isOneWord(before, item)) text += " "
    text += item.text
    edge = item.x + item.width
    before = item
  }
  const clean = text.replace(/\s+/g, " ")
  const cut = clean.length - clean.trimStart().length
  const at = (offset: number) => Math.max(0, Math.min(clean.trim().length, text.slice(0, offset).replace(/\s+/g, " ").length - cut))
  return [
    {
      page,
      column,
      x: first.x,
      right: last.x + last.width,
      y: base,
      size,
      text: clean.trim(),
      ...(label === undefined ? {} : { label }),
      calls: calls.map((call) => ({ at: at(call.at), label: call.label })),
    },
  ]
}
