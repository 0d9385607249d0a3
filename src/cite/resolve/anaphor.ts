/**
 * "That case" means the one case that the sentence, or the one before it, speaks of; "the former" and "the latter" are one of two. Where more
 * are possible the answer is ambiguous; where none is, the words are no citation.
 */
import type { Draft } from "../draft.js"
import { abbreviations } from "../names/words.js"
import { type Answer, type State, settled } from "./answer.js"
import type { Entry } from "./entry.js"

/** No sentence is looked for further back than this. */
const reach = 700
const mostBefore = 24

export function resolveTakenUp(draft: Draft, state: State): Answer {
  const from = sentenceStart(state, draft.start)
  const own = possible(state, from, draft.start)
  const pair = draft.anaphor !== "that"
  const found = own.entries.length > (pair ? 1 : 0) || from <= 0 ? own : possible(state, sentenceStart(state, from - 1), draft.start)
  const { entries, unsure } = found
  if (pair && entries.length === 2 && !unsure)
    return settled((draft.anaphor === "former" ? entries[0] : entries[1]) as Entry, `taken_up.${draft.anaphor}`)
  if (entries.length === 1 && !unsure) return settled(entries[0] as Entry, "taken_up.only")
  return settled(null, entries.length > 0 ? "taken_up.ambiguous" : "taken_up.none", entries.slice(-8))
}

type Possible = { readonly entries: readonly Entry[]; readonly unsure: boolean }

/** The cases spoken of in a stretch of the text, in the order in which they were first named there; unsure where a name in it is not told. */
function possible({ before, answers }: State, from: number, to: number): Possible {
  const entries = new Set<Entry>()
  let unsure = false
  let first = before.length
  while (first > 0 && before.length - first < mostBefore && (before[first - 1] as Draft).start >= from) first--
  for (let i = first; i < before.length; i++) {
    const held = before[i] as Draft
    if (held.start >= to || held.inside || held.history || held.inSentence) continue
    const answer = answers.get(held)
    if (answer?.entry?.kind === "case") entries.add(answer.entry)
    else if (answer?.entry === null && speaksOfCase(held)) {
      unsure = true
      for (const candidate of answer.candidates ?? []) entries.add(candidate)
    }
  }
  return { entries: [...entries], unsure }
}

function speaksOfCase({ kind }: Draft): boolean {
  return kind === "case" || kind === "short_case" || kind === "supra" || kind === "id" || kind === "case_name"
}

const ends = /[.?!]["”’')\]]{0,3}\s{1,3}(?=["“‘'([]?\p{Lu})/gu

/** Where the sentence that holds the place before `at` starts. */
function sentenceStart({ text, before }: State, at: number): number {
  const least = Math.max(0, at - reach)
  let start = least
  ends.lastIndex = least
  for (let found = ends.exec(text); found && found.index < at - 1; found = ends.exec(text)) {
    if (endsSentence(text, found.index) && !insideCitation(before, found.index)) start = found.index + found[0].length
  }
  return start
}

function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return true
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? ""
  return word.length !== 1 && !word.includes(".") && !abbreviations.has(word) && word !== "v"
}

/** Does a citation go on over the place, with its name, pin and parenthesis? */
function insideCitation(before: readonly Draft[], at: number): boolean {
  for (let i = before.length - 1; i >= 0 && i >= before.length - mostBefore; i--) {
    const held = before[i] as Draft
    if (held.spanStart < at && at < held.spanEnd - 1) return true
  }
  return false
}
