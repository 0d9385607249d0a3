/**
 * Block quotations of typewritten text: paragraphs set in from the margin, line by line.
 *
 *     The statute says:
 *
 *             A carrier answers for the loss
 *             of what it takes in charge.
 */
import type { Span } from "../../base/span.js"
import type { Zone } from "../document.js"
import { type Finder, nothing } from "./finder.js"
import { indentOf, linesOf } from "./paragraphs.js"

const setIn = 4
const shortest = 40

/** Finds block quotations in plain text, where mark-up cannot tell them. */
export const blockQuotations: Finder = ({ text, format, paragraphs }) => {
  if (format !== "text") return nothing
  const wrapped = paragraphs.filter(({ start, end }) => end - start >= shortest && text.slice(start, end).includes("\n"))
  if (wrapped.length === 0) return nothing
  const margin = usual(paragraphs.map((span) => marginOf(text, span)))
  const set = wrapped.filter((span) => indentOf(text, span.start) >= margin + setIn && marginOf(text, span) >= margin + setIn)
  return { zones: set.map(({ start, end }): Zone => ({ kind: "quotation", block: true, start, end })) }
}

/** The least indent of the lines after the first; of the first, where there is no other. */
function marginOf(text: string, { start, end }: Span): number {
  const lines = linesOf(text.slice(start, end))
  const rest = lines.slice(1).map((line) => indentOf(text, start + line.start))
  return rest.length > 0 ? Math.min(...rest) : indentOf(text, start)
}

function usual(indents: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const indent of indents) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
