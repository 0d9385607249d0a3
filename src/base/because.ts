/** Reasons: every judgement carries the rule that made it and the words it rests on. */
import type { Span } from "./span.js"

/** One reason for a judgement: the rule that made it and the words it rests on. */
export type Because = {
  /** The name of the rule or row, such as `overrule.we` or `quote.words`. */
  readonly rule: string
  /** Where in the document at hand the words stand. */
  readonly span?: Span
  /** The words themselves, when they are another document's or are shown to a person. */
  readonly quote?: string
  /** What a person should know beside the words; a full sentence. */
  readonly note?: string
}
