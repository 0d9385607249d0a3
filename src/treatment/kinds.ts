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
