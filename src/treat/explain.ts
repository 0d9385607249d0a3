/** Every passage of a document that names an authority, with the treatments read in it and why each did or did not count. */

import type { Role } from "../base/role.js"
import type { CiteResult } from "../cite/citation.js"
import type { Document } from "../read/document.js"
import type { Treatment } from "../treatment/treatment.js"
import { isCaseToken } from "./grammar/lexicon.js"
import type { Sentence } from "./grammar/sentences.js"
import { authorityAt, hostOf } from "./judge/topic.js"
import { isSeparate, type Reading, readingOf, roleAt } from "./reading.js"
import { type TreatOptions, treat } from "./treat.js"

/** A sentence that was considered. `says` is a plain sentence: what was found in it and whether it counts. */
export type Passage = {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly page?: string
  readonly part: Role
  readonly treatments: readonly Treatment[]
  readonly counts: boolean
  readonly says: string
}

/** All passages of a document about one authority. */
export type Explanation = {
  readonly authority: string
  readonly name?: string
  readonly citations: readonly string[]
  readonly treatment: string
  readonly passages: readonly Passage[]
}

/** What each reason for not counting means, as a sentence. */
export const reasons: Readonly<Record<string, string>> = {
  dissent: "A dissent says it, so it is not the court's.",
  concurrence: "A separate opinion says it, so it is not the court's.",
  quoted: "The words are quoted from another, so they are not the court's own.",
  negated: "The court says that it does not do it.",
  question: "It is a question, not an answer.",
  hypothetical: "It is supposed, not done.",
  argued: "A party argues it.",
  described: "It is another's reasoning that the court describes.",
  ambiguous: "More than one case fits the words, so it is held against none.",
  recognized: "The court reports that another decision did it.",
}

/** The passages about one authority (its id in the cite result), in text order; undefined when the document has no such authority. */
export function explain(document: Document, cited: CiteResult, authorityId: string, options: TreatOptions = {}): Explanation | undefined {
  const treated = treat(document, cited, options).authorities.find((one) => one.authority === authorityId)
  if (!treated) return undefined
  const reading = readingOf(document, cited, options.self)
  const passages = new Map<number, Passage>()
  for (const sentence of reading.sentences) {
    if (!names(reading, sentence, authorityId) && !treated.treatments.some((one) => within(one, sentence))) continue
    const treatments = treated.treatments.filter((one) => within(one, sentence))
    passages.set(sentence.start, passageOf(reading, sentence, treatments))
  }
  return {
    authority: authorityId,
    ...(treated.name !== undefined && { name: treated.name }),
    citations: treated.citations,
    treatment: treated.treatment,
    passages: [...passages.values()].sort((a, b) => a.start - b.start),
  }
}

/** Does the treatment's evidence start in the sentence? It may go on over the next ones. */
function within(treatment: Treatment, sentence: Sentence): boolean {
  return treatment.start >= sentence.start && treatment.start < sentence.end
}

function names(reading: Reading, sentence: Sentence, id: string): boolean {
  if (sentence.host >= 0) return hostOf(reading, sentence).authorities[0] === id
  for (let t = sentence.from; t < sentence.to; t++) {
    if (isCaseToken(reading.tokens.word[t] as number) && authorityAt(reading, t) === id) return true
  }
  return false
}

function passageOf(reading: Reading, sentence: Sentence, treatments: readonly Treatment[]): Passage {
  const page = reading.places.page(sentence.start)?.label
  const part = roleAt(reading, sentence.start)
  const end = treatments.reduce((last, one) => Math.max(last, one.end), sentence.end)
  return {
    start: sentence.start,
    end,
    quote: reading.document.text.slice(sentence.start, end).replace(/\s+/g, " "),
    ...(page !== undefined && { page }),
    part,
    treatments,
    counts: treatments.some((one) => one.notCounted === undefined && !one.recognized),
    says: saying(treatments, part),
  }
}

function saying(treatments: readonly Treatment[], part: Role): string {
  if (treatments.length === 0)
    return isSeparate(part) ? "A separate opinion names it; nothing is done to it." : "It is named; no words do anything to it."
  return treatments
    .map((one) => {
      const why = one.notCounted === undefined ? "It counts." : (reasons[one.notCounted] ?? "It does not count.")
      const by = one.by?.name === undefined ? "" : ` by ${one.by.name}`
      return `${one.recognized ? "Reported as " : ""}${one.treatment}${by} (${one.rule}). ${why}`
    })
    .join(" ")
}
