/**
 * A case as the Caselaw Access Project gives it: the object of static.case.law, the older API's (whose `casebody` wraps the text in
 * `status` and `data`), or an entry of `CasesMetadata.json`, which has no text. Pages stand in the html only.
 */

import { dayFrom, type Fields, inner, list, words } from "../../base/fields.js"
import { citationKey } from "../../citation/storage-key.js"
import { courtFromWords } from "../../courts/table.js"
import type { CaseFacts, FoundReference } from "../../library/record.js"
import type { Document } from "../../read/document.js"
import { readHtml } from "../../read/html/html.js"
import type { Limits } from "../../read/limits.js"
import { readRecord } from "../../read/record.js"

/** Does a line of JSON have CAP's shape? */
export function isCap(fields: Fields): boolean {
  return "casebody" in fields || ("decision_date" in fields && "first_page" in fields && "jurisdiction" in fields)
}

/** Official citations first, then those printed beside them, nominative and vendor's last. */
const order = ["official", "parallel", "nominative", "vendor"]

/** The facts of the case; undefined where it has no id. */
export function capFacts(fields: Fields): CaseFacts | undefined {
  const id = words(fields, "id")
  if (id === undefined) return undefined
  const cites = list(fields, "citations").map((one) => ({ cite: words(one, "cite"), rank: order.indexOf(words(one, "type") ?? "") }))
  const citations = cites.sort((a, b) => (a.rank < 0 ? 9 : a.rank) - (b.rank < 0 ? 9 : b.rank)).flatMap(({ cite }) => (cite ? [cite] : []))
  const name = words(fields, "name_abbreviation", "name") ?? citations[0] ?? id
  const full = words(fields, "name")
  const court = courtOf(inner(fields, "court"), inner(fields, "jurisdiction"))
  const date = dayFrom(words(fields, "decision_date"))
  const docket = words(fields, "docket_number")
  const first = Number(words(fields, "first_page"))
  const last = Number(words(fields, "last_page"))
  return {
    namespace: "cap",
    id,
    name,
    citations,
    ...(full && full !== name ? { nameFull: full } : {}),
    ...(court ? { court } : {}),
    ...(date ? { date } : {}),
    ...(docket ? { docket } : {}),
    ...(first > 0 ? { firstPage: first } : {}),
    ...(last >= first && first > 0 ? { lastPage: last } : {}),
  }
}

function courtOf(court: Fields, jurisdiction: Fields): string | undefined {
  const name = words(court, "name")
  const short = words(court, "name_abbreviation")
  const place = words(jurisdiction, "name")
  for (const asked of [name, short, short && place && !short.includes(place) ? `${place} ${short}` : undefined]) {
    const found = asked === undefined ? undefined : courtFromWords(asked)
    if (found) return found.id
  }
  return undefined
}

/** The text: html with its pages where it is at hand, otherwise the opinions of the JSON; undefined where there is none. */
export function capDocument(fields: Fields, html: string | undefined, limits: Limits): Document | undefined {
  const id = words(fields, "id") ?? "case"
  if (html !== undefined && html.trim() !== "") return readHtml(html, { id, limits })
  const body = inner(fields, "casebody")
  const data = "data" in body ? body.data : body
  if (typeof data === "string") return data.trim() === "" ? undefined : readHtml(data, { id, limits })
  const opinions = list((data ?? {}) as Fields, "opinions")
  if (opinions.length === 0) return undefined
  return readRecord({ id, opinions }, { limits })
}

/** The cases that CAP found cited, apart from laws and journals; `weight` counts the mentions. */
export function capReferences(fields: Fields): readonly FoundReference[] {
  return list(fields, "cites_to").flatMap((one) => {
    const cite = words(one, "cite")
    const category = words(one, "category") ?? "reporters"
    if (!cite || !category.startsWith("reporters")) return []
    const ids = Array.isArray(one.case_ids) ? one.case_ids : []
    const year = Number(words(one, "year"))
    return [
      {
        cited: {
          citations: [cite],
          ...(year > 1600 && year < 2200 ? { year } : {}),
          ...(ids.length === 1 ? { id: String(ids[0]) } : {}),
        },
        mentions: Math.max(1, Number(words(one, "weight") ?? 1)),
        words: 0,
        quoted: false,
        treatments: [],
      },
    ]
  })
}

/** References found in the text, and those of the source that the text did not give. */
export function withSourceReferences(found: readonly FoundReference[], source: readonly FoundReference[]): readonly FoundReference[] {
  const known = new Set(found.flatMap((one) => one.cited.citations.map(citationKey)))
  return [...found, ...source.filter((one) => !one.cited.citations.some((citation) => known.has(citationKey(citation))))]
}
