/**
 * What this case's order does to the decisions below it, rung by rung: the order reaches the judgment that it names or the one next below;
 * a judgment that the court between affirmed shares its fate, and one that it reversed does not.
 */
import type { Authority, Citation } from "../../cite/citation.js"
import { kindOf, severityOf } from "../../treatment/kinds.js"
import type { Disposition, Treatment } from "../../treatment/treatment.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"
import { type Below, decisionsBelow } from "./below.js"
import { courtsIn, type Rung, type Turn, turnIn } from "./court-below.js"
import { grantsIn } from "./passage-below.js"

/** Treatments of the decisions below, by authority; empty where it is not certain which decision is meant. */
export function reviewed(reading: Reading, disposition: Disposition | undefined): ReadonlyMap<string, readonly Treatment[]> {
  const printed = printedOrders(reading)
  if (printed.length > 0) return new Map(printed.map(({ authority, treatment }) => [authority, [treatment]]))
  if (!disposition || kindOf(disposition.kind)?.group !== "direct") return new Map()
  return ladderOf(reading, disposition, decisionsBelow(reading))
}

type Made = { readonly authority: string; readonly treatment: Treatment }

const printedOrder =
  /^(?:,? ?\([^)]{0,30}\))?,? (affirmed|reversed|vacated|dismissed)( in part)?(?:(?:,? and|,) (reversed|vacated|affirmed)( in part)?)?(?:,? and (?:case |cause )?(remanded))?\.(?:\s|$)/i

/** The last line of a syllabus, which gives the order with the citation: "570 F. 3d 12, reversed and remanded." */
function printedOrders(reading: Reading): readonly Made[] {
  const { text } = reading.document
  const made: Made[] = []
  for (const mention of reading.mentions) {
    if (mention.kind !== "case" || mention.authority === null || mention.history || isSeparate(roleAt(reading, mention.start))) continue
    const end = mention.pinSpan && mention.pinSpan.end > mention.end ? mention.pinSpan.end : mention.span.end
    const found = printedOrder.exec(text.slice(end, end + 90))
    if (!found || mention.name || mention.signal || mention.year !== undefined) continue
    if (reading.self.citations?.some((one) => reading.authorities.get(mention.authority ?? "")?.citations.includes(one))) continue
    const kind = kindPrinted(found)
    const span = { start: mention.span.start, end: end + found[0].trimEnd().length }
    for (const one of [mention, ...joinedBefore(reading, mention)])
      if (one.authority !== null)
        made.push({ authority: one.authority, treatment: acted(reading, { kind, ...span }, "history.printed_order") })
  }
  return made
}

function kindPrinted([, first = "", part, second, , remanded]: RegExpExecArray): string {
  const kind = first.toLowerCase()
  if (second)
    return [kind, second].some((one) => /vacated/i.test(one))
      ? "affirmed in part and vacated in part"
      : "affirmed in part and reversed in part"
  if (part) return kind === "affirmed" || kind === "dismissed" ? kind : `${kind} in part`
  return remanded && (kind === "reversed" || kind === "vacated") ? `${kind} and remanded` : kind
}

/** "No. 22-451, 45 F. 4th 359 & No. 22-1219, 62 F. 4th 621, vacated and remanded.": the decisions that share one line. */
function joinedBefore(reading: Reading, mention: Citation): readonly Citation[] {
  const { text } = reading.document
  const before: Citation[] = []
  let start = mention.span.start
  for (const one of [...reading.mentions].reverse()) {
    if (one.span.end > start || one.kind !== "case" || one.name) continue
    if (!/^[\s,;&]*(?:and )?(?:Nos?\. [\d, and–-]+,)?\s*$/.test(text.slice(one.span.end, start)) || start - one.span.end > 40) break
    before.push(one)
    start = one.span.start
  }
  return before
}

type Act = { readonly kind: string; readonly start: number; readonly end: number; readonly point?: string }

