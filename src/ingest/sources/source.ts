/** What every kind of source has in common: a file, whose steps are the same each time it is read. */

import type { Declared } from "../../library/declarations.js"
import type { StoredLibrary } from "../../library/stored-library.js"
import type { Limits } from "../../read/limits.js"
import type { LineRange } from "../lines.js"
import type { openPool } from "../pool.js"
import type { SourceFile } from "../source-file.js"
import type { Step } from "../writing.js"

export type Reading = {
  readonly library: StoredLibrary
  readonly file: SourceFile
  readonly limits: Limits
  readonly declared: Declared
  /** Steps that are in the library already; they are read over, not made. */
  readonly from: number
  readonly workers?: number
  /** The part of a file of lines that is read; all of it when left out. */
  readonly range?: LineRange
  /** Gives the worker threads, where the caller keeps them from one source to the next. */
  readonly pool?: typeof openPool
  /** Told how many bytes of the file have been read. */
  readonly onRead: (bytes: number) => void
}

/** A kind of source: its steps in an order that is the same each time, so that reading can go on where it stopped. */
export type SourceReader = (reading: Reading) => AsyncIterable<Step>
