/** The status of a case on a date: direct history and citing references folded into one verdict, with every reason. */
import { compareDays, earliest, isDay, latest } from "../../base/day.js"
import { Problem } from "../../base/problem.js"
import { type Citability, citabilityOf } from "../../cite/courts/citability.js"
import type { Court } from "../../cite/courts/court.js"
import { type Binding, bindingOf } from "../../cite/courts/rank.js"
import type { Courts } from "../../cite/courts/table.js"
import type { Severity } from "../../treat/treatment.js"
import { caseOf, caseRow, sourcesOf } from "../cases.js"
import { courtsWith, type Declared } from "../declare.js"
import { asOthersStateIt } from "../graph/stated.js"
import type { Case, CaseKey, Status, StatusReason, Verdict } from "../library.js"
import { dayNumber, weights } from "../record.js"
import type { Store } from "../store/store.js"
import type { TreatmentRow } from "../store/tables.js"
import { coverageOf, eventsOf } from "./gather.js"
import { directHistory, unpublishes, unpublishing } from "./history.js"
import { upTheLadder } from "./ladder.js"
import { sentences } from "./says.js"
import { underminedBy } from "./undermined.js"
import { weigh } from "./weigh.js"

export type StatusAsk = { readonly asOf?: string; readonly court?: string }

/** Throws `not_found` for a key the library has not, `date_invalid` and `court_unknown` for what is asked wrongly. */
export async function statusOf(store: Store, key: CaseKey, ask: StatusAsk, declared: Declared): Promise<Status> {
  const courts = courtsWith(declared)
  const subject = await caseRow(store, key)
  if (!subject) throw new Problem("not_found", { what: `Case ${key}` })
  const held = caseOf(subject, await sourcesOf(store, key))
  const asOf = await dateAsked(store, ask.asOf)
  const day = dayNumber(latest(asOf))
  const court = subject.court ? courts.byId(subject.court) : undefined
  const named = await publishedThen(store, held, court, day)
  const inCourt = courtAsked(ask.court, named, court, courts)
  if (subject.date && earliest(subject.date) > latest(asOf)) return notYet(named, asOf, ask)
  const { events, cut } = await eventsOf(store, key, day)
  const reasons = events.map((event) => ({ event, reason: weigh(event, subject, courts) }))
  const direct = reasons.filter(({ event }) => event.row.direct === 1).map(({ reason }) => reason)
  const history = await upTheLadder(store, directHistory(direct, court?.system), day, courts)
  const later = joined(reasons.filter(({ event }) => event.row.direct === 0).map(({ reason }) => reason))
  const because = inOrder(bindingReasons(consistent(later), inCourt, courts)).filter((reason) => reason.weighedBy !== "weigh.earlier")
  const undermined = await underminedBy(store, subject, day, courts)
  const counted = await coverageOf(store, key, day)
  const coverage = coverageIn(counted, named, cut)
  const verdict = verdictOf([...history, ...because], undermined.length > 0, counted.citing, named)
  const stated = await asOthersStateIt(store, key, { asOf, limit: mostStated })
  const citability = inCourt ? inCourt.citability : citabilityOf(court, named.publication ?? "published", named.date)
  const told = {
    ...{
      subject: named,
      asOf,
      verdict,
      because,
      history,
      undermined,
      coverage,
      stated,
      last: court?.level === 1 && court.parent === undefined,
    },
    ...(citability ? { citability } : {}),
    ...(inCourt ? { inCourt } : {}),
  }
  return {
    case: named,
    asOf,
    ...(ask.court ? { court: ask.court } : {}),
    ...(inCourt ? { inCourt: { name: inCourt.name, ...inCourt.binding } } : {}),
    ...(citability ? { citability } : {}),
    verdict,
    says: sentences(told),
    because,
    history,
    undermined,
    stated,
    coverage,
  }
}

/** How many later opinions are quoted on what the case holds. */
const mostStated = 5

async function dateAsked(store: Store, asked: string | undefined): Promise<string> {
  if (asked !== undefined) {
    if (!isDay(asked)) throw new Problem("date_invalid", { value: asked })
    return asked
  }
  const [row] = await store.ask<{ value: string }>("select value from meta where key = 'latest'", [])
  return row?.value ?? "9999"
}

/** A case that lost its publication by an event of a known day was published until then. */
async function publishedThen(store: Store, held: Case, court: Court | undefined, day: number): Promise<Case> {
  if (held.publication !== "depublished") return held
  const question = `select treatment, day, date from treatments where cited = ? and direct = 1 and not_counted is null and day > 0
    and treatment in (${unpublishing.map((name) => `'${name}'`).join(", ")})`
  const events = await store.ask<Pick<TreatmentRow, "treatment" | "day" | "date">>(question, [held.key])
  const losing = events.filter((event) => unpublishes(event.treatment, event.date ?? "0001", court?.system))
  return losing.length > 0 && losing.every((event) => event.day > day) ? { ...held, publication: "published" } : held
}

type InCourt = { readonly id: string; readonly name: string; readonly binding: Binding; readonly citability?: Citability }

