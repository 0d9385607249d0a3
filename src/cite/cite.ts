/** Finds every citation in a text and says which authority each one means: one scan, small refiners in order, then resolution. */
import type { Document } from "../read/document.js"
import type { Authority, Citation, CiteResult, KnownCases } from "./citation.js"
import { courtOf } from "./courtWords.js"
import type { Draft } from "./draft.js"
import { readingOf } from "./reading.js"
import { aliases } from "./refine/aliases.js"
import { caption } from "./refine/caption.js"
import { courtAndYear } from "./refine/courtAndYear.js"
import { edition } from "./refine/edition.js"
import { history } from "./refine/history.js"
import { parallel } from "./refine/parallel.js"
import { parenthetical } from "./refine/parenthetical.js"
import { pinCite } from "./refine/pinCite.js"
import { places } from "./refine/places.js"
import type { Context, Refiner } from "./refine/refiner.js"
import { signal } from "./refine/signal.js"
import { supraWithCitation } from "./refine/supraWithCitation.js"
import { reporterTable } from "./reporters.js"
import { namesIn } from "./resolve/bareNames.js"
import type { Entry } from "./resolve/ledger.js"
import { type Answer, resolve } from "./resolve/resolve.js"
import { scan } from "./scan/scan.js"
import type { ReporterRow } from "./tables/more-reporters.js"

export type CiteOptions = {
  /** Cases outside the text that citations and names may mean. */
  readonly known?: KnownCases
  /** Reporters that a library declares for itself, beside the table's. */
  readonly reporters?: readonly ReporterRow[]
}

/**
 * The steps after the scan, in order. Pins come first, because parallel citations stand after them; court and year close the
 * group of parallels; a parenthesis follows the year; only then is it known how far back the name of the next one may reach.
 */
export const refiners: readonly Refiner[] = [
  places,
  pinCite,
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
  const found = scan(reading, table, undefined)
  const context: Context = { reading, table, versus: found.versus, courtOf }
  let drafts: readonly Draft[] = found.drafts
  for (const refine of refiners) drafts = refine(drafts, context)
  const { answers, ledger } = resolve(drafts, reading.text, table, options.known, namesIn(reading, found, drafts))
  return assemble(reading.given, answers, ledger.entries)
}

function assemble(text: string, answers: ReadonlyMap<Draft, Answer>, entries: readonly Entry[]): CiteResult {
  const drafts = [...answers.keys()].sort((a, b) => a.start - b.start || b.end - a.end)
  const ids = new Map(drafts.map((draft, index) => [draft, `c${index + 1}`]))
  const beside = new Map<Draft, string[]>()
  for (const draft of drafts) {
    const first = draft.first ?? draft
    const list = beside.get(first)
    if (list) list.push(ids.get(draft) as string)
    else beside.set(first, [ids.get(draft) as string])
  }
  const citations = drafts.map((draft) => {
    const answer = answers.get(draft) as Answer
    const id = ids.get(draft) as string
    answer.entry?.mentions.push(id)
    return plain(
      text,
      draft,
      id,
      answer,
      ids,
      (beside.get(draft.first ?? draft) ?? []).filter((other) => other !== id),
    )
  })
  return { citations, authorities: entries.map(authority) }
}

function plain(
  text: string,
  draft: Draft,
  id: string,
  answer: Answer,
  ids: ReadonlyMap<Draft, string>,
  parallels: readonly string[],
): Citation {
  const { start, end } = draft
  const of = draft.history && ids.get(draft.history.of)
  return {
    id,
    kind: draft.kind,
    start,
    end,
    text: text.slice(start, end),
    span: { start: Math.min(draft.spanStart, start), end: Math.max(draft.spanEnd, end) },
    ...own(draft),
    ...(draft.pinStart !== undefined && draft.pinEnd !== undefined ? { pinSpan: { start: draft.pinStart, end: draft.pinEnd } } : {}),
    ...(draft.nameStart !== undefined && draft.nameEnd !== undefined ? { nameSpan: { start: draft.nameStart, end: draft.nameEnd } } : {}),
    ...(draft.parentheticalStart !== undefined && draft.parentheticalEnd !== undefined
      ? { parentheticalSpan: { start: draft.parentheticalStart, end: draft.parentheticalEnd } }
      : {}),
    ...(parallels.length > 0 ? { parallel: parallels } : {}),
    ...(draft.history && of !== undefined ? { history: { relation: draft.history.relation, of } } : {}),
    authority: answer.entry?.id ?? null,
    ...(answer.candidates ? { candidates: answer.candidates.map((entry) => entry.id) } : {}),
    because: answer.because,
  }
}

const fields = ["volume", "reporter", "written", "page", "pin", "year", "court", "name", "plaintiff", "defendant", "signal", "parenthetical", "antecedent", "title", "code", "section", "part", "footnote", "repair"] as const // biome-ignore format: a list

function own(draft: Draft): Partial<Citation> {
  const held: Record<string, string | number> = {}
  for (const field of fields) {
    const value = draft[field]
    if (value !== undefined) held[field] = value
  }
  return held as Partial<Citation>
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
