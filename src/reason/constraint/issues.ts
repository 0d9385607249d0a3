/**
 * A claim taken apart into issues: each is weighed by itself, on its own factors and the precedents that speak to it, and the answers are joined as the
 * law joins them (the issue tree of IBP: S. Brüninghaus and K. Ashley, "Predicting outcomes of case based legal arguments", ICAIL 2003, with constraint
 * in the place of prediction). A claim may so be forced on one issue and open on another; how it stands as a whole is to be shown beside the flat answer.
 */
import { caseBase, type Reading } from "./base.js"
import { checkDecision, type Precedent, reasonOf, type Situation } from "./precedent.js"
import { type Constraint, type Weighing, weigh } from "./weigh.js"

/** An issue with its factors and the precedents that decided it, or several that `pi` must win `all` of, or `any` of. */
export type IssueTree =
  | { readonly kind: "issue"; readonly issue: string; readonly factors: Situation; readonly precedents: readonly Precedent[] }
  | { readonly kind: "all" | "any"; readonly issue: string; readonly parts: readonly IssueTree[] }

/** The same tree with its answers: a weighing at the leaves, a joined verdict above. */
export type IssueWeighing =
  | { readonly kind: "issue"; readonly issue: string; readonly verdict: Constraint; readonly weighing: Weighing }
  | { readonly kind: "all" | "any"; readonly issue: string; readonly verdict: Constraint; readonly parts: readonly IssueWeighing[] }

/** Weighs each issue on the part of the situation and of the precedents that is its own. A precedent whose reason lies elsewhere does not speak to it. */
export function weighIssues(tree: IssueTree, situation: Situation, reading: Reading): IssueWeighing {
  if (tree.kind !== "issue") {
    const parts = tree.parts.map((part) => weighIssues(part, situation, reading))
    const verdict = joined(
      tree.kind,
      parts.map((part) => part.verdict),
    )
    return { kind: tree.kind, issue: tree.issue, verdict, parts }
  }
  const own = tree.precedents.flatMap((precedent) => narrowed(precedent, tree.factors) ?? [])
  const weighing = weigh(caseBase(own, { ...reading, factors: tree.factors }), within(situation, tree.factors))
  return { kind: "issue", issue: tree.issue, verdict: weighing.verdict, weighing }
}

/** One lost issue loses a claim of `all`, one won issue wins a claim of `any`; short of that the claim is as undecided as its issues. */
export function joined(kind: "all" | "any", verdicts: readonly Constraint[]): Constraint {
  const [decides, needed] = kind === "all" ? (["forced_delta", "forced_pi"] as const) : (["forced_pi", "forced_delta"] as const)
  if (verdicts.includes(decides)) return decides
  if (verdicts.includes("open") || verdicts.length === 0) return "open"
  return verdicts.includes("conflict") ? "conflict" : needed
}

function within(situation: Situation, factors: Situation): Situation {
  return {
    pi: situation.pi.filter((factor) => factors.pi.includes(factor)),
    delta: situation.delta.filter((factor) => factors.delta.includes(factor)),
  }
}

function narrowed(precedent: Precedent, factors: Situation): Precedent | undefined {
  checkDecision(precedent, `The precedent ${precedent.id}`)
  const reason = reasonOf(precedent).filter((factor) => factors[precedent.outcome].includes(factor))
  return reason.length > 0 ? { id: precedent.id, outcome: precedent.outcome, ...within(precedent, factors), reason } : undefined
}
