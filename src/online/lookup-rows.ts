/** Reads the rows of CourtListener's citation lookup, trusting none of them: odd fields are left out, words are cut and cleaned. */

import { dayFrom, type Fields, list, words } from "../base/fields.js"
import { courtOfCitations, normalCitation } from "../citation/normal.js"
import { citationKey } from "../citation/storage-key.js"
import type { OnlineAnswer, OnlineCase } from "./online.js"

/** What the row says of one asked citation; `again` where it was past the last that one request looks up. */
export type RowAnswer = Pick<OnlineAnswer, "answer" | "cases"> | "again"

const mostCases = 20
const mostCitations = 40
const longestName = 300
/** Words from the network may hold what moves a terminal's cursor, or turns the direction of writing. */
const control = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g

/** What a row says of the citation asked; undefined for a row that has not the promised shape. */
export function answerOfRow(row: unknown, asked: string): RowAnswer | undefined {
  if (typeof row !== "object" || row === null) return undefined
  const fields = row as Fields
  const status = fields.status
  if (status === 429) return "again"
  if (status === 404) return { answer: "not found", cases: [] }
  if (status === 400) return { answer: "not understood", cases: [] }
  if (status !== 200 && status !== 300) return undefined
  const cases = list(fields, "clusters").slice(0, mostCases).flatMap(caseOf)
  if (cases.length === 0) return undefined
  const normalised = Array.isArray(fields.normalized_citations) ? fields.normalized_citations.slice(0, mostCitations) : []
  const keys = new Set([asked, ...normalised.filter((one): one is string => typeof one === "string")].map(keyOf))
  const at = cases.filter((one) => one.citations.some((citation) => keys.has(keyOf(citation))))
  return at.length > 0 ? { answer: "found", cases: at } : { answer: "inside", cases }
}

const keyOf = (citation: string) => citationKey(normalCitation(citation.slice(0, 120)))

function caseOf(cluster: Fields): readonly OnlineCase[] {
  const name = line(words(cluster, "case_name", "case_name_full", "case_name_short"))
  if (name === undefined) return []
  const citations = list(cluster, "citations").slice(0, mostCitations).flatMap(citationOf)
  const full = line(words(cluster, "case_name_full"))
  const short = line(words(cluster, "case_name_short"))
  const date = dayFrom(words(cluster, "date_filed"))
  const court = courtOfCitations(citations)
  const status = words(cluster, "precedential_status")?.toLowerCase()
  const url = urlOf(words(cluster, "absolute_url"))
  return [
    {
      name,
      citations,
      ...(full && full !== name ? { nameFull: full } : {}),
      ...(short && short !== name ? { nameShort: short } : {}),
      ...(date ? { date: cluster.date_filed_is_approximate === true ? date.slice(0, 4) : date } : {}),
      ...(court ? { court } : {}),
      ...(status === "published" || status === "unpublished" ? { publication: status } : {}),
      ...(url ? { url } : {}),
    },
  ]
}

function citationOf(one: Fields): readonly string[] {
  const [volume, reporter, page] = [words(one, "volume"), words(one, "reporter"), words(one, "page")].map(line)
  return volume && reporter && page ? [normalCitation(`${volume} ${reporter} ${page}`.slice(0, 120))] : []
}

/** Words on one line, without what steers a terminal, and not too long. */
function line(written: string | undefined): string | undefined {
  const clean = written?.slice(0, longestName).replace(control, " ").replace(/ {2,}/g, " ").trim()
  return clean === "" ? undefined : clean
}

function urlOf(written: string | undefined): string | undefined {
  return written !== undefined && /^\/opinion\/\d{1,12}\/[\w-]{0,200}\/$/.test(written)
    ? `https://www.courtlistener.com${written}`
    : undefined
}
