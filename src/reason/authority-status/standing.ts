/**
 * How an authority stands before a court on a day: decided by then, still standing, citable, binding or persuasive, limited, or rejected by others.
 * The doctrine's own record and the library's evidence are read apart; the graver reading counts, and where they differ both are shown.
 */
import { type Day, onOrBefore } from "../../base/day.js"
import { bindingOf, relation } from "../../courts/rank.js"
import { courts as courtTable } from "../../courts/table.js"
import { effectOfKind, kindOf } from "../../treatment/kinds.js"
import type { Authority, Doctrine } from "../doctrine/doctrine.js"
import { citability } from "./citability.js"
import type { PrecedentEvent, PrecedentEvidence, PrecedentStatusSource } from "./source.js"

export type Weight = "binding" | "persuasive" | "none"

/** One record's view of an authority. */
export type Reading = {
  readonly state: "stands" | "fallen" | "not citable"
  readonly limited: boolean
  readonly persuasiveOnly: boolean
  /** Later published decisions of other courts, not superior, that refuse it. */
  readonly rejections: readonly PrecedentEvent[]
  readonly because: readonly string[]
}

export type Standing = Reading & {
  readonly authority: Authority
  /** What it weighs in the deciding court: nothing when it is not yet decided, fallen or not citable. */
  readonly weight: Weight
  readonly decided: boolean
  readonly held: boolean
  /** Its number in the library, where it is held. */
  readonly key?: number
  /** Both views in words, where the library and the doctrine differ. */
  readonly disagreement?: string
}

/** Who decides, and when. */
export type Forum = { readonly court: string; readonly asOf: Day }

/** The Supreme Court takes the case, and the opinion below may lose its place in the books: both names of one event. */
const isTakenUp = (treatment: string) => kindOf(treatment)?.unpublishes === true && treatment !== "depublished"

/** How an authority stands, for the whole of it or for one rule or issue that `reach` names. */
export function standing(
  doctrine: Doctrine,
  authority: Authority,
  forum: Forum,
  live: PrecedentStatusSource,
  reach: readonly string[] = [],
): Standing {
  const decided = authority.date === undefined || onOrBefore(authority.date, forum.asOf)
  const evidence = live.of(authority.citation)
  const own = reading(doctrine, authority, ownEvents(doctrine, authority, reach), authority.publication, forum)
  const seen = evidence && reading(doctrine, authority, evidence.events, evidence.publication ?? authority.publication, forum)
  const joined = seen ? graver(own, seen) : own
  const weight = decided && joined.state === "stands" ? weightIn(doctrine, authority, forum, joined) : "none"
  const differs = seen && evidence ? difference(authority, own, seen, evidence, live.name) : undefined
  return {
    ...joined,
    authority,
    decided,
    weight,
    held: evidence !== undefined,
    ...(evidence?.key === undefined ? {} : { key: evidence.key }),
    ...(differs === undefined ? {} : { disagreement: differs }),
  }
}

function ownEvents(doctrine: Doctrine, authority: Authority, reach: readonly string[]): readonly PrecedentEvent[] {
  return authority.events
    .filter((event) => event.reaches === undefined || reach.length === 0 || event.reaches.some((one) => reach.includes(one)))
    .map((event) => {
      const by = event.by === undefined ? undefined : doctrine.authorities.get(event.by)
      const court = event.court ?? by?.court
      return {
        date: event.date,
        treatment: event.treatment,
        by: { ...(by ? { name: by.short ?? by.name, citation: by.citation } : {}), ...(court === undefined ? {} : { court }) },
        ...(event.point === undefined ? {} : { point: event.point }),
        verified: event.check === "verified",
      }
    })
}

function reading(
  doctrine: Doctrine,
  authority: Authority,
  all: readonly PrecedentEvent[],
  publication: Authority["publication"],
  { asOf }: Forum,
): Reading {
  const events = all.filter((event) => event.date !== undefined && onOrBefore(event.date, asOf))
  const effects = events.map((event) => ({ event, ...effectOf(doctrine, authority, event) }))
  const unpublished =
    publication === "published" || datedBy(all, publication) ? undefined : citability(doctrine.system, publication, authority.date)
  const barredFromCitation = effects.some(({ effect }) => effect === "not citable") || unpublished?.effect === "not citable"
  return {
    state: effects.some(({ effect }) => effect === "falls") ? "fallen" : barredFromCitation ? "not citable" : "stands",
    limited: effects.some(({ effect }) => effect === "limits"),
    persuasiveOnly: effects.some(({ effect }) => effect === "persuasive only") || unpublished?.effect === "persuasive only",
    rejections: effects.filter(({ effect }) => effect === "refuses").map(({ event }) => event),
    because: [
      ...effects.flatMap(({ effect, says }) => (effect === "none" ? [] : [says])),
      ...(unpublished ? [`${unpublished.says} (${unpublished.source})`] : []),
    ],
  }
}

