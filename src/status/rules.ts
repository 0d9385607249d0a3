/**
 * The rules that decide whether a treatment counts, and how much: who speaks, who acts, when, and what that court may do to the court
 * of the case. They are tried in order; the first that answers decides.
 */
import { earliest, latest } from "../base/day.js"
import type { Role } from "../base/role.js"
import type { Relation } from "../courts/rank.js"
import type { StatusReason } from "../library/library.js"
import type { CaseRow } from "../library/store/tables.js"
import { isNegative, kindOf } from "../treatment/kinds.js"
import type { Severity } from "../treatment/treatment.js"
import type { Event } from "./events.js"
import { placeInReporter } from "./reporter-order.js"

export type Weighing = {
  readonly event: Event
  readonly subject: Pick<CaseRow, "court" | "date" | "day" | "citations">
  readonly severity: Severity
  /** How the acting court stands to the case's; undefined where either is not known. */
  readonly stands: Relation | undefined
  /** Of the case's court, where it is known: 3 for a trial court. */
  readonly level?: 0 | 1 | 2 | 3
  /** The case's court is federal. */
  readonly federal: boolean
  /** The case is of a court that no other court reviews. */
  readonly last: boolean
  /** The acting court is one that the table has. */
  readonly actingKnown: boolean
  /** The acting court is the highest of a state. */
  readonly byStateHighest: boolean
}

export type Weighed = { readonly counts: boolean; readonly severity?: Severity; readonly why: string; readonly flag?: StatusReason["flag"] }
type Rule = { readonly rule: string; readonly weigh: (asked: Weighing) => Weighed | undefined }

const separate: Partial<Record<Role, string>> = {
  concurrence: "a concurrence",
  concurrence_in_part: "an opinion concurring in part",
  dissent: "a dissent",
}
const othersWords: Readonly<Record<string, string>> = {
  quoted: "words that the court quotes",
  argued: "a party's argument",
  described: "another's reasoning that the court describes",
}
const otherGrounds = /\bon (?:other|another|different|unrelated) (?:grounds?|points?|issues?)\b/

/** What the reading of the text says against a treatment; "recognized" is no objection, only a report of another's act. */
const objections: Readonly<Record<string, string>> = {
  negated: "The sentence denies it.",
  hypothetical: "The sentence only supposes it.",
  question: "The sentence leaves it open.",
  argued: "The sentence gives a party's argument.",
  quoted: "The sentence quotes another.",
  described: "The sentence describes what another court thought.",
  ambiguous: "It is not certain which case the words mean.",
}

