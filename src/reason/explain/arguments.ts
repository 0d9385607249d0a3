/**
 * What lawyers argue with, in three plies for either side: a point on its best authority, the response that distinguishes or outweighs it, and the rebuttal
 * that holds on to what the authority rested on (the moves of HYPO and CATO: K. Ashley, "Modeling Legal Argument", 1990; V. Aleven, 2003).
 */
import type { Law } from "../authority-status/law.js"
import { distinguished, type Ground, isNearMiss, type Side } from "../decide/ground.js"
import { answersIn, type Decision, shownOn } from "../decide/question.js"
import type { Argument, Cited, Ply } from "../verdict.js"
import { cited, closing, sentence } from "./cite.js"
import { authoritiesOf } from "./reasons.js"
import { factorTitles, listed } from "./words.js"

type Point =
  | { readonly issue: string; readonly ground: Ground }
  | { readonly issue: string; readonly near: ReturnType<typeof distinguished>[number] }

/** One argument for each side that has anything to rest on. */
export function argumentsFor(law: Law, decision: Decision): readonly Argument[] {
  return (["allowed", "barred"] as const).flatMap((side) => {
    const point = bestFor(law, decision, side)
    if (point === undefined) return []
    return [
      {
        side,
        point: pointOf(law, point),
        response: responseTo(law, decision, side, point),
        rebuttal: rebuttalOf(law, decision, side, point),
      },
    ]
  })
}

const strengths = ["decides", "leans", "general"] as const

/** What decides, then what leans, then the nearest precedent, then the general rule, then what was defeated. */
function bestFor(law: Law, decision: Decision, side: Side): Point | undefined {
  const leaves = answersIn(decision.answer).filter(({ parts }) => parts.length === 0)
  const grounds = leaves.flatMap(({ issue, grounds: own, defeated }) => [...own, ...defeated].map((ground) => ({ issue, ground })))
  const own = grounds.filter(({ ground }) => ground.side === side)
  const standing = (strength: (typeof strengths)[number]) =>
    own.find(({ ground }) => ground.strength === strength && ground.defeated === undefined)
  const near = leaves.flatMap(({ issue }) =>
    distinguished(law, issue, shownOn(law, issue, decision.shown))
      .filter((one) => one.precedent.holding.outcome === side)
      .map((one) => ({ issue, near: one })),
  )
  return standing("decides") ?? standing("leans") ?? near.find((one) => isNearMiss(one.near)) ?? standing("general") ?? own[0] ?? near[0]
}

function authoritiesIn(point: Point): readonly Cited[] {
  if ("near" in point) return [precedentCited(point.near.precedent)]
  const { source } = point.ground
  return source.kind === "rule"
    ? authoritiesOf(source.rule.backing).filter(({ role }) => role === "holds")
    : [precedentCited(source.precedent)]
}

function precedentCited({ holding, standing }: ReturnType<typeof distinguished>[number]["precedent"]): Cited {
  return cited(standing, { pin: holding.pin, check: holding.check, as: "precedent" })
}

const ply = (text: string, authorities: readonly Cited[]): Ply => ({ text: `${text} ${closing(authorities)}`.trim(), authorities })

function pointOf(law: Law, point: Point): Ply {
  const authorities = authoritiesIn(point)
  if (!("near" in point) && point.ground.source.kind === "rule") return ply(point.ground.source.rule.rule.says, authorities)
  const precedent =
    "near" in point ? point.near.precedent : point.ground.source.kind === "precedent" ? point.ground.source.precedent : undefined
  if (precedent === undefined) return ply("", authorities)
  const { holding, standing } = precedent
  const name = standing.authority.short ?? standing.authority.name
  return ply(
    `${sentence(name)} (${holding.parties}) came out this way for ${factorTitles(law.doctrine, holding.reason)}. ${holding.says}`,
    authorities,
  )
}

/** Distinguish the precedent; or say what defeats the rule; or meet it with the other side's best. */
function responseTo(law: Law, decision: Decision, side: Side, point: Point): Ply {
  const { doctrine } = law
  if ("near" in point) {
    const { missing, opposing } = point.near
    const parts = [
      ...(missing.length > 0 ? [`it rested on ${factorTitles(doctrine, missing)}, not shown here`] : []),
      ...(opposing.length > 0 ? [`it did not face ${factorTitles(doctrine, opposing)}, present here`] : []),
    ]
    return ply(`That case is another one: ${listed(parts)}.`, [])
  }
  if (point.ground.defeated !== undefined) return ply(`It does not prevail: ${point.ground.defeated}.`, [])
  const other = bestFor(law, decision, side === "allowed" ? "barred" : "allowed")
  if (other !== undefined) {
    const answer = pointOf(law, other)
    return { text: `Against it: ${answer.text}`, authorities: answer.authorities }
  }
  const against = shownOn(law, point.issue, decision.shown)[side === "allowed" ? "barred" : "allowed"]
  return ply(
    against.length === 0
      ? "Nothing in the facts or the authorities listed answers it."
      : `Against it speak ${factorTitles(doctrine, against)}.`,
    [],
  )
}

/** Hold on to what the authority rested on and to what speaks for the side here; play the difference down. */
function rebuttalOf(law: Law, decision: Decision, side: Side, point: Point): Ply {
  const shown = shownOn(law, point.issue, decision.shown)[side]
  const reason =
    "near" in point
      ? point.near.precedent.holding.reason
      : point.ground.source.kind === "precedent"
        ? point.ground.source.precedent.holding.reason
        : []
  const kept = reason.filter((factor) => shown.includes(factor))
  const more = shown.filter((factor) => !kept.includes(factor))
  const parts = [
    ...(kept.length > 0 ? [`What it rested on is here too: ${factorTitles(law.doctrine, kept)}.`] : []),
    ...(more.length > 0 ? [`For it speaks besides ${factorTitles(law.doctrine, more)}.`] : []),
  ]
  return ply(parts.length > 0 ? parts.join(" ") : "The rule is stated without that limit.", [])
}
