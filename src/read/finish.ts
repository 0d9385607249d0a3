/** The end of every reading: what mark-up did not tell is found in the words, and the zones are put in order. */
import type { Span } from "../base/span.js"
import { withSigns } from "./controls.js"
import type { Document, Zone } from "./document.js"
import { blockQuotations } from "./find/blocks.js"
import type { Finder } from "./find/finder.js"
import { footnotes } from "./find/footnotes.js"
import { headings } from "./find/headings.js"
import { noteOwners } from "./find/note-owners.js"
import { opinions } from "./find/opinions.js"
import { feeds, pages } from "./find/pages.js"
import { paragraphs } from "./find/paragraphs.js"
import { pleading } from "./find/pleading.js"
import { quotations } from "./find/quotations.js"
import { heads } from "./find/running-heads.js"
import { withWholeWords } from "./hyphens.js"
import { markedOver, passedOverInWords } from "./passed-over.js"
import { byPlace, zonesOf } from "./zones.js"

/** In order: later finders use the zones of those before. */
const finders = [
  pleading,
  heads,
  paragraphs,
  blockQuotations,
  feeds,
  pages,
  opinions,
  footnotes,
  noteOwners,
  headings,
  quotations,
] as const satisfies readonly Finder[]

/** A document with every zone that can be found; `zones` are those that the source's mark-up tells. */
export function finish(document: Document): Document {
  const { format } = document
  const given = withSigns(document.text)
  const text = withWholeWords(given)
  let zones: readonly Zone[] = document.zones
  const notes: string[] = [...document.notes]
  let paragraphSpans: readonly Span[] = []
  for (const finder of finders) {
    const found = finder({ text, given, format, zones, paragraphs: paragraphSpans })
    const { removed } = found
    if (removed) zones = zones.filter((zone) => !removed.has(zone))
    if (found.zones.length > 0) zones = [...zones, ...found.zones]
    if (found.notes) notes.push(...found.notes)
    if (finder === paragraphs) paragraphSpans = zonesOf(zones, "paragraph").toSorted(byPlace)
  }
  const sorted = zones.toSorted(byPlace)
  const passedOver = [...(document.passedOver ?? []), ...markedOver(text, sorted)]
  notes.push(...passedOverInWords(passedOver))
  return { ...document, text, zones: sorted, notes, ...(passedOver.length > 0 ? { passedOver } : {}) }
}
