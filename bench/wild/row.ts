/** The shapes of the rows of inputs that came out wrong somewhere, and of what the doors answer to them. */
import type { CheckResult } from "../../src/check/finding.js"
import type { CiteResult } from "../../src/cite/citation.js"
import type { Case, Status } from "../../src/library/library.js"
import type { Document } from "../../src/read/document.js"
import type { TreatResult } from "../../src/treatment/treatment.js"

export type Row = {
  readonly id: string
  readonly kind?: string
  readonly door: string
  readonly input: string | Readonly<Record<string, unknown>>
  readonly expect: string | Readonly<Record<string, unknown>>
  readonly library?: string
}

/** What a door answered. `table` is the table of authorities of a check as plain text. */
export type Answer = {
  readonly document?: Document
  readonly cited?: CiteResult
  readonly checked?: CheckResult
  readonly table?: string
  readonly treated?: TreatResult
  readonly status?: Status
  readonly cases?: readonly Case[]
  readonly account?: { readonly added: number; readonly merged: number; readonly notes: readonly string[] }
  readonly texts?: readonly string[]
  readonly hits?: readonly Case[]
  readonly error?: string
}

/** `undefined` where the expectation is a sentence that no matcher reads. */
export type Verdict = { readonly right: boolean | undefined; readonly why: string }

/** The kind of a row: its own, or its id without origin and number. */
export function kindOf({ kind, id }: Row): string {
  return kind ?? id.replace(/^real-/, "").replace(/-\d+$/, "")
}