function acted(reading: Reading, { kind, start, end, point }: Act, rule: string, by?: Authority): Treatment {
  const page = reading.places.page(start)?.label
  const role = roleAt(reading, start)
  return {
    treatment: kind,
    severity: severityOf(kind),
    recognized: by !== undefined,
    ...(by && { by: { ...(by.name && { name: by.name }), ...(by.citations[0] && { citation: by.citations[0] }), authority: by.id } }),
    part: role,
    voice: "own",
    ...(point !== undefined && { point }),
    start,
    end,
    quote: reading.document.text.slice(start, end).replace(/\s+/g, " "),
    ...(page !== undefined && { page }),
    rule,
    ...(by && { notCounted: "recognized" }),
  }
}

/** The acts of the order on the decisions below. */
function ladderOf(reading: Reading, disposition: Disposition, all: readonly Below[]): ReadonlyMap<string, readonly Treatment[]> {
  const acts = new Map<string, readonly Treatment[]>()
  const fits = oneSystem(reading, all)
  if (fits.length === 0) return acts
  const wanted = rungNamed(disposition.quote)
  const heights = fits.map(heightOf)
  const top = Math.min(...heights)
  const between = toldOf(reading, fits.every(({ federal }) => federal === false) ? highestCourt : appellate)
  const atTop = fits.filter((_, n) => heights[n] === top)
  const directly = directlyOf(reading, disposition, atTop, wanted, between)
  for (const one of directly.decisions)
    acts.set(one.authority.id, [acted(reading, actOf(disposition, directly.turned), "history.under_review")])
  const upper = directly.decisions.at(-1)
  const turn = upper ? turnOf(upper) : directly.between
  const lower = upper ? fits.filter((one, n) => (heights[n] as number) > top && one.rung !== "agency") : directly.lower
  for (const one of lower) {
    if (isEarlierStage(fits, upper, one)) continue
    const act = throughBetween(reading, disposition, { upper, turn, wanted }, one)
    if (act) acts.set(one.authority.id, [act])
  }
  return acts
}

const turnOf = ({ turn }: Below): Turn | undefined => turn

type Between = { readonly upper: Below | undefined; readonly turn: Turn | undefined; readonly wanted: Rung | undefined }

/** What reaches a judgment below the one under review. */
function throughBetween(reading: Reading, disposition: Disposition, { upper, turn, wanted }: Between, lower: Below): Treatment | undefined {
  if (wanted === "trial" || lower.rung === "agency") return undefined
  if (turn === "affirmed") return acted(reading, disposition, "history.below_affirmed")
  if (turn === "reversed" && upper && disposition.kind === "affirmed" && lower.by !== "passage") return undefined
  if (turn === "reversed" && upper && disposition.kind === "affirmed")
    return acted(reading, { kind: "reversed", start: upper.at, end: spanEnd(reading, upper) }, "history.reversed_below", upper.authority)
  return undefined
}

function spanEnd(reading: Reading, { at, authority }: Below): number {
  return reading.mentions.find((one) => one.authority === authority.id && one.span.start === at)?.span.end ?? at + 1
}

function actOf({ kind, start, end, point }: Disposition, turned: string | undefined): Act {
  return { kind: turned ?? kind, start, end, ...(point !== undefined && { point }) }
}

type Direct = {
  readonly decisions: readonly Below[]
  /** The order is on the trial judgment, and this is what it makes of the decision between. */
  readonly turned?: string
  /** The decision between is not cited; what it did, and the decisions below it. */
  readonly between?: Turn
  readonly lower: readonly Below[]
}

/** Which of the decisions on the highest rung the order is on. */
function directlyOf(
  reading: Reading,
  disposition: Disposition,
  atTop: readonly Below[],
  wanted: Rung | undefined,
  told: Told | undefined,
): Direct {
  const none: Direct = { decisions: [], lower: [] }
  const first = atTop[0] as Below
  const isTrial = first.rung === "trial"
  const isUpper = first.rung === "appeals" || first.rung === "highest"
  if (first.rung === "agency") return none
  if (isTrial && (wanted === "appeals" || wanted === "highest" || (wanted === undefined && told)))
    return { decisions: [], lower: atTop, ...(told?.turn ? { between: told.turn } : {}) }
  if (isUpper && wanted === "trial") return onTrialJudgment(reading, disposition, atTop)
  if (first.rung === "appeals" && first.federal === false && (wanted === "highest" || (wanted === undefined && told?.turn)))
    return { decisions: [], lower: atTop, ...(told?.turn ? { between: told.turn } : {}) }
  if (disposition.dockets === "differ" && atTop.length > 1) return none
  const decisions = atTop.length === 1 ? atTop : chosen(reading, disposition, atTop)
  return { decisions, lower: [] }
}

