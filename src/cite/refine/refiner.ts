/** What every refiner is: a step over the drafts of one text, in order. Refiners own the drafts and fill them in place; nobody else sees them yet. */

import type { ReporterTable } from "../../citation/reporters.js"
import type { Draft } from "../draft.js"
import type { Reading } from "../reading.js"

export type Context = {
  readonly reading: Reading
  readonly table: ReporterTable
  readonly versus: Int32Array
  /** The court that the words of a parenthetical name, "9th Cir.", or undefined. */
  readonly courtOf: (words: string) => string | undefined
}

export type Refiner = (drafts: readonly Draft[], context: Context) => readonly Draft[]

export const isCase = (draft: Draft): boolean => draft.kind === "case" || draft.kind === "short_case"

/** Where the next citation starts, or the text ends. */
export function limitAfter(drafts: readonly Draft[], index: number, text: string): number {
  return drafts[index + 1]?.start ?? text.length
}
