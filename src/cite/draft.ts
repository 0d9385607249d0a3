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
  volume?: string | undefined
  /** Indices of the editions that the spelling can mean. */
  editions?: readonly number[] | undefined
  /** The edition that is meant, as an index. */
  edition?: number | undefined
  reporter?: string | undefined
  written?: string | undefined
  page?: string | undefined
  /** The page is left blank, as in "598 U.S. ___". */
  blankPage?: boolean | undefined
  /** "p." stands before the page, as before a pin cite. */
  pageWord?: boolean | undefined
  pin?: string | undefined
  pinStart?: number | undefined
  pinEnd?: number | undefined
  year?: number | undefined
  court?: string | undefined
  name?: string | undefined
  nameStart?: number | undefined
  nameEnd?: number | undefined
  plaintiff?: string | undefined
  defendant?: string | undefined
  signal?: string | undefined
  parenthetical?: string | undefined
  parentheticalStart?: number | undefined
  parentheticalEnd?: number | undefined
  /** Where in a parenthetical of another citation this one stands: that citation's place in the list. */
  inside?: Draft | undefined
  /** The first of the parallel citations that stand together. */
  first?: Draft | undefined
  history?: { relation: string; of: Draft } | undefined
  antecedent?: string | undefined
  /** Cases a library knows by this name, best first; more than one when they fit alike. */
  fit?: readonly KnownCase[] | undefined
  /** A short name the text gives for later. */
  alias?: string | undefined
  title?: string | undefined
  code?: string | undefined
  section?: string | undefined
  part?: string | undefined
  footnote?: string | undefined
  repair?: string | undefined
  /** The words take up a case named before: "that case", "the former decision". */
  anaphor?: "that" | "former" | "latter" | undefined
  /** "Id." takes up a place of the record, which is no authority. */
  ofRecord?: true | undefined
  /** A sentence speaks of the law, "the Fourth Amendment": "id." looks past it to what was cited. */
  inSentence?: boolean | undefined
  /** A word for the law's own key, where kind, code and section do not make one. */
  key?: string | undefined
}

/** A draft with its core only. Every field is there from the start, so that all drafts are of one shape and quick to look into. */
export function draftAt(kind: CitationKind, start: number, end: number): Draft {
  return {
    id: "",
    kind,
    start,
    end,
    spanStart: start,
    spanEnd: end,
    volume: undefined,
    editions: undefined,
    edition: undefined,
    reporter: undefined,
    written: undefined,
    page: undefined,
    blankPage: undefined,
    pageWord: undefined,
    pin: undefined,
    pinStart: undefined,
    pinEnd: undefined,
    year: undefined,
    court: undefined,
    name: undefined,
    nameStart: undefined,
    nameEnd: undefined,
    plaintiff: undefined,
    defendant: undefined,
    signal: undefined,
    parenthetical: undefined,
    parentheticalStart: undefined,
    parentheticalEnd: undefined,
    inside: undefined,
    first: undefined,
    history: undefined,
    antecedent: undefined,
    fit: undefined,
    alias: undefined,
    title: undefined,
    code: undefined,
    section: undefined,
    part: undefined,
    footnote: undefined,
    repair: undefined,
    anaphor: undefined,
    ofRecord: undefined,
    inSentence: undefined,
    key: undefined,
  }
}
