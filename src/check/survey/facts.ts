/** What is known of a brief before anything is judged: its citations with where each leads, the statuses and the quotations. */
import type { Day } from "../../base/day.js"
import type { Citation, CiteResult } from "../../cite/citation.js"
import type { Courts } from "../../courts/table.js"
import type { LibraryInfo, Status } from "../../library/library.js"
import type { Document } from "../../read/document.js"
import type { CheckedCitation } from "../finding.js"
import type { Authorities } from "./authorities.js"
import type { Located } from "./find-case.js"
import type { HeldCase } from "./held-case.js"
import type { AskedOnline, FoundOnline } from "./online.js"
import type { CheckedQuotation } from "./quotations.js"

/** One citation with all that is known of it. */
export type Examined = {
  readonly citation: Citation
  readonly located?: Located
  readonly answer: CheckedCitation["answer"]
  readonly held?: HeldCase
  readonly status?: Status
  readonly quotations: readonly CheckedQuotation[]
  /** What an online source says, where the library lacks the case and one was asked. */
  readonly online?: FoundOnline
}

export type Survey = {
  readonly document: Document
  readonly found: CiteResult
  readonly info: LibraryInfo
  readonly asOf: Day
  readonly courts: Courts
  readonly strict: boolean
  readonly examined: readonly Examined[]
  /** By the citation's id. */
  readonly byId: ReadonlyMap<string, Examined>
  /** The place of each citation in the text's order. */
  readonly order: ReadonlyMap<string, number>
  readonly authorities: Authorities
  readonly online?: AskedOnline["summary"]
}
