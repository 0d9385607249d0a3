/** The authorities that carry a verdict, each once: those that decide, or on an open question those that pull and those nearest to the facts. */

import type { Law } from "../authority-status/law.js"
import { distinguished, type Ground, isNearMiss } from "../decide/ground.js"
import type { IssueAnswer } from "../decide/issue.js"
import { type Decision, shownOn } from "../decide/question.js"
import type { Shown } from "../facts/establish.js"
import type { Cited } from "../verdict.js"
import { cited } from "./cite.js"
import { authoritiesOf } from "./reasons.js"

export function controllingIn(law: Law, { shown }: Decision, carriers: readonly IssueAnswer[]): readonly Cited[] {
  const all = carriers.flatMap((answer) => (answer.outcome === "open" ? pulling(law, shown, answer) : deciding(answer)))
  return all.filter((one, at) => law.standings.has(one.id) && all.findIndex(({ id }) => id === one.id) === at)
}

function deciding({ grounds }: IssueAnswer): readonly Cited[] {
  return grounds.filter(({ strength }) => strength === "decides").flatMap((ground) => behind(ground, ["holds"]))
}

/** On an open issue what leaves it open and what leans, then the nearest precedents, then the general rule; or the rules that wait for facts. */
function pulling(law: Law, shown: Shown, answer: IssueAnswer): readonly Cited[] {
  const of = (general: boolean) =>
    answer.grounds.filter(({ strength }) => (strength === "general") === general).flatMap((ground) => behind(ground, ["holds", "see"]))
  return [...of(false), ...nearest(law, shown, answer.issue), ...of(true), ...pending(answer)]
}

function behind({ source }: Ground, roles: readonly Cited["role"][]): readonly Cited[] {
  return source.kind === "rule"
    ? authoritiesOf(source.rule.backing)
        .filter(({ role }) => roles.includes(role))
        .map((one) => ({ ...one, statement: source.rule.rule.check }))
    : [cited(source.precedent.standing, { pin: source.precedent.holding.pin, check: source.precedent.holding.check, as: "precedent" })]
}

/** Where nothing speaks to an open issue: the rules that would, once more is known. */
function pending({ grounds, nearly }: IssueAnswer): readonly Cited[] {
  return grounds.length > 0 ? [] : nearly.flatMap(({ backing }) => authoritiesOf(backing).filter(({ role }) => role === "holds"))
}

function nearest(law: Law, shown: Shown, issue: string): readonly Cited[] {
  return distinguished(law, issue, shownOn(law, issue, shown))
    .filter(isNearMiss)
    .map(({ precedent }) => cited(precedent.standing, { pin: precedent.holding.pin, check: precedent.holding.check, as: "precedent" }))
}
