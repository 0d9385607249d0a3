/** Divides a document into the opinions of a case, each with its own text and places, and says where an offset lands. */

import type { FoundOpinion } from "../library/record.js"
import { zonesToKeep } from "../library/store/codec.js"
import type { Document, Zone, ZoneOf } from "../read/document.js"

export type Divided = {
  readonly opinions: readonly FoundOpinion[]
  /** The opinion that holds an offset of the document, and the offset in it. */
  readonly place: (offset: number) => { readonly opinion: number; readonly at: number }
}

/**
 * The opinion zones cut the text; what stands before the first one goes with it, what stands between two with the earlier.
 *
 *     head matter [lead ……][dissent ……]   ->  "head matter lead", "dissent"
 */
export function divideOpinions(document: Document): Divided {
  const zones = document.zones.filter((zone): zone is ZoneOf<"opinion"> => zone.kind === "opinion")
  const outer = zones.filter((zone, n) => n === 0 || zone.start >= (zones[n - 1] as Zone).start)
  const starts = outer.map((zone, n) => (n === 0 ? 0 : zone.start))
  const whole = starts.length === 0 ? [0] : starts
  const opinions = whole.map((start, n) => cut(document, start, whole[n + 1] ?? document.text.length, outer[n]))
  const place = (offset: number) => {
    let n = whole.length - 1
    while (n > 0 && (whole[n] as number) > offset) n--
    return { opinion: n, at: offset - (whole[n] as number) }
  }
  return { opinions, place }
}

function cut(document: Document, start: number, end: number, zone: ZoneOf<"opinion"> | undefined): FoundOpinion {
  const inside = zonesToKeep(document.zones)
    .filter((one) => one.start < end && one.end > start)
    .map((one) => ({ ...one, start: Math.max(0, one.start - start), end: Math.min(end, one.end) - start }))
  return {
    role: zone?.role ?? "unknown",
    ...(zone?.author ? { author: zone.author } : {}),
    ...(zone?.type ? { type: zone.type } : {}),
    text: document.text.slice(start, end),
    zones: inside,
  }
}

/** First and last printed page, where the page labels of one numbering run on from the page the case is cited at. */
export function pageRange(
  zones: readonly Zone[],
  citedAt: string | undefined,
): { readonly firstPage?: number; readonly lastPage?: number } {
  const first = citedAt !== undefined && /^\d{1,6}$/.test(citedAt) ? Number(citedAt) : undefined
  if (first === undefined) return {}
  const streams = new Map<number, number[]>()
  for (const zone of zones) {
    if (zone.kind !== "page" || zone.physical || !/^\d{1,6}$/.test(zone.label)) continue
    const labels = streams.get(zone.stream) ?? []
    labels.push(Number(zone.label))
    streams.set(zone.stream, labels)
  }
  let last = first
  for (const labels of streams.values()) {
    const run = labels.filter((label) => label >= first && label <= first + 1500)
    const starts = run.some((label) => label <= first + 2)
    if (starts && run.length >= labels.length / 2) last = Math.max(last, lastOfRun(run, first))
  }
  return last > first ? { firstPage: first, lastPage: last } : { firstPage: first }
}

/** The end of the unbroken run of labels from the first page; gaps of up to three pages are forgiven, a stray number is not. */
function lastOfRun(labels: readonly number[], first: number): number {
  let last = first
  for (const label of [...new Set(labels)].sort((a, b) => a - b)) {
    if (label - last > 4) break
    last = Math.max(last, label)
  }
  return last
}
