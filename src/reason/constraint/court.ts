/**
 * Which precedents bind a court on a day. Time is a filter over dated decisions and dated overrulings, never a change of the base, so an earlier
 * day gives the earlier answer. Under strict vertical precedent a superior court's rule applies whenever its reason is present (after G. Broughton,
 * "Vertical precedents in formal models of precedential constraint", Artificial Intelligence and Law 27, 2019); overruled cases do not bind
 * (C. Di Florio, H. Dong and A. Rotolo, "When precedents clash", arXiv 2410.10567, 2024).
 */
import { compareDays, type Day, earliest, latest, onOrBefore } from "../../base/day.js"
import { Problem } from "../../base/problem.js"
import { type CaseBase, caseBase, type Reading } from "./base.js"
import type { Precedent, Side, Situation } from "./precedent.js"
import { type Weighing, weigh } from "./weigh.js"

/** A precedent with its court, its day, and the days on which it was overruled. */
export type Decided = Precedent & {
  readonly court: string
  readonly date: Day
  readonly overruled?: readonly { readonly on: Day; readonly by?: string }[]
}

/** Who decides, and when. `ranks` orders the courts of the system: larger is higher. */
export type Bench = {
  readonly court: string
  readonly date: Day
  readonly ranks: Readonly<Record<string, number>>
  /** Must a superior court's rule be applied even where a new opposing factor would distinguish it? */
  readonly strictVertical?: boolean
}

/**
 * The precedents that bind: decided by then, not overruled by then, by a court of the same or a higher rank; a court without a rank is of another system,
 * and persuades. Where a day has missing parts, a decision counts from its last possible day and an overruling from its first: no precedent binds in doubt.
 */
export function binding<P extends Decided>(precedents: readonly P[], bench: Bench): readonly P[] {
  const rank = rankOf(bench)
  return precedents.filter(
    ({ court, date, overruled }) =>
      onOrBefore(date, bench.date) &&
      !overruled?.some(({ on }) => onOrBefore(earliest(on), bench.date)) &&
      (bench.ranks[court] ?? Number.NEGATIVE_INFINITY) >= rank,
  )
}

function rankOf({ court, ranks }: Bench): number {
  const rank = ranks[court]
  if (rank === undefined) throw new Problem("court_unknown", { value: court })
  return rank
}

/** The case base as it stands before this court on this day. */
export function bindingBase(precedents: readonly Decided[], bench: Bench, reading: Reading): CaseBase {
  const bind = binding(precedents, bench)
  const rank = rankOf(bench)
  const superior = bench.strictVertical ? bind.filter(({ court }) => (bench.ranks[court] ?? rank) > rank).map(({ id }) => id) : []
  return caseBase(bind, { ...reading, strict: new Set([...(reading.strict ?? []), ...superior]) })
}

/** What the answer would have been from a day on, and what took effect that day. */
export type Moment = Weighing & { readonly date: Day; readonly decided: readonly string[]; readonly overruled: readonly string[] }

/** The situation weighed on each day on which a precedent was decided or overruled, up to the bench's own. What shares a day is taken together. */
export function timeline(precedents: readonly Decided[], bench: Bench, reading: Reading, situation: Situation): readonly Moment[] {
  const days = precedents.flatMap(({ date, overruled }) => [latest(date), ...(overruled ?? []).map(({ on }) => earliest(on))])
  return [...new Set(days)]
    .filter((day) => onOrBefore(day, bench.date))
    .sort(compareDays)
    .map((day) => ({
      ...weigh(bindingBase(precedents, { ...bench, date: day }, reading), situation),
      date: day,
      decided: precedents.filter(({ date }) => latest(date) === day).map(({ id }) => id),
      overruled: precedents.filter(({ overruled }) => overruled?.some(({ on }) => earliest(on) === day)).map(({ id }) => id),
    }))
}

/** What would settle a conflict, each by its own principle; a principle is left out where it does not tell the two lines apart. */
export type TieBreaks = { readonly higherCourt?: Side; readonly laterDate?: Side }

/** Ways in which a court might choose between two binding lines. They are options to name, never a verdict. */
export function tieBreaks(precedents: readonly Decided[], { ranks }: Bench, { forcingPi, forcingDelta }: Weighing): TieBreaks {
  const line = (ids: readonly string[]) => precedents.filter(({ id }) => ids.includes(id))
  const [pi, delta] = [line(forcingPi), line(forcingDelta)]
  if (pi.length === 0 || delta.length === 0) return {}
  const height = (one: readonly Decided[]) => Math.max(...one.map(({ court }) => ranks[court] ?? Number.NEGATIVE_INFINITY))
  const newest = (one: readonly Decided[]) => one.map(({ date }) => date).reduce((a, b) => (compareDays(a, b) >= 0 ? a : b))
  const higher = height(pi) - height(delta)
  const later = compareDays(newest(pi), newest(delta))
  return {
    ...(higher === 0 || Number.isNaN(higher) ? {} : { higherCourt: higher > 0 ? "pi" : "delta" }),
    ...(later === 0 ? {} : { laterDate: later > 0 ? "pi" : "delta" }),
  }
}
