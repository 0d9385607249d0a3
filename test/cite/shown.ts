/** A citation in one line: what it is, where it points, and the authority it means. */
import type { Authority, Citation } from "../../src/cite/citation.js"
import { cite } from "../../src/cite/cite.js"

/** What the citation says: "case 410 U.S. 113 @ 120 (scotus 1973) 'Alder v. Birch' [see]". */
export function shown(one: Citation): string {
  const core =
    [one.volume, one.reporter, one.page].filter((part) => part !== undefined).join(" ") ||
    [one.title, one.code].filter((part) => part !== undefined).join(" ")
  return [
    one.kind,
    one.section === undefined ? core : [one.title, one.code, one.section].filter((part) => part !== undefined).join(" "),
    one.pin === undefined ? "" : `@ ${one.pin}`,
    one.court === undefined && one.year === undefined ? "" : `(${[one.court, one.year].filter((part) => part !== undefined).join(" ")})`,
    one.name === undefined ? "" : `'${one.name}'`,
    one.signal === undefined ? "" : `[${one.signal}]`,
  ]
    .filter((part) => part !== "")
    .join(" ")
}

const called = (authority: Authority | undefined): string => authority?.name ?? authority?.citations[0] ?? "?"

/** The same, and for what is not a full citation the authority it means: "id @ at 4 = Alder v. Birch". */
export function shownWithMeaning(text: string): readonly string[] {
  const { citations, authorities } = cite(text)
  const byId = new Map(authorities.map((one) => [one.id, one]))
  return citations.map((one) => {
    const means =
      one.authority !== null
        ? ` = ${called(byId.get(one.authority))}`
        : one.candidates
          ? ` = one of: ${one.candidates.map((id) => called(byId.get(id))).join(" or ")}`
          : " = unresolved"
    return ["short_case", "supra", "id", "case_name"].includes(one.kind) ? shown(one) + means : shown(one)
  })
}
