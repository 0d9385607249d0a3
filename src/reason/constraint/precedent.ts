/**
 * Precedents as data for the models of precedential constraint. A factor is a kind of fact that favours one side; a precedent is the
 * factors before a court, the side it decided for, and the reason it gave. A factor that is not listed is taken as not present.
 */
import { Problem } from "../../base/problem.js"

/** Who a factor favours and a court decides for: `pi` who claims, `delta` who is claimed against. */
export type Side = "pi" | "delta"

/** The factors of a new matter, or of a whole vocabulary, by the side they favour. */
export type Situation = { readonly pi: readonly string[]; readonly delta: readonly string[] }

/** A decided case. `reason` is the part of the winner's factors that the court rested on; without one, all of them are taken: the weakest reading. */
export type Precedent = Situation & { readonly id: string; readonly outcome: Side; readonly reason?: readonly string[] }

/** The side opposite. */
export function opposite(side: Side): Side {
  return side === "pi" ? "delta" : "pi"
}

/** The reason a precedent stands on: the stated one, or all the winner's factors. */
export function reasonOf(precedent: Precedent): readonly string[] {
  return precedent.reason ?? precedent[precedent.outcome]
}

/** Throws `facts_invalid` where a precedent is none: no such side, no reason, a reason outside the winner's factors, a factor on both sides. */
export function checkPrecedent(precedent: Precedent): void {
  const refuse = (why: string) => {
    throw new Problem("facts_invalid", { what: `The precedent ${precedent.id}`, why })
  }
  if (precedent.outcome !== "pi" && precedent.outcome !== "delta") refuse(`its outcome is "${precedent.outcome}", neither pi nor delta`)
  if (!Array.isArray(precedent.pi) || !Array.isArray(precedent.delta)) refuse("it does not list the factors of both sides")
  const reason = reasonOf(precedent)
  if (!Array.isArray(reason) || reason.length === 0) refuse("its reason is empty")
  const stray = reason.find((factor) => !precedent[precedent.outcome].includes(factor))
  if (stray !== undefined) refuse(`its reason names "${stray}", which is not among the winner's factors`)
  const both = precedent.pi.find((factor) => precedent.delta.includes(factor))
  if (both !== undefined) refuse(`"${both}" stands on both sides`)
}
