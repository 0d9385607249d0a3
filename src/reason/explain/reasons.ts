/** The chain of reasons in plain English, issue by issue: what decides, what leans, what was defeated and by what, and what nearly applied. */

import type { Law, PrecedentInForce, RuleInForce } from "../authority-status/law.js"
import { distinguished, type Ground } from "../decide/ground.js"
import type { IssueAnswer } from "../decide/issue.js"
import { answersIn, type Decision, isClosed, shownOn } from "../decide/question.js"
import type { Cited, Distinction, Reason } from "../verdict.js"
import { cited, citedAll, closing, sentence } from "./cite.js"
import { factorBehind, factorsOfPrecedent, factsOf } from "./provenance.js"
import { factorTitles, factsBehind, listed, unknownBehind } from "./words.js"

type Unnumbered = Omit<Reason, "n">

/** The reasons, numbered: the issues that carry the verdict first. */
export function reasonsFor(law: Law, decision: Decision, carriers: readonly IssueAnswer[]): readonly Reason[] {
  const all = answersIn(decision.answer).filter(({ parts }) => parts.length === 0)
  const ordered = [...carriers, ...all.filter((one) => !carriers.includes(one))]
  return ordered
    .flatMap((answer) => reasonsOf(law, decision, answer, carriers.includes(answer)))
    .map((reason, at) => ({ n: at + 1, ...reason }))
}

function reasonsOf(law: Law, decision: Decision, answer: IssueAnswer, carries: boolean): readonly Unnumbered[] {
  const nearly = carries || !isClosed(law, decision.answer) ? answer.nearly.filter(({ rule }) => rule.outcome !== answer.outcome) : []
  const near = answer.grounds.filter(({ strength }) => strength !== "general")
  const told = (grounds: readonly Ground[]) => grounds.map((ground) => groundReason(law, decision, answer, ground))
  return [
    ...told(near),
    ...(carries && turnsOnFactors(answer) ? factorReasons(law, decision, answer) : []),
    ...told(answer.grounds.filter((ground) => !near.includes(ground))),
    ...told(answer.defeated),
    ...nearly.map((found) => nearlyReason(law, decision, answer, found)),
  ]
}

function groundReason(law: Law, decision: Decision, answer: IssueAnswer, ground: Ground): Unnumbered {
  const made =
    ground.source.kind === "rule" ? ruleReason(law, decision, ground.source.rule) : precedentReason(law, decision, ground.source.precedent)
  const weak =
    ground.source.kind === "rule"
      ? ground.source.rule.weakened
      : ground.strength === "leans"
        ? weakness(ground.source.precedent)
        : undefined
  const asides = [
    ...(weak === undefined ? [] : [`It only leans that way, because ${weak}.`]),
    ...(ground.strength === "general" ? ["This is the general rule; it gives way to anything nearer to the case."] : []),
    ...(ground.defeated === undefined ? [] : [`It does not prevail: ${ground.defeated}.`]),
  ]
  return {
    issue: answer.issue,
    kind: ground.defeated === undefined ? ground.strength : "defeated",
    side: ground.side,
    id: ground.id,
    ...made,
    text: [made.text, ...asides, closing(made.authorities)].filter((part) => part !== "").join(" "),
  }
}

type Made = Required<Pick<Reason, "text" | "authorities" | "formal" | "factors" | "facts">>

function ruleReason(law: Law, { facts }: Decision, { rule, backing }: RuleInForce): Made {
  const here = factsBehind(law.doctrine, rule.when, facts)
  return {
    text: `${rule.says}${rule.check === "unverified" ? " [statement unverified]" : ""}${here === "" ? "" : ` Here, ${here}.`}`,
    authorities: authoritiesOf(backing),
    formal: `${rule.id}: ${rule.words} ⇒ ${rule.outcome}`,
    factors: [],
    facts: factsOf(law.doctrine, rule.when, facts),
  }
}

/** Holdings before support, each in order of court and date as the doctrine lists them. */
export function authoritiesOf(backing: RuleInForce["backing"]): readonly Cited[] {
  const order = ["holds", "see", "contra"]
  return backing.map(({ support, standing }) => cited(standing, support)).sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
}