/** In order; the first that answers decides. */
export const weighingRules: readonly Rule[] = [
  {
    rule: "weigh.earlier",
    weigh: (asked) => earlier(asked),
  },
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
      row.not_counted && row.not_counted !== "recognized"
        ? { counts: false, why: objections[row.not_counted] ?? `The words do not make it the court's act: ${row.not_counted}.` }
        : undefined,
  },
  {
    rule: "weigh.voice",
    weigh: ({ event: { row } }) =>
      row.voice === "own" ? undefined : { counts: false, why: `These are ${othersWords[row.voice] ?? "not the court's own words"}.` },
  },
  {
    rule: "weigh.dissent_taken",
    weigh: ({ event: { row } }) =>
      row.rule === "adopted.dissent"
        ? { counts: false, why: "The court takes up a dissent in the case, which does not support the decision." }
        : undefined,
  },
  {
    rule: "weigh.review",
    weigh: ({ event, severity, stands }) => {
      if (kindOf(event.row.treatment)?.by !== "reviewing") return undefined
      if (event.row.citing !== null && event.row.citing === event.row.cited)
        return { counts: true, severity, why: event.row.note ?? "It is of the case's own history." }
      if (!(stands === undefined || stands === "superior" || stands === "same"))
        return { counts: false, why: "Only a court that reviews the decision can do this to it; this court does not." }
      if (onOtherGrounds(event) && severity === "stop")
        return {
          counts: true,
          severity: "warning",
          why: "The reviewing court did this on other grounds; the point it is cited for may stand.",
        }
      return { counts: true, severity, why: onReview(event) }
    },
  },
  { rule: "weigh.dates", weigh: (asked) => impossible(asked) },
  { rule: "weigh.reported", weigh: (asked) => reported(asked) },
  {
    rule: "weigh.other_grounds",
    weigh: ({ event, severity, stands }) => {
      if (!onOtherGrounds(event) || !(severity === "stop" || severity === "warning")) return undefined
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
  {
    rule: "weigh.state_law",
    weigh: ({ event, stands, byStateHighest, federal }) =>
      kindOf(event.row.treatment)?.by === "superior" && stands === "unrelated" && byStateHighest && federal
        ? {
            counts: true,
            severity: "warning",
            why: "A state's highest court has the last word on that state's law (Erie R.R. v. Tompkins, 304 U.S. 64, 78 (1938)); so far as the case rests on that law, it gives way.",
          }
        : undefined,
  },
  { rule: "weigh.power", weigh: (asked) => byPower(asked) },
  {
    rule: "weigh.split",
    weigh: ({ event: { row }, stands, severity }) =>
      stands === "sister" && isNegative(severity) && row.treatment !== "distinguished"
        ? {
            counts: true,
            severity,
            why: "A court of the same rank disagrees; neither binds the other, and the law is split.",
            flag: "split",
          }
        : undefined,
  },
  {
    rule: "weigh.as_named",
    weigh: ({ severity, stands, event }) => ({ counts: true, severity, why: asNamed(stands, event) }),
  },
]

const onOtherGrounds = ({ row }: Event) => row.point !== null && otherGrounds.test(row.point)

/** What a decision that stands before the case in the same reporter, or is reported by an older opinion, cannot have done to it. */
function earlier({ event, subject }: Weighing): Weighed | undefined {
  const place = placeInReporter(event.actor, subject)
  if (place === "before")
    return {
      counts: false,
      why: "The decision named as acting stands before the case in the same reporter, so the words cannot mean that.",
    }
  if (isYounger(event))
    return {
      counts: false,
      why: "The decision named as acting is younger than the opinion that reports it, so the words cannot mean that.",
    }
  if (isOlder(event, subject.date) && event.row.recognized === 1 && place === undefined)
    return { counts: false, why: "The decision named as acting is older than the case, so the words cannot mean that." }
  return undefined
}

/** An act of the court itself, dated before the case: one of the dates held is wrong, and the words stand. */
function impossible({ event, subject, severity }: Weighing): Weighed | undefined {
  if (!isOlder(event, subject.date) || !isNegative(severity)) return undefined
  return {
    counts: true,
    severity: "caution",
    why: "The dates held cannot both be right: the acting decision is dated before the case. Read the words, and look which date is wrong.",
    flag: "dates",
  }
}

/** Is every day that the acting decision can be of before every day that the case can be of? */
function isOlder({ row, actor, actorKnown }: Event, decided: string | null): boolean {
  const acted = actorKnown ? (actor.date ?? row.date) : row.date
  return acted !== undefined && acted !== null && decided !== null && latest(acted) < earliest(decided)
}

/** Is every day that the reported act can be of after every day of the opinion that reports it? */
function isYounger({ row, actor, citing, actorKnown }: Event): boolean {
  if (row.recognized !== 1 || !actorKnown || row.source !== "text") return false
  return actor.date !== undefined && citing?.date !== undefined && earliest(actor.date) > latest(citing.date)
}

/** Cues that find an act among several citations in a row, where it is easily laid to the wrong one of them. */
const loosely = /^overruled\.(?:reduced|nominal)/

/**
 * What an opinion only reports of another's act. A report that names who did it counts as that court's act, a loose one as a warning, and
 * one that names nobody as a caution; of what weighs less than overruling, the other court's own opinion is the evidence.
 */
function reported({ event, severity }: Weighing): Weighed | undefined {
  const { row, actorKnown } = event
  if (row.recognized !== 1 || row.source !== "text" || !isNegative(severity)) return undefined
  if (severity !== "stop" && row.treatment !== "disapproved")
    return { counts: false, why: "The opinion only mentions what another court made of it." }
  if (kindOf(row.treatment)?.by === "legislature")
    return { counts: true, severity, why: "The opinion reports that a statute or an amendment took the place of its rule." }
  if (!actorKnown)
    return { counts: true, severity: "caution", why: "The opinion does not name the decision that did it: look for that decision." }
  if (event.actor.court === undefined)
    return {
      counts: true,
      severity: "warning",
      why: "Which court the decision named is of is not known here: look whether it could do this.",
    }
  if (loosely.test(row.rule))
    return { counts: true, severity: "warning", why: "The report stands among other citations: read which of them is meant." }
  return undefined
}

/** Overruling and abrogating: only the same court or one above it, and a trial judge binds no other. */
function byPower({ event, severity, stands, level, federal, last, actingKnown }: Weighing): Weighed | undefined {
  if (kindOf(event.row.treatment)?.by !== "superior") return undefined
  if (stands === undefined) return byUnknown(actingKnown, severity, last)
  if (stands === "superior") return { counts: true, severity, why: "A court above it in the same system did this." }
  if (stands === "same" && level !== 3)
    return {
      counts: true,
      severity,
      why:
        federal && level === 2
          ? "The same court did this; in a federal circuit that is for the court en banc."
          : "The same court did this.",
    }
  if (stands === "sister" || stands === "same")
    return {
      counts: true,
      severity: "caution",
      why: "A court of the same rank cannot overrule it; it declines to follow, and the law is split.",
      flag: "split",
    }
  if (stands === "inferior")
    return { counts: true, severity: "warning", why: "A court below it cannot overrule it; look at what it relies on." }
  return { counts: true, severity: "caution", why: "A court of another system cannot overrule it; its view persuades only." }
}

/** One of the two courts is not known. A court that is not known stops nothing, and nobody but itself overrules a court of last resort. */
function byUnknown(actingKnown: boolean, severity: Severity, last: boolean): Weighed {
  if (actingKnown && !last)
    return {
      counts: true,
      severity,
      why: "Of which court the case is is not known here; the acting court is taken as one that could do this.",
    }
  const why = last
    ? "Only the court itself can overrule this decision, and which court acted is not known here: look which it was."
    : "Which court acted is not known here: look whether it could do this."
  return { counts: true, severity: severity === "stop" ? "warning" : severity, why }
}

function onReview(event: Event): string {
  if (!event.actorKnown) return "The reviewing court is not named here."
  return event.row.recognized === 1 && event.row.source === "text"
    ? "The opinion cites it with this history."
    : "A court that reviews the decision did this."
}

function asNamed(stands: Relation | undefined, event: Event): string {
  if (event.row.source !== "text") return event.row.note ?? "A table of known references says so."
  if (event.row.recognized === 1) return "The opinion reports it as another court's act."
  if (stands === "superior") return "A court above it says so, in the opinion of the court."
  if (stands === "same") return "The same court says so, in the opinion of the court."
  if (stands === "unrelated") return "A court of another system says so; it persuades only."
  return "It stands in the opinion of the court."
}
