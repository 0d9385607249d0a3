/**
 * Who was engaged when, as far as days settle it. A day that is not given is not known: two engagements overlap, or follow one another, only where the
 * days that are given leave no other way.
 */
import { compareDays, type Day, earliest, latest, onOrBefore } from "../../base/day.js"
import type { Answer, MatterForm } from "./form.js"
import type { Scene } from "./scene.js"

export type Engagement = NonNullable<MatterForm["engagements"]>[number]

/** A given answer as a truth value; `unknown` and none are neither. */
export const yes = (answer: Answer | undefined): boolean | undefined =>
  answer === undefined || answer === "unknown" ? undefined : answer === true || answer === "yes"

const not = (answer: boolean | undefined) => (answer === undefined ? undefined : !answer)

/** As `some`, where a row may itself not tell; no rows at all are not known. */
export const anyOf = <E>(rows: readonly E[] | undefined, fits: (row: E) => boolean | undefined): boolean | undefined => {
  const states = rows?.map(fits)
  return states === undefined ? undefined : states.includes(true) ? true : states.includes(undefined) ? undefined : false
}

/** The engagements of a person, for one client or for any, that had begun by the day asked about; nothing for one of whom the matter lists none. */
export function engagements({ matter, asOf }: Scene, who: string, client?: string): readonly Engagement[] | undefined {
  const own = matter.engagements?.filter((one) => one.who === who)
  if (own === undefined || own.length === 0) return undefined
  return own.filter(
    (one) => (client === undefined || one.for === client) && (one.from === undefined || onOrBefore(earliest(one.from), asOf)),
  )
}

/** Each engagement of one with each of the other for the same client. */
export function pairs(scene: Scene, a: string, b: string): readonly (readonly [Engagement, Engagement])[] | undefined {
  const ours = engagements(scene, a)
  const theirs = engagements(scene, b)
  if (!ours || !theirs) return undefined
  return ours.flatMap((one) => theirs.filter((two) => two.for === one.for).map((two) => [one, two] as const))
}

/** The last day on which an engagement surely still ran: one that has not ended runs on. */
function surelyUntil({ to, ended }: Engagement, asOf: Day): Day | undefined {
  return to !== undefined ? earliest(to) : yes(ended) === false ? latest(asOf) : undefined
}

/** Did one end, as far as days tell, before the other began? */
export function before(one: Engagement, other: Engagement): boolean | undefined {
  if (one.to === undefined || other.from === undefined) return undefined
  if (compareDays(latest(one.to), earliest(other.from)) < 0) return true
  return compareDays(earliest(one.to), latest(other.from)) >= 0 ? false : undefined
}

/** Did both run at one time? They did where one began while the other surely ran. */
export function overlap(a: Engagement, b: Engagement, asOf: Day): boolean | undefined {
  if (before(a, b) === true || before(b, a) === true) return false
  const [aUntil, bUntil] = [surelyUntil(a, asOf), surelyUntil(b, asOf)]
  const began = (one: Engagement, other: Engagement, until: Day | undefined) =>
    one.from !== undefined &&
    other.from !== undefined &&
    until !== undefined &&
    latest(one.from) <= until &&
    (latest(other.from) <= earliest(one.from) || one.from === other.from)
  return began(a, b, bUntil) || began(b, a, aUntil) || undefined
}

/** Does the person act for the client on the day? */
export function acting(scene: Scene, who: string, client: string): boolean | undefined {
  return anyOf(engagements(scene, who, client), (one) => {
    if (one.to !== undefined) return !onOrBefore(one.to, scene.asOf)
    return not(yes(one.ended))
  })
}

/** Is the engagement in the capacity, by the doctrine's words for it? One without a capacity does not tell. */
export function inCapacity({ capacities }: Scene, { as }: Engagement, capacity: string): boolean | undefined {
  if (as === undefined) return undefined
  const row = capacities[capacity]
  const said = ` ${as.toLowerCase().replace(/[^a-z]+/g, " ")} `
  return (row?.words ?? [capacity]).some((words) =>
    said.includes(
      ` ${words
        .toLowerCase()
        .replace(/[^a-z]+/g, " ")
        .trim()} `,
    ),
  )
}

/** Does the capacity name a role alone, by the doctrine's words, and no other matter? */
function isRole({ capacities }: Scene, { as }: Engagement): boolean {
  const known = Object.values(capacities).flatMap(({ words }) => words)
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^a-z]+/g, " ")
      .trim()
  const left = known
    .map(plain)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, words) => rest.replaceAll(` ${words} `, " "), ` ${plain(as ?? "")} `)
  return left.split(" ").every((word) => word === "" || small.has(word))
}

const small = new Set([
  "the",
  "a",
  "an",
  "of",
  "for",
  "in",
  "and",
  "as",
  "to",
  "his",
  "her",
  "its",
  "s",
  "client",
  "insured",
  "insurer",
  "case",
  "suit",
])

/** Was the work of both in one matter? Where each names another kind of work it is not known. */
export function oneWork(scene: Scene, a: string, b: string): boolean | undefined {
  return anyOf(pairs(scene, a, b), ([one, two]) => {
    if (one.on !== undefined && two.on !== undefined) return one.on === two.on
    const named = [one, two].filter((engagement) => engagement.as !== undefined && !isRole(scene, engagement))
    return one.as === two.as || named.length < 2 || undefined
  })
}
