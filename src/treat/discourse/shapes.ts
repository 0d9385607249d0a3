/** How a passage names its case, and how it stands in the opinion. */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import { prepositions, signals } from "../grammar/subject.js"
import type { Reading } from "../reading.js"
import type { Window } from "./windows.js"

const verbs = new Set(
  `is are was were be been has have had do does did can cannot could may must might shall should will would held holds involved concerned dealt
  decided stands requires controls governs rested turned arose presented supports teaches says said`
    .split(/\s+/)
    .map((word) => lexicon.register(word)),
)

/** The shapes of a passage, in the order of their numbers, each with the question that decides it. */
export const shapeRows: readonly { readonly name: string; readonly holds: (seen: Seen) => boolean }[] = [
  { name: "the sentence opens with the case", holds: ({ token, sentence }) => token - sentence.from <= 2 },
  {
    name: "the case is the subject",
    holds: ({ word, token }) => !prepositions.has(word[token - 1] as number) && verbs.has(word[token + 1] as number),
  },
  { name: "named after a preposition", holds: ({ word, token }) => prepositions.has(word[token - 1] as number) },
  {
    name: "named after a signal",
    holds: ({ word, token }) => signals.has(word[token - 1] as number) || signals.has(word[token - 2] as number),
  },
  { name: "named in brackets", holds: ({ word, token }) => word[token - 1] === sign.openParen },
  { name: "the sentence is a citation", holds: ({ window }) => window.named !== window.own },
  { name: "cited at the end", holds: ({ token, sentence }) => token >= sentence.to - 3 && token > sentence.from + 3 },
  { name: "cited in full", holds: ({ kind }) => kind === "case" },
  { name: "named alone", holds: ({ kind }) => kind === "case_name" },
  { name: "two cases together", holds: ({ cases }) => cases === 2 },
  { name: "many cases together", holds: ({ cases }) => cases > 2 },
  { name: "a later sentence speaks of several cases told of", holds: ({ window }) => window.group.length > 0 },
  { name: "nothing follows about it", holds: ({ window }) => window.next < 0 },
  { name: "named once", holds: ({ often }) => often <= 1 },
  { name: "named often", holds: ({ often }) => often > 4 },
  { name: "in the last fifth", holds: ({ window, reading }) => window.own > reading.main * 0.8 },
  { name: "in quotation marks", holds: ({ token, reading }) => reading.quoted[token] === 1 },
  { name: "a question", holds: ({ word, sentence }) => word[sentence.to - 1] === sign.question },
  { name: "a quotation in the sentence", holds: ({ quotes }) => quotes },
  { name: "a long sentence", holds: ({ sentence }) => sentence.to - sentence.from > 50 },
  { name: "a short sentence", holds: ({ sentence }) => sentence.to - sentence.from < 18 },
]

/** What the questions are asked of. */
type Seen = {
  readonly reading: Reading
  readonly window: Window
  readonly word: Int32Array
  readonly token: number
  readonly sentence: Sentence
  readonly kind: string | undefined
  readonly cases: number
  readonly quotes: boolean
  readonly often: number
}

/** What is seen of a passage whose case has `often` passages in the opinion. */
export function seenOf(reading: Reading, window: Window, often: number): Seen {
  const sentence = reading.sentences[window.named] as Sentence
  const { word } = reading.tokens
  let cases = 0
  let quotes = false
  for (let t = sentence.from; t < sentence.to; t++) {
    if (word[t] === sign.case) cases++
    if (word[t] === sign.openQuote) quotes = true
  }
  const { token } = window
  const kind = reading.mentions[reading.tokens.mention[token] as number]?.kind
  return { reading, window, word, token, sentence, kind, cases, quotes, often }
}
