/**
 * Precedents as data for the models of precedential constraint. A factor is a kind of fact that favours one side; a precedent is the
 * factors before a court, the side it decided for, and the reason it gave. A factor that is not listed is taken as not present.
 */
import { Problem } from "../../base/problem.js"

/** Who a factor favours and a court decides for: `pi` who claims, `delta` who is claimed against. */
export type Side = "pi" | "delta"

/** The factors of a new matter, or of a whole vocabulary, by the side they favour. */
export type Situation = { readonly pi: readonly string[]; readonly delta: readonly string[] }

/** A situation decided. `reason` is the part of the winner's factors that the court rested on; without one, all of them are taken: the weakest reading. */
export type Decision = Situation & { readonly outcome: Side; readonly reason?: readonly string[] }

/** A decision that later courts can cite. */
export type Precedent = Decision & { readonly id: string }

/** The side opposite. */
export function opposite(side: Side): Side {
  return side === "pi" ? "delta" : "pi"
}

/** The reason a decision stands on: the stated one, or all the winner's factors. */
export function reasonOf(decision: Decision): readonly string[] {
  return decision.reason ?? decision[decision.outcome]
}

/** Throws `facts_invalid` where a decision is none: no such side, no reason, a reason outside the winner's factors, a factor on both sides. */
export function checkDecision(decision: Decision, what: string): void {
  const refuse = (why: string) => {
    throw new Problem("facts_invalid", { what, why })
  }
  if (decision.outcome !== "pi" && decision.outcome !== "delta") refuse(`its outcome is "${decision.outcome}", neither pi nor delta`)
  if (!Array.isArray(decision.pi) || !Array.isArray(decision.delta)) refuse("it does not list the factors of both sides")
  const reason = reasonOf(decision)
  if (!Array.isArray(reason) || reason.length === 0) refuse("its reason is empty")
  const stray = reason.find((factor) => !decision[decision.outcome].includes(factor))
  if (stray !== undefined) refuse(`its reason names "${stray}", which is not among the winner's factors`)
  const both = decision.pi.find((factor) => decision.delta.includes(factor))
  if (both !== undefined) refuse(`"${both}" stands on both sides`)
}