/** An opinion that lost its publication by an event of a known day was published until then. */
function datedBy(events: readonly PrecedentEvent[], publication: Authority["publication"]): boolean {
  return (
    publication === "depublished" &&
    events.some(({ treatment, date }) => date !== undefined && (treatment === "depublished" || isTakenUp(treatment)))
  )
}

type Effect = "falls" | "limits" | "refuses" | "not citable" | "persuasive only" | "none"

/** Only the same or a superior court overrules, limits or disapproves; another court's refusal leaves the law split. */
function effectOf(doctrine: Doctrine, authority: Authority, event: PrecedentEvent): { readonly effect: Effect; readonly says: string } {
  const { treatment, date, point } = event
  const by =
    event.by.name ?? event.by.citation ?? (event.by.court ? (doctrine.courts[event.by.court]?.name ?? event.by.court) : "a later decision")
  const says = `${sentence(treatment)}${date ? ` on ${date}` : ""} by ${by}${point ? `, as to ${point}` : ""}.`
  if (isTakenUp(treatment) || treatment === "depublished") {
    const row = citability(doctrine.system, treatment === "depublished" ? treatment : "review granted", date)
    return row
      ? {
          effect: row.effect === "citable" ? "none" : row.effect,
          says: `${sentence(treatment)}${date ? ` on ${date}` : ""}. ${row.says} (${row.source})`,
        }
      : { effect: "none", says }
  }
  const stands = event.by.court && authority.court ? between(doctrine, event.by.court, authority.court) : "unrelated"
  const above = stands === "superior" || stands === "same"
  const effect = effectOfKind(treatment)
  if (effect === "ends") return { effect: above || stands === "unrelated" ? (point === undefined ? "falls" : "limits") : "refuses", says }
  if (treatment === "disapproved" && above) return { effect: point === undefined ? "falls" : "limits", says }
  if (effect === "limits" && above) return { effect: "limits", says }
  if (effect !== undefined) return { effect: "refuses", says }
  return { effect: "none", says }
}

/** How two courts stand, by the court table, or by what the doctrine declares of courts that the table lacks. */
function between(doctrine: Doctrine, actor: string, subject: string): "same" | "superior" | "other" | "unrelated" {
  if (courtTable.byId(actor) && courtTable.byId(subject)) {
    const found = relation(actor, subject)
    return found === "same" || found === "superior" ? found : "other"
  }
  if (actor === subject) return "same"
  const [a, b] = [doctrine.courts[actor], doctrine.courts[subject]]
  return a && b ? (a.level < b.level ? "superior" : "other") : "unrelated"
}

function weightIn(doctrine: Doctrine, authority: Authority, { court, asOf }: Forum, { persuasiveOnly }: Reading): Weight {
  if (authority.kind === "secondary" || persuasiveOnly) return "persuasive"
  if (authority.kind === "statute") return "binding"
  const by = authority.court
  if (by === undefined) return "persuasive"
  if (courtTable.byId(by) && courtTable.byId(court)) return bindingOf(by, court, authority.date ?? asOf).weight
  return doctrine.courts[by]?.binds.includes(court) ? "binding" : "persuasive"
}

const order = ["stands", "not citable", "fallen"] as const

function graver(own: Reading, seen: Reading): Reading {
  const citations = new Set(own.rejections.map(({ by }) => by.citation ?? by.name))
  return {
    state: order[Math.max(order.indexOf(own.state), order.indexOf(seen.state))] ?? own.state,
    limited: own.limited || seen.limited,
    persuasiveOnly: own.persuasiveOnly || seen.persuasiveOnly,
    rejections: [...own.rejections, ...seen.rejections.filter(({ by }) => !citations.has(by.citation ?? by.name))],
    because: [...new Set([...own.because, ...seen.because])],
  }
}

function difference(authority: Authority, own: Reading, seen: Reading, evidence: PrecedentEvidence, library: string): string | undefined {
  if (own.state === seen.state && own.limited === seen.limited) return undefined
  const view = (one: Reading) =>
    `${one.state}${one.limited ? ", limited" : ""}${one.because.length > 0 ? ` (${one.because.join(" ")})` : ""}`
  const held = `${evidence.citingOpinions} citing ${evidence.citingOpinions === 1 ? "opinion" : "opinions"} held`
  return `${authority.name}: the doctrine says ${view(own)}; the library "${library}" says ${view(seen)}, from ${held}. The graver view is used.`
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
