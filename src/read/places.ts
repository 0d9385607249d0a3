/** What stands at an offset: page, opinion, footnote, quotation. For those who ask often of one document. */

import { lastAt } from "../base/sorted.js"
import type { Span } from "../base/span.js"
import type { Document, Zone, ZoneKind, ZoneOf } from "./document.js"
import { zonesOf } from "./zones.js"

/** Answers what stands at an offset, in time that grows with the logarithm of the zones. */
export type Places = {
  /** The page of the first numbering (or of `stream`); in a footnote without page marks of its own, the page of its call. */
  page(offset: number, stream?: number): ZoneOf<"page"> | undefined
  opinion(offset: number): ZoneOf<"opinion"> | undefined
  footnote(offset: number): ZoneOf<"footnote"> | undefined
  /** The innermost zone of a kind that holds the offset. */
  innermost<K extends ZoneKind>(kind: K, offset: number): ZoneOf<K> | undefined
  /** Every zone of a kind that shares a character with the span. */
  within<K extends ZoneKind>(kind: K, span: Span): readonly ZoneOf<K>[]
}

type Row = { readonly zones: readonly Zone[] /** The furthest end among the zones up to each. */; readonly reach: readonly number[] }

/** Sets the places of a document out for asking; each answer takes logarithmic time where zones of a kind do not nest deep. */
export function placesOf(document: Pick<Document, "zones">): Places {
  const rows = new Map<ZoneKind, Row>()
  const row = (kind: ZoneKind): Row => {
    const made = rows.get(kind) ?? rowOf(zonesOf(document.zones, kind))
    rows.set(kind, made)
    return made
  }
  const calls = new Map<string, readonly number[]>()
  for (const mark of zonesOf(document.zones, "mark")) {
    if (mark.of === "footnote" && mark.label !== undefined) calls.set(mark.label, [...(calls.get(mark.label) ?? []), mark.start])
  }
  const holding = (kind: ZoneKind, offset: number) => backFrom(row(kind), offset).filter((zone) => zone.end > offset)
  const places: Places = {
    page(offset, stream = 0) {
      const note = places.footnote(offset)
      const pages = holding("page", offset).filter((zone) => zone.kind === "page" && zone.stream === stream) as ZoneOf<"page">[]
      const own = pages.find(({ start }) => note !== undefined && start > note.start)
      const call = note && !own ? callBefore(calls.get(note.label) ?? [], note.start) : undefined
      return call === undefined ? (own ?? pages[0]) : places.page(call, stream)
    },
    opinion: (offset) => holding("opinion", offset)[0] as ZoneOf<"opinion"> | undefined,
    footnote: (offset) => holding("footnote", offset)[0] as ZoneOf<"footnote"> | undefined,
    innermost: <K extends ZoneKind>(kind: K, offset: number) => holding(kind, offset)[0] as ZoneOf<K> | undefined,
    within: <K extends ZoneKind>(kind: K, span: Span) =>
      backFrom(row(kind), Math.max(span.start, span.end - 1), span.start)
        .filter((zone) => zone.end > span.start)
        .reverse() as unknown as readonly ZoneOf<K>[],
  }
  return places
}

function rowOf(zones: readonly Zone[]): Row {
  let furthest = 0
  return { zones, reach: zones.map(({ end }) => (furthest = Math.max(furthest, end))) }
}

/** The zones that start at or before the offset, nearest first, back to where none reaches past `least` any more. */
function backFrom({ zones, reach }: Row, offset: number, least = offset): Zone[] {
  const found: Zone[] = []
  for (let at = lastAt(zones, offset); at >= 0 && (reach[at] ?? 0) > least; at--) {
    const zone = zones[at]
    if (zone) found.push(zone)
  }
  return found
}

function callBefore(calls: readonly number[], note: number): number | undefined {
  return calls.findLast((call) => call < note) ?? calls[0]
}
