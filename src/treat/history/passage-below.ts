/** What the words right before a citation say that a court below did: in its sentence, the ones before it, or before the call of its note. */
import type { Citation } from "../../cite/citation.js"
import type { Reading } from "../reading.js"
import { type CourtPhrase, courtsIn, decidesIn, type Rung, type Turn, turnIn } from "./court-below.js"

export type Passage = {
  readonly rung: Rung
  readonly turn?: Turn
  /** Another case is cited between the court and the citation. */
  readonly cites: boolean
}

/** How far back the words are read. */
const farthest = 600
/** How far from the court's name its verb may stand, in characters. */
const reach = 260

const signalled = /\b(?:[Ss]ee|[Cc]f\.|[Aa]ccord|e\. ?g\.,?|[Cc]ompare|in the case of|[Aa]s in|decision in)\s*(?:also\s|,\s*)?$/

/** The passage before the offset `at` of a mention; undefined where no court below decides in it. */
export function passageOf(reading: Reading, mention: Citation, at: number): Passage | undefined {
  const { text } = reading.document
  if (mention.signal !== undefined || signalled.test(text.slice(Math.max(0, at - 24), at))) return undefined
  const end = calledAt(reading, at)
  const from = Math.max(0, end - farthest, reading.places.opinion(end)?.start ?? 0, paragraphsBack(text, end))
  const words = text.slice(from, end)
  const after = text.slice(mention.span.end, mention.span.end + 90)
  const courts = courtsIn(words).filter(({ rung }) => rung !== "agency")
  const actor = actorIn(words, courts, after)
  if (!actor) return undefined
  const own = `${words.slice(actor.passive ? Math.max(0, actor.start - 90) : actor.start)} ${words.length - actor.end < 4 ? after : ""}`
  const turn = turnIn(own)
  return { rung: actor.rung, ...(turn ? { turn } : {}), cites: cites(reading, from + actor.start, end, mention) }
}

/** How many paragraphs back the words are read: a citation may stand behind the block quotation that it is of. */
const paragraphs = 3

function paragraphsBack(text: string, end: number): number {
  let at = end
  for (let n = 0; n < paragraphs; n++) {
    const before = text.lastIndexOf("\n\n", at - 1)
    if (before < 0) return 0
    at = before
  }
  return at
}

type Actor = CourtPhrase & { readonly passive: boolean }

/** The last court that decides something: "the court reversed", "was affirmed by the court", "the court, 216 F.2d 808, affirmed". A court named by name is preferred to "the court". */
function actorIn(words: string, courts: readonly CourtPhrase[], after: string): Actor | undefined {
  const acting = courts.flatMap((court, n): readonly Actor[] => {
    const next = courts[n + 1]?.start ?? words.length
    const rest = words.slice(court.end, Math.min(next, court.end + reach))
    const before = words.slice(Math.max(0, court.start - 80), court.start)
    const passive = /\b(?:by|in|of|from|to)\b(?: both| either)?(?: the| a)?(?: [A-Z]\w+\.?){0,4} ?$/.test(before) && decidesIn(before)
    if (decidesIn(rest)) return [{ ...court, passive: false }]
    if (passive) return [{ ...court, passive: true }]
    return words.length - court.end < 4 && decidesIn(after) ? [{ ...court, passive: false }] : []
  })
  const named = acting.filter(({ rung, start }) => rung !== "below" && words.length - start < 450)
  return named.at(-1) ?? acting.at(-1)
}

function cites(reading: Reading, from: number, to: number, mention: Citation): boolean {
  return reading.mentions.some(
    (one) =>
      one.span.start >= from &&
      one.span.end <= to &&
      one.authority !== mention.authority &&
      (one.kind === "case" || one.kind === "short_case" || one.kind === "docket"),
  )
}

/** How much of an opinion tells of the courts below before it turns to the law: so many characters, or this share of a long one. */
const opening = { characters: 6000, share: 0.3, afterGrant: 1500 } as const

const grant =
  /\b(?:[Ww]e (?:\w+ )?(?:granted|allowed)|[Cc]er-?\s?tiorari was (?:granted|allowed)|noted probable jurisdiction|case is here|comes here|brought here|here on (?:appeal|certiorari|writ of)|[Aa]ppeal(?:ed|s)? (?:directly )?to this [Cc]ourt|postponed (?:consideration|the question|jurisdiction)|granted (?:a writ of )?cer-?\s?tiorari|granted (?:transfer|review|leave))/g

/** Does the offset stand where an opinion tells how the case came up: in its opening, or not far behind the grant of review? */
export function isOpening(reading: Reading, offset: number): boolean {
  const at = calledAt(reading, offset)
  const part = reading.places.opinion(at)
  const start = part?.start ?? 0
  const length = (part?.end ?? reading.document.text.length) - start
  if (at - start < Math.max(opening.characters, opening.share * length)) return true
  const granted = grantsIn(reading).find((one) => one >= start && one - start < length / 2)
  return granted !== undefined && at < granted + opening.afterGrant
}

const grantsKept = new WeakMap<Reading, readonly number[]>()

/** Offsets of the words that say that review was granted or an appeal came here, in order. */
export function grantsIn(reading: Reading): readonly number[] {
  const kept = grantsKept.get(reading) ?? [...reading.document.text.matchAll(grant)].map(({ index }) => index)
  grantsKept.set(reading, kept)
  return kept
}

/** Where a citation stands in the running text: its own place, or the call of the note that opens with it. */
function calledAt(reading: Reading, start: number): number {
  const note = reading.places.footnote(start)
  if (!note || start - note.start > 30) return start
  const calls = reading.document.zones.filter((zone) => zone.kind === "mark" && zone.of === "footnote" && zone.label === note.label)
  return calls.filter((zone) => zone.start < note.start).at(-1)?.start ?? start
}
