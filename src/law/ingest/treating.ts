/** What a document does to its authorities, as far as citing alone tells: who is cited, and how often. */
import type { CiteResult } from "../../cite/citation.js"
import type { Document } from "../../read/document.js"
import type { TreatResult } from "../../treat/treatment.js"
import type { NamedCase } from "../record.js"

export function treat(_document: Document, cited: CiteResult, _options: { readonly self?: NamedCase }): TreatResult {
  return {
    authorities: cited.authorities.map((one) => ({
      authority: one.id,
      ...(one.name ? { name: one.name } : {}),
      citations: one.citations,
      depth: { mentions: one.mentions.length, words: 0, quoted: false },
      treatment: "cited",
      severity: "neutral",
      treatments: [],
      statements: [],
    })),
  }
}
