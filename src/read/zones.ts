/** Zones in order: the tidying that every reader ends with. */
import type { Span } from "../base/span.js"
import type { Zone, ZoneKind, ZoneOf } from "./document.js"

/** By start, then the longer first, so that what holds another stands before it. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The zones of one kind, in order. */
export function zonesOf<K extends ZoneKind>(zones: readonly Zone[], kind: K): readonly ZoneOf<K>[] {
  return zones.filter((zone): zone is ZoneOf<K> => zone.kind === kind)
}

/** The same zones further on in a longer text. */
export function shifted(zones: readonly Zone[], by: number): readonly Zone[] {
  return by === 0 ? zones : zones.map((zone) => ({ ...zone, start: zone.start + by, end: zone.end + by }))
}

/** Drops zones that hold nothing (empty marks stay) and takes white space off both ends. */
export function trimmed(text: string, zones: readonly Zone[]): readonly Zone[] {
  const kept: Zone[] = []
  for (const zone of zones) {
    let { start, end } = zone
    if (zone.kind !== "mark") {
      while (start < end && isSpace(text.charCodeAt(start))) start++
      while (end > start && isSpace(text.charCodeAt(end - 1))) end--
      if (start === end) continue
    }
    kept.push(start === zone.start && end === zone.end ? zone : { ...zone, start, end })
  }
  return kept
}

/** White space that stands between words: space, tab, line ends, form feed, no-break spaces. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2007
}
