/**
 * The decisions of this very case in the courts below, by evidence: a caption with both parties, a bare citation behind words that say what
 * a court below did, the reporter's last line of a syllabus. One shared word, a string of authorities or an undated stranger is none.
 */
import { compareNames } from "../../caption/compare.js"
import type { Authority, Citation } from "../../cite/citation.js"
import { relation } from "../../courts/rank.js"
import { courtById } from "../../courts/table.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"
import { courtsIn, decidesIn, isCourtName, type Rung, type Turn, turnIn } from "./court-below.js"

/** A decision of this case below, with where the text speaks of it and what that court had done. */
export type Below = {
  readonly authority: Authority
  /** Which court it is of, by the court table or by the words before it. */
  readonly rung: Rung
  readonly federal: boolean | undefined
  /** Offset of the passage that tells of it. */
  readonly at: number
  readonly turn?: Turn
  /** A passage tells what the court did, where otherwise only the caption fits. */
  readonly told: boolean
}

/** A decision more years older than this is of another stage, whatever its caption. */
const oldest = 6
/** How far back the words are read that say what a court below did. */
const farthest = 600

/** Every decision of this case below that the court's own part cites, in the order of the passages. */
export function decisionsBelow(reading: Reading): readonly Below[] {
  const found: Below[] = []
  for (const authority of reading.authorities.values()) {
    if (!couldBeBelow(reading, authority)) continue
    const below = belowBy(reading, authority)
    if (below) found.push(below)
  }
  return found.sort((a, b) => a.at - b.at)
}

function couldBeBelow({ self }: Reading, { kind, court, year, citations }: Authority): boolean {
  if (kind !== "case" && kind !== "short_case") return false
  if (citations.length === 0 || citations.some((one) => self.citations?.includes(one))) return false
  if (court !== undefined && self.court !== undefined && courtById(court) && courtById(self.court)) {
    const stands = relation(self.court, court)
    if (stands !== "superior" && !(stands === "unrelated" && courtById(court)?.level === 0)) return false
  }
  if (self.year === undefined || year === undefined) return true
  return year <= self.year && year >= self.year - oldest
}

/** How the caption fits the case's own: both parties, one of them, none; `bare` where it has none or only a court's name. */
type Fit = "both" | "one" | "none" | "bare"

function fitOf(own: string | undefined, name: string | undefined): Fit {
  if (name === undefined || name === "" || isCourtName(name)) return "bare"
  if (own === undefined) return "none"
  const verdict = compareNames(name, [own])
  if (verdict === "same" || verdict === "near") return "both"
  const sides = (caption: string) =>
    caption
      .split(/\s+v\.?\s+/i)
      .map((side) => side.trim())
      .filter(Boolean)
  const shared = sides(name).some((side) => sides(own).some((other) => sharesParty(side, other)))
  return shared ? "one" : "none"
}

/** Is the side a party of the other caption, by a name of its own and not only by "State" or "Board"? */
function sharesParty(side: string, other: string): boolean {
  return !/^(?:the )?(?:united states|state|people|commonwealth)\b/i.test(side) && compareNames(side, [other]) === "same"
}

function belowBy(reading: Reading, authority: Authority): Below | undefined {
  const fit = fitOf(reading.self.name, authority.name)
  if (fit === "none") return undefined
  const mentions = reading.mentions.filter(
    (one) => one.authority === authority.id && one.kind === "case" && !isSeparate(roleAt(reading, one.span.start)),
  )
  const own = mentions.filter((one) => !isFollowing(reading, one))
  for (const mention of own) {
    const passage = passageOf(reading, mention)
    if (!passage || (fit !== "bare" && passage.cites)) continue
    return made(authority, mention, passage)
  }
  if (fit !== "both" || authority.year === undefined || reading.self.year === undefined) return undefined
  const plain = own.find((one) => one.signal === undefined && !isInString(reading, one))
  return plain && { authority, rung: rungOf(authority) ?? "below", federal: isFederal(authority), at: plain.span.start, told: false }
}

function made(authority: Authority, mention: Citation, { rung, turn }: Passage): Below {
  const federal = isFederal(authority)
  return { authority, rung: rungOf(authority) ?? rung, federal, at: mention.span.start, ...(turn ? { turn } : {}), told: true }
}

function isFederal({ court }: Authority): boolean | undefined {
  const found = court === undefined ? undefined : courtById(court)
  return found && found.system === "federal"
}

