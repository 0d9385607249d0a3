/** Asking the table of kinds: by name, how serious, of what severity. */

import { type Kind, kinds } from "./kind-rows.js"
import type { Severity } from "./treatment.js"

const byName: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.name, kind]))
const ranks: ReadonlyMap<string, number> = new Map(kinds.map((kind, rank) => [kind.name, rank]))

/** The kind of that name; undefined for a name the table does not hold. */
export function kindOf(name: string): Kind | undefined {
  return byName.get(name)
}

/** How serious a treatment is as a place in the table: 0 is the most serious, and a name the table does not hold comes last. */
export function rankOf(name: string): number {
  return ranks.get(name) ?? kinds.length
}

/** Severity of a treatment; "neutral" for a name the table does not hold. */
export function severityOf(name: string): Severity {
  return byName.get(name)?.severity ?? "neutral"
}

/** How serious a severity is: 0 is the most serious. */
export const severities: readonly Severity[] = ["stop", "warning", "caution", "neutral", "positive"]

/** A severity as a number, for columns and for choosing the gravest. */
export const weights: Readonly<Record<Severity, number>> = { stop: 4, warning: 3, caution: 2, neutral: 1, positive: 0 }

/** Is it one of those that speak against a decision? */
export function isNegative(severity: Severity): boolean {
  return weights[severity] >= weights.caution
}

/** What a treatment does to a decision's force, by whoever may do it. */
export function effectOfKind(name: string): Kind["effect"] {
  return byName.get(name)?.effect
}

/** Direct history that ends what was pending: a judgment, a denial, a dismissal. */
export function concludes(name: string): boolean {
  const kind = byName.get(name)
  return kind?.group === "direct" && !kind.pending && !kind.unpublishes
}

/** Names of the kinds with that flag, in the order of the table. */
export function kindsThat(flag: "pending" | "unpublishes" | "rests"): readonly string[] {
  return kinds.filter((kind) => kind[flag]).map(({ name }) => name)
}
