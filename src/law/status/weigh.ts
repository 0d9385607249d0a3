/**
 * Whether a treatment counts, and how much: who speaks, who acts, and what that court may do to the court of the case. The rules are
 * tried in order; the first that answers decides.
 */
import { Problem } from "../../base/problem.js"
import { type Relation, relation } from "../../cite/courts/rank.js"
import type { Courts } from "../../cite/courts/table.js"
import type { Role } from "../../read/document.js"
import { kindOf } from "../../treat/kinds.js"
import type { Severity } from "../../treat/treatment.js"
import type { StatusReason } from "../library.js"
import { severityOf } from "../record.js"
import { opinionNumber } from "../store/store.js"
import type { CaseRow, TreatmentRow } from "../store/tables.js"
import type { Event } from "./gather.js"

export type Weighing = {
  readonly event: Event
  readonly subject: Pick<CaseRow, "court" | "date" | "day">
  readonly severity: Severity
  /** How the acting court stands to the case's; undefined where either is not known. */
  readonly stands: Relation | undefined
  readonly trialCourt: boolean
}

type Weighed = { readonly counts: boolean; readonly severity?: Severity; readonly why: string }
type Rule = { readonly rule: string; readonly weigh: (asked: Weighing) => Weighed | undefined }

const separate: Partial<Record<Role, string>> = {
  concurrence: "a concurrence",
  concurrence_in_part: "an opinion concurring in part",
  dissent: "a dissent",
}
const othersWords = {
  quoted: "words that the court quotes",
  argued: "a party's argument",
  described: "another's reasoning that the court describes",
}
const otherGrounds = /\bon (?:other|another|different|unrelated) (?:grounds?|points?|issues?)\b/

/** In order; the first that answers decides. */
export const weighingRules: readonly Rule[] = [
  {
    rule: "weigh.separate",
    weigh: ({ event: { row } }) => {
      const part = separate[row.part as Role]
      return part ? { counts: false, why: `It stands in ${part}, which is not the court's act.` } : undefined
    },
  },
  {
    rule: "weigh.text",
    weigh: ({ event: { row } }) =>
      row.not_counted ? { counts: false, why: `The words do not make it the court's act: ${row.not_counted}.` } : undefined,
  },
  {
    rule: "weigh.voice",
    weigh: ({ event: { row } }) =>
      row.voice === "own"
        ? undefined
        : { counts: false, why: `These are ${othersWords[row.voice as keyof typeof othersWords] ?? "not the court's own words"}.` },
  },
  {
    rule: "weigh.review",
    weigh: ({ event, severity, stands }) => {
      if (kindOf(event.row.treatment)?.by !== "reviewing") return undefined
      if (stands === undefined || stands === "superior" || stands === "same") return { counts: true, severity, why: onReview(event) }
      return { counts: false, why: "Only a court that reviews the decision can do this to it; this court does not." }
    },
  },
  {
    rule: "weigh.other_grounds",
    weigh: ({ event, severity, stands }) => {
      if (!event.row.point || !otherGrounds.test(event.row.point) || !(severity === "stop" || severity === "warning")) return undefined
      if (stands === "sister" || stands === "inferior" || stands === "unrelated") return undefined
      return { counts: true, severity: "warning", why: "It reaches the case on other grounds; the point it is cited for may stand." }
    },
  },
  {
    rule: "weigh.plurality",
    weigh: ({ event: { row }, severity }) =>
      row.part === "plurality" && severity === "stop"
        ? { counts: true, severity: "warning", why: "A plurality says so; without a majority it does not overrule." }
        : undefined,
  },
  {
    rule: "weigh.disapproved_by_superior",
    weigh: ({ event: { row }, stands }) =>
      row.treatment === "disapproved" && stands === "superior"
        ? {
            counts: true,
            severity: "stop",
            why: row.point
              ? "A court above it in the same system disapproves it: on that point it is no longer law."
              : "A court above it in the same system disapproves it: on the point named there it is no longer law.",
          }
        : undefined,
  },
  { rule: "weigh.power", weigh: (asked) => byPower(asked) },
  {
    rule: "weigh.split",
    weigh: ({ event: { row }, stands, severity }) =>
      stands === "sister" && negative(severity) && row.treatment !== "distinguished"
        ? { counts: true, severity, why: "A court of the same rank disagrees; neither binds the other, and the law is split." }
        : undefined,
  },
  {
    rule: "weigh.as_named",
    weigh: ({ severity, stands, event }) => ({ counts: true, severity, why: asNamed(stands, event) }),
  },
]

