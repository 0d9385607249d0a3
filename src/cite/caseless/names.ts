/**
 * Names in a text that has lost its capitals and its "v.": a library's captions are looked for where a word of the first party
 * stands straight before a word of the second.
 *
 *     hood sons,inc.du mond        kroll tract paris paris th,d
 *          ^^^^     ^^                   ^^^^^ ^^^^^
 */

import { common, slipKey } from "../../caption/fold.js"
import type { KnownCase, KnownCases } from "../citation.js"
import { type Draft, draftAt } from "../draft.js"
import { joined, type PlacedWord, partiesOf, placedWords } from "./words.js"

const commonKeys: ReadonlySet<string> = new Set([...common].map(slipKey))

/** Has the text lost its capitals and digits? Judged on its first characters. */
export function isStripped(text: string): boolean {
  const sample = text.slice(0, 4_000)
  if (sample.length < 40) return false
  let letters = 0
  let marks = 0
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i)
    if (c >= 97 && c <= 122) letters++
    else if ((c >= 65 && c <= 90) || (c >= 48 && c <= 57)) marks++
  }
  return letters > 20 && marks * 500 < letters
}

type Fit = { readonly known: KnownCase; readonly from: number; readonly to: number; readonly score: number }

/** The names of a library's cases that stand in a stripped text, in order. */
export function strippedNames(text: string, known: KnownCases): readonly Draft[] {
  const ask = known.byParties?.bind(known)
  if (!ask) return []
  const words = placedWords(text)
  const drafts: Draft[] = []
  let free = 0
  for (let i = 1; i < words.length; i++) {
    const left = words[i - 1] as PlacedWord
    const right = words[i] as PlacedWord
    const offered = meeting(text, left, right, ask(left.word, right.word))
    if (offered.length === 0) continue
    const fits = offered
      .slice(0, 50)
      .map((held) => measure(text, words, i, held, free))
      .filter((fit) => fit !== undefined)
    const best = Math.max(...fits.map((fit) => fit.score))
    const kept = fits.filter((fit) => fit.score === best)
    const first = kept[0]
    if (!first) continue
    const draft = draftAt("case_name", (words[first.from] as PlacedWord).start, (words[first.to] as PlacedWord).end)
    draft.fit = narrowed(
      text,
      draft.end,
      kept.map((fit) => fit.known),
    )
    draft.name = text.slice(draft.start, draft.end)
    const before = drafts[drafts.length - 1]
    if (before && before.end > draft.start) continue
    drafts.push(draft)
    free = first.to + 1
  }
  return drafts
}

/** Cases whose parties may meet between two words; over a comma only those whose first party ends with one, "Joseph Saunders, P.C. v. Weissburg". */
function meeting(text: string, left: PlacedWord, right: PlacedWord, offered: readonly KnownCase[]): readonly KnownCase[] {
  if (offered.length === 0 || joined(text, left, right)) return offered
  return text.slice(left.end, right.start) === "," ? offered.filter(({ name }) => /,\s[A-Z][\w.]{1,6}\svs?\.\s/.test(name)) : []
}

/** How much of a caption stands around the joint of words i-1 and i. */
function measure(text: string, words: readonly PlacedWord[], i: number, known: KnownCase, free: number): Fit | undefined {
  const [first, second] = partiesOf(known.name)
  let from = i - 1
  while (
    from - 1 >= free &&
    i - from < 8 &&
    first.includes((words[from - 1] as PlacedWord).word) &&
    joined(text, words[from - 1] as PlacedWord, words[from] as PlacedWord)
  )
    from--
  let to = i
  while (
    to + 1 < words.length &&
    to - i < 8 &&
    second.includes((words[to + 1] as PlacedWord).word) &&
    joined(text, words[to] as PlacedWord, words[to + 1] as PlacedWord)
  )
    to++
  const score = strength(first, words.slice(from, i)) + strength(second, words.slice(i, to + 1))
  return Number.isFinite(score) ? { known, from, to, score } : undefined
}

/** How strongly the words name a party; no number when too little of it stands there. */
function strength(party: readonly string[], words: readonly PlacedWord[]): number {
  const held = new Set(words.map(({ word }) => word))
  const telling = party.filter((word) => !commonKeys.has(word))
  const met = telling.filter((word) => held.has(word)).length
  const last = party[party.length - 1] as string
  if (telling.length > 0 ? met === 0 : !held.has(last)) return Number.NEGATIVE_INFINITY
  return met * 2 + held.size - (party.length - held.size) * 0.25
}

const reporters: readonly (readonly [RegExp, string])[] = [
  [/^[,.]?\s?wall\b/, " Wall. "],
  [/^[,.]?\s?how\b/, " How. "],
  [/^[,.]?\s?pet\b/, " Pet. "],
  [/^[,.]?\s?wheat\b/, " Wheat. "],
  [/^[,.]?\s?cranch\b/, " Cranch "],
  [/^[,.]?\s?dall\b/, " Dall. "],
]

/** What is left of a reporter behind the name tells namesakes apart. */
function narrowed(text: string, end: number, cases: readonly KnownCase[]): readonly KnownCase[] {
  if (cases.length < 2) return cases
  const rest = text.slice(end, end + 12)
  const row = reporters.find(([form]) => form.test(rest))
  const kept = row ? cases.filter((held) => held.citations.some((citation) => citation.includes(row[1]))) : cases
  return kept.length > 0 ? kept : cases
}
