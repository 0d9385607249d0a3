/** What a part of a Word file holds: paragraphs of runs of pieces, each with its place in the xml. */
import type { Span } from "../../base/span.js"

/** A child of a run that holds text or a place. `start`..`end` is its element in the xml. */
export type Piece = Span & {
  readonly kind: "text" | "page" | "footnote" | "endnote"
  /** What is read; empty for places. Offsets in a run count these characters. */
  readonly text: string
  /** The note that is called, and whether the run itself spells its mark. */
  readonly id?: string
  readonly custom?: boolean
  /** Is the page break one that Word noted when it last laid out the pages? */
  readonly rendered?: boolean
}

/** A run; `number` counts all runs of the part in order of their start tags. */
export type Run = Span & {
  readonly number: number
  readonly properties?: Span
  readonly italic: boolean
  readonly bold: boolean
  readonly underlined: boolean
  /** Set above the line, as the marks of notes are. */
  readonly raised: boolean
  /** Hidden by itself. */
  readonly hidden: boolean
  /** Its character style, which may hide it. */
  readonly style?: string
  /** Does a font of signs write it: WordPerfect's? */
  readonly signs: boolean
  readonly link?: string
  readonly pieces: readonly Piece[]
  /** False for deleted and moved-away runs, whose words are not read. */
  readonly read: boolean
}

export type Paragraph = Span & {
  readonly runs: readonly Run[]
  readonly style?: string
  readonly outline?: number
  readonly indents: { readonly left: number; readonly right: number }
  /** The note that the paragraph belongs to, in the parts for notes. */
  readonly note?: string
  /** Is it in a table? */
  readonly cell: boolean
}

type Open<T> = { -readonly [K in keyof T]: T[K] }

/** A run and a paragraph while they are being read. */
export type OpenRun = Open<Omit<Run, "pieces">> & { pieces: Piece[] }
export type OpenParagraph = Open<Omit<Paragraph, "runs" | "indents">> & {
  runs: Run[]
  indents: { left: number; right: number }
  /** Paragraphs of the text boxes in it. */
  boxes: Paragraph[]
}
