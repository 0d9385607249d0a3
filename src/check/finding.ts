/** The shapes of `goodlaw check`. */
import type { Because } from "../base/because.js"
import type { Day } from "../base/day.js"
import type { Authority, Citation } from "../cite/citation.js"
import type { Case, LibraryInfo, Status } from "../library/library.js"
import type { OnlineAnswer, OnlineCase } from "../online/online.js"
import type { PassedOver } from "../read/document.js"
import type { Severity } from "../treatment/treatment.js"
import type { RecordCited } from "./record.js"

/** The kinds of finding. New ones may be added. */
export type FindingKind =
  | "not_in_library"
  | "impossible_citation"
  | "name_mismatch"
  | "year_mismatch"
  | "court_mismatch"
  | "pin_out_of_range"
  | "quote_altered"
  | "quote_not_found"
  | "quote_elsewhere"
  | "quote_from_dissent"
  | "negative_treatment"
  | "undermined"
  | "not_citable"
  | "unresolved_short_form"
  | "form"

/** One thing a lawyer should look at, with why. */
export type Finding = {
  readonly kind: FindingKind
  readonly severity: Severity
  /** The citation or quotation it is about. */
  readonly start: number
  readonly end: number
  /** Id of the citation it belongs to. */
  readonly citation?: string
  /** A plain sentence. */
  readonly message: string
  readonly because: readonly Because[]
  /** What to write instead, where the library knows. */
  readonly suggestion?: string
  /** For quotations: the words as quoted and as held, side by side. `op` is how they differ. */
  readonly difference?: readonly { readonly op: "same" | "quoted" | "held"; readonly words: string }[]
  /** Who says so, and on which day it was asked, where it is not the library. */
  readonly source?: { readonly name: string; readonly day: Day; readonly url?: string }
}

/**
 * What a quotation is. `exact`: the words as they are, a capital in brackets apart. `edited`: the words agree around the ellipses and brackets that
 * the quotation shows, or it begins or ends where the meaning turns, which a finding tells. `altered`: words differ, or an edit turns the meaning.
 */
export type QuotationVerdict = "exact" | "edited" | "altered" | "elsewhere" | "not found" | "could not be checked"

/** One row per citation; none is dropped. */
export type CheckedCitation = {
  readonly citation: Citation
  /** `found`, or one of the three ways of not being found. */
  readonly answer: "found" | "not in this library" | "cannot exist" | "could not be checked"
  readonly case?: Case
  readonly status?: Status["verdict"]
  readonly page?: string
  readonly quotations: readonly {
    readonly start: number
    readonly end: number
    readonly words: string
    readonly answer: QuotationVerdict
  }[]
  readonly findings: readonly number[]
  /** What an online source said of a citation that the library lacks. */
  readonly online?: {
    readonly source: string
    readonly day: Day
    readonly answer: OnlineAnswer["answer"]
    readonly case?: OnlineCase
    /** The number beside this one at which the source has the case. */
    readonly through?: string
  }
}

/** What `check` returns. */
export type CheckResult = {
  readonly document: {
    readonly id: string
    readonly name?: string
    readonly sha256: string
    readonly characters: number
    readonly notes: readonly string[]
    /** What of the document was not read as the author's words; absent where there is nothing. */
    readonly passedOver?: readonly PassedOver[]
  }
  readonly library: LibraryInfo
  readonly asOf: Day
  readonly counts: {
    readonly citations: number
    readonly found: number
    readonly attention: number
    /**
     * Authorities that the library does not hold, each counted once: coverage, and no finding. `cited` are those that opinions held here cite;
     * of the others nobody here knows whether they exist.
     */
    readonly notHeld: { readonly authorities: number; readonly cited: number }
    readonly byKind: Readonly<Partial<Record<FindingKind, number>>>
  }
  /** Present where an online source was asked: counts of the citations asked about, and sentences for the report. */
  readonly online?: {
    readonly source: string
    readonly asked: number
    readonly found: number
    readonly inside: number
    readonly notFound: number
    readonly notUnderstood: number
    /** Not asked, or not answered; `says` tells why. */
    readonly unanswered: number
    /** Answered from what the library had kept. */
    readonly kept: number
    readonly says: readonly string[]
  }
  readonly citations: readonly CheckedCitation[]
  /** Places of the record that are cited; not authorities, and not judged. Absent where there are none. */
  readonly record?: RecordCited
  readonly findings: readonly Finding[]
  readonly authorities: readonly (Authority & {
    readonly pages: readonly string[]
    readonly passim: boolean
    readonly status?: Status["verdict"]
  })[]
}
