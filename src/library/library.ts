/** What a library is to those who ask it, whichever database holds it. Both stores pass one contract suite. */
import type { Day } from "../base/day.js"
import type { Role } from "../base/role.js"
import type { KnownCases } from "../cite/citation.js"
import type { Zone } from "../read/document.js"
import type { Severity } from "../treatment/treatment.js"

/** The library's own number for a case; `caseId` in outputs is the id the case came with. */
export type CaseKey = number

/** A case as held: what it is called, where it is printed, who decided it and when. */
export type Case = {
  readonly key: CaseKey
  /** The id the case came with ("cluster_id", "id"), or one made from its first citation. */
  readonly caseId: string
  readonly name: string
  readonly nameFull?: string
  readonly nameShort?: string
  readonly court?: string
  readonly date?: Day
  readonly docket?: string
  /** Normalised, first the official one. */
  readonly citations: readonly string[]
  /** Whether it may be cited: `depublished` and `unpublished` opinions may not in California (rule 8.1115). Absent when not known. */
  readonly publication?: "published" | "unpublished" | "depublished"
  /** First and last page in the first-cited reporter, where pages are known. */
  readonly firstPage?: number
  readonly lastPage?: number
  /** Are opinions held, or only facts about the case? */
  readonly hasText: boolean
  /** `text` with opinions; `facts` without; `cited` when it is only known because opinions that are held cite it. */
  readonly held?: "text" | "facts" | "cited"
  /** What the court ordered: how the opinion ends, with the words. */
  readonly disposition?: { readonly kind: string; readonly quote: string }
  /** Where the facts come from: "starter", an ingested file's name, "courtlistener". */
  readonly provenance: readonly string[]
  /** Checked against a source by a person; starter facts say so, and so do reports. */
  readonly verified: boolean
}

/** One opinion of a case, as text with its zones. */
export type Opinion = {
  readonly key: number
  readonly case: CaseKey
  readonly role: Role
  readonly author?: string
  /** The source's type, such as "020lead". */
  readonly type?: string
  readonly text: string
  readonly zones: readonly Zone[]
}

/** One thing that one case does to another (a citing reference), or to itself up the ladder (direct history). */
export type CitingReference = {
  readonly cited: CaseKey
  readonly citing?: CaseKey
  /** Who acts, when it is not the citing case. */
  readonly acting?: {
    readonly key?: CaseKey
    readonly name?: string
    readonly citation?: string
    readonly court?: string
    readonly date?: Day
  }
  readonly treatment: string
  readonly severity: Severity
  readonly recognized: boolean
  readonly direct: boolean
  readonly part: Role
  readonly voice: "own" | "quoted" | "argued" | "described"
  readonly point?: string
  readonly quote?: string
  readonly page?: string
  readonly opinion?: number
  readonly start?: number
  readonly end?: number
  readonly rule: string
  readonly date?: Day
  /** "text" when it was read out of an opinion; otherwise the starter table or importer it comes from. */
  readonly source: string
  readonly verified: boolean
  /** Why the text itself says that it is not the court's act: "dissent", "negated", "argued"… */
  readonly notCounted?: string
  /** What the acting court did, in the words of the table it comes from. */
  readonly note?: string
  readonly depth?: { readonly mentions: number; readonly words: number; readonly quoted: boolean }
}

/** The answer of a status. Never "good law": only what is held speaks. */
export type Verdict = "stop" | "warning" | "caution" | "no negative treatment found" | "unknown"

/** One reference in a status, with whether and why it counts. */
export type StatusReason = {
  readonly treatment: string
  readonly severity: Severity
  readonly recognized: boolean
  readonly by: { readonly name?: string; readonly citation?: string; readonly court?: string; readonly date?: Day; readonly key?: CaseKey }
  /** Who reports it, where the acting case is another. */
  readonly reportedBy?: StatusReason["by"]
  readonly part: Role
  readonly point?: string
  readonly quote?: string
  readonly page?: string
  /** Where the words stand: the case that has them, and their place in its opinion. */
  readonly at?: { readonly key: CaseKey; readonly opinion: number; readonly start: number; readonly end: number }
  /** What the acting court did, in the words of the table it comes from, where no words of the court are held. */
  readonly note?: string
  readonly rule: string
  /** The rule that decided whether and how much it counts. */
  readonly weighedBy?: string
  /** "text", or the table or importer it comes from. */
  readonly source?: string
  readonly counts: boolean
  readonly why: string
  readonly verified: boolean
  /** How the acting court stands to the case's, where both are known. */
  readonly stands?: "same" | "superior" | "inferior" | "sister" | "unrelated"
  /** What else is to be known of it: `split`: courts of one rank disagree; `dates`: the dates held cannot both be right; `grant`: a grant of review with its own effect; `above`: it was done to the decision that had acted on this one. */
  readonly flag?: "split" | "dates" | "grant" | "above"
}

