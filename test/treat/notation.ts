/**
 * One-line notation for treatments. In a sentence the names Crain, Ames, Bell and Dunn are cases, whatever cite would make of them:
 *
 *     does("We overrule Crain.", "overruled")      Crain is the case that is asked about
 */

import type { Role } from "../../src/base/role.js"
import type { Authority, Citation, CiteResult } from "../../src/cite/citation.js"
import type { Document, Zone } from "../../src/read/document.js"
import type { Self } from "../../src/treat/reading.js"
import { treat } from "../../src/treat/treat.js"
import type { TreatedAuthority } from "../../src/treatment/treatment.js"

const names = ["Crain", "Ames", "Bell", "Dunn"] as const

/** A document of one opinion. */
export function documentOf(text: string, role: Role = "unknown"): Document {
  const zones: Zone[] = role === "unknown" ? [] : [{ kind: "opinion", start: 0, end: text.length, role }]
  return { id: "test", format: "text", text, zones, notes: [] }
}

/** The citations of a text in which only the four names are cases. */
export function citedIn(text: string): CiteResult {
  const citations: Citation[] = []
  for (const found of text.matchAll(/\b(?:Crain|Ames|Bell|Dunn)\b/g)) {
    const start = found.index
    const end = start + found[0].length
    const name = found[0]
    citations.push({
      id: `c${citations.length + 1}`,
      kind: "case_name",
      start,
      end,
      text: name,
      span: { start, end },
      name,
      antecedent: name,
      authority: name.toLowerCase(),
    })
  }
  const authorities = names.map((name): Authority => {
    const mentions = citations.filter((citation) => citation.text === name).map(({ id }) => id)
    return { id: name.toLowerCase(), kind: "case", name, citations: [], court: "scotus", mentions }
  })
  return { citations, authorities }
}

/** What the text does to Crain. */
export function crainIn(text: string, role: Role = "unknown", self: Self = { court: "scotus" }): TreatedAuthority {
  const treated = treat(documentOf(text, role), citedIn(text), { self })
  return treated.authorities.find(({ authority }) => authority === "crain") as TreatedAuthority
}
