/** Cases named without any citation: "the Crain case", "In Foo at 62", "Brown v. Board of Education". A single party is found only once the text has tied it to a case; a whole caption is found wherever it stands. */
import { firstFrom, firstNotBelow } from "../../base/sorted.js"
import { slipKey } from "../../caption/fold.js"
import { isStripped, strippedNames } from "../caseless/names.js"
import { ShortForms } from "../caseless/short-forms.js"
import { type Draft, draftAt } from "../draft.js"
import { captionBefore } from "../names/backward.js"
import { partyEnd } from "../names/forward.js"
import { isCapitalWord, isOrdinaryWord } from "../names/ordinary.js"
import { NamePatterns } from "../names/patterns.js"
import type { ShortName } from "../names/short-names.js"
import { gap, isUpper, type Reading } from "../reading.js"
import type { Scanned } from "../scan/scan.js"
import { isAuthor, isPlace, pinAfterName, readsAsCase, readsAsPerson, startsSentence } from "./name-context.js"
import { showsCase, standsIn } from "./name-evidence.js"
import { OwnParties } from "./own-parties.js"
import type { Names } from "./resolve.js"

/** Makes the step that finds the names standing in a stretch of the text, in order; each is resolved before the next is looked for. */
export function namesIn(reading: Reading, found: Scanned, drafts: readonly Draft[]): Names {
  if (isStripped(reading.text)) return namesInStripped(reading)
  const patterns = new NamePatterns(reading)
  let parties: OwnParties | undefined
  const partiesOf = (): OwnParties => {
    parties ??= new OwnParties(reading.text)
    return parties
  }
  let learnt = 0
  const next = { capital: 0, versus: 0, draft: 0, place: 0 }
  const seek = (from: number): void => {
    next.capital = firstNotBelow(found.capitals, from)
    next.versus = firstNotBelow(found.versus, from)
    next.draft = Math.max(0, firstFrom(drafts, from) - 1)
    next.place = from
  }
  const busyAt = (at: number): number => {
    while (next.draft < drafts.length && covered(drafts[next.draft] as Draft) <= at) next.draft++
    const draft = drafts[next.draft]
    return draft && nameStartOf(draft) <= at ? covered(draft) : at
  }
  return (state, from, upTo, take) => {
    if (from < next.place || from > next.place + 400) seek(from)
    let free = Math.max(from, next.place)
    while (next.capital < found.capitals.length && (found.capitals[next.capital] as number) < upTo) {
      const at = found.capitals[next.capital++] as number
      if (at < free) continue
      free = busyAt(at)
      if (free > at) continue
      while (next.versus < found.versus.length && (found.versus[next.versus] as number) < at) next.versus++
      for (; learnt < state.ledger.news.length; learnt++) patterns.add(state.ledger.news[learnt] as ShortName)
      const taken = wholeCaption(reading, found.versus, next.versus, at, free, upTo) ?? shortName(reading, patterns, partiesOf, at)
      if (!taken) continue
      free = taken.spanEnd
      take(taken)
    }
    next.place = Math.max(next.place, free, upTo)
  }
}

/** Captions that a library knows, and behind each the short names of its case. */
function namesInStripped(reading: Reading): Names {
  let all: Draft[] | undefined
  let shorts: ShortForms | undefined
  return (state, from, upTo, take) => {
    const { ledger } = state
    all ??= ledger.known ? [...strippedNames(reading.text, ledger.known)] : []
    let free = from
    for (let i = firstFrom(all, from); i < all.length && (all[i] as Draft).start < upTo; i++) {
      const draft = all[i] as Draft
      if (draft.start < free) continue
      take(draft)
      free = draft.end
      const entry = draft.fit ? state.answers.get(draft)?.entry : undefined
      if (!entry?.name) continue
      shorts ??= new ShortForms(reading.text)
      const initials = shorts.initialsBehind(entry.name, draft.end)
      if (initials !== undefined) ledger.giveAlias(entry, initials)
      const found = [
        ...shorts.behind(entry.name, draft.end),
        ...(initials === undefined ? [] : shorts.found([slipKey(initials)], draft.end)),
      ]
      if (found.length > 0) all = merged(all, found)
    }
  }
}

/** Names in order; of two at one place the longer, and none inside another. */
function merged(held: readonly Draft[], more: readonly Draft[]): Draft[] {
  const sorted = [...held, ...more].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return sorted.filter((draft) => {
    const kept = draft.start >= end
    if (kept) end = draft.end
    return kept
  })
}

const nameStartOf = (draft: Draft): number => Math.min(draft.nameStart ?? draft.start, draft.start)
const covered = (draft: Draft): number => (draft.alias !== undefined ? draft.spanEnd : Math.max(draft.pinEnd ?? draft.end, draft.end))