/** "We grant transfer, vacate the opinion of the Court of Appeals, and affirm the trial court's judgment": what becomes of the opinion between. */
function onTrialJudgment(reading: Reading, disposition: Disposition, atTop: readonly Below[]): Direct {
  const one = atTop.length === 1 ? (atTop[0] as Below) : undefined
  if (!one) return { decisions: [], lower: [] }
  if (/\bvacat\w+ the (?:opinion|decision|judgment) of the court of appeals?\b/i.test(reading.document.text.slice(one.at)))
    return { decisions: [one], turned: "vacated", lower: [] }
  if (disposition.kind === "affirmed" && one.turn === "reversed") return { decisions: [one], turned: "reversed", lower: [] }
  if (disposition.kind !== "affirmed" && one.turn === "affirmed") return { decisions: [one], lower: [] }
  return { decisions: [], lower: [] }
}

/** Of several decisions on one rung: all where the order is on several judgments told together, else the one told last before the grant of review; none where that does not tell. */
function chosen(reading: Reading, disposition: Disposition, atTop: readonly Below[]): readonly Below[] {
  const told = atTop.filter(({ by }) => by === "passage")
  const several = withoutParallels(reading, told.length > 0 ? told : atTop)
  if (several.length === 1) return beside(reading, atTop, several)
  if (isPlural(reading, disposition) && several.length <= 4 && areNear(several)) return beside(reading, atTop, several)
  const grant = lastGrant(reading, several)
  const before = grant === undefined ? [] : several.filter(({ at }) => at < grant && grant - at < 2500)
  const last = before.at(-1)
  if (last) return beside(reading, atTop, [last])
  const opening = (several[0] as Below).at
  const first = several.filter(({ at }) => at - opening < 2500)
  if (first.length === 1 && opening - partStartOf(reading, opening) < 6000) return beside(reading, atTop, first)
  const years = several.map(({ authority }) => authority.year ?? 0)
  const latest = several.filter((_, n) => years[n] === Math.max(...years))
  return latest.length === 1 && Math.max(...years) > 0 ? latest : []
}

const partStartOf = (reading: Reading, at: number) => reading.places.opinion(at)?.start ?? 0
const areNear = (several: readonly Below[]) => (several.at(-1) as Below).at - (several[0] as Below).at < 1200

const severalCases = /\b(?:both|these|the two|two|consolidated|companion) (?:cases|appeals|judgments)\b|\bNos\. \d/
const again = /\b(?:rehearing|en banc|on remand|remanded|again|adhered)\b/i

/** Is the order on several judgments, told one after the other as those of cases heard together, and not as stages of one? */
function isPlural(reading: Reading, { quote }: Disposition): boolean {
  if (/\b(?:judgments|decrees|orders)\b/i.test(quote)) return true
  const opening = reading.document.text.slice(0, 8000)
  return severalCases.test(opening) && !again.test(opening)
}

/** A parallel citation that was read as another authority stands right behind its own. */
function isBeside(reading: Reading, one: Below, other: Below): boolean {
  const first = reading.mentions.find((mention) => mention.span.start === one.at)
  if (!first || one === other || other.authority.name || other.at <= one.at || other.at - first.span.end > 24) return false
  return /^[\s,;\d–-]*$/.test(reading.document.text.slice(first.span.end, other.at))
}

function withoutParallels(reading: Reading, several: readonly Below[]): readonly Below[] {
  return several.filter((one) => !several.some((other) => isBeside(reading, other, one)))
}

function beside(reading: Reading, all: readonly Below[], decisions: readonly Below[]): readonly Below[] {
  return all.filter((one) => decisions.includes(one) || decisions.some((other) => isBeside(reading, other, one)))
}

/** How far behind the first decision told the grant of this review may stand; earlier stages of one dispute had grants of their own. */
const grantReach = 5000

