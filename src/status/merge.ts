/** Reasons as a status lists them: one act once, no opinion against itself, the most serious first. */
import { compareDays, onOrBefore } from "../base/day.js"
import type { StatusReason } from "../library/library.js"
import { weights } from "../treatment/kinds.js"

/** Where one opinion overrules or disapproves the case, what else it says of it is no following. */
export function consistent(reasons: readonly StatusReason[]): readonly StatusReason[] {
  const against = new Set(
    reasons.filter(({ counts, recognized, severity }) => counts && !recognized && severity === "stop").map(({ by }) => by.key),
  )
  return reasons.map((reason) =>
    reason.counts && reason.severity === "positive" && reason.by.key !== undefined && against.has(reason.by.key)
      ? { ...reason, counts: false, weighedBy: "weigh.same_opinion", why: "The same opinion overrules or disapproves the case." }
      : reason,
  )
}

/**
 * One act told twice, by a table and by the acting court's own text, is one reason: the text's words, with what the table adds. Where the
 * words as read weigh less than the fact of record, both stay: a weaker reading takes nothing from a fact.
 */
export function joined(reasons: readonly StatusReason[]): readonly StatusReason[] {
  const act = (reason: StatusReason) => `${reason.by.key ?? reason.by.citation}|${reason.treatment}`
  const tables = new Map(reasons.filter((reason) => reason.source !== "text").map((reason) => [act(reason), reason]))
  const own = (reason: StatusReason) => {
    const fact = tables.get(act(reason))
    const tells = reason.source === "text" && !reason.recognized && reason.counts
    return tells && (!fact || weights[reason.severity] >= weights[fact.severity])
  }
  const read = new Set(reasons.filter(own).map(act))
  return reasons.flatMap((reason) => {
    if (reason.source !== "text") return read.has(act(reason)) ? [] : [reason]
    const told = own(reason) ? tables.get(act(reason)) : undefined
    return [told ? withTable(reason, told) : reason]
  })
}

/**
 * Courts of one rank disagree until a court above both chooses: what a court refused before a superior court followed the case is settled.
 */
export function settled(reasons: readonly StatusReason[]): readonly StatusReason[] {
  const choices = reasons.filter(
    ({ counts, severity, stands, by }) => counts && severity === "positive" && stands === "superior" && by.date,
  )
  if (choices.length === 0) return reasons
  return reasons.map((reason) => {
    const choice = reason.flag === "split" && reason.by.date && choices.find(({ by }) => onOrBefore(reason.by.date ?? "", by.date ?? ""))
    if (!choice) return reason
    const { flag: _, ...rest } = reason
    return {
      ...rest,
      counts: false,
      weighedBy: "weigh.settled",
      why: `A court above both has since followed this case (${choice.by.name ?? choice.by.citation}): the split is settled.`,
    }
  })
}

function withTable(reason: StatusReason, { verified, note, page, point }: StatusReason): StatusReason {
  return {
    ...reason,
    verified,
    ...(note ? { note } : {}),
    ...(reason.page || !page ? {} : { page }),
    ...(reason.point || !point ? {} : { point }),
  }
}

/**
 * Those that count first, the most serious first. Of acts that end a case, one on the whole of it and then the first: what was overruled
 * in 1954 is not overruled again in 1983. Of all others the latest first.
 */
export function inOrder(reasons: readonly StatusReason[]): readonly StatusReason[] {
  return [...reasons].sort(
    (a, b) =>
      Number(b.counts) - Number(a.counts) ||
      weights[b.severity] - weights[a.severity] ||
      (a.counts && a.severity === "stop" ? ending(a) - ending(b) || byDate(a, b) : 0) ||
      Number(b.verified) - Number(a.verified) ||
      byDate(b, a),
  )
}

/** 0 for an act on the whole case, 1 for one on a point of it, 2 for what is said of it short of that. */
const ending = ({ treatment, point }: StatusReason) => (treatment === "disapproved" ? 2 : point === undefined ? 0 : 1)

const byDate = (a: StatusReason, b: StatusReason) => compareDays(a.by.date ?? "0001", b.by.date ?? "0001")
