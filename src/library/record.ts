/** A case on its way into a library, whatever file it came from: its facts, its opinions, and what it does to other cases. */
import type { Day } from "../base/day.js"
import type { Role } from "../base/role.js"
import type { Zone } from "../read/document.js"
import type { Severity } from "../treatment/treatment.js"

/** A case as another text names it: enough to find it in the library, or to hold its place until it comes. */
export type NamedCase = {
  readonly name?: string
  readonly citations: readonly string[]
  readonly year?: number
  readonly court?: string
  /** An id of the same namespace, where the source gives one. */
  readonly id?: string
}

/** One thing done to a case, beyond citing it. */
export type FoundTreatment = {
  readonly treatment: string
  readonly severity: Severity
  readonly recognized: boolean
  readonly direct: boolean
  readonly acting?: NamedCase & { readonly date?: Day }
  readonly part: Role
  readonly voice: "own" | "quoted" | "argued" | "described"
  readonly point?: string
  readonly quote?: string
  readonly page?: string
  /** Which opinion of the record, and where in its text. */
  readonly opinion?: number
  readonly start?: number
  readonly end?: number
  readonly rule: string
  readonly date?: Day
  readonly notCounted?: string
  /** In the words of the table it comes from. */
  readonly note?: string
  readonly verified?: boolean
}

/** What the record says that a case holds, where it says so. */
export type FoundStatement = {
  readonly quote: string
  readonly part: Role
  readonly page?: string
  readonly opinion: number
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** A case cited in the record, with what is done to it. */
export type FoundReference = {
  readonly cited: NamedCase
  readonly mentions: number
  readonly words: number
  readonly quoted: boolean
  readonly treatments: readonly FoundTreatment[]
  readonly statements?: readonly FoundStatement[]
}

export type FoundOpinion = {
  readonly role: Role
  readonly author?: string
  readonly type?: string
  readonly text: string
  readonly zones: readonly Zone[]
  /** Made ahead by a worker: SHA-256 of the text, and text and zones as `packText` packs them. */
  readonly hash?: string
  readonly packed?: Uint8Array
  /** The words for the index, where they differ from the text. */
  readonly words?: string
}

export type CaseFacts = {
  /** Whose numbers `id` belongs to: "courtlistener", "cap", "starter", or a file's name. */
  readonly namespace: string
  readonly id: string
  readonly name: string
  readonly nameFull?: string
  readonly nameShort?: string
  readonly court?: string
  readonly date?: Day
  readonly docket?: string
  /** As the source writes them; the writer normalises and keeps the order, official first. */
  readonly citations: readonly string[]
  readonly publication?: "published" | "unpublished" | "depublished"
  readonly firstPage?: number
  readonly lastPage?: number
  readonly verified?: boolean
  readonly disposition?: { readonly kind: string; readonly quote: string }
}

export type CaseRecord = {
  readonly facts: CaseFacts
  readonly opinions: readonly FoundOpinion[]
  readonly references: readonly FoundReference[]
  /** The record's own hash, where an export or a worker made it ahead. */
  readonly hash?: string
}

/** The severity a weight stands for. */
export const severityOf = (weight: number): Severity =>
  (["positive", "neutral", "caution", "warning", "stop"] as const)[weight] ?? "neutral"

/** A day as the number yyyymmdd of the last calendar day it can mean; 0 where it is not known. */
export function dayNumber(last: string | undefined): number {
  return last === undefined ? 0 : Number(last.replaceAll("-", ""))
}