/** The longest known short name at a place, where the words around it read as a case's name. */
function shortName(reading: Reading, patterns: NamePatterns, parties: () => OwnParties, at: number): Draft | undefined {
  const { text } = reading
  let best = patterns.longest(at)
  if (best < 0 || inCapitals(text, at, best)) return undefined
  best = throughPeriod(text, best)
  const pin = pinAfterName(text, best)
  if (!pin && !meansCase(text, at, best, parties())) return undefined
  const draft = draftAt("case_name", at, best)
  draft.antecedent = text.slice(at, best)
  draft.name = draft.antecedent
  draft.nameStart = at
  draft.nameEnd = best
  if (pin) {
    draft.pin = text.slice(pin[0], pin[1])
    draft.pinStart = pin[0]
    draft.pinEnd = pin[1]
    draft.spanEnd = pin[1]
  }
  return draft
}

/**
 * Does the name at from..to mean the case? One that is also a party's, a person's, an agency's or an ordinary word needs words beside it that
 * only a case has.
 */
function meansCase(text: string, from: number, to: number, parties: OwnParties): boolean {
  const name = text.slice(from, to)
  const preceding = text.slice(Math.max(0, from - 60), from)
  const shown = showsCase(preceding, text.slice(to, to + 60))
  if (!shown && readsAsPerson(text, from, to)) parties.count(name, true)
  if (parties.titled(from) || isPlace(text, from, to) || isAuthor(text, to) || (!shown && !readsAsCase(text, from, to))) return false
  if (!shown && (parties.owns(name, from) || isNoNameAlone(text, from, name))) return false
  if (!shown && !standsIn(preceding) && (parties.isPerson(name) || agency.test(name))) return false
  parties.count(name, false)
  return true
}

const agency =
  /\b(?:Board|Commission|Department|Bureau|Agency|Authority|Administration|Commissioner|Secretary|Office|Service|Council)\b|^[A-Z]{2,5}$/

/** A month, a term that papers define, or an ordinary word at the head of a sentence. */
function isNoNameAlone(text: string, at: number, name: string): boolean {
  return /^[\p{L}’']+$/u.test(name) && (isCapitalWord(name) || (isOrdinaryWord(name) && startsSentence(text, at)))
}

/**
 * The end of a name with the period of its abbreviation, where the sentence goes on behind it:
 *
 *     Halloran v. Tri-County Freight Co. is overruled.
 *                                      ^
 */
function throughPeriod(text: string, end: number): number {
  return text.charCodeAt(end) === 46 && /^\.(?:[,;)’']|\s{1,3}[a-z(])/.test(text.slice(end, end + 5)) ? end + 1 : end
}

/** A name in capitals within words in capitals is a heading's word: "THE FERRY ANSWERS FOR THE LOSS". */
function inCapitals(text: string, start: number, end: number): boolean {
  if (/[a-z]/.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  const line = `${before.slice(before.lastIndexOf("\n") + 1)} ${after.split("\n", 1)[0]}`
  return /[A-Z]{3}/.test(line) && !/[a-z]/.test(line)
}

/** What stands before "v." in a document's own caption: "ROSALIND CHEN, Plaintiff, v. LAKESHORE FERRY CO.". */
const partyRole =
  /^(?:(?:cross-)?(?:plaintiff|defendant|petitioner|respondent|appellant|appellee|complainant|claimant)s?(?:[ -]and[ -]\w{4,12})?)[,.]?$/i

/** A whole caption whose first party starts at a place: "Brown v. Board of Education" with no citation behind it. */
function wholeCaption(reading: Reading, versus: Int32Array, from: number, at: number, floor: number, upTo: number): Draft | undefined {
  const { text } = reading
  const v = versus[from]
  if (v === undefined || v - at > 120 || v >= upTo) return undefined
  let after = v + 1
  while (/[s.,]/.test(text.charAt(after))) after++
  after = gap(reading, after)
  if (!isUpper(text.charCodeAt(after))) return undefined
  const end = Math.min(upTo, partyEnd(reading, after))
  if (end <= after) return undefined
  const name = captionBefore(text, versus, end, floor)
  if (!name || name.start !== at || name.plaintiff === undefined || name.defendant === undefined) return undefined
  if (partyRole.test(name.plaintiff)) return undefined
  const close = throughPeriod(text, name.end)
  const draft = draftAt("case_name", name.start, close)
  draft.antecedent = name.text
  draft.name = close > name.end ? `${name.text}.` : name.text
  draft.plaintiff = name.plaintiff
  draft.defendant = name.defendant
  draft.nameStart = name.start
  draft.nameEnd = close
  return draft
}
