/** treatments: who cites a case and what each does to it, a page at a time. */
import { z } from "zod"
import { type CitingReference, type CitingRow, citedByPage } from "../../node.js"
import { caseFacts, cited, counted, courtNames, named, plain, quoted } from "../say.js"
import { caseAsked, theCase } from "../the-case.js"
import { tool } from "../tool.js"

const size = 25

export const treatments = tool({
  name: "treatments",
  title: "Treatments of a case",
  description:
    "The opinions held here that cite a case, and what each does to it (overruled, limited, distinguished, followed, cited…), the most serious first, with the words that do it. Lists what was read; whether it counts is said by case_status.",
  input: {
    case: caseAsked,
    severity: z.enum(["stop", "warning", "caution", "neutral", "positive"]).optional(),
    sort: z.enum(["severity", "date", "depth"]).optional(),
    page: z.number().int().min(1).max(10_000).optional(),
  },
  answer: async (asked, library) => {
    const named = await theCase(library, asked.case)
    if ("answer" in named) return named.answer
    const { severity, sort, page = 1 } = asked
    const listed = await citedByPage(library, named.case.key, { page, size, ...(severity ? { severity } : {}), ...(sort ? { sort } : {}) })
    const courtName = await courtNames(library)
    const pages = Math.max(1, Math.ceil(listed.total / size))
    const counts = Object.entries(listed.counts).map(([kind, n]) => `${n} ${kind}`)
    return {
      says: [
        `${cited(named.case)}: ${counted(listed.total, "citing case")} ${listed.total === 1 ? "is" : "are"} held here (${counts.join(", ")}). ${page > pages ? `There is no page ${page}; the last is ${pages}` : `Page ${page} of ${pages}`}.`,
        ...listed.items.flatMap((row) => [
          `- ${rowInWords(row, courtName)}`,
          ...row.others.slice(0, mostOthers).map((one) => `   also ${inWords(one, row)}`),
        ]),
      ],
      found: {
        case: caseFacts(named.case),
        total: listed.total,
        counts: listed.counts,
        page,
        pages,
        treatments: listed.items.map(rowFacts),
      },
      limits: ["A case that cites this one and is not in the library is not listed. An empty list is not a clean record."],
    }
  },
})

/** Treatments told of one citing case beside its most serious one. */
const mostOthers = 5

function rowInWords(row: CitingRow, courtName: (court: string | undefined) => string): string {
  const rest = plain([row.case.citation, courtName(row.case.court), row.case.date].filter(Boolean).join(", "))
  const by = rest === "" ? named(row.case.name) : `${named(row.case.name)}, ${rest}`
  return `${by}, ${inWords(row, row)}`
}

function inWords(one: CitingReference, row: CitingRow): string {
  const not = one.notCounted ? ` (not the court's act: ${plain(one.notCounted)})` : ""
  const words = one.quote ? ` ${quoted(one.quote, { from: row.case.name, page: one.page, by: one.part })}` : ""
  return `${one.severity}: ${one.treatment}${one.recognized ? " (as done by another court)" : ""}${not}${words}`
}

function rowFacts(row: CitingRow) {
  const { key = 0, name, citation = "", court = "", date = "" } = row.case
  return {
    by: { key, name: named(name), citation, court, date },
    ...facts(row, row),
    others: row.others.slice(0, mostOthers).map((one) => facts(one, row)),
  }
}

function facts(one: CitingReference, row: CitingRow) {
  return {
    treatment: one.treatment,
    severity: one.severity,
    recognized: one.recognized,
    part: one.part,
    voice: one.voice,
    not_counted: plain(one.notCounted ?? ""),
    point: plain(one.point ?? ""),
    rule: one.rule,
    source: plain(one.source),
    ...(one.quote ? { words: quoted(one.quote, { from: row.case.name, page: one.page, by: one.part }) } : {}),
  }
}
