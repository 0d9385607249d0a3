/** How a text and its places are packed into one value of the database, and what is kept of the zones. */
import { deflateRawSync, inflateRawSync } from "node:zlib"
import type { Zone, ZoneKind } from "../../read/document.js"

/** Zones that later questions need; paragraphs, links and emphasis are left out. */
const kept: ReadonlySet<ZoneKind> = new Set<ZoneKind>(["page", "mark", "footnote", "quotation", "heading", "syllabus"])

/** The zones of a text that are stored. */
export function zonesToKeep(zones: readonly Zone[]): readonly Zone[] {
  return zones.filter((zone) => kept.has(zone.kind))
}

/** Text and zones as bytes: the length of the zones' JSON on the first line, that JSON, the text; deflated. */
export function packText(text: string, zones: readonly Zone[]): Uint8Array {
  const places = JSON.stringify(zones)
  return deflateRawSync(Buffer.from(`${places.length}\n${places}${text}`, "utf8"), { level: 1 })
}

/** What `packText` packed. */
export function unpackText(packed: Uint8Array): { readonly text: string; readonly zones: readonly Zone[] } {
  const whole = inflateRawSync(packed).toString("utf8")
  const line = whole.indexOf("\n")
  const end = line + 1 + Number(whole.slice(0, line))
  return { text: whole.slice(end), zones: JSON.parse(whole.slice(line + 1, end)) }
}
