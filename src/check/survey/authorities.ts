/** The document's authorities as the rules ask about them, set out once for all citations. */
import type { Authority, Citation, CiteResult } from "../../cite/citation.js"
import { tablesOfAuthorities } from "./table-of-authorities.js"

export type Authorities = {
  readonly byId: ReadonlyMap<string, Authority>
  /** Ids of the citations that stand in the document's own table of authorities. */
  readonly listed: ReadonlySet<string>
  /** The id of the first full citation of an authority, where it has one; in the text itself rather than in a table of authorities. */
  readonly firstFull: ReadonlyMap<string, string>
  /** Ids of the citations of which the document itself says that the case has fallen. */
  readonly saidFallen: ReadonlySet<string>
}

/** "overruled by", "rev'd": how a document tells the history of a case it cites. */
const fallen = /overruled|abrogated|reversed|rev['’]d|vacated|superseded|disapproved|depublished/i

/**
 * What a later case did, said right before the case it was done to.
 *
 *     Cedar v. Dale, 2 U.S. 2 (1999) (overruling in part Alder v. Birch, 1 U.S. 1 (1950))
 *                                     ^^^^^^^^^^^^^^^^^^
 */
const felled =
  /\b(?:overrul(?:ing|ed)|abrogat(?:ing|ed)|revers(?:ing|ed)|rev['’]g|vacat(?:ing|ed)|supersed(?:ing|ed)|disapprov(?:ing|ed)(?: of)?)(?: in part|, in part,)?\s{1,3}$/i

/** How far before a citation such words begin at the most. */
const felledWithin = 40

/** One pass over the citations and the lines of the text. */
export function authoritiesIn({ citations, authorities }: CiteResult, text: string): Authorities {
  const listed = listedIn(citations, text)
  const firstFull = new Map<string, string>()
  const saidFallen = new Set<string>()
  for (const { id, kind, authority, history, span, start } of citations) {
    const first = authority === null ? undefined : firstFull.get(authority)
    if (kind === "case" && authority !== null && (first === undefined || (listed.has(first) && !listed.has(id))))
      firstFull.set(authority, id)
    if (history && fallen.test(history.relation)) saidFallen.add(history.of)
    const from = Math.min(span.start, start)
    if (felled.test(text.slice(Math.max(0, from - felledWithin), from))) saidFallen.add(id)
  }
  return { byId: new Map(authorities.map((one) => [one.id, one])), listed, firstFull, saidFallen }
}

function listedIn(citations: readonly Citation[], text: string): ReadonlySet<string> {
  const tables = tablesOfAuthorities(text)
  return new Set(citations.filter(({ start }) => tables.some((table) => table.start <= start && start < table.end)).map(({ id }) => id))
}
