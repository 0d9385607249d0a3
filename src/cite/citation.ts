/** What is found in a text (citations) and what it points to (authorities). The shapes of `goodlaw cite`. */
import type { Because } from "../base/because.js"
import type { Span } from "../base/span.js"

/** What a citation is, by its form. */
export type CitationKind =
  | "case" // Roe v. Wade, 410 U.S. 113 (1973)
  | "short_case" // Roe, 410 U.S. at 120
  | "supra" // Roe, supra, at 120
  | "id" // Id. at 121
  | "case_name" // the Roe court
  | "statute"
  | "regulation"
  | "constitution"
  | "session_law"
  | "court_rule"
  | "journal"
  | "treatise"
  | "docket"
  | "other"

/**
 * One citation. `start`..`end` is the core (volume reporter page; "Id."; "supra"; the name), the `span` the whole with caption,
 * pin cite, court, year and parenthetical:
 *
 *     See Roe v. Wade, 410 U.S. 113, 120 (1973) (holding that …)
 *         ^ span.start ^start     ^end                         ^ span.end
 */
export type Citation = {
  readonly id: string
  readonly kind: CitationKind
  readonly start: number
  readonly end: number
  /** The words between start and end. */
  readonly text: string
  readonly span: Span
  readonly volume?: string
  /** The reporter as the table's edition writes it ("Cal.App.4th"); `written` as the text has it. */
  readonly reporter?: string
  readonly written?: string
  readonly page?: string
  readonly pin?: string
  readonly pinSpan?: Span
  readonly year?: number
  /** Id of a court in the court table (CourtListener's ids where there is one): "scotus", "cal", "calctapp", "ca9". */
  readonly court?: string
  /** The caption as written, "Roe v. Wade"; with its sides where it has two. */
  readonly name?: string
  readonly nameSpan?: Span
  readonly plaintiff?: string
  readonly defendant?: string
  readonly signal?: string
  readonly parenthetical?: string
  readonly parentheticalSpan?: Span
  /** The other citations of the same authority that stand directly beside this one (ids). */
  readonly parallel?: readonly string[]
  /** "aff'd", "overruled by": the relation by which this citation follows `of` in a history chain. */
  readonly history?: { readonly relation: string; readonly of: string }
  readonly antecedent?: string
  /** The words take up a case named before: "that case", "the former decision". */
  readonly anaphor?: "that" | "former" | "latter"
  /** "Id." takes up a place of the record (a pleading, an appendix, a transcript), which is no authority. */
  readonly ofRecord?: true
  readonly title?: string
  readonly code?: string
  readonly section?: string
  /** Role of the opinion it stands in, where the document has more than one. */
  readonly part?: string
  /** Label of the footnote it stands in. */
  readonly footnote?: string
  /** What was mended to read it, such as "F, Supp." -> "F. Supp.". */
  readonly repair?: string
  /** Id of the authority, or null when none fits or more than one does. */
  readonly authority: string | null
  /** Ids of the authorities that fit, when more than one does. */
  readonly candidates?: readonly string[]
  /** Why the authority is this one, or why none is. */
  readonly because?: readonly Because[]
}

/** What citations point to: one case, statute, rule or work, with every parallel citation found for it. */
export type Authority = {
  readonly id: string
  readonly kind: CitationKind
  readonly name?: string
  /** "72 Cal.App.4th 1537", in the order met; normalised to the reporter table's spelling. */
  readonly citations: readonly string[]
  readonly year?: number
  readonly court?: string
  /** The id the case came with, where a library knows it. */
  readonly caseId?: string
  /** Ids of the citations that point here, in text order. */
  readonly mentions: readonly string[]
}

/** What `cite` returns: every citation in the text's order, and the authorities they mean. */
export type CiteResult = { readonly citations: readonly Citation[]; readonly authorities: readonly Authority[] }

/** A case that a library offers when a citation or a name is looked up. */
export type KnownCase = {
  readonly caseId: string
  readonly name: string
  readonly citations: readonly string[]
  readonly year?: number
  readonly court?: string
}

/** What `cite` may ask about the cases outside the text. Synchronous and in memory, so that finding stays one pass. */
export interface KnownCases {
  /** Cases at a normalised citation, "72 Cal.App.4th 1537". */
  byCitation(citation: string): readonly KnownCase[]
  /** Cases whose name could be these words, best first, at most `limit`. */
  byName(name: string, limit: number): readonly KnownCase[]
  /**
   * Cases whose caption has `left` among the words of its first party and `right` among those of its second, both in the form that
   * `byName` compares. Only asked for texts that have lost their capitals and their "v."; without it such names stay unread.
   */
  byParties?(left: string, right: string): readonly KnownCase[]
}
