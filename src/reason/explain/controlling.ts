/** The authorities that carry a verdict, each once: those that decide, or on an open question those that pull and those nearest to the facts. */
import { isNearMiss } from "../decide/ground.js"
import type { IssueAnswer } from "../decide/issue.js"
import type { Law } from "../live/law.js"
import type { Cited } from "../verdict.js"
import { cited } from "./cite.js"
import { authoritiesOf } from "./reasons.js"

export function controllingIn(law: Law, carriers: readonly IssueAnswer[]): readonly Cited[] {
  const all = carriers.flatMap((answer) => [
    ...grounded(answer),
    ...(answer.outcome === "open" ? [...nearest(answer), ...pending(answer)] : []),
  ])
  const seen = new Set<string>()
  return all.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined && law.standings.has(id))
}

function grounded({ grounds, outcome }: IssueAnswer): readonly Cited[] {
  const used = outcome === "open" ? grounds : grounds.filter(({ strength }) => strength === "decides")
  return used.flatMap(({ source }) =>
    source.kind === "rule"
      ? authoritiesOf(source.rule.backing).filter(({ role }) => role === "holds" || (outcome === "open" && role === "see"))
      : [cited(source.precedent.standing, { pin: source.precedent.holding.pin, check: source.precedent.holding.check, as: "precedent" })],
  )
}

/** Where nothing speaks to an open issue: the rules that would, once more is known. */
function pending({ grounds, nearly }: IssueAnswer): readonly Cited[] {
  return grounds.length > 0 ? [] : nearly.flatMap(({ backing }) => authoritiesOf(backing).filter(({ role }) => role === "holds"))
}

function nearest({ distinguished }: IssueAnswer): readonly Cited[] {
  return distinguished
    .filter(isNearMiss)
    .map(({ precedent }) => cited(precedent.standing, { pin: precedent.holding.pin, check: precedent.holding.check, as: "precedent" }))
}
