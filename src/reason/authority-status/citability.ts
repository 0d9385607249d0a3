/**
 * When an opinion may be cited as precedent, as reasoning asks it of a doctrine's system of courts: from the one table of the courts'
 * rules (`cite/courts/citability.ts`).
 */
import type { Day } from "../../base/day.js"
import { type Citable, citabilityOf, reviewEffect } from "../../courts/citability.js"

export type Citability = "citable" | "persuasive only" | "not citable"

type Answer = { readonly effect: Citability; readonly says: string; readonly source: string }

const effects: Readonly<Record<Citable, Citability>> = {
  precedent: "citable",
  persuasive: "persuasive only",
  "not citable": "not citable",
}

/** What the event, or the standing of the opinion in the reports, does to it; a grant of review speaks from its own day on. */
export function citability(
  system: string,
  when: "review granted" | "depublished" | "unpublished",
  on: Day | undefined,
): Answer | undefined {
  if (when === "review granted") {
    const { pending, says, source } = reviewEffect(system, on ?? "0001")
    return { effect: effects[pending], says, source }
  }
  const found = citabilityOf({ id: "", system, level: 2 }, when, on)
  return found && { effect: effects[found.weight], says: found.says, source: found.source }
}
