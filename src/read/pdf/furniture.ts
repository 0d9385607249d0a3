/** What is printed on a page but is not its text: line numbers of pleading paper, running heads and feet, page numbers. */
import type { Item, ItemPage } from "./items.js"
import type { Line } from "./lines.js"

const fewestNumbers = 8

/** The page without the numbers that count its lines down the left edge: 1 to 28 on pleading paper, or on and on through a draft. */
export function withoutLineNumbers(page: ItemPage): ItemPage {
  const numbers = page.items.filter(({ text, x }) => /^\s*\d{1,4}\s*$/.test(text) && x < page.width * 0.25)
  const edge = mostCommon(numbers.map(({ x, width }) => Math.round((x + width) / 6)))
  const column = numbers.filter(({ x, width }) => Math.abs(Math.round((x + width) / 6) - edge) <= 2)
  const counting = countingDown(column)
  if (counting.size < fewestNumbers || counting.size < column.length * 0.7) return page
  const left = new Set(column)
  return { ...page, items: page.items.filter((item) => !left.has(item)) }
}

/** Numbers that each follow the one above it by the step that is usual among them. */
function countingDown(numbers: readonly Item[]): ReadonlySet<Item> {
  const down = numbers.toSorted((a, b) => b.y - a.y)
  const step = mostCommon(down.slice(1).map((item, index) => Number(item.text) - Number(down[index]?.text)))
  const kept = new Set<Item>()
  let last: Item | undefined
  for (const item of down) {
    const next = last ? Number(item.text) - Number(last.text) : step
    if (step < 1 || (next !== step && next !== step * 2)) continue
    kept.add(item)
    last = item
  }
  return kept
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const edgeLines = 3
const pageNumber = /^(?:[–—-]\s?)?(?:page\s)?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[–—-])?$/i

/** The pages' lines without heads, feet and page numbers: lines at the edge that return on other pages, or that only number the page. */
export function withoutHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const seen = new Map<string, number>()
  for (const lines of pages) for (const key of new Set(edgesOf(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const enough = pages.length <= 3 ? 2 : 3
  return pages.map((lines) => {
    const edges = new Set<Line>()
    for (const edge of [outward(lines, true), outward(lines, false)]) {
      for (const line of edge) {
        const returns = (seen.get(keyOf(line)) ?? 0) >= enough && pages.length > 1
        if (!returns && !isNumber(line, lines)) break
        edges.add(line)
      }
    }
    return lines.filter((line) => !edges.has(line))
  })
}

/** The outermost lines of a page by their height on it, outermost first. */
function outward(lines: readonly Line[], top: boolean): readonly Line[] {
  return lines.toSorted((a, b) => (top ? b.y - a.y : a.y - b.y)).slice(0, edgeLines)
}

function edgesOf(lines: readonly Line[]): readonly Line[] {
  return [...new Set([...outward(lines, true), ...outward(lines, false)])]
}

function keyOf({ text, y }: Line): string {
  return `${text
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/\b[ivxl]{1,6}\b/g, "#")} ${Math.round(y / 12)}`
}

/** A number alone at the very edge, apart from the lines next to it. */
function isNumber(line: Line, lines: readonly Line[]): boolean {
  if (!pageNumber.test(line.text)) return false
  const nearest = Math.min(...lines.filter((other) => other !== line).map(({ y }) => Math.abs(y - line.y)))
  return nearest > line.size * 1.3
}
