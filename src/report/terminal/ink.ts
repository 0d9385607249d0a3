/** Colours by severity; on a plain stream every one of them is the identity. */
import { createColors } from "picocolors"
import type { Severity } from "../../treatment/treatment.js"

type Paint = (words: string) => string

/** A painter for each severity, and for what stands back or out. */
export type Ink = Readonly<Record<Severity | "bold" | "dim" | "plain", Paint>>

/** Ink for a stream; pass false where colours are not wanted (not a terminal, NO_COLOR). */
export function inkFor(coloured: boolean): Ink {
  const colours = createColors(coloured)
  return {
    stop: colours.red,
    warning: colours.yellow,
    caution: colours.cyan,
    neutral: colours.gray,
    positive: colours.green,
    bold: colours.bold,
    dim: colours.dim,
    plain: (words) => words,
  }
}
