/** The answer for one draft, and what the resolvers may look at to find it. */
import type { Because } from "../../base/because.js"
import type { Draft } from "../draft.js"
import type { Entry } from "./entry.js"
import type { Ledger } from "./ledger.js"

/** The answer for one draft. */
export type Answer = { readonly entry: Entry | null; readonly candidates?: readonly Entry[]; readonly because: readonly Because[] }

/** What the resolvers may look at. */
export type State = {
  readonly ledger: Ledger
  readonly text: string
  readonly answers: Map<Draft, Answer>
  /** Drafts before the one at hand, in text order. */
  readonly before: Draft[]
}

/** An answer by a rule; `candidates` where more than one authority fits. */
export function settled(entry: Entry | null, rule: string, candidates?: readonly Entry[]): Answer {
  const because = becauseOf(rule)
  return candidates && candidates.length > 0 ? { entry, candidates, because } : { entry, because }
}

const reasons = new Map<string, readonly Because[]>()

/** The rules are few, and their reasons are shared. */
function becauseOf(rule: string): readonly Because[] {
  const held = reasons.get(rule)
  if (held) return held
  const made = [{ rule }]
  reasons.set(rule, made)
  return made
}
