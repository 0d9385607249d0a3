/** Reads what a case's document does to other cases: cite, then treat, then the references the library keeps. */

import { officialFirst } from "../citation/normal.js"
import { citationKey, partsOf } from "../citation/storage-key.js"
import type { Authority, Citation } from "../cite/citation.js"
import { type CiteOptions, cite } from "../cite/cite.js"
import type { CaseFacts, CaseRecord, FoundReference, FoundStatement, FoundTreatment, NamedCase } from "../library/record.js"
import type { Document } from "../read/document.js"
import { treat } from "../treat/treat.js"
import { kindOf } from "../treatment/kinds.js"
import type { TreatedAuthority, Treatment } from "../treatment/treatment.js"
import { type Divided, divideOpinions, pageRange } from "./opinions.js"
import { passageOf } from "./passage.js"

/** A record whose document is read and studied; `facts` are the source's own. */
export function studyCase(facts: CaseFacts, document: Document, options: CiteOptions = {}): CaseRecord {
  const pageOf = (citation: string | undefined) => citation?.split(" ").at(-1)
  const divided = divideOpinions(document)
  const cited = cite(document, options)
  const treated = treat(document, cited, { self: selfOf(facts) })
  const pages = pageRange(document.zones, pageOf(officialFirst(facts.citations)[0]))
  const disposition = treated.disposition
  const study: Study = {
    document,
    citations: new Map(cited.citations.map((one) => [one.id, one])),
    authorities: new Map(cited.authorities.map((one) => [one.id, one])),
    divided,
    facts,
    own: new Set(facts.citations.map(citationKey)),
  }
  return {
    facts: {
      ...pages,
      ...facts,
      ...(disposition ? { disposition: { kind: disposition.kind, quote: disposition.quote } } : {}),
    },
    opinions: divided.opinions,
    references: treated.authorities.flatMap((one) => referenceOf(one, study)),
  }
}

type Study = {
  readonly document: Document
  readonly citations: ReadonlyMap<string, Citation>
  readonly authorities: ReadonlyMap<string, Authority>
  readonly divided: Divided
  readonly facts: CaseFacts
  readonly own: ReadonlySet<string>
}

function selfOf(facts: CaseFacts): NamedCase {
  return {
    name: facts.name,
    citations: facts.citations,
    ...(facts.court ? { court: facts.court } : {}),
    ...(facts.date ? { year: Number(facts.date.slice(0, 4)) } : {}),
  }
}

const caseKinds: ReadonlySet<string> = new Set(["case", "short_case", "supra", "id", "case_name"])

function referenceOf(one: TreatedAuthority, study: Study): readonly FoundReference[] {
  const authority = study.authorities.get(one.authority)
  if (!authority || !caseKinds.has(authority.kind)) return []
  if (authority.citations.some((citation) => study.own.has(citationKey(citation)) && !isClaim(citation, authority, study))) return []
  if (authority.citations.length === 0 && authority.caseId === undefined) return []
  return [
    {
      cited: named(authority),
      mentions: Math.max(1, one.depth.mentions),
      words: one.depth.words,
      quoted: one.depth.quoted,
      statements: statementsOf(one, authority, study),
      treatments: one.treatments.filter((found) => found.treatment !== "cited").map((found) => treatmentOf(found, study)),
    },
  ]
}

/** A number that the source gives beside another of its reporter, and that the text cites as of another year, is another case's. */
function isClaim(citation: string, { year }: Authority, { facts }: Study): boolean {
  const own = partsOf(citation)
  const beside = facts.citations.some((one) => partsOf(one)?.reporter === own?.reporter && partsOf(one)?.volume !== own?.volume)
  return beside && year !== undefined && facts.date !== undefined && year !== Number(facts.date.slice(0, 4))
}

/** Statements of one holding kept from one document. */
const mostStatements = 3

function statementsOf(one: TreatedAuthority, authority: Authority, study: Study): readonly FoundStatement[] {
  if (one.statements.length > 0) return one.statements.slice(0, mostStatements).map((found) => statementOf(found, study))
  const passage = passageOf(study.document.text, authority, study.citations)
  if (!passage) return []
  const quote = study.document.text.slice(passage.start, passage.end).trim()
  const part = study.divided.opinions[study.divided.place(passage.start).opinion]?.role ?? "unknown"
  return [statementOf({ ...passage, quote, part, rule: "passage.discussed" }, study)]
}

function statementOf(found: TreatedAuthority["statements"][number], study: Study): FoundStatement {
  const place = study.divided.place(found.start)
  return {
    quote: found.quote.slice(0, quoteLimit),
    part: found.part,
    opinion: place.opinion,
    start: place.at,
    end: place.at + (found.end - found.start),
    rule: found.rule,
    ...(found.page ? { page: found.page } : {}),
  }
}

function named(authority: Authority): NamedCase {
  return {
    ...(authority.name ? { name: authority.name } : {}),
    citations: authority.citations,
    ...(authority.year ? { year: authority.year } : {}),
    ...(authority.court ? { court: authority.court } : {}),
  }
}

function treatmentOf(found: Treatment, study: Study): FoundTreatment {
  const place = study.divided.place(found.start)
  const acting = found.by ? actingCase(found.by, study) : undefined
  const date = found.recognized && acting?.year ? String(acting.year) : study.facts.date
  return {
    treatment: found.treatment,
    severity: found.severity,
    recognized: found.recognized,
    direct: kindOf(found.treatment)?.group === "direct",
    part: found.part,
    voice: found.voice,
    opinion: place.opinion,
    start: place.at,
    end: place.at + (found.end - found.start),
    rule: found.rule,
    quote: found.quote.slice(0, quoteLimit),
    ...(acting ? { acting } : {}),
    ...(found.point ? { point: found.point } : {}),
    ...(found.page ? { page: found.page } : {}),
    ...(found.notCounted ? { notCounted: found.notCounted } : {}),
    ...(date ? { date } : {}),
  }
}

/** Characters of evidence kept beside a treatment; the whole stands in the opinion at `start`. */
const quoteLimit = 1200

function actingCase(by: NonNullable<Treatment["by"]>, study: Study): NonNullable<FoundTreatment["acting"]> {
  const authority = by.authority === undefined ? undefined : study.authorities.get(by.authority)
  return authority ? named(authority) : { ...(by.name ? { name: by.name } : {}), citations: by.citation ? [by.citation] : [] }
}
