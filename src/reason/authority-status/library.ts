/** What a library knows of a doctrine's precedents, asked once, before reasoning begins. */
import type { Case, Library, StatusReason } from "../../library/library.js"
import type { Doctrine } from "../doctrine/doctrine.js"
import type { PrecedentEvent, PrecedentEvidence, PrecedentStatusSource } from "./source.js"

/** Looks up every case of the doctrine by its citations. A citation that fits several cases is settled by name, or left out. */
export async function precedentsFrom(library: Library, doctrine: Doctrine): Promise<PrecedentStatusSource> {
  const { name } = await library.info()
  const found = new Map<string, PrecedentEvidence>()
  for (const authority of doctrine.authorities.values()) {
    if (authority.kind !== "case") continue
    const held = await caseAt(library, [authority.citation, ...authority.parallel], authority.name)
    if (held) found.set(authority.citation, await evidenceOf(library, held, authority.citation))
  }
  return { name, of: (citation) => found.get(citation) }
}

async function caseAt(library: Library, citations: readonly string[], name: string): Promise<Case | undefined> {
  for (const citation of citations) {
    const cases = await library.byCitation(citation)
    if (cases.length === 1) return cases[0]
    const same = cases.filter((one) => firstWord(one.name) === firstWord(name))
    if (same.length === 1) return same[0]
  }
  return undefined
}

function firstWord(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name)?.[0]?.toLowerCase() ?? ""
}

async function evidenceOf(library: Library, held: Case, citation: string): Promise<PrecedentEvidence> {
  const { because, history, coverage } = await library.status(held.key)
  return {
    citation,
    name: held.name,
    key: held.key,
    ...(held.publication === undefined ? {} : { publication: held.publication }),
    events: [...history, ...because].filter(({ counts }) => counts).map(eventOf),
    citingOpinions: coverage.citingOpinions,
    ...(coverage.latest === undefined ? {} : { latest: coverage.latest }),
  }
}

function eventOf({ treatment, severity, by, point, quote, page, recognized, verified }: StatusReason): PrecedentEvent {
  const { name, citation, court, date } = by
  return {
    ...(date === undefined ? {} : { date }),
    treatment,
    severity,
    by: {
      ...(name === undefined ? {} : { name }),
      ...(citation === undefined ? {} : { citation }),
      ...(court === undefined ? {} : { court }),
    },
    ...(point === undefined ? {} : { point }),
    ...(quote === undefined ? {} : { quote }),
    ...(page === undefined ? {} : { page }),
    recognized,
    verified,
  }
}