/** The answer to: is this case good law, on this date, in this court? */
export type Status = {
  readonly case: Case
  readonly asOf: Day
  readonly court?: string
  /** Whether the case binds the court that was asked about, by which rule. */
  readonly inCourt?: {
    readonly name: string
    readonly weight: "binding" | "persuasive"
    readonly rule: string
    readonly says: string
    readonly source: string
  }
  /** What a decision that is not published may be cited for, in its own courts or in the court asked about. */
  readonly citability?: {
    readonly weight: "not citable" | "persuasive" | "precedent"
    readonly says: string
    readonly source: string
    readonly verified: boolean
  }
  readonly verdict: Verdict
  /** Plain sentences: what the court ordered; what happened on appeal; what later courts said; the coverage. */
  readonly says: readonly string[]
  readonly because: readonly StatusReason[]
  readonly history: readonly StatusReason[]
  readonly undermined: readonly {
    readonly authority: { readonly key: CaseKey; readonly name: string; readonly citation?: string }
    readonly by: readonly StatusReason[]
    readonly chain: readonly string[]
    readonly quote?: string
  }[]
  /** What later opinions say that the case holds, in their words. */
  readonly stated?: readonly {
    readonly by: StatusReason["by"]
    readonly quote: string
    readonly part: Role
    readonly page?: string
  }[]
  readonly coverage: {
    readonly citingOpinions: number
    readonly latest?: Day
    readonly hasText: boolean
    readonly limits: readonly string[]
  }
}

/** How much a library holds, and how current it is. */
export type LibraryInfo = {
  readonly name: string
  readonly cases: number
  readonly opinions: number
  readonly references: number
  readonly earliest?: Day
  readonly latest?: Day
  /** SHA-256 over what the library holds; the same facts give the same hash. */
  readonly hash: string
  readonly schema: number
  readonly sources: readonly { readonly name: string; readonly cases: number }[]
}

/** What the library says of a volume of a reporter. `impossible` when the reporter has no such volume, or the year does not fit it. */
export type VolumeFact = {
  readonly reporter: string
  readonly volume: number
  readonly answer: "possible" | "impossible" | "unknown"
  /** Years in which the volume's cases were decided, where known or bounded by anchors on both sides. */
  readonly years?: readonly [number, number]
  readonly lastVolume?: number
  /** Through when the fact holds: series that still run grow. */
  readonly asOf?: Day
  readonly note: string
}

/** A library, whichever database holds it. Methods throw `library_*` problems, and nothing else. */
export interface Library {
  info(): Promise<LibraryInfo>
  /** Cases at a citation (any spelling the reporter table knows), usually one. With `cited`, also cases known only because others cite them. */
  byCitation(citation: string, ask?: { readonly cited?: boolean }): Promise<readonly Case[]>
  /** Cases whose name could be these words, best first. */
  byName(name: string, limit?: number, ask?: { readonly cited?: boolean }): Promise<readonly Case[]>
  byKey(key: CaseKey): Promise<Case | undefined>
  /** The opinions of the case's text; with `aside` those of its other texts, which other sources or earlier versions brought. */
  opinions(key: CaseKey, ask?: { readonly aside?: boolean }): Promise<readonly Opinion[]>
  /** References to a case, or by a case. */
  citedBy(key: CaseKey): Promise<readonly CitingReference[]>
  cites(key: CaseKey): Promise<readonly CitingReference[]>
  status(key: CaseKey, ask?: { readonly asOf?: Day; readonly court?: string }): Promise<Status>
  /** Full-text search; `quote` asks for the words in this order. */
  search(
    words: string,
    ask?: { readonly limit?: number; readonly quote?: boolean; readonly key?: CaseKey },
  ): Promise<
    readonly { readonly case: Case; readonly opinion?: number; readonly snippet: string; readonly start?: number; readonly end?: number }[]
  >
  volume(reporter: string, volume: number): Promise<VolumeFact>
  /** The cases in memory, for resolving citations while reading; built once for a library of moderate size, looked up lazily in a large one. */
  known(): Promise<KnownCases>
  close(): Promise<void>
}
