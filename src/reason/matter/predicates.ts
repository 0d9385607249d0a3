/**
 * Questions that a doctrine's conditions may put to a matter's people and events: `together(claimant, target)`. Each answers yes, no or, where the
 * matter does not tell, nothing. Events dated after the day that is asked about do not exist yet; undated ones are taken to have happened.
 */
import { compareDays, type Day, isDay, latest, onOrBefore } from "../../base/day.js"
import type { Value } from "../condition/condition.js"
import type { Answer, MatterForm } from "./form.js"

/** A matter as of a day, with people named by the doctrine's parties or by the matter's own names. */
type Scene = { readonly matter: MatterForm; readonly asOf: Day }
type Ask = { readonly of: number; readonly says: string; readonly answer: (scene: Scene, ...names: string[]) => Value | undefined }

const yes = (answer: Answer | undefined): boolean | undefined =>
  answer === undefined || answer === "unknown" ? undefined : answer === true || answer === "yes"

const happened = <E extends { readonly date?: Day | undefined }>(events: readonly E[] | undefined, asOf: Day): readonly E[] | undefined =>
  events?.filter(({ date }) => date === undefined || onOrBefore(date, asOf))

const listed = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value)

/** Some event fits: yes. The list is given and none fits: no. No list: not known. */
const some = <E>(events: readonly E[] | undefined, fits: (event: E) => boolean): boolean | undefined => events?.some(fits)

/** As `some`, where an event may itself not tell. */
const anyOf = <E>(events: readonly E[] | undefined, fits: (event: E) => boolean | undefined): boolean | undefined => {
  const states = events?.map(fits)
  return states === undefined ? undefined : states.includes(true) ? true : states.includes(undefined) ? undefined : false
}

type Engagement = NonNullable<MatterForm["engagements"]>[number]

function engagements({ matter, asOf }: Scene, who: string, client?: string): readonly Engagement[] | undefined {
  return matter.engagements?.filter(
    (one) => one.who === who && (client === undefined || one.for === client) && (one.from === undefined || onOrBefore(one.from, asOf)),
  )
}

function overlap(a: Engagement, b: Engagement): boolean | undefined {
  const before = (x: Engagement, y: Engagement) => (x.to && y.from ? compareDays(latest(x.to), y.from) < 0 : undefined)
  if (before(a, b) || before(b, a)) return false
  return a.from === undefined && b.from === undefined && (a.to !== undefined || b.to !== undefined) ? undefined : true
}

function pairs(scene: Scene, a: string, b: string): readonly (readonly [Engagement, Engagement])[] | undefined {
  const ours = engagements(scene, a)
  const theirs = engagements(scene, b)
  if (!ours || !theirs) return undefined
  return ours.flatMap((one) => theirs.filter((two) => two.for === one.for).map((two) => [one, two] as const))
}

function acting(scene: Scene, who: string, client: string): boolean | undefined {
  return anyOf(engagements(scene, who, client), (one) =>
    one.to !== undefined && onOrBefore(one.to, scene.asOf) ? false : not(yes(one.ended)),
  )
}

const not = (answer: boolean | undefined) => (answer === undefined ? undefined : !answer)

function engagerReserved(scene: Scene, who: string): boolean | undefined {
  const insurance = happened(scene.matter.insurance, scene.asOf)
  if (!insurance) return undefined
  return anyOf(engagements(scene, who), ({ by, for: client }) => {
    if (by === undefined) return undefined
    return anyOf(insurance, (one) => (one.insurer === by && one.insured === client ? yes(one.reserved) : false))
  })
}

/** The day of the last dated payment by then. */
export function lastPayment(matter: MatterForm, asOf: Day): Day | undefined {
  const days = happened(matter.payments, asOf)?.flatMap(({ date }) => date ?? []) ?? []
  return [...days].sort(compareDays).at(-1)
}

/** The same day some years on, for a full date; 29 February becomes the 28th where there is none. */
export function yearsAfter(day: Day, years: number): Day | undefined {
  if (day.length < 10) return undefined
  const year = Number(day.slice(0, 4)) + years
  return isDay(`${year}${day.slice(4)}`) ? `${year}${day.slice(4)}` : `${year}-02-28`
}

function late({ matter, asOf }: Scene, years: number): boolean | undefined {
  const paid = lastPayment(matter, asOf)
  const filed = matter.claim?.filed
  const end = paid && yearsAfter(paid, years)
  return end && filed && filed.length === 10 ? filed > end : undefined
}

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
    answer: (scene, who, as) =>
      anyOf(engagements(scene, who), (one) => (one.as === undefined ? undefined : one.as.replace(/\W+/g, "_") === as)),
  },
  together: {
    of: 2,
    says: "were both engaged for one client at the same time?",
    answer: (scene, a, b) => {
      return anyOf(pairs(scene, a, b), ([one, two]) => overlap(one, two))
    },
  },
  after: {
    of: 2,
    says: "did the first's engagement begin after the second's had ended?",
    answer: (scene, a, b) =>
      some(pairs(scene, a, b), ([one, two]) => one.from !== undefined && two.to !== undefined && compareDays(latest(two.to), one.from) < 0),
  },
  acting: { of: 2, says: "does the first still act for the second?", answer: acting },
  sued: {
    of: 2,
    says: "did the first sue the second?",
    answer: ({ matter, asOf }, by, whom) =>
      some(happened(matter.suits, asOf), (suit) => suit.by === by && listed(suit.against).includes(whom)),
  },
  settled: {
    of: 2,
    says: "did these two settle?",
    answer: ({ matter, asOf }, a, b) =>
      some(happened(matter.settlements, asOf), (one) => (one.by === a && one.with === b) || (one.by === b && one.with === a)),
  },
  settled_in_good_faith: {
    of: 2,
    says: "did these two settle, and was the settlement found to be in good faith?",
    answer: ({ matter, asOf }, a, b) => {
      const found = happened(matter.settlements, asOf)?.filter(
        (one) => (one.by === a && one.with === b) || (one.by === b && one.with === a),
      )
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
}

/** Puts a question to a matter as of a day. A name that is a party stands for the person in that place; an unnamed party gives no answer. */
export function answered(
  matter: MatterForm,
  asOf: Day,
  parties: ReadonlySet<string>,
  name: string,
  of: readonly string[],
): Value | undefined {
  const people = of.map((one) => (parties.has(one) ? matter.parties[one] : one))
  if (people.includes(undefined)) return undefined
  return asks[name]?.answer({ matter, asOf }, ...(people as string[]))
}
