/** A file, or files that belong together, as one source of an ingest. */

/** How a source is written. `auto` tells by the file. */
export type SourceKind = "auto" | "text" | "jsonl" | "cap" | "courtlistener" | "cold"

export type SourceFile = {
  readonly path: string
  /** The path below the folder that was named, or the file's name. */
  readonly name: string
  readonly size: number
  readonly kind: Exclude<SourceKind, "auto" | "cold"> | "declaration" | "export"
  /** The files of a source that is a folder, by path; they are one source together. */
  readonly parts?: readonly string[]
}