const negative = (severity: Severity) => severity === "stop" || severity === "warning" || severity === "caution"

/** Overruling and abrogating: only the same court or one above it, and a trial judge binds no other. */
function byPower({ event, severity, stands, trialCourt }: Weighing): Weighed | undefined {
  if (kindOf(event.row.treatment)?.by !== "superior") return undefined
  if (stands === undefined)
    return { counts: true, severity, why: "Which court acted is not known here; it is taken as one that could do this." }
  if (stands === "superior") return { counts: true, severity, why: "A court above it in the same system did this." }
  if (stands === "same" && !trialCourt) return { counts: true, severity, why: "The same court did this." }
  if (stands === "sister" || stands === "same")
    return {
      counts: true,
      severity: "caution",
      why: "A court of the same rank cannot overrule it; it declines to follow, and the law is split.",
    }
  if (stands === "inferior")
    return { counts: true, severity: "warning", why: "A court below it cannot overrule it; look at what it relies on." }
  return { counts: true, severity: "caution", why: "A court of another system cannot overrule it; its view persuades only." }
}

function onReview(event: Event): string {
  return event.actorKnown ? "A court that reviews the decision did this." : "The reviewing court is not named here."
}

function asNamed(stands: Relation | undefined, event: Event): string {
  if (event.row.source !== "text") return event.row.note ?? "A table of known references says so."
  if (event.row.recognized === 1) return "The opinion reports it as another court's act."
  if (stands === "superior") return "A court above it says so, in the opinion of the court."
  if (stands === "same") return "The same court says so, in the opinion of the court."
  if (stands === "unrelated") return "A court of another system says so; it persuades only."
  return "It stands in the opinion of the court."
}

const standings = new WeakMap<Courts, Map<string, Relation>>()

/** `relation`, kept: the same few pairs of courts are asked again and again. */
function standing(actor: string, subject: string, courts: Courts): Relation {
  const kept = standings.get(courts) ?? new Map<string, Relation>()
  standings.set(courts, kept)
  const id = `${actor}>${subject}`
  const found = kept.get(id) ?? relation(actor, subject, courts)
  kept.set(id, found)
  return found
}

/** The treatment as a reason of a status. `courts` holds the library's own courts too. */
export function weigh(event: Event, subject: Weighing["subject"], courts: Courts): StatusReason {
  const { row, actor } = event
  const court = actor.court
  const known = court !== undefined && subject.court !== null
  const asked: Weighing = {
    event,
    subject,
    severity: severityOf(row.weight),
    stands: known ? standing(court, subject.court as string, courts) : undefined,
    trialCourt: known && courts.byId(subject.court as string)?.level === 3,
  }
  for (const { rule, weigh: by } of weighingRules) {
    const weighed = by(asked)
    if (weighed) return reasonOf(event, weighed, rule)
  }
  throw new Problem("internal", { why: "no weighing rule answered" })
}

/** The acting case's own date where it is the fuller reading of the treatment's. */
function dateOf({ row, actor }: Event): { date?: string } {
  if (!row.date) return actor.date ? { date: actor.date } : {}
  return { date: actor.date?.startsWith(row.date) ? actor.date : row.date }
}

/** Where a person can read the words. */
function placeOf({ citing, opinion, start_at, end_at }: TreatmentRow): Pick<StatusReason, "at"> {
  if (citing === null || opinion === null || start_at === null || end_at === null) return {}
  const key = Number(citing)
  return { at: { key, opinion: opinionNumber(key, opinion), start: start_at, end: end_at } }
}

function reasonOf(event: Event, weighed: Weighed, rule: string): StatusReason {
  const { row } = event
  const by = event.actorKnown ? event.actor : (event.citing ?? {})
  return {
    treatment: row.treatment,
    severity: weighed.severity ?? severityOf(row.weight),
    recognized: row.recognized === 1,
    by: { ...by, ...dateOf(event) },
    ...(row.recognized === 1 && event.citing && event.citing.key !== by.key ? { reportedBy: event.citing } : {}),
    part: row.part as Role,
    ...(row.point ? { point: row.point } : {}),
    ...(row.quote ? { quote: row.quote } : {}),
    ...(row.page ? { page: row.page } : {}),
    ...placeOf(row),
    ...(row.note ? { note: row.note } : {}),
    rule: row.rule,
    weighedBy: rule,
    source: row.source,
    counts: weighed.counts,
    why: weighed.why,
    verified: row.verified === 1,
  }
}
