/** Everything the rules need, gathered once: where each citation leads, the statuses, the pages and the quotations. */
import type { Day } from "../../base/day.js"
import type { Citation, CiteResult } from "../../cite/citation.js"
import type { Courts } from "../../cite/courts/table.js"
import type { Case, CaseKey, Library, LibraryInfo, Status } from "../../law/library.js"
import type { Document } from "../../read/document.js"
import type { CheckedCitation } from "../finding.js"
import { isOfCase, type Located, locate, numberOf } from "./find-case.js"
import { type HeldCase, holdCase } from "./held.js"
import { pinPages } from "./pages.js"
import { casesBefore } from "./pinned.js"
import { type CheckedQuotation, checkQuotations } from "./quotations.js"

/** One citation with all that is known of it. */
export type Examined = {
  readonly citation: Citation
  readonly located?: Located
  readonly answer: CheckedCitation["answer"]
  readonly held?: HeldCase
  readonly status?: Status
  readonly quotations: readonly CheckedQuotation[]
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
}

export type SurveyAsk = {
  readonly asOf: Day
  readonly court?: string
  readonly courts: Courts
  readonly strict: boolean
  readonly info: LibraryInfo
}

/** Gathers the facts for every citation of the document. */
export async function survey(document: Document, found: CiteResult, library: Library, ask: SurveyAsk): Promise<Survey> {
  const located = await locate(library, found)
  const held = new Map<CaseKey, Promise<HeldCase>>()
  const hold = (one: Case): Promise<HeldCase> => {
    const known = held.get(one.key) ?? holdCase(library, one)
    held.set(one.key, known)
    return known
  }
  const of = async (citation: Citation) => {
    const place = located.get(citation.id)
    return place?.case && place.by !== "name" ? hold(place.case) : undefined
  }
  const order = new Map(found.citations.map(({ id }, at) => [id, at]))
  const before = (citation: Citation) => Promise.all(casesBefore(order.get(citation.id) ?? 0, found.citations, located).map(hold))
  const quotations = await checkQuotations(document, found.citations, library, { of, hold, before })
  const quoted = new Map<string, CheckedQuotation[]>()
  for (const one of quotations) quoted.set(one.citation.id, [...(quoted.get(one.citation.id) ?? []), one])
  const statuses = new Map<CaseKey, Promise<Status>>()
  const statusOf = (one: Case): Promise<Status> => {
    const known = statuses.get(one.key) ?? library.status(one.key, { asOf: ask.asOf, ...(ask.court ? { court: ask.court } : {}) })
    statuses.set(one.key, known)
    return known
  }
  const examined: Examined[] = []
  for (const citation of found.citations) {
    const place = located.get(citation.id)
    const one = place?.case
    const cited = quoted.get(citation.id) ?? []
    const needed = one && (cited.length > 0 || (citation.pin !== undefined && !isPlainlyInside(citation, one)))
    examined.push({
      citation,
      answer: answerOf(citation, place),
      quotations: cited,
      ...(place ? { located: place } : {}),
      ...(needed ? { held: await hold(one) } : {}),
      ...(one ? { status: await statusOf(one) } : {}),
    })
  }
  const { courts, strict, info, asOf } = ask
  return { document, found, info, asOf, courts, strict, examined, order, byId: new Map(examined.map((row) => [row.citation.id, row])) }
}

/** Do the pages known of the case settle the pin without its text? */
function isPlainlyInside(citation: Citation, { citations, firstPage, lastPage }: Case): boolean {
  if (numberOf(citation) !== citations[0] || firstPage === undefined || lastPage === undefined) return false
  return pinPages(citation.pin ?? "").every(([from]) => from >= firstPage && from <= lastPage)
}

function answerOf(citation: Citation, located: Located | undefined): CheckedCitation["answer"] {
  if (!isOfCase(citation) || !located) return "could not be checked"
  if (located.case) return "found"
  if (citation.kind !== "case" || citation.volume === undefined) return "could not be checked"
  return located.volume?.answer === "impossible" && isWrittenOut(citation) ? "cannot exist" : "not in this library"
}

/** Is the reporter written as it is read? "S.C." may have been read as S. Ct.; of such a reading nothing is said for certain. */
function isWrittenOut({ reporter, written }: Citation): boolean {
  const squash = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
  return written === undefined || squash(written) === squash(reporter ?? "")
}
