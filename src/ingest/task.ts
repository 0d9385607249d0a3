/** One piece of an ingest on its way through a worker: what is given, and what comes back. */

import type { Fields } from "../base/fields.js"
import { Problem } from "../base/problem.js"
import type { ReporterRow } from "../citation/tables/more-reporters.js"
import type { Court } from "../courts/court.js"
import type { CaseRecord, FoundOpinion } from "../library/record.js"
import { packText } from "../library/store/codec.js"
import { hashOf } from "../library/write/case.js"
import { wordsOf } from "../library/write/opinions.js"
import { textHash } from "../library/write/session.js"
import type { Limits } from "../read/limits.js"
import { readRecord } from "../read/record.js"
import { studyCase } from "./analyze.js"
import { otherCaseOf } from "./other-case.js"
import { reasons } from "./reasons.js"
import { capDocument, capFacts, capReferences, isCap, withSourceReferences } from "./shapes/cap.js"
import { caseLineFacts } from "./shapes/case-line.js"
import { coldFacts, coldOpinions, isCold } from "./shapes/cold.js"

/** What a worker is told once, before its first piece. */
export type WorkRules = { readonly limits: Limits; readonly reporters: readonly ReporterRow[]; readonly courts: readonly Court[] }

/** A case's JSON with where it stands, and its html where that lies in a file of its own. */
export type Piece = {
  readonly json: string
  readonly html?: string
  readonly path: string
  readonly line: number
  readonly namespace: string
  readonly bytes: number
  /** The source's own number of what the piece is. */
  readonly id?: string
  /** What a person should know of how the piece was found. */
  readonly note?: string
  /** It only holds a place in the order; no worker is given it. */
  readonly passed?: true
}

export type Made =
  | { readonly made: "case"; readonly record: CaseRecord; readonly note?: string }
  | { readonly made: "declaration"; readonly value: unknown }
  | { readonly made: "held"; readonly line: Fields }
  | { readonly made: "nothing"; readonly what: string; readonly why: string }

/** Reads, cites and treats one piece. Odd input is a skip with its reason, never an exception. */
export function makeOf(piece: Piece, rules: WorkRules): Made {
  const what = `${piece.path}, line ${piece.line}`
  try {
    const fields = JSON.parse(piece.json) as Fields
    if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return { made: "nothing", what, why: reasons.notObject }
    if ("declare" in fields) return { made: "declaration", value: fields.declare }
    if ("goodlaw" in fields) return { made: "held", line: fields }
    return isCap(fields) ? capMade(fields, piece, rules, what) : caseMade(fields, piece, rules, what)
  } catch (cause) {
    if (cause instanceof Problem)
      return { made: "nothing", what, why: cause.code === "line_invalid" ? `${reasons.lineOdd} (${cause.details.why}).` : cause.message }
    if (cause instanceof SyntaxError) return { made: "nothing", what, why: reasons.notJson }
    throw cause
  }
}

function capMade(fields: Fields, piece: Piece, rules: WorkRules, what: string): Made {
  const facts = capFacts(fields)
  if (!facts) return { made: "nothing", what, why: reasons.noCapId }
  const document = capDocument(fields, piece.html, rules.limits)
  const references = capReferences(fields)
  if (!document) return { made: "case", record: readyRecord({ facts, opinions: [], references }) }
  const record = studyCase(facts, document, { reporters: rules.reporters, courts: rules.courts })
  const other = otherCaseOf(facts, document.text)
  return {
    made: "case",
    record: readyRecord({ ...record, references: withSourceReferences(record.references, references) }),
    ...(other ? { note: `${what}: ${other}` } : {}),
  }
}

function caseMade(fields: Fields, piece: Piece, rules: WorkRules, what: string): Made {
  const cold = isCold(fields)
  const facts = cold ? coldFacts(fields) : caseLineFacts(fields, piece.namespace, piece.line)
  if (!facts) return { made: "nothing", what, why: reasons.namesNoCase }
  const given = cold ? { ...fields, opinions: coldOpinions(fields) } : fields
  const opinions: unknown = given.opinions
  const empty = Array.isArray(opinions) ? opinions.length === 0 : typeof fields.text !== "string" && typeof fields.html !== "string"
  if (empty) return { made: "case", record: readyRecord({ facts, opinions: [], references: [] }) }
  const document = readRecord(given, { path: piece.path, line: piece.line, limits: rules.limits })
  const record = readyRecord(studyCase(facts, document, { reporters: rules.reporters, courts: rules.courts }))
  const other = otherCaseOf(facts, document.text)
  return { made: "case", record, ...(other ? { note: `${what}: ${other}` } : {}) }
}

/** Halves of characters, which UTF-8 cannot write. */
const loneSurrogates = /\p{Cs}/gu

/** Does ahead what the writer would do: the hashes, the packing, and the words of the index. */
export function readyRecord(record: CaseRecord): CaseRecord {
  const ready = { ...record, opinions: record.opinions.map(readyOpinion) }
  return { ...ready, hash: hashOf(ready) }
}

function readyOpinion(opinion: FoundOpinion): FoundOpinion {
  const one = { ...opinion, text: opinion.text.replace(loneSurrogates, "\uFFFD") }
  const words = wordsOf(one)
  return { ...one, zones: [], hash: textHash(one.text), packed: packText(one.text, one.zones), ...(words === one.text ? {} : { words }) }
}
