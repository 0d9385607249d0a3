/** A citation while it is being read. The scan makes drafts and the refiners fill them in: the pipeline owns them until `cite` turns them into plain citations. */
import type { CitationKind, KnownCase } from "./citation.js"

export type Draft = {
  /** Given when all are known, in text order. */
  id: string
  kind: CitationKind
  start: number
  end: number
  spanStart: number
  spanEnd: number
  volume?: string
  /** Indices of the editions that the spelling can mean. */
  editions?: readonly number[]
  /** The edition that is meant, as an index. */
  edition?: number
  reporter?: string
  written?: string
  page?: string
  /** The page is left blank, as in "598 U.S. ___". */
  blankPage?: boolean
  /** "p." stands before the page, as before a pin cite. */
  pageWord?: boolean
  pin?: string
  pinStart?: number
  pinEnd?: number
  year?: number
  court?: string
  name?: string
  nameStart?: number
  nameEnd?: number
  plaintiff?: string
  defendant?: string
  signal?: string
  parenthetical?: string
  parentheticalStart?: number
  parentheticalEnd?: number
  /** Where in a parenthetical of another citation this one stands: that citation's place in the list. */
  inside?: Draft
  /** The first of the parallel citations that stand together. */
  first?: Draft
  history?: { relation: string; of: Draft }
  antecedent?: string
  /** Cases a library knows by this name, best first; more than one when they fit alike. */
  fit?: readonly KnownCase[]
  /** A short name the text gives for later. */
  alias?: string
  title?: string
  code?: string
  section?: string
  part?: string
  footnote?: string
  repair?: string
  /** A word for the law's own key, where kind, code and section do not make one. */
  key?: string
}

/** A draft with its core only. */
export function draftAt(kind: CitationKind, start: number, end: number): Draft {
  return { id: "", kind, start, end, spanStart: start, spanEnd: end }
}
