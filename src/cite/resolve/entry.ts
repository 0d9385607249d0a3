/** An authority while it is being collected, and its name as the index compares it. */
import type { CitationKind } from "../citation.js"

/** The name of an authority as the index compares it: words in their slip-proof form. */
export type NameKeys = {
  /** The whole caption, and each side and short name, as one string each. */
  readonly wholes: readonly string[]
  readonly sides: readonly string[]
  readonly words: ReadonlySet<string>
}

/** One authority while it is being collected. */
export type Entry = {
  readonly id: string
  readonly order: number
  readonly kind: CitationKind
  name?: string
  /** The sides of the caption, where it has two. */
  sides: readonly string[]
  keys: NameKeys
  aliases: readonly string[]
  readonly citations: string[]
  year?: number
  court?: string
  caseId?: string
  readonly mentions: string[]
  /** Where it was last meant. */
  last: number
  /** How often it has been meant so far. */
  count: number
  /** Its page is left blank in the text, so no pin can be checked against it. */
  blank: boolean
}