function courtAsked(asked: string | undefined, subject: Case, own: Court | undefined, courts: Courts): InCourt | undefined {
  if (asked === undefined) return undefined
  const court = courts.byId(asked) ?? courts.fromWords(asked)
  if (!court) throw new Problem("court_unknown", { value: asked })
  const binding = bindingOf(subject.court ?? "", court.id, subject.date ?? "", courts)
  const citability = citabilityOf(own, subject.publication ?? "published", subject.date, court)
  return {
    id: court.id,
    name: court.name,
    binding: citability ? bound(binding, citability) : binding,
    ...(citability ? { citability } : {}),
  }
}

/** What is not precedent in that court does not bind it. */
function bound(binding: Binding, { weight, says, source }: Citability): Binding {
  return weight === "precedent" ? binding : { weight: "persuasive", rule: "binds.unpublished", says, source }
}

/** In a court that is asked about, a refusal to follow by a court that binds it weighs as a warning: there the question is settled. */
function bindingReasons(reasons: readonly StatusReason[], inCourt: InCourt | undefined, courts: Courts): readonly StatusReason[] {
  if (!inCourt) return reasons
  return reasons.map((reason) => {
    if (!reason.counts || reason.severity !== "caution" || reason.treatment === "distinguished" || !reason.by.court) return reason
    const binding = bindingOf(reason.by.court, inCourt.id, reason.by.date ?? "", courts)
    if (binding.weight !== "binding" || inCourt.binding.weight === "binding") return reason
    return {
      ...reason,
      severity: "warning",
      weighedBy: "weigh.in_court",
      why: `${reason.why} In ${inCourt.name} that court binds, and this case does not.`,
    }
  })
}

/** Where one opinion overrules or disapproves the case, what else it says of it is no following. */
function consistent(reasons: readonly StatusReason[]): readonly StatusReason[] {
  const against = new Set(
    reasons.filter(({ counts, recognized, severity }) => counts && !recognized && severity === "stop").map(({ by }) => by.key),
  )
  return reasons.map((reason) =>
    reason.counts && reason.severity === "positive" && reason.by.key !== undefined && against.has(reason.by.key)
      ? { ...reason, counts: false, weighedBy: "weigh.same_opinion", why: "The same opinion overrules or disapproves the case." }
      : reason,
  )
}

/** One act told twice, by a table and by the acting court's own text, is one reason: the text's words, with what the table adds. */
function joined(reasons: readonly StatusReason[]): readonly StatusReason[] {
  const act = (reason: StatusReason) => `${reason.by.key ?? reason.by.citation}|${reason.treatment}`
  const own = (reason: StatusReason) => reason.source === "text" && !reason.recognized && reason.counts
  const read = new Set(reasons.filter(own).map(act))
  const tables = new Map(reasons.filter((reason) => reason.source !== "text").map((reason) => [act(reason), reason]))
  return reasons.flatMap((reason) => {
    if (reason.source !== "text") return read.has(act(reason)) ? [] : [reason]
    const told = own(reason) ? tables.get(act(reason)) : undefined
    return [told ? withTable(reason, told) : reason]
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

/** Those that count first, the most serious first, the latest first among equals. */
function inOrder(reasons: readonly StatusReason[]): readonly StatusReason[] {
  return [...reasons].sort(
    (a, b) =>
      Number(b.counts) - Number(a.counts) ||
      weights[b.severity] - weights[a.severity] ||
      Number(b.verified) - Number(a.verified) ||
      compareDays(b.by.date ?? "0001", a.by.date ?? "0001"),
  )
}

function verdictOf(reasons: readonly StatusReason[], undermined: boolean, citing: number, subject: Case): Verdict {
  const worst = Math.max(-1, ...reasons.filter((reason) => reason.counts).map((reason) => weights[reason.severity]))
  const severity = (["stop", "warning", "caution"] as const).find((one: Severity) => worst === weights[one])
  if (subject.publication === "depublished") return "stop"
  if (severity) return severity
  if (undermined) return "caution"
  return worst >= 0 || citing > 0 ? "no negative treatment found" : "unknown"
}

function coverageIn(held: { readonly citing: number; readonly latest: number }, subject: Case, cut: boolean): Status["coverage"] {
  return {
    citingOpinions: held.citing,
    ...(held.latest > 0 ? { latest: dayWords(held.latest) } : {}),
    hasText: subject.hasText,
    limits: [
      ...(subject.held === "cited" ? ["The case itself is not held; it is known because opinions that are held cite it."] : []),
      ...(subject.date === undefined ? ["The date of the decision is not known here."] : []),
      ...(subject.court === undefined
        ? ["The court of the decision is not known here, so every court is taken as able to act on it."]
        : []),
      ...(cut ? ["Only the most serious and the latest treatments are listed."] : []),
    ],
  }
}

/** The day of a citing opinion; a year's last day stands for a year of which no more is known, and is given as the year. */
function dayWords(day: number): string {
  const digits = String(day).padStart(8, "0")
  return digits.endsWith("1231") ? digits.slice(0, 4) : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

function notYet(subject: Case, asOf: string, ask: StatusAsk): Status {
  return {
    case: subject,
    asOf,
    ...(ask.court ? { court: ask.court } : {}),
    verdict: "unknown",
    says: [`As of ${asOf} the case had not been decided: its date is ${subject.date}.`],
    because: [],
    history: [],
    undermined: [],
    stated: [],
    coverage: { citingOpinions: 0, hasText: subject.hasText, limits: [] },
  }
}
