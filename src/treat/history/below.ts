/**
 * The decisions of this very case in the courts below, by evidence: a caption with both parties, a bare citation behind words that say what
 * a court below did. One shared word, a string of authorities or an undated stranger is none.
 */
import { stateWords } from "../../caption/abbreviations.js"
import { compareNames } from "../../caption/compare.js"
import type { Authority, Citation } from "../../cite/citation.js"
import { relation as relationOf } from "../../courts/rank.js"
import { courtById } from "../../courts/table.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"
import { isCourtName, type Rung, type Turn } from "./court-below.js"
import { isOpening, type Passage, passageOf } from "./passage-below.js"
import { standingOf } from "./rung-of.js"

/** A decision of this case below, with where the text speaks of it and what that court had done. */
export type Below = {
  readonly authority: Authority
  readonly rung: Rung
  readonly federal: boolean | undefined
  /** Offset of the passage that tells of it. */
  readonly at: number
  readonly turn?: Turn
  /** `passage` where words tell what the court did; `caption` where only both parties fit; `bare` for one cited again and again without a name. */
  readonly by: "passage" | "caption" | "bare"
}

/** A decision more years older than this is of another stage, whatever its caption. */
const oldest = 6
/** A bare citation that no words explain is of this case only when it is this young, in years. */
const young = 3

/** Every decision of this case below that the court's own part cites, in the order of the passages; a parallel cited apart stands beside its own. */
export function decisionsBelow(reading: Reading): readonly Below[] {
  const found: Below[] = []
  for (const authority of reading.authorities.values()) {
    if (!couldBeBelow(reading, authority)) continue
    const below = belowBy(reading, authority)
    if (below) found.push(below)
  }
  return found.sort((a, b) => a.at - b.at)
}

function couldBeBelow({ self }: Reading, authority: Authority): boolean {
  const { kind, court, year, citations } = authority
  if (kind !== "case" && kind !== "short_case") return false
  if (citations.length === 0 || citations.some((one) => self.citations?.includes(one) || supreme.test(one))) return false
  if (court !== undefined && self.court !== undefined && courtById(court) && courtById(self.court)) {
    const stands = relationOf(self.court, court)
    if (stands !== "superior" && !(stands === "unrelated" && courtById(court)?.level === 0)) return false
  }
  if (citations.every((one) => annotated.test(one))) return false
  if (court === undefined && Object.keys(standingOf(authority)).length === 0 && !unreported.test(citations[0] ?? "")) return false
  if (isFederalOnly(self) && standingOf(authority).federal === false) return false
  if (self.year === undefined || year === undefined) return true
  return year <= self.year && year >= self.year - oldest
}

/** Selections with notes, which print no decision first. */
const annotated = /^\S+ (?:Am\. ?(?:St\. ?Rep|Dec|Rep)|L\. ?R\. ?A|Ann\. ?Cas|A\. ?L\. ?R|Am\. ?Ann)/

/** A lower federal court, by its court or its own reporter, reviews no state's decisions. */
function isFederalOnly({ court, citations }: Reading["self"]): boolean {
  const found = court === undefined ? undefined : courtById(court)
  if (found) return found.system === "federal" && found.level !== 1
  const { rung, federal } = standingOf({ citations: citations ?? [] })
  return federal === true && rung !== undefined
}

/** Numbers of a service that prints every court. */
const unreported = / (?:WL|.{0,24}LEXIS|U\.S\. ?Dist\.) /

/** Reporters of the one court that nobody reviews. */
const supreme = /^\d+ (?:U\.S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?) \d/

/** How the caption fits the case's own: both parties, one of them, none; `bare` where it has none or only a court's name. */
type Fit = "both" | "one" | "none" | "bare"

function fitOf(own: string | undefined, name: string | undefined): Fit {
  if (name === undefined || name === "" || isCourtName(name)) return "bare"
  if (own === undefined) return "none"
  const verdict = compareNames(name, [own])
  if ((verdict === "same" || verdict === "near") && hasParties(name)) return "both"
  return sidesOf(name).some((side) => sidesOf(own).some((other) => sharesParty(side, other))) ? "one" : "none"
}

/** Two sides, or one that says what matter it is: not a name taken from running text. */
const hasParties = (name: string) => /\sv\.?\s/i.test(name) || /\b(?:in re|ex parte|matter of|estate of|the [A-Z]\w+$)/i.test(name)

const sidesOf = (caption: string) => caption.split(/\s+v\.?\s+/i).flatMap((side) => side.trim() || [])

