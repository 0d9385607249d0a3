/** Cases named without any citation: "the Crain case", "In Foo at 62", "Brown v. Board of Education". A single party is found only once the text has tied it to a case; a whole caption is found wherever it stands. */
import { type Draft, draftAt } from "../draft.js"
import { captionBefore } from "../names/backward.js"
import { common, foldWord } from "../names/fold.js"
import { partyEnd } from "../names/forward.js"
import { wordAt, wordNumber } from "../names/slips.js"
import { gap, isUpper, type Reading } from "../reading.js"
import type { Scanned } from "../scan/scan.js"
import { isStripped, strippedNames } from "../stripped/names.js"
import type { Entry } from "./ledger.js"
import { pinAfterName, readsAsCase } from "./nameContext.js"
import type { State } from "./resolve.js"

/** A way to name an authority: the words in order, of which the first `least` must stand in the text. */
type Pattern = { readonly entry: Entry; readonly words: readonly string[]; readonly least: number }

/** Makes the step that yields the names standing before a place, in order, each once. */
export function namesIn(reading: Reading, found: Scanned, drafts: readonly Draft[]): (state: State, upTo: number) => readonly Draft[] {
  if (isStripped(reading.text)) return namesInStripped(reading)
  const heads = new Map<number, Pattern[]>()
  let learnt = 0
  let nextCapital = 0
  let nextVersus = 0
  let nextDraft = 0
  let free = 0
  return (state, upTo) => {
    const names: Draft[] = []
    learnt = learn(heads, state, learnt)
    const busyUntil = (at: number): number => {
      while (nextDraft < drafts.length && covered(drafts[nextDraft] as Draft) <= at) nextDraft++
      const draft = drafts[nextDraft]
      return draft && nameStartOf(draft) <= at ? covered(draft) : 0
    }
    while (nextCapital < found.capitals.length && (found.capitals[nextCapital] as number) < upTo) {
      const at = found.capitals[nextCapital++] as number
      if (at < free) continue
      const busy = busyUntil(at)
      if (busy > at) {
        free = busy
        continue
      }
      while (nextVersus < found.versus.length && (found.versus[nextVersus] as number) < at) nextVersus++
      const name = shortName(reading, heads, at)
      const caption = wholeCaption(reading, found.versus, nextVersus, at, free, upTo)
      const taken = caption ?? name
      if (!taken) continue
      names.push(taken)
      free = taken.spanEnd
    }
    return names
  }
}

function namesInStripped(reading: Reading): (state: State, upTo: number) => readonly Draft[] {
  let all: readonly Draft[] | undefined
  let next = 0
  return ({ ledger }, upTo) => {
    all ??= ledger.known ? strippedNames(reading.text, ledger.known) : []
    const from = next
    while (next < all.length && (all[next] as Draft).start < upTo) next++
    return all.slice(from, next)
  }
}

const nameStartOf = (draft: Draft): number => Math.min(draft.nameStart ?? draft.start, draft.start)
const covered = (draft: Draft): number => (draft.alias !== undefined ? draft.spanEnd : Math.max(draft.pinEnd ?? draft.end, draft.end))

/** Adds the patterns of authorities that were named since the last time. */
function learn(heads: Map<number, Pattern[]>, { ledger }: State, from: number): number {
  for (let i = from; i < ledger.news.length; i++) {
    const { entry, words } = ledger.news[i] as { entry: Entry; words: readonly string[] }
    const telling = words.findIndex((word) => word.length > 1 && !common.has(word.toLowerCase()))
    if (telling < 0) continue
    addPattern(heads, { entry, words, least: telling + 1 })
  }
  return ledger.news.length
}

function addPattern(heads: Map<number, Pattern[]>, pattern: Pattern): void {
  const head = pattern.words[0] as string
  const number = wordNumber(head, 0, head.length)
  const list = heads.get(number)
  if (list) list.push(pattern)
  else heads.set(number, [pattern])
}

/** The longest known short name at a place, where the words around it read as a case's name. */
function shortName(reading: Reading, heads: ReadonlyMap<number, readonly Pattern[]>, at: number): Draft | undefined {
  const { text } = reading
  const end = wordAt(text, at)
  const patterns = heads.get(wordNumber(text, at, end))
  if (!patterns) return undefined
  let best = -1
  for (const pattern of patterns) {
    const to = matched(reading, pattern, end)
    if (to > best) best = to
  }
  if (best < 0) return undefined
  const pin = pinAfterName(text, best)
  if (!pin && !readsAsCase(text, at, best)) return undefined
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

/** Where the words of the pattern stop standing in the text, or -1 when too few of them do. */
function matched(reading: Reading, pattern: Pattern, firstEnd: number): number {
  const { text } = reading
  let end = firstEnd
  let count = 1
  while (count < pattern.words.length) {
    let i = end
    if (text.charCodeAt(i) === 46 || text.charCodeAt(i) === 44) i++
    i = gap(reading, i)
    if (text.charCodeAt(i) === 38) i = gap(reading, i + 1)
    const e = wordAt(text, i)
    if (e === i || foldWord(text.slice(i, e)) !== foldWord(pattern.words[count] as string)) break
    end = e
    count++
  }
  return count >= pattern.least ? end : -1
}

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
  const draft = draftAt("case_name", name.start, name.end)
  draft.antecedent = name.text
  draft.name = name.text
  draft.plaintiff = name.plaintiff
  draft.defendant = name.defendant
  draft.nameStart = name.start
  draft.nameEnd = name.end
  return draft
}
