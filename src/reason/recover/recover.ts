/** What could be recovered: each component of the doctrine worked out exactly, with its formula written out, its payee and why. */

import { compareDays, onOrBefore } from "../../base/day.js"
import type { Law } from "../authority-status/law.js"
import type { Answer } from "../decide/change.js"
import type { Outcome } from "../decide/issue.js"
import type { Component } from "../doctrine/doctrine.js"
import { citedAll, closing } from "../explain/cite.js"
import type { Facts } from "../facts/establish.js"
import type { Matter } from "../matter/matter.js"
import type { RecoveredComponent, Recovery } from "../verdict.js"
import { type Figures, figuresOf } from "./figures.js"
import { namesIn, worked, writtenOut } from "./formula.js"
import { arithmetic, cents, exactly, isExact, money, type Range } from "./range.js"

/** Components of what was paid, or nothing when the matter gives no amounts. */
export function recover(law: Law, matter: Matter, facts: Facts, { outcome, leaning }: Answer): Recovery | undefined {
  if (matter.amounts.size === 0) return undefined
  const used = new Set<string>()
  const figure = figuresOf(law.doctrine, matter, used)
  const isKnown = figuresOf(law.doctrine, matter)
  const listed = law.doctrine.recovery.filter(
    (one) => speaksOn(law, one) && one.needs.every((name) => isKnown(name)) && !one.unless.some((name) => isKnown(name)),
  )
  const recovering = listed.filter((one) => one.as === "recovery").map((component) => componentOf(law, component, figure, facts, outcome))
  const components = recovering.flatMap(({ row }) => row ?? [])
  const total = recovering.reduce((sum, { amount }) => arithmetic["+"](sum, amount), exactly(0))
  const saved = savedBy(law, listed, figure, facts, { outcome, ...(leaning === undefined ? {} : { leaning }) })
  const unread = [...matter.amounts].filter(([name]) => !used.has(name)).map(([name, amount]) => notUsed(law, name, amount))
  const notes = [
    ...(outcome === "open" || outcome === "conflict" ? ["These figures stand only if the claim is allowed."] : []),
    ...(outcome === "barred" && components.length > 0 ? ["Nothing is recoverable, because the claim is barred."] : []),
    ...recovering.flatMap(({ note }) => note ?? []),
  ]
  if (components.length === 0 && notes.length === 0 && saved === undefined && unread.length === 0) return undefined
  return { components, total: cents(total), notes: [...new Set(notes)], ...(saved === undefined ? {} : { saved }), unread }
}

/** In force on the day, with an authority behind it that had been decided by then. */
function speaksOn({ forum, standings }: Law, { from, to, authorities }: Component): boolean {
  if (from !== undefined && !onOrBefore(from, forum.asOf)) return false
  if (to !== undefined && compareDays(forum.asOf, to) > 0) return false
  return authorities.some(
    ({ authority, as }) => as === "holds" && standings.get(authority)?.decided === true && standings.get(authority)?.weight !== "none",
  )
}

function notUsed(law: Law, name: string, amount: Range): string {
  return `${law.doctrine.amounts.get(name)?.says ?? name}: ${money(amount)} is given, and no figure as of ${law.forum.asOf} rests on it`
}

/** What a defense spares the claimant, where the claim is barred or leans that way. */
function savedBy(law: Law, listed: readonly Component[], figure: Figures, facts: Facts, { outcome, leaning }: Answer): Recovery["saved"] {
  if (outcome !== "barred" && leaning !== "barred") return undefined
  const saving = listed.find((one) => one.as === "saving" && (one.when === undefined || facts.holds(one.when) === true))
  const found = saving && componentOf(law, saving, figure, facts, "open").row
  if (!saving || !found) return undefined
  return { amount: found.recoverable, formula: found.formula, because: [found.because, closing(found.authorities)].join(" ").trim() }
}

type Worked = { readonly row?: RecoveredComponent; readonly amount: Range; readonly note?: string }

function componentOf(law: Law, component: Component, figure: Figures, facts: Facts, outcome: Outcome): Worked {
  const claimed = worked(component.amount, figure)
  if (!claimed || claimed.to.eq(0)) return { amount: exactly(0) }
  const condition = component.when === undefined ? true : facts.holds(component.when)
  const lies = condition !== false && outcome !== "barred"
  const share = lies ? worked(component.share, figure) : exactly(0)
  if (!share) return { amount: exactly(0), note: `Not worked out for lack of a share of fault: ${component.title}.` }
  const exact = arithmetic["*"](claimed, share)
  const amount = condition === undefined ? { from: exactly(0).from, to: exact.to } : exact
  const rounded = { from: amount.from.toDecimalPlaces(2), to: amount.to.toDecimalPlaces(2) }
  const written = `${writtenOut(component.amount, figure)} × ${per(share)} = ${money(rounded)}`
  return {
    row: {
      id: component.id,
      title: component.title,
      claimed: cents(claimed),
      share: fraction(share),
      recoverable: cents(rounded),
      payee: rounded.to.eq(0) ? "-" : component.payee,
      formula:
        namesIn(component.amount).length > 1 ? `(${writtenOut(component.amount, figure)}) × ${per(share)} = ${money(rounded)}` : written,
      because:
        outcome === "barred" && condition !== false
          ? "The claim is barred."
          : condition === false
            ? (component.otherwise ?? component.because)
            : component.because,
      authorities: citedAll(law, component.authorities),
    },
    amount: rounded,
    ...(condition === undefined ? { note: `Nothing or all of it, depending on what is not known: ${component.title}.` } : {}),
  }
}

function fraction(share: Range): string {
  const written = (one: Range["from"]) => one.toDecimalPlaces(6).toString()
  return isExact(share) ? written(share.from) : `${written(share.from)} to ${written(share.to)}`
}

function per(share: Range): string {
  const [from, to] = [share.from, share.to].map((one) => one.mul(100).toDecimalPlaces(4).toString())
  return from === to ? `${from}%` : `${from}% to ${to}%`
}
