/** Weighs a treatment against the case it is of: the acting court, its standing, and the first rule that answers. */
import { Problem } from "../base/problem.js"
import type { Role } from "../base/role.js"
import type { Court } from "../courts/court.js"
import { type Relation, relation } from "../courts/rank.js"
import type { Courts } from "../courts/table.js"
import type { StatusReason } from "../library/library.js"
import { severityOf } from "../library/record.js"
import { opinionNumber } from "../library/store/store.js"
import type { TreatmentRow } from "../library/store/tables.js"
import type { Event } from "./events.js"
import { type Weighed, type Weighing, weighingRules } from "./rules.js"

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

/** The reports of a court that has reporters of its own. */
const ownReporters: readonly (readonly [RegExp, string])[] = [[/^\d+ (?:U\.S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?) \d/, "scotus"]]

/** A court that the table has not is still itself. */
const sameId = (a: string | undefined, b: string | null) => a !== undefined && a === b

/** The court of an id that the table has, else the one whose own reporter prints the decision; an id that is not in the table is no court known. */
function courtOf(id: string | undefined, citations: string, courts: Courts): Court | undefined {
  const found = id === undefined ? undefined : courts.byId(id)
  if (found) return found
  const own = ownReporters.find(([prints]) => citations.split(";").some((one) => prints.test(one)))
  return own && courts.byId(own[1])
}

/** The treatment as a reason of a status. `courts` holds the library's own courts too. */
export function weigh(event: Event, subject: Weighing["subject"], courts: Courts): StatusReason {
  const ours = courtOf(subject.court ?? undefined, subject.citations, courts)
  const acting = courtOf(event.actor.court, event.actor.citation ?? "", courts)
  const asked: Weighing = {
    event,
    subject,
    severity: severityOf(event.row.weight),
    stands: ours && acting ? standing(acting.id, ours.id, courts) : sameId(event.actor.court, subject.court) ? "same" : undefined,
    ...(ours ? { level: ours.level } : {}),
    federal: ours?.system === "federal",
    last: ours?.level === 1 && ours.parent === undefined,
    actingKnown: acting !== undefined,
    byStateHighest: acting?.level === 1 && acting.system !== "federal",
  }
  for (const { rule, weigh: by } of weighingRules) {
    const weighed = by(asked)
    if (weighed) return reasonOf(event, weighed, rule, asked.stands)
  }
  throw new Problem("internal", { why: "no weighing rule answered" })
}

/** The acting case's own date where it is the fuller reading of the treatment's, or where the treatment's is only that of the report. */
function dateOf({ row, actor }: Event): { date?: string } {
  if (actor.date && row.recognized === 1 && row.source === "text") return { date: actor.date }
  if (!row.date) return actor.date ? { date: actor.date } : {}
  return { date: actor.date?.startsWith(row.date) ? actor.date : row.date }
}

/** Where a person can read the words. */
function placeOf({ citing, opinion, start_at, end_at }: TreatmentRow): Pick<StatusReason, "at"> {
  if (citing === null || opinion === null || start_at === null || end_at === null) return {}
  const key = Number(citing)
  return { at: { key, opinion: opinionNumber(key, opinion), start: start_at, end: end_at } }
}

/** Who only reports the act; the same as `by` where the decision that did it is not named. */
function reporterOf({ row, citing, actorKnown }: Event, by: number | undefined): Pick<StatusReason, "reportedBy"> {
  return row.recognized === 1 && citing && (!actorKnown || citing.key !== by) ? { reportedBy: citing } : {}
}

function reasonOf(event: Event, weighed: Weighed, rule: string, stands: Relation | undefined): StatusReason {
  const { row } = event
  const by = event.actorKnown ? event.actor : (event.citing ?? {})
  return {
    treatment: row.treatment,
    severity: weighed.severity ?? severityOf(row.weight),
    recognized: row.recognized === 1,
    by: { ...by, ...dateOf(event) },
    ...reporterOf(event, by.key),
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
    ...(stands === undefined ? {} : { stands }),
    ...(weighed.flag === undefined ? {} : { flag: weighed.flag }),
  }
}
