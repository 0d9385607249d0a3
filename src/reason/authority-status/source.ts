/** What a library knows of a doctrine's precedents, looked up beforehand and handed over as plain data, so that reasoning itself asks nobody. */
import type { Day } from "../../base/day.js"
import type { Severity } from "../../treatment/treatment.js"

/** Something that happened to a precedent. */
export type PrecedentEvent = {
  readonly date?: Day
  readonly treatment: string
  readonly severity?: Severity
  readonly by: { readonly name?: string; readonly citation?: string; readonly court?: string }
  readonly point?: string
  readonly quote?: string
  readonly page?: string
  readonly recognized?: boolean
  readonly verified: boolean
}

/** A precedent as the library holds it, with every reference that counts; undated references and those after the day asked about are left out later. */
export type PrecedentEvidence = {
  readonly citation: string
  readonly name: string
  /** The library's own number for the case. */
  readonly key?: number
  readonly publication?: "published" | "unpublished" | "depublished"
  readonly events: readonly PrecedentEvent[]
  readonly citingOpinions: number
  readonly latest?: Day
}

/** Evidence by the doctrine's official citations. */
export type PrecedentStatusSource = {
  readonly name: string
  readonly of: (citation: string) => PrecedentEvidence | undefined
}

/** A source that holds nothing: the doctrine's own record then stands alone, and coverage says so. */
export const noLibrary: PrecedentStatusSource = { name: "no library", of: () => undefined }
