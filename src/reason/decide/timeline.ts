/** What the answer would have been on each day on which the law changed, on the same facts. A day knows nothing of what came after it. */
import { type Day, latest } from "../../base/day.js"
import { daysOfChange, lawOn } from "../authority-status/law.js"
import type { PrecedentStatusSource } from "../authority-status/source.js"
import type { Authority, Doctrine } from "../doctrine/doctrine.js"
import type { Moment } from "../verdict.js"
import { type Answer, guarded, type Pattern } from "./change.js"

export function timelineOf(
  doctrine: Doctrine,
  pattern: Pattern,
  forum: { readonly court: string; readonly asOf: Day },
  live: PrecedentStatusSource,
): readonly Moment[] {
  let before: Answer | undefined
  return daysOfChange(doctrine, live, forum.asOf).flatMap((date) => {
    const law = lawOn(doctrine, { ...forum, asOf: date }, live)
    if (before === undefined && law.rules.length === 0 && [...law.precedents.values()].every(({ of }) => of.size === 0)) return []
    const now = guarded(law, pattern)
    const changed = before === undefined || before.outcome !== now.outcome || before.leaning !== now.leaning
    before = now
    return {
      date,
      verdict: now.outcome,
      ...(now.leaning === undefined ? {} : { leaning: now.leaning }),
      changed,
      events: eventsOn(doctrine, live, date),
    }
  })
}

function eventsOn(doctrine: Doctrine, live: PrecedentStatusSource, date: Day): readonly string[] {
  const all = [...doctrine.authorities.values()]
  const name = (id: string | undefined) =>
    id === undefined ? undefined : (doctrine.authorities.get(id)?.short ?? doctrine.authorities.get(id)?.name)
  return [
    ...all.flatMap((one) => (isOn(one.date, date) ? [`${one.short ?? one.name}: ${one.says}`] : [])),
    ...all.flatMap((one) =>
      one.events
        .filter((event) => isOn(event.date, date))
        .map((event) => {
          const by = name(event.by)
          return `${one.short ?? one.name}: ${event.treatment}${by ? ` by ${by}` : ""}${event.point ? `, as to ${event.point}` : ""}.`
        }),
    ),
    ...all.flatMap((one) => libraryOnly(one, live, date)),
    ...doctrine.rules.flatMap((rule) => (isOn(rule.from, date) ? [`${rule.title} begins.`] : [])),
  ]
}

/** What the library adds to the doctrine's own record of that day: negative treatments only. */
function libraryOnly(authority: Authority, live: PrecedentStatusSource, date: Day): readonly string[] {
  if (authority.events.some((event) => isOn(event.date, date))) return []
  return (live.of(authority.citation)?.events ?? [])
    .filter((event) => isOn(event.date, date) && event.severity !== "positive" && event.severity !== "neutral")
    .map(
      (event) =>
        `${authority.short ?? authority.name}: ${event.treatment} by ${event.by.name ?? event.by.citation ?? "a later decision"} (library "${live.name}").`,
    )
}

/** Does what is dated so, perhaps by year alone, count from this day? */
function isOn(dated: Day | undefined, day: Day): boolean {
  return dated !== undefined && latest(dated) === day
}
