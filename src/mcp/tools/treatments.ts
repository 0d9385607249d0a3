/** treatments: who cites a case and what each does to it, a page at a time. */
import { z } from "zod"
import { type CitingRow, citedByPage } from "../../node.js"
import { caseFacts, cited, plain, quoted } from "../say.js"
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
    const pages = Math.max(1, Math.ceil(listed.total / size))
    const counts = Object.entries(listed.counts).map(([kind, n]) => `${n} ${kind}`)
    return {
      says: [
        `${cited(named.case)}: ${listed.total} citing cases are held here (${counts.join(", ")}). Page ${page} of ${pages}.`,
        ...listed.items.map((row) => `- ${rowInWords(row)}`),
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

function rowInWords(row: CitingRow): string {
  const by = plain([row.case.name, row.case.citation, row.case.court, row.case.date].filter(Boolean).join(", "))
  const not = row.notCounted ? ` (not the court's act: ${row.notCounted})` : ""
  return `${row.severity}: ${row.treatment}${not} by ${by}${row.quote ? ` ${quoted(row.quote, { from: row.case.name, page: row.page, by: row.part })}` : ""}`
}

function rowFacts(row: CitingRow) {
  return {
    by: {
      key: row.case.key ?? 0,
      name: plain(row.case.name),
      citation: row.case.citation ?? "",
      court: row.case.court ?? "",
      date: row.case.date ?? "",
    },
    treatment: row.treatment,
    severity: row.severity,
    recognized: row.recognized,
    part: row.part,
    voice: row.voice,
    not_counted: row.notCounted ?? "",
    point: plain(row.point ?? ""),
    rule: row.rule,
    source: row.source,
    ...(row.quote ? { words: quoted(row.quote, { from: row.case.name, page: row.page, by: row.part }) } : {}),
  }
}