function precedentReason(law: Law, { shown, facts }: Decision, { holding, standing }: PrecedentInForce): Made {
  const { doctrine } = law
  const against = holding.outcome === "allowed" ? "barred" : "allowed"
  const here = shown[against].filter((id) => holding.factors[against].includes(id))
  const faced = here.length === 0 ? "" : ` What speaks against it here (${factorTitles(doctrine, here)}) was before that court too.`
  return {
    text: `${standing.authority.short ?? standing.authority.name} (${holding.parties}) went the same way for ${factorTitles(doctrine, holding.reason)}, present here too. ${holding.says}${faced}`,
    authorities: [cited(standing, { pin: holding.pin, check: holding.check, as: "precedent" })],
    formal: `${holding.id}: {${holding.reason.join(", ")}} ⊆ X^${holding.outcome} and X^${against} ⊆ {${holding.factors[against].join(", ")}} ⇒ ${holding.outcome}`,
    factors: factorsOfPrecedent(law.doctrine, holding, shown, facts),
    facts: [],
  }
}

function weakness({ standing }: PrecedentInForce): string {
  return standing.weight !== "binding"
    ? "it does not bind this court"
    : `a superior court has since limited it (${standing.because.join(" ").replace(/\.$/, "")})`
}

function nearlyReason(law: Law, decision: Decision, answer: IssueAnswer, { rule, backing }: RuleInForce): Unnumbered {
  const unknown = unknownBehind(law.doctrine, rule.when, decision.facts).map((id) => law.doctrine.facts.get(id)?.says ?? id)
  const authorities = authoritiesOf(backing)
  const way = rule.outcome === "open" ? "would leave the issue open" : `would mean that ${law.doctrine.sides[rule.outcome]}`
  return {
    issue: answer.issue,
    kind: "nearly",
    side: rule.outcome,
    id: rule.id,
    text: `Not known yet: ${listed(unknown)}. If the facts bring it in, this ${way}: ${rule.says} ${closing(authorities)}`,
    authorities,
    formal: `${rule.id}: ${rule.words} is unknown`,
    factors: [],
    facts: factsOf(law.doctrine, rule.when, decision.facts),
  }
}

/** Precedents that force, or an issue left to the facts of the case, make the factors themselves the reasons. */
function turnsOnFactors({ grounds, outcome }: IssueAnswer): boolean {
  return outcome === "open"
    ? grounds.some(({ side }) => side === "open")
    : grounds.some(({ source, strength }) => source.kind === "precedent" && strength === "decides")
}

function factorReasons(law: Law, { shown, facts }: Decision, answer: IssueAnswer): readonly Unnumbered[] {
  const counted = shownOn(law, answer.issue, shown)
  return (["barred", "allowed"] as const).flatMap((side) =>
    counted[side].flatMap((id): readonly Unnumbered[] => {
      const factor = law.doctrine.factors.get(id)
      if (!factor) return []
      const authorities = citedAll(law, factor.authorities)
      return [
        {
          issue: answer.issue,
          kind: "factor",
          side,
          id,
          text: `${sentence(factor.title)}. ${factor.says} ${closing(authorities)}`.trim(),
          authorities,
          formal: `${id} ∈ X^${side}`,
          factors: [factorBehind(law.doctrine, id, shown, facts)].flatMap((found) => found ?? []),
          facts: [],
        },
      ]
    }),
  )
}

/** For every precedent that does not force: what of its reason is missing, and what it did not face. */
export function distinctionsFor(law: Law, decision: Decision): readonly Distinction[] {
  return answersIn(decision.answer).flatMap((answer) =>
    distinguished(law, answer.issue, shownOn(law, answer.issue, decision.shown)).map(({ precedent, missing, opposing }): Distinction => {
      const { holding, standing } = precedent
      const titled = (ids: readonly string[]) => ids.map((factor) => ({ factor, title: law.doctrine.factors.get(factor)?.title ?? factor }))
      const parts = [
        ...(missing.length > 0 ? [`it rested on ${factorTitles(law.doctrine, missing)}, not shown here`] : []),
        ...(opposing.length > 0 ? [`it did not face ${factorTitles(law.doctrine, opposing)}, present here`] : []),
      ]
      const precedentCited = cited(standing, { pin: holding.pin, check: holding.check, as: "precedent" })
      return {
        precedent: precedentCited,
        outcome: holding.outcome,
        helps: holding.outcome === "allowed" ? "barred" : "allowed",
        missing: titled(missing),
        opposing: titled(opposing),
        near: missing.length + opposing.length === 1,
        text: `${sentence(standing.authority.short ?? standing.authority.name)} (${holding.parties}) can be distinguished: ${listed(parts)}. ${closing([precedentCited])}`,
      }
    }),
  )
}
