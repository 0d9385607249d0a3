/** The status of a case on a date: direct history and citing references folded into one verdict, with every reason. */
import { earliest, isDay, latest } from "../base/day.js"
import { Problem } from "../base/problem.js"
import { citabilityOf } from "../courts/citability.js"
import type { Court } from "../courts/court.js"
import { courtsWith, type Declared } from "../library/declarations.js"
import { asOthersStateIt, type Stated } from "../library/graph/stated.js"
import type { Case, CaseKey, Status, StatusReason, Verdict } from "../library/library.js"
import { dayNumber } from "../library/record.js"
import { caseOf, caseRow, sourcesOf } from "../library/rows.js"
import type { Store } from "../library/store/store.js"
import type { TreatmentRow } from "../library/store/tables.js"
import { weights } from "../treatment/kinds.js"
import type { Severity } from "../treatment/treatment.js"
import { upTheLadder } from "./appeal-chain.js"
import { coverageOf, eventsOf } from "./events.js"
import { directHistory, unpublishes, unpublishing } from "./history.js"
import { bindingReasons, courtAsked, type InCourt, underReview } from "./in-court.js"
import { consistent, inOrder, joined, settled } from "./merge.js"
import { sentences } from "./summary.js"
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
  const asked = courtAsked(ask.court, named, court, courts)
  if (subject.date && earliest(subject.date) > latest(asOf)) return notYet(named, asOf, ask)
  const { events, cut } = await eventsOf(store, key, day)
  const weighed = events.map((event) => ({ event, reason: weigh(event, subject, courts) }))
  const of = (direct: 0 | 1) => weighed.filter(({ event }) => event.row.direct === direct).map(({ reason }) => reason)
  const history = await upTheLadder(store, directHistory(of(1), court), day, courts)
  const inCourt = underReview(asked, history, court?.system)
  const because = inOrder(bindingReasons(settled(consistent(joined(of(0)))), inCourt, courts))
  const undermined = await underminedBy(store, subject, day, courts)
  const counted = await coverageOf(store, key, day)
  return answer({
    ...{ subject: named, asOf, because, history, undermined, court, inCourt },
    verdict: verdictOf([...history, ...because], undermined.length > 0, counted.citing, named),
    coverage: coverageIn(counted, named, cut),
    stated: await asOthersStateIt(store, key, { asOf, limit: mostStated }),
    asked: ask.court,
  })
}

type Found = Pick<Status, "asOf" | "verdict" | "because" | "history" | "undermined" | "coverage"> & {
  readonly subject: Case
  readonly stated: readonly Stated[]
  readonly court: Court | undefined
  readonly inCourt: InCourt | undefined
  readonly asked: string | undefined
}

/** The answer with its sentences. */
function answer({ subject, court, inCourt, asked, ...found }: Found): Status {
  const { asOf, verdict, because, history, undermined, stated, coverage } = found
  const citability = inCourt ? inCourt.citability : citabilityOf(court, subject.publication ?? "published", subject.date)
  const last = court?.level === 1 && court.parent === undefined
  const told = { ...found, subject, last, ...(citability ? { citability } : {}), ...(inCourt ? { inCourt } : {}) }
  return {
    case: subject,
    asOf,
    ...(asked ? { court: asked } : {}),
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
  const question = `select treatment, day, date from treatments where cited = ? and direct = 1 and coalesce(not_counted, 'recognized') = 'recognized' and day > 0
    and treatment in (${unpublishing.map((name) => `'${name}'`).join(", ")})`
  const events = await store.ask<Pick<TreatmentRow, "treatment" | "day" | "date">>(question, [held.key])
  const losing = events.filter((event) => unpublishes(event.treatment, event.date ?? "0001", court?.system))
  return losing.length > 0 && losing.every((event) => event.day > day) ? { ...held, publication: "published" } : held
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
