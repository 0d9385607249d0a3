/** The opinions of a case laid behind one another as one document, so that a short form in a dissent finds what the lead opinion named. */

import type { Opinion } from "../../library/library.js"
import type { Document, Zone } from "../../read/document.js"

export type WholeText = {
  readonly document: Document
  /** The opinion an offset of the whole falls into, and where in it. */
  readonly place: (offset: number) => { readonly opinion: Opinion; readonly at: number }
}

const between = "\n\n"

/** The document, with an opinion zone for each; `opinions` must hold at least one for `place` to answer. */
export function wholeDocument(opinions: readonly Opinion[]): WholeText {
  const zones: Zone[] = []
  const starts: number[] = []
  let text = ""
  for (const opinion of opinions) {
    const start = text === "" ? 0 : text.length + between.length
    text += (text === "" ? "" : between) + opinion.text
    starts.push(start)
    const end = start + opinion.text.length
    zones.push({ kind: "opinion", role: opinion.role, start, end, ...(opinion.author ? { author: opinion.author } : {}) })
    for (const zone of opinion.zones) zones.push({ ...zone, start: zone.start + start, end: zone.end + start })
  }
  zones.sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    document: { id: String(opinions[0]?.case ?? ""), format: "text", text, zones, notes: [] },
    place(offset) {
      const n = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      )
      return { opinion: opinions[n] as Opinion, at: offset - (starts[n] ?? 0) }
    },
  }
}
