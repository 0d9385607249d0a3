/** What an answer covers: which authorities were looked up, what it rests on, and which rules have no force on the day. */
import { compareDays, onOrBefore } from "../../base/day.js"
import type { Law } from "../authority-status/law.js"
import type { PrecedentStatusSource } from "../authority-status/source.js"
import type { IssueAnswer } from "../decide/issue.js"
import type { Rule } from "../doctrine/doctrine.js"
import type { OutOfForce, Verdict } from "../verdict.js"
import { listed } from "./words.js"

/** Every rule that is not in force, with the reason: not yet, no longer, or nothing that holds it stands. */
export function outOfForceIn(law: Law): readonly OutOfForce[] {
  const inForce = new Set(law.rules.map(({ rule }) => rule.id))
  return law.doctrine.rules.filter(({ id }) => !inForce.has(id)).map((rule) => ({ id: rule.id, title: rule.title, why: whyNot(law, rule) }))
}

function whyNot({ forum, standings }: Law, { from, to, authorities }: Rule): string {
  if (from !== undefined && !onOrBefore(from, forum.asOf)) return `It begins on ${from}.`
  if (to !== undefined && compareDays(forum.asOf, to) > 0) return `It ended on ${to}.`
  const holding = authorities.filter(({ as }) => as === "holds").flatMap(({ authority }) => standings.get(authority) ?? [])
  const later = holding.filter(({ decided }) => !decided)
  const lost = holding.filter(({ decided, weight }) => decided && weight === "none")
  const name = (one: (typeof holding)[number]) => one.authority.short ?? one.authority.name
  return [
    ...(later.length > 0 ? [`Not yet decided: ${listed(later.map(name))}.`] : []),
    ...lost.map((one) => `${name(one)} no longer counts. ${one.because.join(" ")}`.trim()),
  ].join(" ")
}

export function coverageOf(law: Law, live: PrecedentStatusSource, carriers: readonly IssueAnswer[]): Verdict["coverage"] {
  const cases = [...law.standings.values()].filter(({ authority, decided }) => authority.kind === "case" && decided)
  const held = cases.filter((one) => one.held)
  const latestHeld = held
    .flatMap(({ authority }) => live.of(authority.citation)?.latest ?? [])
    .sort()
    .at(-1)
  const missing = cases.filter((one) => !one.held).map(({ authority }) => authority.citation)
  return {
    library: live.name,
    held: held.length,
    authorities: cases.length,
    ...(latestHeld === undefined ? {} : { latest: latestHeld }),
    limits: [
      `The doctrine lists ${cases.length} cases decided by ${law.forum.asOf}; ${held.length === 0 ? "none of them was looked up in a library, so their status is the doctrine's own record" : `the library holds ${held.length} of them`}.`,
      ...(held.length > 0 && missing.length > 0
        ? [`Not in the library: ${missing.slice(0, 8).join("; ")}${missing.length > 8 ? `; and ${missing.length - 8} more` : ""}.`]
        : []),
      ...restsOnOne(carriers),
      "Cases that the doctrine does not list, and facts that its questions do not ask for, are not weighed.",
    ],
  }
}

/** A verdict that one precedent alone carries is only as sure as the reading of that precedent. */
function restsOnOne(carriers: readonly IssueAnswer[]): readonly string[] {
  const deciding = carriers.flatMap(({ grounds }) => grounds.filter(({ strength }) => strength === "decides"))
  const [only] = deciding
  if (deciding.length !== 1 || only?.source.kind !== "precedent") return []
  const { holding, standing } = only.source.precedent
  const narrow = holding.reason.length === 1 ? ", on a reason of one factor" : ""
  return [`The verdict rests on one precedent alone${narrow}: ${standing.authority.name}.`]
}
