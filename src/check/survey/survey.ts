/** Everything the rules need, gathered once: where each citation leads, the statuses, the pages and the quotations. */

import type { Day } from "../../base/day.js"
import type { Citation, CiteResult } from "../../cite/citation.js"
import type { Courts } from "../../courts/table.js"
import type { Case, CaseKey, Library, LibraryInfo, Status } from "../../library/library.js"
import type { OnlineSource } from "../../online/online.js"
import type { Document } from "../../read/document.js"
import type { CheckedCitation } from "../finding.js"
import type { CheckProgress } from "../progress.js"
import { authoritiesIn } from "./authorities.js"
import type { Examined, Survey } from "./facts.js"
import { isOfCase, type Located, locate, numberOf } from "./find-case.js"
import { type HeldCase, holdCase } from "./held-case.js"
import { nameBorne } from "./held-names.js"
import { askOnline, type FoundOnline } from "./online.js"
import { pinPages } from "./pages.js"
import { casesBefore } from "./pinned.js"
import { type Cases, type CheckedQuotation, checkQuotations } from "./quotations.js"

export type SurveyAsk = {
  readonly asOf: Day
  readonly court?: string
  readonly courts: Courts
  readonly strict: boolean
  readonly info: LibraryInfo
  readonly onProgress?: (progress: CheckProgress) => void
  readonly online?: OnlineSource
}

/** Gathers the facts for every citation of the document. */
export async function survey(document: Document, found: CiteResult, library: Library, ask: SurveyAsk): Promise<Survey> {
  const tell = ask.onProgress ?? (() => undefined)
  const hold = onceACase((one) => holdCase(library, one))
  const located = await withNamesBorne(await locate(library, found, tell), hold)
  const asked = ask.online ? await askOnline(ask.online, located, new Map(found.citations.map((one) => [one.id, one]))) : undefined
  const order = new Map(found.citations.map(({ id }, at) => [id, at]))
  const statusOf = onceACase((one) => library.status(one.key, { asOf: ask.asOf, ...(ask.court ? { court: ask.court } : {}) }))
  const cases: Cases = {
    of: async (citation) => {
      const place = located.get(citation.id)
      return place?.case && place.by !== "name" ? hold(place.case) : undefined
    },
    hold,
    before: (citation) => Promise.all(casesBefore(order.get(citation.id) ?? 0, found.citations, located).map(hold)),
  }
  const quoted = byCitation(await checkQuotations(document, found.citations, library, cases, tell))
  const examined: Examined[] = []
  for (const [done, citation] of found.citations.entries()) {
    tell({ step: "status", done, total: found.citations.length })
    const one = await examine(citation, located.get(citation.id), quoted.get(citation.id) ?? [], hold, statusOf)
    examined.push(withOnline(one, asked?.byId.get(citation.id)))
  }
  const { courts, strict, info, asOf } = ask
  const byId = new Map(examined.map((row) => [row.citation.id, row]))
  const facts = { document, found, info, asOf, courts, strict, examined, order, byId, authorities: authoritiesIn(found, document.text) }
  return asked ? { ...facts, online: asked.summary } : facts
}

/** A name that the opinion itself bears is its own, whatever the record calls it. */
async function withNamesBorne(located: ReadonlyMap<string, Located>, hold: OfCase<HeldCase>): Promise<ReadonlyMap<string, Located>> {
  const named = new Map(located)
  for (const [id, one] of located) {
    if (one.name !== "other" || !one.case?.hasText || one.citation.name === undefined) continue
    if (nameBorne(await hold(one.case), one.citation.name) !== undefined) named.set(id, { ...one, name: "same", namesakes: [] })
  }
  return named
}

/** A case that is printed somewhere can exist, whatever a table of volumes says: series grow. */
function withOnline(one: Examined, online: FoundOnline | undefined): Examined {
  if (!online) return one
  const exists = one.answer === "cannot exist" && online.answer.answer === "found"
  return { ...one, online, answer: exists ? "not in this library" : one.answer }
}

function byCitation(quotations: readonly CheckedQuotation[]): ReadonlyMap<string, readonly CheckedQuotation[]> {
  const lists = new Map<string, CheckedQuotation[]>()
  for (const one of quotations) {
    const list = lists.get(one.citation.id)
    if (list) list.push(one)
    else lists.set(one.citation.id, [one])
  }
  return lists
}

type OfCase<T> = (one: Case) => Promise<T>

/** Asks for each case once. */
function onceACase<T>(ask: OfCase<T>): OfCase<T> {
  const asked = new Map<CaseKey, Promise<T>>()
  return (one) => {
    const answer = asked.get(one.key) ?? ask(one)
    asked.set(one.key, answer)
    return answer
  }
}

async function examine(
  citation: Citation,
  located: Located | undefined,
  quotations: readonly CheckedQuotation[],
  hold: OfCase<HeldCase>,
  statusOf: OfCase<Status>,
): Promise<Examined> {
  const one = located?.case
  const needed = one && (quotations.length > 0 || (citation.pin !== undefined && !isPlainlyInside(citation, one)))
  return {
    citation,
    answer: answerOf(citation, located),
    quotations,
    ...(located ? { located } : {}),
    ...(needed ? { held: await hold(one) } : {}),
    ...(one ? { status: await statusOf(one) } : await againstMentioned(located, statusOf)),
  }
}

/** What is held against a case that the library knows only because others cite it: only what speaks against it is told. */
async function againstMentioned(located: Located | undefined, statusOf: OfCase<Status>): Promise<Pick<Examined, "status">> {
  if (!located?.mentioned) return {}
  const status = await statusOf(located.mentioned)
  return status.verdict === "stop" || status.verdict === "warning" || status.verdict === "caution" ? { status } : {}
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
