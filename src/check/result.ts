/** The answer as rows: one per citation, none dropped, and the authorities with the pages they stand on. */
import { type Places, placesOf } from "../read/places.js"
import type { CheckedCitation, CheckResult } from "./finding.js"
import type { Examined, Survey } from "./survey/facts.js"

/** An authority on so many pages or more is cited passim. */
const passimFrom = 5

/** A row for each citation, in the order of the text; `numbers` are the places of its findings in the list of all. */
export function rowsOf({ document, examined }: Survey, numbers: ReadonlyMap<string, readonly number[]>): readonly CheckedCitation[] {
  const places = placesOf(document)
  return examined.map((one): CheckedCitation => {
    const page = pageOf(places, one)
    return {
      citation: one.citation,
      answer: one.answer,
      ...(one.located?.case ? { case: one.located.case } : {}),
      ...(one.status ? { status: one.status.verdict } : {}),
      ...(page === undefined ? {} : { page }),
      quotations: one.quotations.map(({ zone, words, answer }) => ({ start: zone.start, end: zone.end, words, answer })),
      findings: numbers.get(one.citation.id) ?? [],
      ...(one.online ? { online: onlineOf(one.online) } : {}),
    }
  })
}

function onlineOf({ answer, case: one, through }: NonNullable<Examined["online"]>): NonNullable<CheckedCitation["online"]> {
  const { source, day } = answer
  return { source, day, answer: answer.answer, ...(one ? { case: one } : {}), ...(through ? { through } : {}) }
}

function pageOf(places: Places, { citation }: Examined): string | undefined {
  return places.page(citation.start)?.label
}

/** The authorities with their pages in the document, its own table left out, and what became of them. */
export function authoritiesOf({ document, found, byId, authorities: { listed } }: Survey): CheckResult["authorities"] {
  const places = placesOf(document)
  return found.authorities.map((authority) => {
    const mentions = authority.mentions.flatMap((id) => byId.get(id) ?? [])
    const pages = [...new Set(mentions.flatMap((one) => (listed.has(one.citation.id) ? [] : (pageOf(places, one) ?? []))))]
    const status = mentions.find((one) => one.status)?.status?.verdict
    return { ...authority, pages, passim: pages.length >= passimFrom, ...(status === undefined ? {} : { status }) }
  })
}
