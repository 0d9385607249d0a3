/** Places of the record that a document cites: pleadings, appendices, transcripts, exhibits. They are rows of their own kind: counted, told, not judged. */
import type { Citation } from "../cite/citation.js"
import { recordCitations } from "../cite/resolve/record.js"
import type { Document } from "../read/document.js"
import { placesOf } from "../read/places.js"

/** One place of the record, as the document cites it. */
export type RecordCite = { readonly start: number; readonly end: number; readonly text: string; readonly page?: string }

export type RecordCited = {
  readonly cites: readonly RecordCite[]
  /** Marks of exhibits that are cited and do not head a page of the file, where others do: "C" of "Ex. C". */
  readonly missingExhibits: readonly string[]
}

/** The places of the record in a document; a citation of an authority is none. */
export function recordIn(document: Document, citations: readonly Citation[]): RecordCited {
  const places = placesOf(document)
  const taken = citations.filter(({ kind }) => kind !== "id").map(({ start, end }) => ({ start, end }))
  const cites = recordCitations(document.text)
    .filter(({ start, end }) => !taken.some((one) => one.start < end && start < one.end))
    .map(({ start, end }): RecordCite => {
      const page = places.page(start)?.label
      return { start, end, text: document.text.slice(start, end).replace(/\s+/g, " "), ...(page === undefined ? {} : { page }) }
    })
  return { cites, missingExhibits: missing(document.text, cites) }
}

const exhibit = /^Exh?(?:ibits?|s?\.)\s(?:No\.\s)?([A-Z]{1,2}|\d{1,3})\b/
const headed = /^[ \t]*(?:EXHIBIT|Exhibit)[ \t]+(?:No\.[ \t]*)?["“]?([A-Z]{1,2}|\d{1,3})["”]?[ \t]*$/gm

/** Exhibits that the file itself holds have a line of their own; where it holds none, nothing can be said. */
function missing(text: string, cites: readonly RecordCite[]): readonly string[] {
  const held = new Set([...text.matchAll(headed)].map(([, mark]) => mark))
  if (held.size === 0) return []
  const cited = cites.flatMap((one) => exhibit.exec(one.text)?.[1] ?? [])
  return [...new Set(cited)].filter((mark) => !held.has(mark))
}