function rungOf({ court }: Authority): Rung | undefined {
  const found = court === undefined ? undefined : courtById(court)
  if (!found) return undefined
  if (found.level === 0) return "agency"
  return found.level === 3 ? "trial" : found.level === 2 ? "appeals" : "highest"
}

/** Is it the later half of a history, a parallel of the citation right before it, or a further one of a string? */
function isFollowing(reading: Reading, mention: Citation): boolean {
  if (mention.history) return true
  const before = reading.document.text.slice(Math.max(0, mention.span.start - 90), mention.span.start)
  return /;\s*(?:see\s|accord,?\s|[Cc]f\.\s)?(?:\*?\d{1,4}\s)?$/.test(before) || follows(reading, mention)
}

function follows(reading: Reading, mention: Citation): boolean {
  const text = reading.document.text
  return reading.mentions.some(
    (one) =>
      one.authority !== mention.authority &&
      (one.kind === "case" || one.kind === "short_case") &&
      one.span.end <= mention.span.start &&
      mention.span.start - one.span.end < 12 &&
      /^[\s,;()\d]*$/.test(text.slice(one.span.end, mention.span.start)) &&
      text.slice(one.span.end, mention.span.start).includes(";"),
  )
}

function isInString(reading: Reading, { span }: Citation): boolean {
  const text = reading.document.text
  return (
    /^[\s\d,()A-Z.&]{0,40};/.test(text.slice(span.end, span.end + 60)) || /;\s*$/.test(text.slice(Math.max(0, span.start - 4), span.start))
  )
}

type Passage = {
  readonly rung: Rung
  readonly turn?: Turn /** Another case is cited between the court and the citation. */
  readonly cites: boolean
}

const signalled = /\b(?:[Ss]ee|[Cc]f\.|[Aa]ccord|e\. ?g\.,?|[Cc]ompare|in the case of|[Aa]s in|decision in)\s*(?:also\s|,\s*)?$/

/** What the words before a citation say that a court below did; undefined where they say nothing of the kind. */
function passageOf(reading: Reading, mention: Citation): Passage | undefined {
  const { text } = reading.document
  const start = mention.span.start
  if (signalled.test(text.slice(Math.max(0, start - 24), start))) return undefined
  if (mention.signal !== undefined) return undefined
  const at = calledAt(reading, start)
  const from = Math.max(0, at - farthest, partStart(reading, at))
  const words = text.slice(from, at)
  const courts = courtsIn(words).filter(({ rung }) => rung !== "agency")
  const last = courts.at(-1)
  const after = text.slice(mention.span.end, mention.span.end + 60)
  if (!last) return undefined
  const rest = words.slice(last.start)
  const tells =
    decidesIn(rest) ||
    (words.length - last.end < 6 && (decidesIn(after) || decidesIn(words.slice(Math.max(0, last.start - 80), last.start))))
  if (!tells) return undefined
  const named = nearest(courts, words)
  const turn = turnIn(`${words.slice(Math.max(0, named.start - 60))} ${words.length - last.end < 6 ? after : ""}`)
  return { rung: named.rung, ...(turn ? { turn } : {}), cites: citesBetween(reading, from + last.end, at, mention) }
}

/** The court that the passage is about: the last one named with its name, else the last. */
function nearest(courts: ReturnType<typeof courtsIn>, words: string) {
  const named = courts.filter(({ rung, start }) => rung !== "below" && words.length - start < 400)
  return named.at(-1) ?? (courts.at(-1) as (typeof courts)[number])
}

function citesBetween(reading: Reading, from: number, to: number, mention: Citation): boolean {
  return reading.mentions.some(
    (one) =>
      one.span.start >= from &&
      one.span.end <= to &&
      one.authority !== mention.authority &&
      (one.kind === "case" || one.kind === "short_case"),
  )
}

/** Where a citation stands in the running text: its own place, or the call of the note that opens with it. */
function calledAt(reading: Reading, start: number): number {
  const note = reading.places.footnote(start)
  if (!note || start - note.start > 30) return start
  const calls = reading.document.zones.filter((zone) => zone.kind === "mark" && zone.of === "footnote" && zone.label === note.label)
  return calls.filter((zone) => zone.start < note.start).at(-1)?.start ?? start
}

function partStart(reading: Reading, at: number): number {
  return reading.places.opinion(at)?.start ?? 0
}
