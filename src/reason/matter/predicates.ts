/**
 * Questions that a doctrine's conditions may put to a matter's people and events: `together(claimant, target)`. Each answers yes, no or, where the
 * matter does not tell, nothing. Events dated after the day that is asked about do not exist yet; undated ones are taken to have happened.
 */
import { type Day, onOrBefore } from "../../base/day.js"
import type { Value } from "../condition/condition.js"
import { acting, anyOf, before, engagements, inCapacity, oneWork, overlap, pairs, yes } from "./engagements.js"
import type { MatterForm } from "./form.js"
import { late, maybeLate, payerOf } from "./payments.js"
import type { Capacities, Scene } from "./scene.js"

type Ask = { readonly of: number; readonly says: string; readonly answer: (scene: Scene, ...names: string[]) => Value | undefined }

const happened = <E extends { readonly date?: Day | undefined }>(events: readonly E[] | undefined, asOf: Day): readonly E[] | undefined =>
  events?.filter(({ date }) => date === undefined || onOrBefore(date, asOf))

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value

/** Some event fits: yes. The list is given and none fits: no. No list: not known. */
const some = <E>(events: readonly E[] | undefined, fits: (event: E) => boolean): boolean | undefined => events?.some(fits)

function engagerReserved(scene: Scene, who: string): boolean | undefined {
  const insurance = happened(scene.matter.insurance, scene.asOf)
  if (!insurance) return undefined
  return anyOf(engagements(scene, who), ({ by, for: client }) => {
    if (by === undefined) return undefined
    return anyOf(insurance, (one) => (one.insurer === by && one.insured === client ? yes(one.reserved) : false))
  })
}

function after(scene: Scene, a: string, b: string): boolean | undefined {
  const states = pairs(scene, a, b)?.map(([one, two]) => before(two, one))
  return states === undefined || states.length === 0 ? undefined : states.includes(true) || (states.includes(undefined) ? undefined : false)
}

const between = (one: { readonly by: string; readonly with: string }, a: string, b: string) =>
  (one.by === a && one.with === b) || (one.by === b && one.with === a)

/** A payment for a settlement by one of them, or its insurer, to the other tells of it as the settlement itself does. */
function paidInSettlement({ matter, asOf }: Scene, a: string, b: string): boolean {
  const place = (person: string) => Object.entries(matter.parties).find(([, one]) => one === person)?.[0]
  const made = happened(matter.payments, asOf) ?? []
  const by = (one: (typeof made)[number], who: string) => one.by === who || payerOf(matter, one) === `insurer_of_${place(who)}`
  return made.some((one) => /settle|judgment/i.test(one.for) && ((one.to === b && by(one, a)) || (one.to === a && by(one, b))))
}

const undefinedOrNo = ({ matter }: Scene) => (matter.settlements === undefined ? undefined : false)

