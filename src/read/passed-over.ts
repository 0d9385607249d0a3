/** What stands in a source and is not read as the author's words: furniture of pages, hidden text. It is counted in the notes, and can be listed. */
import type { Document, PassedOver, Zone } from "./document.js"

/** The running heads, stamps and line numbers that marks in the text say. */
export function markedOver(text: string, zones: readonly Zone[]): readonly PassedOver[] {
  return zones.flatMap((zone): readonly PassedOver[] => {
    if (zone.kind !== "mark" || (zone.of !== "head" && zone.of !== "line_number")) return []
    const { start, end } = zone
    return text
      .slice(start, end)
      .split(/\n|\f/)
      .filter((line) => line.trim() !== "")
      .map((line) => ({ as: zone.of === "head" ? "running head" : "line number", words: line.trim(), start, end }))
  })
}

const told: Readonly<Record<PassedOver["as"], readonly [one: string, more: string]>> = {
  "running head": ["line was read as a running head, a page number or a stamp", "lines were read as running heads, page numbers or stamps"],
  "line number": ["number was read as the number of a line", "numbers were read as the numbers of lines"],
  "hidden text": ["stretch of hidden text was not read", "stretches of hidden text were not read"],
}

/** A sentence for each kind: "3 lines were read as running heads, page numbers or stamps." */
export function passedOverInWords(all: readonly PassedOver[]): readonly string[] {
  return (["running head", "line number", "hidden text"] as const).flatMap((as) => {
    const count = all.filter((one) => one.as === as).length
    if (count === 0) return []
    return [`${count} ${told[as][count === 1 ? 0 : 1]}${as === "hidden text" ? "" : " and passed over"}.`]
  })
}

/** The notes of a reading and what they count, for an answer that is not the document itself; nothing where there is nothing. */
export function readingSaid({ notes, passedOver }: Document): Partial<Pick<Document, "notes" | "passedOver">> {
  return { ...(notes.length > 0 ? { notes } : {}), ...(passedOver ? { passedOver } : {}) }
}
