/** Finds every citation in a text and says which authority each one means: one scan, small refiners in order, then resolution. */

import { reporterTable } from "../citation/reporters.js"
import type { ReporterRow } from "../citation/tables/more-reporters.js"
import type { Court } from "../courts/court.js"
import { courtReader } from "../courts/parenthetical.js"
import type { Document } from "../read/document.js"
import type { Authority, Citation, CiteResult, KnownCases } from "./citation.js"
import type { Draft } from "./draft.js"
import { readBare } from "./laws/bare.js"
import { lists } from "./laws/lists.js"
import { readLaw } from "./laws/read.js"
import { sections } from "./laws/sections.js"
import { readingOf } from "./reading.js"
import { aliases } from "./refine/aliases.js"
import { caption } from "./refine/caption.js"
import { courtAndYear } from "./refine/court-and-year.js"
import { edition } from "./refine/edition.js"
import { history } from "./refine/history.js"
import { idPage } from "./refine/id-page.js"
import { parallel } from "./refine/parallel.js"
import { parenthetical } from "./refine/parenthetical.js"
import { pinCite } from "./refine/pin-cite.js"
import { places } from "./refine/places.js"
import type { Context, Refiner } from "./refine/refiner.js"
import { signal } from "./refine/signal.js"
import { supraWithCitation } from "./refine/supra-with-citation.js"
import type { Answer } from "./resolve/answer.js"
import { namesIn } from "./resolve/bare-names.js"
import type { Entry } from "./resolve/entry.js"
import { resolve } from "./resolve/resolve.js"
import { scan } from "./scan/scan.js"

/** What `cite` may be told beside the text. */
export type CiteOptions = {
  /** Cases outside the text that citations and names may mean. */
  readonly known?: KnownCases
  /** Reporters that a library declares for itself, beside the table's. */
  readonly reporters?: readonly ReporterRow[]
  /** Courts that a library declares for itself. */
  readonly courts?: readonly Court[]
}

/**
 * The steps after the scan, in order. Lists of laws come apart before anything is said of their parts. Pins come first, because parallel citations stand after them; court and year close the
 * group of parallels; a parenthesis follows the year; only then is it known how far back the name of the next one may reach.
 */
export const refiners: readonly Refiner[] = [
  lists,
  places,
  sections,
  pinCite,
  idPage,
  parallel,
  courtAndYear,
  parenthetical,
  edition,
  caption,
  aliases,
  supraWithCitation,
  signal,
  history,
]

/** Every citation in a text, with its authority. Text never throws: what cannot be told is absent or null, with candidates where there are some. */
export function cite(input: string | Document, options: CiteOptions = {}): CiteResult {
  const reading = readingOf(input)
  const table = reporterTable(options.reporters)
  const found = scan(reading, table, (place, at) => readLaw(place, at) ?? readBare(place, at))
  const context: Context = { reading, table, versus: found.versus, courtOf: courtReader(options.courts) }
  let drafts: readonly Draft[] = found.drafts
  for (const refine of refiners) drafts = refine(drafts, context)
  const { answers, ledger } = resolve(drafts, reading, table, options.known, namesIn(reading, found, drafts))
  return assemble(reading.given, answers, ledger.entries)
}

function assemble(text: string, answers: ReadonlyMap<Draft, Answer>, entries: readonly Entry[]): CiteResult {
  const drafts = [...answers.keys()].sort((a, b) => a.start - b.start || b.end - a.end)
  for (let i = 0; i < drafts.length; i++) (drafts[i] as Draft).id = `c${i + 1}`
  const beside = new Map<Draft, string[]>()
  for (const draft of drafts) if (draft.first) beside.set(draft.first, [...(beside.get(draft.first) ?? [draft.first.id]), draft.id])
  const citations = drafts.map((draft) => {
    const answer = answers.get(draft) as Answer
    answer.entry?.mentions.push(draft.id)
    return plain(text, draft, answer, beside.get(draft.first ?? draft))
  })
  return { citations, authorities: entries.map(authority) }
}

type Growing = { -readonly [K in keyof Citation]: Citation[K] }

/** The citation as plain data: a draft's fields that are known, and nothing for those that are not. */
function plain(text: string, draft: Draft, answer: Answer, beside: readonly string[] | undefined): Citation {
  const { start, end } = draft
  const made: Growing = {
    id: draft.id,
    kind: draft.kind,
    start,
    end,
    text: text.slice(start, end),
    span: { start: Math.min(draft.spanStart, start), end: Math.max(draft.spanEnd, end) },
    authority: answer.entry?.id ?? null,
    because: answer.because,
  }
  addWords(made, draft)
  addSpans(made, draft)
  if (beside) made.parallel = beside.filter((id) => id !== draft.id)
  if (draft.history?.of.id) made.history = { relation: draft.history.relation, of: draft.history.of.id }
  if (answer.candidates) made.candidates = answer.candidates.map((entry) => entry.id)
  return made
}

/** The fields of a draft that a citation carries as they are. */
const kept = [
  "volume",
  "reporter",
  "written",
  "page",
  "pin",
  "year",
  "court",
  "name",
  "plaintiff",
  "defendant",
  "signal",
  "parenthetical",
  "antecedent",
  "anaphor",
  "ofRecord",
  "title",
  "code",
  "section",
  "part",
  "footnote",
  "repair",
] as const satisfies readonly (keyof Draft & keyof Citation)[]

function addWords(made: Growing, draft: Draft): void {
  for (const field of kept) {
    const value = draft[field]
    if (value !== undefined) (made as Record<string, unknown>)[field] = value
  }
}

function addSpans(made: Growing, draft: Draft): void {
  if (draft.pinStart !== undefined && draft.pinEnd !== undefined) made.pinSpan = { start: draft.pinStart, end: draft.pinEnd }
  if (draft.nameStart !== undefined && draft.nameEnd !== undefined) made.nameSpan = { start: draft.nameStart, end: draft.nameEnd }
  if (draft.parentheticalStart !== undefined && draft.parentheticalEnd !== undefined) {
    made.parentheticalSpan = { start: draft.parentheticalStart, end: draft.parentheticalEnd }
  }
}

function authority(entry: Entry): Authority {
  return {
    id: entry.id,
    kind: entry.kind,
    ...(entry.name !== undefined ? { name: entry.name } : {}),
    citations: entry.citations,
    ...(entry.year !== undefined ? { year: entry.year } : {}),
    ...(entry.court !== undefined ? { court: entry.court } : {}),
    ...(entry.caseId !== undefined ? { caseId: entry.caseId } : {}),
    mentions: entry.mentions,
  }
}
