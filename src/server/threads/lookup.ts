/** CourtListener's citation lookup: the citations of a text, or one in its parts, each with the cases that this library holds at it. */
import { type Authority, type Case, type Citation, cite, normalCitation, type StoredLibrary } from "../../node.js"
import { clusterOf } from "../courtlistener.js"
import type { Desk } from "./worker-context.js"

/** A text, or volume, reporter and page; `at` is this server's address. */
export type LookupAsked = {
  readonly text?: string
  readonly volume?: string
  readonly reporter?: string
  readonly page?: string
  readonly at: string
}

/** Citations looked up for one request; those after it are answered with 429, as there. */
const mostCitations = 2500

/** The rows as JSON. */
export async function answerLookup(asked: LookupAsked, desk: Desk): Promise<string> {
  const library = await desk.library()
  return JSON.stringify(asked.text ? await lookUpText(asked.text, library, asked.at) : [await lookUpParts(asked, library, asked.at)])
}

async function lookUpText(text: string, library: StoredLibrary, at: string) {
  const { reporters } = await library.declared()
  const { citations, authorities } = cite(text, { known: await library.known(), reporters })
  const byId = new Map(authorities.map((one) => [one.id, one]))
  const place = codePoints(text)
  const answers = []
  for (const citation of citations.filter(({ kind }) => kind === "case" || kind === "short_case")) {
    const authority = citation.authority === null ? undefined : byId.get(citation.authority)
    const normal = normalOf(citation, authority)
    answers.push({
      citation: citation.text.replace(/\s+/g, " "),
      normalized_citations: normal,
      start_index: place(citation.start),
      end_index: place(citation.end),
      ...(answers.length < mostCitations ? await lookUp(normal, citation.text, library, at) : tooMany),
    })
  }
  return answers
}

const tooMany = { status: 429, error_message: "Too many citations requested.", clusters: [] }

/** The citation as the reporter table writes it; of a short form, that of the case it means. */
function normalOf({ kind, volume, reporter, page }: Citation, authority: Authority | undefined): readonly string[] {
  if (kind === "short_case" && authority?.citations[0]) return [authority.citations[0]]
  return volume && reporter && page ? [`${volume} ${reporter} ${page}`] : []
}

async function lookUpParts({ volume, reporter, page }: LookupAsked, library: StoredLibrary, at: string) {
  const asked = `${volume} ${reporter} ${page}`
  const { reporters } = await library.declared()
  const found = cite(normalCitation(asked), { reporters }).citations.filter(({ kind }) => kind === "case")
  const normal = found.flatMap((citation) => normalOf(citation, undefined))
  const place = { citation: asked, normalized_citations: normal, start_index: 0, end_index: [...asked].length }
  if (normal.length === 0)
    return { ...place, status: 400, error_message: `Unable to find reporter with abbreviation of '${reporter}'`, clusters: [] }
  return { ...place, ...(await lookUp(normal, asked, library, at)) }
}

/** 200 for one case, 300 for more than one at the citation, 404 for one that this library does not hold. */
async function lookUp(normal: readonly string[], asked: string, library: StoredLibrary, at: string) {
  const found = new Map<number, Case>()
  for (const citation of normal) for (const one of await library.byCitation(citation)) found.set(one.key, one)
  if (found.size === 0) return { status: 404, error_message: `Citation not found: '${asked}'`, clusters: [] }
  const cases = [...found.values()]
  const clusters = await Promise.all(cases.map(async (one) => clusterOf(one, await library.status(one.key), at)))
  return { status: cases.length > 1 ? 300 : 200, error_message: "", clusters }
}

/** Offsets there count characters, not UTF-16 units; offsets asked for must not go back. */
function codePoints(text: string): (offset: number) => number {
  let units = 0
  let characters = 0
  return (offset) => {
    if (offset < units) units = characters = 0
    while (units < offset) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
      characters++
    }
    return characters
  }
}