/** The table; docs/matters.md lists it. */
export const asks: Readonly<Record<string, Ask>> = {
  is_a: {
    of: 2,
    says: "is the person of this kind?",
    answer: ({ matter }, who, kind) => {
      const found = matter.people[who]
      return found === undefined ? undefined : found.is === kind
    },
  },
  acted_for: {
    of: 2,
    says: "was the first engaged for the second?",
    answer: (scene, who, client) => some(engagements(scene, who), (one) => one.for === client),
  },
  engaged: {
    of: 2,
    says: "did the first engage the second?",
    answer: (scene, by, who) => anyOf(engagements(scene, who), (one) => (one.by === undefined ? undefined : one.by === by)),
  },
  engaged_as: {
    of: 2,
    says: "was the person engaged in this capacity?",
    answer: (scene, who, capacity) => anyOf(engagements(scene, who), (one) => inCapacity(scene, one, capacity)),
  },
  engaged_by_kind: {
    of: 2,
    says: "was the person engaged by someone of this kind?",
    answer: (scene, who, kind) =>
      anyOf(engagements(scene, who), ({ by }) => (by === undefined ? undefined : scene.matter.people[by]?.is === kind)),
  },
  same_work: {
    of: 2,
    says: "was the work of both for one client in one matter, as far as capacities and matters tell?",
    answer: oneWork,
  },
  engagements_listed: { of: 0, says: "does the matter list engagements?", answer: ({ matter }) => matter.engagements !== undefined },
  told: { of: 0, says: "is the matter told in a plain account?", answer: ({ matter }) => matter.account !== undefined },
  together: {
    of: 2,
    says: "were both engaged for one client at the same time?",
    answer: (scene, a, b) => anyOf(pairs(scene, a, b), ([one, two]) => overlap(one, two, scene.asOf)),
  },
  after: {
    of: 2,
    says: "did the first's engagement begin after the second's had ended?",
    answer: after,
  },
  acting: { of: 2, says: "does the first still act for the second?", answer: acting },
  sued: {
    of: 2,
    says: "did the first sue the second?",
    answer: ({ matter, asOf }, by, whom) =>
      some(happened(matter.suits, asOf), (suit) => suit.by === by && listed(suit.against).includes(whom)),
  },
  in_suit: {
    of: 2,
    says: "does the first act as counsel in a suit that the second has brought?",
    answer: ({ matter, asOf }, who, by) =>
      some(happened(matter.suits, asOf), (suit) => suit.by === by && listed(suit.counsel).includes(who)) === true || undefined,
  },
  paid: {
    of: 1,
    says: "did this party, or insurer_of_ this party, pay something?",
    answer: ({ matter, asOf }, payer) => some(happened(matter.payments, asOf), (one) => payerOf(matter, one) === payer),
  },
  shares_given: {
    of: 2,
    says: "are both given a share of the fault for one loss?",
    answer: ({ matter }, a, b) => (faulty(matter, a) && faulty(matter, b)) || undefined,
  },
  settled: {
    of: 2,
    says: "did these two settle?",
    answer: (scene, a, b) =>
      some(happened(scene.matter.settlements, scene.asOf), (one) => between(one, a, b)) ||
      paidInSettlement(scene, a, b) ||
      undefinedOrNo(scene),
  },
  settled_in_good_faith: {
    of: 2,
    says: "did these two settle, and was the settlement found to be in good faith?",
    answer: ({ matter, asOf }, a, b) => {
      const found = happened(matter.settlements, asOf)?.filter((one) => between(one, a, b))
      return anyOf(found, (one) => yes(one.good_faith))
    },
  },
  waived: {
    of: 2,
    says: "did the first waive privilege as to the second?",
    answer: ({ matter, asOf }, by, whom) => some(happened(matter.waivers, asOf), (one) => one.by === by && one.as_to === whom),
  },
  insurer_reserved: { of: 1, says: "was the person engaged by an insurer that had reserved its rights?", answer: engagerReserved },
  insures: {
    of: 2,
    says: "does the first insure the second?",
    answer: ({ matter }, insurer, insured) => some(matter.insurance, (one) => one.insurer === insurer && one.insured === insured),
  },
  insures_kind: {
    of: 2,
    says: "does the first insure someone of this kind?",
    answer: ({ matter }, insurer, kind) =>
      some(matter.insurance, (one) => one.insurer === insurer && matter.people[one.insured]?.is === kind),
  },
  late: {
    of: 1,
    says: "was the claim filed more than so many years after the last payment?",
    answer: (scene, years) => late(scene, Number(years)),
  },
  maybe_late: {
    of: 1,
    says: "may the claim be out of time, so many years after the last payment, and is it not settled whether it was filed before?",
    answer: (scene, years) => maybeLate(scene, Number(years)),
  },
}

/** Has the person, by the party it stands for, a share of the fault over zero? */
function faulty(matter: MatterForm, person: string): boolean {
  const party = Object.entries(matter.parties).find(([, who]) => who === person)?.[0] ?? person
  const share = matter.shares[party] ?? matter.shares[`${party}_share`] ?? matter.amounts[party]
  return share !== undefined && Number.parseFloat(String(share)) > 0
}

/** Questions about an insurer itself; in all others one that stands in a party's place is asked about through the professional it insures. */
const ofTheInsurerItself = new Set(["is_a", "insures", "insures_kind"])

/** The insured whom an insurer in a party's place stands for: a professional who was engaged; else the person itself. */
function actingFor(matter: MatterForm, person: string): string {
  if (matter.people[person]?.is !== "insurer" || !Object.values(matter.parties).includes(person)) return person
  const insured = matter.insurance?.find((one) => one.insurer === person && one.insured !== matter.parties.client)?.insured
  return insured !== undefined && matter.engagements?.some(({ who }) => who === insured) ? insured : person
}

/** What of a doctrine the questions need: its parties, and its words for capacities. */
export type Asking = { readonly parties: ReadonlySet<string>; readonly capacities: Capacities }

/** The doctrine's part in the questions. */
export function askingOf(doctrine: { readonly parties: Readonly<Record<string, string>>; readonly capacities: Capacities }): Asking {
  return { parties: new Set(Object.keys(doctrine.parties)), capacities: doctrine.capacities }
}

/** Puts a question to a matter as of a day. A name that is a party stands for the person in that place; an unnamed party gives no answer. */
export function answered(matter: MatterForm, asOf: Day, asking: Asking, name: string, of: readonly string[]): Value | undefined {
  const byRole = name === "paid" || name === "shares_given"
  const people = of.map((one) => (!byRole && asking.parties.has(one) ? matter.parties[one] : one))
  if (people.includes(undefined)) return undefined
  if (!ofTheInsurerItself.has(name))
    people.forEach((person, at) => {
      people[at] = actingFor(matter, person as string)
    })
  return asks[name]?.answer({ matter, asOf, capacities: asking.capacities, client: matter.parties.client }, ...(people as string[]))
}
