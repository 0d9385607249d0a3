/** What a document does to an authority: the shapes of `goodlaw treat`. The kinds table is `kind-rows.ts`. */
import type { Role } from "../base/role.js"

/** How serious a treatment or finding is. */
export type Severity = "stop" | "warning" | "caution" | "neutral" | "positive"

/** One treatment, with the words that do it. */
export type Treatment = {
  /** A name from the kinds table: "overruled", "disapproved", "followed"… */
  readonly treatment: string
  readonly severity: Severity
  /** The court only reports that another court did it. */
  readonly recognized: boolean
  /** The acting case, where it is not the citing one ("overruled by Y"): name and citations as far as the text tells; `authority` is its id in the cite result. */
  readonly by?: { readonly name?: string; readonly citation?: string; readonly authority?: string }
  /** Who speaks. */
  readonly part: Role
  /** Whose words they are: the court's own, a quotation of another, or a party's argument, a lower court's or a separate opinion's reasoning being described. */
  readonly voice: "own" | "quoted" | "argued" | "described"
  /** How far it reaches: "to the extent that …", "on other grounds", "as to …"; absent for the whole. */
  readonly point?: string
  /** The sentence or phrase, as offsets and as words. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Printed page of the evidence, where the document has pages. */
  readonly page?: string
  /** The cue row's name. */
  readonly rule: string
  /** Where evidence was weighed: the strongest that spoke for it, in words, with what each weighs. */
  readonly reasons?: readonly string[]
  /** A separate opinion's words that say the court did it, where the court's own words alone do not name the act. */
  readonly corroborated?: { readonly part: Role; readonly start: number; readonly end: number; readonly quote: string }
  /** Why it does not count for the opinion of the court, where it does not: "dissent", "negated", "argued", "hypothetical"… */
  readonly notCounted?: string
}

/** One authority and what the document does to it. */
export type TreatedAuthority = {
  readonly authority: string
  readonly name?: string
  readonly citations: readonly string[]
  readonly caseId?: string
  readonly depth: { readonly mentions: number; readonly words: number; readonly quoted: boolean }
  /** The most serious that the opinion of the court itself applies; "cited" if none. */
  readonly treatment: string
  readonly severity: Severity
  readonly treatments: readonly Treatment[]
  /** What this document says the authority holds. */
  readonly statements: readonly {
    readonly start: number
    readonly end: number
    readonly quote: string
    readonly page?: string
    readonly part: Role
    readonly rule: string
  }[]
}

/** How the document ends: "affirmed", "reversed and remanded", with the words. */
export type Disposition = {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The words that keep the order to a part of the judgment. */
  readonly point?: string
  /** Several judgments are under review, and the orders differ. */
  readonly dockets?: "differ"
}

/** What `treat` returns. */
export type TreatResult = { readonly disposition?: Disposition; readonly authorities: readonly TreatedAuthority[] }
