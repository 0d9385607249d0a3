/** A finder reads zones out of the words alone, where the source's mark-up has not told them. */
import type { Span } from "../../base/span.js"
import type { Format, Zone } from "../document.js"

/** What is known of a text while its zones are being found. Zones come from mark-up and from the finders before. */
export type Reading = {
  readonly text: string
  /** The text before broken words were drawn together, of the same length; absent where it is the text. */
  readonly given?: string
  readonly format: Format
  readonly paragraphs: readonly Span[]
  readonly zones: readonly Zone[]
}

/** Zones to add, zones to take away, and sentences for a person. */
export type Found = { readonly zones: readonly Zone[]; readonly removed?: ReadonlySet<Zone>; readonly notes?: readonly string[] }

export type Finder = (reading: Reading) => Found

export const nothing: Found = { zones: [] }