function lastGrant(reading: Reading, several: readonly Below[]): number | undefined {
  const first = (several[0] as Below).at
  return grantsIn(reading).findLast((at) => at > first && at - first < grantReach && !isSeparate(roleAt(reading, at)))
}

/** Does another decision of the upper rung stand between the two passages? Then the lower one is of an earlier stage. */
function isEarlierStage(fits: readonly Below[], upper: Below | undefined, lower: Below): boolean {
  if (!upper) return false
  return fits.some(
    (one) =>
      one !== upper &&
      heightOf(one) === heightOf(upper) &&
      one.at > lower.at &&
      one.at < upper.at &&
      one.authority.name === undefined &&
      upper.at - one.at > 60,
  )
}

/** A federal court that reviews a conviction on habeas corpus does not review the state's courts: of both, the federal decisions are this case's. */
function oneSystem(reading: Reading, all: readonly Below[]): readonly Below[] {
  const federal = all.filter(({ federal }) => federal === true)
  const appealed = federal.some(({ rung }) => rung === "appeals") || (federal.length > 0 && tellsOfCircuit(reading))
  return appealed ? all.filter(({ federal }) => federal !== false) : all
}

function tellsOfCircuit(reading: Reading): boolean {
  return toldOf(reading, appellate)?.federal === true
}

/** 0 for the rung next below the highest court, 2 for a trial court, 3 for what is no court. */
function heightOf({ rung, federal }: Below): number {
  if (rung === "agency") return 3
  if (rung === "trial") return 2
  return rung === "appeals" && federal === false ? 1 : 0
}

/** Which court's judgment the order names. */
function rungNamed(order: string): Rung | undefined {
  const named =
    /\b(?:judgments?|decrees?|orders?|decisions?|rulings?) (?:and (?:judgments?|orders?|decrees?|opinions?) )?(?:below )?(?:appealed from )?(?:of|by|in|from) the (.{4,80})/i.exec(
      order,
    )?.[1]
  const first = named === undefined ? undefined : courtsIn(named)[0]
  if (!first || first.start > 50) return undefined
  return first.rung === "below" ? undefined : first.rung
}

type Told = { readonly turn?: Turn; readonly federal: boolean }

const appellate =
  /\b(?:(?:United States )?(?:Circuit )?Court of Appeals?(?: (?:for|of) (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+){0,3})?|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Federal|D\. ?C\.) Circuit),?(?: [^.;]{0,90}?)? (affirmed|reversed|vacated|modified|agreed|disagreed|held|concluded|rejected|sustained|upheld|ruled|found)\b/g

const highestCourt =
  /\b(?:Supreme (?:Judicial )?Court of (?:the State(?: of [A-Z]\w+)?|[A-Z]\w+(?: [A-Z]\w+)?)|(?:[A-Z]\w+ |[Ss]tate ){1,2}Supreme (?:Judicial )?Court|Court of Errors and Appeals|(?:New York|Maryland) Court of Appeals|(?<=[a-z,] )Court of Appeals),?(?: [^.;]{0,90}?)? (affirmed|reversed|vacated|modified|agreed|disagreed|held|concluded|rejected|sustained|upheld|ruled|found)\b/g

/** What the court between is told to have done to the judgment, whether its decision is cited or not: the first such words that tell of a turn. */
function toldOf(reading: Reading, by: RegExp): Told | undefined {
  const { text } = reading.document
  let last: { at: number; words: string } | undefined
  for (const found of text.matchAll(by)) {
    if (
      isSeparate(roleAt(reading, found.index)) ||
      /\b(?:another|other|several|same|some|those|that|these)\s(?:\w+ )?$/.test(text.slice(Math.max(0, found.index - 24), found.index))
    )
      continue
    if (last && found.index - last.at > 6000) break
    last = { at: found.index, words: found[0] }
    if (turnIn(found[0])) break
  }
  if (!last) return undefined
  const turn = turnIn(last.words)
  return { ...(turn ? { turn } : {}), federal: /Circuit|United States/.test(last.words) || !/Court of Appeal\b/.test(last.words) }
}
