/**
 * Arguing from the nearest precedents where none decides: which to cite for a proposed outcome, how it differs, and what the other side answers
 * with (a fortiori case-based argumentation: H. Prakken and R. Ratsma, "A top-level model of case-based argumentation for explanation",
 * Argument & Computation 13, 2022). What comes of it is argued, never forced.
 */
import { opposite, type Precedent, reasonOf, type Side } from "./precedent.js"

/** What differences are counted over: all factors, or the stated reason in place of all the winner's factors. */
export type Counted = "factors" | "reasons"

/** A precedent cited for the proposed outcome. */
export type Citing = {
  readonly case: string
  readonly differences: readonly string[]
  /** No other precedent for the outcome differs in strictly less. */
  readonly best: boolean
  /** Distinctions: what spoke for the outcome there and is missing here; what speaks against it here and did not there. */
  readonly missingPro: readonly string[]
  readonly newCon: readonly string[]
  /** What may make up for them: new support here, and opposition there that is missing here. */
  readonly newPro: readonly string[]
  readonly missingCon: readonly string[]
  /** Precedents for the other side that answer it, unless it is strictly nearer than they are. */
  readonly counterexamples: readonly string[]
}

/** In what the focus is weaker for its outcome than the precedent; where the precedent went the other way, in what it is stronger. None: a fortiori. */
export function relevantDifferences(precedent: Precedent, focus: Precedent, counted: Counted = "factors"): readonly string[] {
  const [strong, weak] = precedent.outcome === focus.outcome ? [precedent, focus] : [focus, precedent]
  const strength = (of: Precedent, side: Side) => (counted === "reasons" && side === of.outcome ? reasonOf(of) : of[side])
  const { outcome } = focus
  const against = opposite(outcome)
  return [...minus(strength(strong, outcome), strength(weak, outcome)), ...minus(strength(weak, against), strength(strong, against))]
}

/** Every precedent that can be cited for the focus's outcome, with what is said of it on both sides. */
export function citings(precedents: readonly Precedent[], focus: Precedent): readonly Citing[] {
  const compared = precedents.map((precedent) => ({ precedent, differences: relevantDifferences(precedent, focus) }))
  const same = compared.filter(({ precedent }) => precedent.outcome === focus.outcome)
  const other = compared.filter(({ precedent }) => precedent.outcome !== focus.outcome)
  const against = opposite(focus.outcome)
  return same.map(({ precedent, differences }) => ({
    case: precedent.id,
    differences,
    best: !same.some((rival) => strictlyWithin(rival.differences, differences)),
    missingPro: minus(precedent[focus.outcome], focus[focus.outcome]),
    newCon: minus(focus[against], precedent[against]),
    newPro: minus(focus[focus.outcome], precedent[focus.outcome]),
    missingCon: minus(precedent[against], focus[against]),
    counterexamples: other.filter((answer) => !strictlyWithin(differences, answer.differences)).map((answer) => answer.precedent.id),
  }))
}

function minus(a: readonly string[], b: readonly string[]): readonly string[] {
  const taken = new Set(b)
  return a.filter((factor) => !taken.has(factor))
}

function strictlyWithin(a: readonly string[], b: readonly string[]): boolean {
  return a.length < b.length && minus(a, b).length === 0
}