/** Sides of many cases: that two cases have one of these tells nothing. */
const everybody =
  /^(?:the )?(?:united states(?! ex rel)|state|people|commonwealth|government)\b|\b(?:board|bd|comm['’]?n|commission(?:er)?|comm['’]?r|secretary|sec['’]?y|department|dept|bureau|administrator|agency|service|director|warden|attorney general|labor board|f\.?t\.?c|n\.?l\.?r\.?b|i\.?c\.?c|f\.?c\.?c|s\.?e\.?c|e\.?p\.?a)\b/i

/** A side that is only the name of a trade. */
const trade =
  /^(?:the )?(?:rail(?:road|way)s?|r\.? ?(?:r|y)\.?|bank|insurance|life|fire|telegraph|telephone|express|mining|steamship|gas|water|light|electric|union|school|college|district|company|cos?\.?|corp\.?|inc\.?|[&\s])+$/i

const isPlace = (side: string) =>
  stateWords.has(
    side
      .toLowerCase()
      .replace(/[^a-z ]/g, "")
      .trim(),
  )

function sharesParty(side: string, other: string): boolean {
  const plain = side.replace(/^united states ex rel\.?\s+/i, "")
  if (isPlace(plain) || isPlace(other)) return false
  return !everybody.test(plain) && !trade.test(plain) && !everybody.test(other) && compareNames(plain, [other]) === "same"
}

function belowBy(reading: Reading, authority: Authority): Below | undefined {
  const fit = fitOf(reading.self.name, authority.name)
  if (fit === "none") return undefined
  const mentions = reading.mentions.filter((one) => one.authority === authority.id)
  const own = mentions.filter((one) => one.kind === "case" && !isSeparate(roleAt(reading, one.start)) && !isFollowing(reading, one))
  for (const mention of own) {
    const at = authority.name !== undefined && isCourtName(authority.name) ? mention.start : mention.span.start
    const passage = passageOf(reading, mention, at)
    if (passage && !passage.cites && (fit === "both" || isOpening(reading, mention.start))) return made(authority, mention, passage)
  }
  const by = fit === "both" ? "caption" : fit === "bare" && isYoung(reading, authority) && mentions.length > 1 ? "bare" : undefined
  if (!by || authority.year === undefined || reading.self.year === undefined) return undefined
  const plain = own.find(
    (one) => one.signal === undefined && !isInString(reading, one) && (by === "caption" || isOpening(reading, one.start)),
  )
  return plain && { ...placed(authority, "below"), authority, at: plain.span.start, by }
}

function isYoung({ self }: Reading, authority: Authority): boolean {
  const { year } = authority
  return self.year !== undefined && year !== undefined && standingOf(authority).rung !== undefined && year >= self.year - young
}

function made(authority: Authority, mention: Citation, { rung, turn }: Passage): Below {
  return { ...placed(authority, rung), authority, at: mention.span.start, ...(turn ? { turn } : {}), by: "passage" }
}

function placed(authority: Authority, told: Rung): Pick<Below, "rung" | "federal"> {
  const { rung, federal } = standingOf(authority)
  return { rung: rung ?? told, federal }
}

const relation =
  /[,)] (?:aff['’]?d|rev['’]?d|aff['’]?g|rev['’]?g|affirmed|reversed|vacated|(?:cert\.|lv|leave|review|rehearing) (?:denied|granted))(?: on other grounds| by| sub nom\.)?,? $/

/** Is it the later half of a history, or a further one of a string? */
function isFollowing({ document, mentions }: Reading, mention: Citation): boolean {
  if (mention.history) return true
  const { text } = document
  const before = text.slice(Math.max(0, mention.span.start - 90), mention.span.start)
  if (relation.test(before)) return true
  if (/;\s*(?:see\s|accord,?\s|[Cc]f\.\s)?(?:\*?\d{1,4}\s)?$/.test(before))
    return mention.name !== undefined || !isParallel(mentions, mention)
  return false
}

/** Does a bare citation right before it belong to the same decision? Old and Michigan styles part parallels by semicolons. */
function isParallel(mentions: readonly Citation[], mention: Citation): boolean {
  return mentions.some((one) => one.authority === mention.authority && one !== mention && one.parallel?.includes(mention.id))
}

function isInString(reading: Reading, { span }: Citation): boolean {
  const text = reading.document.text
  return (
    /^[\s\d,()A-Z.&]{0,40};/.test(text.slice(span.end, span.end + 60)) || /;\s*$/.test(text.slice(Math.max(0, span.start - 4), span.start))
  )
}
