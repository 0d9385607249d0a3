/** What happened to the case itself up the ladder, in order: later events end pending ones, and some states give a grant of review its own effect. */
import { compareDays } from "../base/day.js"
import { reviewEffect } from "../courts/citability.js"
import type { Court } from "../courts/court.js"
import type { StatusReason } from "../library/library.js"
import { concludes, kindOf, kindsThat } from "../treatment/kinds.js"

/** Events that take an opinion out of the reports; of "review granted" the state's rule speaks. */
export const unpublishing = kindsThat("unpublishes")

/** Does an event of that name and day take an opinion of that system out of the reports? */
export function unpublishes(treatment: string, day: string, system: string | undefined): boolean {
  return treatment === "review granted" ? reviewEffect(system ?? "", day).pending === "not citable" : true
}

const setAside = /^(?:reversed|vacated)(?: and remanded)?$/
const judged = /^(?:affirmed|reversed|vacated)\b/

/** The court of the case, as far as a grant of review needs it. */
export type Granted = Pick<Court, "system"> & Partial<Pick<Court, "level">>

/**
 * Only the highest court of the state takes up a decision of its own courts under the state's rule: a grant by the Supreme Court of the
 * United States, or of a decision of the highest court itself, has no effect but to announce.
 */
function effectOfGrant(reason: StatusReason, court: Granted | undefined) {
  if (!reason.counts || reason.treatment !== "review granted" || !court || court.level === 1 || reason.by.court === "scotus")
    return undefined
  return reviewEffect(court.system, reason.by.date ?? "0001")
}

/** The direct history in order of date, each act once; `court` is that of the case. */
export function directHistory(reasons: readonly StatusReason[], court: Granted | undefined): readonly StatusReason[] {
  const ordered = onRungs([...onceEach(reasons)].sort((a, b) => compareDays(a.by.date ?? "0001", b.by.date ?? "0001")))
  return ordered.map((reason, n) => {
    const effect = effectOfGrant(reason, court)
    if (effect?.pending === "not citable")
      return { ...reason, severity: "stop", why: `${effect.says} (${effect.source}.)`, weighedBy: "history.grant", flag: "grant" }
    const ruled: StatusReason =
      effect?.pending === "persuasive"
        ? { ...reason, why: `${effect.says} (${effect.source}.)`, weighedBy: "history.grant", flag: "grant" }
        : reason
    if (!ruled.counts || !kindOf(ruled.treatment)?.pending) return ruled
    const end = ordered.slice(n + 1).find((later) => later.counts && concludes(later.treatment))
    return end ? { ...ruled, counts: false, weighedBy: "history.ended", why: endedBy(end) } : ruled
  })
}

/**
 * Once a judgment is set aside, what a further court affirms or reverses is the judgment that set it aside, though its opinion names the
 * whole route: an affirmance does not bring this one back, and a reversal does.
 */
function onRungs(ordered: readonly StatusReason[]): readonly StatusReason[] {
  const first = ordered.findIndex(({ counts, treatment }) => counts && setAside.test(treatment))
  const below = ordered[first]
  if (!below) return ordered
  const isAbove = (reason: StatusReason, n: number) =>
    n > first && reason.counts && judged.test(reason.treatment) && reason.by.key !== below.by.key && reason.by.date !== below.by.date
  const undone = ordered.find((reason, n) => isAbove(reason, n) && setAside.test(reason.treatment))
  return ordered.map((reason, n) => {
    if (isAbove(reason, n))
      return { ...reason, counts: false, weighedBy: "history.rung", why: "It is of the judgment that had set this one aside." }
    return n === first && undone ? { ...reason, severity: "warning", weighedBy: "history.undone", why: undoneBy(undone) } : reason
  })
}

/** Why a judgment that was set aside may stand again. */
export function undoneBy({ treatment, by }: StatusReason): string {
  return `That judgment was set aside in turn (${[treatment, by.date].filter(Boolean).join(", ")}): look at what was ordered in the end.`
}

function endedBy(end: StatusReason): string {
  return `That review has ended: ${end.treatment}${end.by.date ? ` (${end.by.date})` : ""}.`
}

/** "Reversed" told again as "reversed and remanded", or by every opinion that cites the case so, is one act: the acting court's own words first. */
function onceEach(reasons: readonly StatusReason[]): StatusReason[] {
  const kept = new Map<string, StatusReason>()
  for (const reason of [...reasons].sort((a, b) => Number(b.counts) - Number(a.counts) || closeness(a) - closeness(b))) {
    const who = reason.by.key ?? reason.by.citation
    const act =
      who === undefined ? `${kept.size}` : `${who}|${reason.treatment.replace(/ and remanded$/, "")}|${reason.by.date?.slice(0, 4) ?? ""}`
    if (!kept.has(act)) kept.set(act, reason)
  }
  return [...kept.values()]
}

/** The acting court's own text, then a table, then a report; of reports, the one that says more. */
function closeness({ recognized, source, treatment }: StatusReason): number {
  return (recognized ? 2 : source === "text" ? 0 : 1) - treatment.length / 1000
}
