/** Pdf files with text: lines in reading order, without running heads and line numbers, joined to paragraphs. Needs Node. */
import { Problem } from "../../base/problem.js"
import type { Document, PassedOver, Zone } from "../document.js"
import { finish } from "../finish.js"
import type { Limits } from "../limits.js"
import { flowOf } from "./flow.js"
import { withoutHeads, withoutLineNumbers } from "./furniture.js"
import { type ItemPage, pagesOf } from "./items.js"
import { type Line, linesOf } from "./lines.js"
import { printedLabels } from "./page-labels.js"

/** Reads a pdf. Throws a `Problem` that names it when it is a scan, damaged, encrypted or has too many pages. */
export async function readPdf(
  bytes: Uint8Array,
  path: string,
  ask: { readonly id?: string; readonly limits?: Limits } = {},
): Promise<Document> {
  const pages = await pagesOf(bytes, path, ask.limits)
  const blank = pages.filter(isBlank).map(({ number }) => number)
  if (blank.length === pages.length) throw new Problem("pdf_without_text", { path })
  const unnumbered = pages.map(withoutLineNumbers)
  const printed = unnumbered.map((page) => linesOf(page))
  const read = withoutHeads(printed)
  const passedOver = [...numbersLeft(pages, unnumbered), ...linesLeft(printed, read)]
  const { text, zones, pageStarts, bodyEnd, lines } = flowOf(read)
  return finish({
    id: ask.id ?? path,
    format: "pdf",
    text,
    zones: [...zones, ...pageZones(pageStarts, bodyEnd, printedLabels(taken(printed, read)))],
    notes: blank.length > 0 ? [blankNote(blank)] : [],
    ...(passedOver.length > 0 ? { passedOver } : {}),
    toSource: ({ start }) => ({ kind: "pdf", page: lines.findLast(({ at }) => at <= start)?.page ?? 1 }),
  })
}

function numbersLeft(pages: readonly ItemPage[], kept: readonly ItemPage[]): readonly PassedOver[] {
  return pages.flatMap(({ number, items }, at) => {
    const left = new Set(kept[at]?.items)
    return left.size === items.length
      ? []
      : items.flatMap((item) => (left.has(item) ? [] : [{ as: "line number", words: item.text.trim(), page: number }]))
  })
}

function linesLeft(pages: readonly (readonly Line[])[], kept: readonly (readonly Line[])[]): readonly PassedOver[] {
  return taken(pages, kept).flatMap((lines) => lines.map(({ text, page }) => ({ as: "running head", words: text, page })))
}

function isBlank({ items }: ItemPage): boolean {
  return !items.some(({ text }) => text.trim() !== "")
}

function blankNote(pages: readonly number[]): string {
  const one = pages.length === 1
  return `${pages.length} ${one ? "page holds" : "pages hold"} no text (${one ? "page" : "pages"} ${pages.slice(0, 20).join(", ")}): ${one ? "it" : "they"} may be scanned.`
}

/** The lines taken off each page. */
function taken(pages: readonly (readonly Line[])[], kept: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  return pages.map((lines, at) => {
    const left = new Set(kept[at])
    return lines.filter((line) => !left.has(line))
  })
}

/** Pages by the labels that they print, else counted. */
function pageZones(starts: readonly number[], end: number, labels: readonly string[] | undefined): readonly Zone[] {
  return starts.map((start, index): Zone => {
    return { kind: "page", label: labels?.[index] ?? String(index + 1), stream: 0, physical: true, start, end: starts[index + 1] ?? end }
  })
}
