/** Payments of a matter: who paid on whose side, the last one to the client, and the period that runs from it. */
import { compareDays, type Day, earliest, isDay, latest, onOrBefore } from "../../base/day.js"
import type { MatterForm } from "./form.js"
import type { Scene } from "./scene.js"

export type Payment = NonNullable<MatterForm["payments"]>[number]

/**
 * Whose money a payment was: a party's, or `insurer_of_` a party. An insurer in the claimant's place is the insurer, and the one it insures the party;
 * an insurer that insures nobody listed is taken for the first party's.
 */
export function payerOf(matter: MatterForm, { by }: Payment): string | undefined {
  const { parties, people, insurance = [] } = matter
  const insuredBy = (insurer: string) => insurance.filter((one) => one.insurer === insurer).map(({ insured }) => insured)
  const claimant = parties.claimant
  if (people[by]?.is === "insurer") {
    if (by === claimant) return "insurer_of_claimant"
    const party = Object.entries(parties).find(([, person]) => insuredBy(by).includes(person))?.[0]
    return party === undefined ? (insuredBy(by).length === 0 ? "insurer_of_claimant" : undefined) : `insurer_of_${party}`
  }
  if (claimant !== undefined && people[claimant]?.is === "insurer" && insuredBy(claimant).includes(by)) return "claimant"
  return Object.entries(parties).find(([, person]) => person === by)?.[0]
}

/** Payments that went to the client, or that are said to be for its settlement: those from which time runs. */
function toClient({ matter, asOf, client }: Pick<Scene, "matter" | "asOf" | "client">): readonly Payment[] {
  const paid = (matter.payments ?? []).filter(({ date }) => date === undefined || onOrBefore(date, asOf))
  const settling = /settle|judgment|deductible|excess|damages|waived/i
  const onClaimantsSide = paid.filter((one) => payerOf(matter, one)?.endsWith("target") !== true)
  return onClaimantsSide.filter(({ to, for: what }) => (client !== undefined && to === client) || (to === undefined && settling.test(what)))
}

/** The day of the last dated payment by then. */
export function lastPayment(scene: Pick<Scene, "matter" | "asOf" | "client">): Day | undefined {
  const days = toClient(scene).flatMap(({ date }) => date ?? [])
  return [...days].sort(compareDays).at(-1)
}

/** The same day some years on, for a full date; 29 February becomes the 28th where there is none. */
export function yearsAfter(day: Day, years: number): Day | undefined {
  if (day.length < 10) return undefined
  const year = Number(day.slice(0, 4)) + years
  return isDay(`${year}${day.slice(4)}`) ? `${year}${day.slice(4)}` : `${year}-02-28`
}

/** Was the claim filed after the period had ended? A day that is not given in full tells only where every day it may be gives one answer. */
export function late(scene: Scene, years: number): boolean | undefined {
  const paid = lastPayment(scene)
  const { filed } = scene.matter.claim ?? {}
  if (paid === undefined) return undefined
  const [first, last] = [yearsAfter(earliest(paid), years), yearsAfter(latest(paid), years)]
  if (first === undefined || last === undefined) return undefined
  if (filed === undefined) return onOrBefore(scene.asOf, first) ? false : undefined
  if (compareDays(latest(filed), first) <= 0) return false
  return compareDays(earliest(filed), last) > 0 ? true : undefined
}

/** Has the period run out by the day asked about, or may it have, and does nothing settle whether the claim was filed within it? */
export function maybeLate(scene: Scene, years: number): boolean {
  return lastPayment(scene) !== undefined && late(scene, years) === undefined
}
