/** The document's authorities as the rules ask about them, set out once for all citations. */
import type { Authority, CiteResult } from "../../cite/citation.js"

export type Authorities = {
  readonly byId: ReadonlyMap<string, Authority>
  /** The id of the first full citation of an authority, where it has one. */
  readonly firstFull: ReadonlyMap<string, string>
  /** Ids of the citations of which the document itself says that the case has fallen. */
  readonly saidFallen: ReadonlySet<string>
}

/** "overruled by", "rev'd": how a document tells the history of a case it cites. */
const fallen = /overrul|abrogat|revers|rev'd|vacat|supersed|disapprov|depublish/i

/** One pass over the citations. */
export function authoritiesIn({ citations, authorities }: CiteResult): Authorities {
  const firstFull = new Map<string, string>()
  const saidFallen = new Set<string>()
  for (const { id, kind, authority, history } of citations) {
    if (kind === "case" && authority !== null && !firstFull.has(authority)) firstFull.set(authority, id)
    if (history && fallen.test(history.relation)) saidFallen.add(history.of)
  }
  return { byId: new Map(authorities.map((one) => [one.id, one])), firstFull, saidFallen }
}
