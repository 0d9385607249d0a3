/** A file as text, with what the text's places are: pages, footnotes, opinions, quotations, headings. */
import type { Role } from "../base/role.js"
import type { Span } from "../base/span.js"

/** How the input was written. */
export type Format = "text" | "markdown" | "html" | "xml" | "docx" | "pdf"

/**
 * A stretch of the text that is something.
 *
 *     …the unpaid portion of the *1541behalf of San Jose Crane
 *                                ^^^^^ mark   ^ page 1541 starts
 *
 * - `page`: from where a printed page starts to where it ends. `reporter` and `volume` where the mark names them
 *   ("[72 Cal.App.4th 1541]"); `stream` tells page numberings apart that run through one text (0 is the first seen);
 *   `physical` pages are those of a pdf or docx itself.
 *   `inferred` where no mark says so: the page before the first mark, counted back from it.
 * - `mark`: characters that are not the author's words: a star page, a running head, a footnote's call in the body. Skipped when words are compared.
 *   Empty (start = end) where the source's mark-up tells the call apart, so that the text does not hold its characters.
 * - `footnote`: the note's text (its call in the body is a `mark` with the same `label`).
 * - `quotation`: with its marks. `unclosed` where no closing mark was found, and the zone ends with its paragraph.
 * - `opinion`: one of the opinions of a case, with its footnotes. `continued` for notes of an opinion that stand behind a later one. Where a text has none, the whole is one `unknown` opinion and no zone is made.
 * - `syllabus`: a reporter's summary, headnotes, counsel: never the court's words.
 */
export type Zone = Span &
  (
    | {
        readonly kind: "page"
        readonly label: string
        readonly stream: number
        readonly physical: boolean
        readonly reporter?: string
        readonly volume?: string
        readonly inferred?: true
      }
    | { readonly kind: "mark"; readonly of: "page" | "footnote" | "head" | "line_number"; readonly label?: string }
    | { readonly kind: "footnote"; readonly label: string; readonly endnote?: boolean }
    | { readonly kind: "quotation"; readonly block: boolean; readonly unclosed?: true }
    | { readonly kind: "heading"; readonly level: number }
    | { readonly kind: "paragraph" }
    | { readonly kind: "emphasis" }
    | { readonly kind: "link"; readonly href: string }
    | {
        readonly kind: "opinion"
        readonly role: Role
        readonly author?: string
        readonly joined?: readonly string[]
        readonly type?: string
        readonly continued?: true
      }
    | { readonly kind: "syllabus" }
  )

/** The kinds of zone. */
export type ZoneKind = Zone["kind"]
/** A zone of one kind. */
export type ZoneOf<K extends ZoneKind> = Extract<Zone, { kind: K }>

/** Where a span of text came from in the source: byte or part positions a writer can go back to. */
export type SourcePlace =
  | { readonly kind: "offset"; readonly start: number; readonly end: number }
  | {
      readonly kind: "docx"
      readonly part: string
      readonly runs: readonly { readonly run: number; readonly start: number; readonly end: number }[]
    }
  | { readonly kind: "pdf"; readonly page: number }

/** One stretch that was passed over, with its words. */
export type PassedOver = {
  readonly as: "running head" | "line number" | "hidden text"
  readonly words: string
  /** Where it stands in the text, where the text holds it. */
  readonly start?: number
  readonly end?: number
  /** The page it is printed on, where the text does not hold it. */
  readonly page?: number
}

/** A text and everything known of its places. Plain, readonly; zones are sorted by start, then by end (longer first). */
export type Document = {
  readonly id: string
  readonly format: Format
  /** What every offset points into. For plain text it is the input itself, untouched. */
  readonly text: string
  readonly zones: readonly Zone[]
  /** Sentences about the reading that a person should see: "3 pages hold no text". */
  readonly notes: readonly string[]
  /** What of the source was not read as the author's words; absent where there is nothing. The notes count it. */
  readonly passedOver?: readonly PassedOver[]
  /** Where a span stands in the source; absent where text and source are the same. */
  readonly toSource?: (span: Span) => SourcePlace
}
