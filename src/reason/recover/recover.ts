/** What could be recovered: each component of the doctrine worked out exactly, with its formula written out, its payee and why. */

import type { Law } from "../authority-status/law.js"
import type { Outcome } from "../decide/issue.js"
import type { Component, Doctrine } from "../doctrine/doctrine.js"
import { citedAll } from "../explain/cite.js"
import type { Facts } from "../facts/establish.js"
import type { Matter } from "../matter/matter.js"
import type { RecoveredComponent, Recovery } from "../verdict.js"
import { namesIn, worked, writtenOut } from "./formula.js"
import { arithmetic, cents, exactly, isExact, money, type Range } from "./range.js"

type Figures = (name: string) => Range | undefined

/** Components of what was paid, or nothing when the matter gives no amounts. */
export function recover(law: Law, matter: Matter, facts: Facts, outcome: Outcome): Recovery | undefined {
  if (matter.amounts.size === 0) return undefined
  const figure = figures(law.doctrine, matter)
  const listed = law.doctrine.recovery.filter(
    ({ needs, unless }) => needs.every((name) => figure(name)) && !unless.some((name) => figure(name)),
  )
  const worked = listed.map((component) => componentOf(law, component, figure, facts, outcome))
  const components = worked.flatMap(({ row }) => row ?? [])
  const total = worked.reduce((sum, { amount }) => arithmetic["+"](sum, amount), exactly(0))
  const notes = [
    ...(outcome === "open" || outcome === "conflict" ? ["These figures stand only if indemnity is allowed."] : []),
    ...(outcome === "barred" && components.length > 0 ? ["Nothing is recoverable, because the claim is barred."] : []),
    ...worked.flatMap(({ note }) => note ?? []),
  ]
  return components.length === 0 && notes.length === 0 ? undefined : { components, total: cents(total), notes: [...new Set(notes)] }
}

/** Amounts given, or following from others; shares as `claimant_share` and the like. */
function figures(doctrine: Doctrine, matter: Matter): Figures {
  const pending = new Set<string>()
  const figure: Figures = (name) => {
    const given = matter.amounts.get(name)
    if (given) return given
    if (name.endsWith("_share")) return matter.shares.get(name.slice(0, -"_share".length))
    if (pending.has(name)) return undefined
    pending.add(name)
    const found = doctrine.amounts.get(name)?.else.reduce<Range | undefined>((done, formula) => done ?? worked(formula, figure), undefined)
    pending.delete(name)
    return found
  }
  return figure
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
  return isExact(share) ? share.from.toString() : `${share.from.toString()} to ${share.to.toString()}`
}

function per(share: Range): string {
  const [from, to] = [share.from.mul(100).toString(), share.to.mul(100).toString()]
  return from === to ? `${from}%` : `${from}% to ${to}%`
}
