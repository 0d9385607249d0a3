/** The other sections of a verdict in words: the answer itself, what would flip it, what to ask, what to bear in mind, what was not checked. */
import { onOrBefore } from "../../base/day.js"
import { courts } from "../../courts/table.js"
import type { Law } from "../authority-status/law.js"
import type { Changed, Open } from "../decide/change.js"
import type { Outcome } from "../decide/issue.js"
import type { Doctrine } from "../doctrine/doctrine.js"
import type { Facts } from "../facts/establish.js"
import type { MatterForm } from "../matter/form.js"
import { lastPayment, yearsAfter } from "../matter/payments.js"
import type { Cited, Flip, Hinge, Verdict } from "../verdict.js"
import { citedAll, closing, sentence } from "./cite.js"
import { outcomeWords, valueWords } from "./words.js"

export function courtName(doctrine: Doctrine, court: string): string {
  return doctrine.courts[court]?.name ?? courts.byId(court)?.name ?? court
}

export function changeText(doctrine: Doctrine, facts: Facts, { changes, outcome, leaning }: Changed): Flip {
  const change = changes.map(({ fact, to }) => {
    const from = facts.found.get(fact)?.value
    return { fact, says: doctrine.facts.get(fact)?.says ?? fact, ...(from === undefined ? {} : { from }), to }
  })
  const parts = change.map(
    ({ fact, says, from, to }) =>
      `${says}: ${valueWords(doctrine, fact, to)}${from === undefined ? "" : `, not ${valueWords(doctrine, fact, from)}`}`,
  )
  return {
    change,
    verdict: outcome,
    ...(leaning === undefined ? {} : { leaning }),
    text: `${sentence(parts.join("; and "))}. Then ${outcomeWords(doctrine, outcome, leaning)}.`,
  }
}

export function hingesFrom(doctrine: Doctrine, open: readonly Open[]): readonly Hinge[] {
  return open.map(({ fact, answers, decisive, reverses }) => ({
    fact: fact.id,
    reverses,
    question: fact.question,
    decisive,
    answers: answers.map(({ value, outcome, leaning }) => ({
      value,
      means: valueWords(doctrine, fact.id, value),
      verdict: outcome,
      ...(leaning === undefined ? {} : { leaning }),
    })),
  }))
}

/** Who must show what at the stage that the matter names. */
export function burdenFor(law: Law, { posture }: MatterForm): Verdict["burden"] {
  const row = posture === undefined ? undefined : law.doctrine.burdens[posture.replace(/\W+/g, "_")]
  if (row === undefined) return undefined
  const authorities = citedAll(law, row.authorities)
  const mark = row.check === "unverified" ? " [statement unverified]" : ""
  return { title: row.title, text: `${row.says}${mark} Facts are taken ${row.facts_taken}. ${closing(authorities)}`.trim(), authorities }
}

/** Guidance whose condition holds, for this verdict and day. */
export function guidanceFor(law: Law, matter: MatterForm, facts: Facts, outcome: Outcome): Verdict["guidance"] {
  return law.doctrine.guidance
    .filter(
      ({ when, verdicts, from }) =>
        (when === undefined || facts.holds(when) === true) &&
        (verdicts?.includes(outcome) ?? true) &&
        (from === undefined || onOrBefore(from, law.forum.asOf)),
    )
    .map(({ title, says, authorities, years }) => ({
      title,
      says: `${says}${deadline(law, matter, years)}`,
      authorities: citedAll(law, authorities),
    }))
    .filter(({ authorities }) => authorities.length > 0)
    .map(({ title, says, authorities }) => ({ title, text: `${says} ${closing(authorities)}`, authorities }))
}

/** The last day of a period that runs from the last payment, where the matter dates it. */
function deadline(law: Law, matter: MatterForm, years: number | undefined): string {
  const paid = years === undefined ? undefined : lastPayment({ matter, asOf: law.forum.asOf, client: matter.parties.client })
  const end = paid === undefined || years === undefined ? undefined : yearsAfter(paid, years)
  return end === undefined ? "" : ` The last payment here was on ${paid}, so the period ends on ${end}.`
}

/** What, of the authorities used, was not checked. */
export function unverifiedIn(law: Law, used: readonly Cited[]): readonly string[] {
  const ids = [...new Set(used.map(({ id }) => id))]
  return ids.flatMap((id) => {
    const authority = law.doctrine.authorities.get(id)
    if (!authority) return []
    const part = authority.unverified
    const unchecked = authority.check === "unverified" || used.some((one) => one.id === id && !one.verified)
    if (part === undefined && !unchecked) return []
    return [
      `${authority.short ?? authority.name} (${authority.citation}): ${sentence(part === undefined ? "not checked against a copy of it" : `not checked: ${part}`)}.`,
    ]
  })
}
