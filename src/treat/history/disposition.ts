/** How the opinion of the court ends: what it orders of the judgment under review. */

import type { Disposition } from "../../treatment/treatment.js"
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"

/** Orders by the words of a disposition sentence; the first row whose words all stand in it, in order, decides. */
export const dispositionRows: readonly { readonly kind: string; readonly words: readonly string[]; readonly example: string }[] = [
  {
    kind: "affirmed in part and reversed in part",
    words: ["affirmed", "part", "reversed", "part"],
    example: "Affirmed in part and reversed in part.",
  },
  {
    kind: "affirmed in part and reversed in part",
    words: ["reversed", "part", "affirmed", "part"],
    example: "Reversed in part and affirmed in part.",
  },
  {
    kind: "affirmed in part and vacated in part",
    words: ["affirmed", "part", "vacated", "part"],
    example: "Affirmed in part, vacated in part.",
  },
  { kind: "vacated and remanded", words: ["vacated", "remanded"], example: "The judgment is vacated, and the case is remanded." },
  { kind: "reversed and remanded", words: ["reversed", "remanded"], example: "The judgment is reversed and the cause remanded." },
  { kind: "vacated", words: ["vacated"], example: "The judgment is vacated." },
  { kind: "reversed", words: ["reversed"], example: "Judgment reversed." },
  { kind: "affirmed", words: ["affirmed"], example: "The judgment is affirmed." },
  { kind: "remanded", words: ["remanded"], example: "The case is remanded." },
  { kind: "dismissed", words: ["dismissed"], example: "The writ is dismissed." },
  { kind: "denied", words: ["denied"], example: "The petition is denied." },
]

const compiled = dispositionRows.map((row) => ({ kind: row.kind, words: row.words.map((word) => lexicon.register(word)) }))
const subjects = new Set(
  "judgment judgments decree decision order appeal writ petition orders rule application".split(" ").map((word) => lexicon.register(word)),
)
const longest = 40
const lookBack = 40

/** The order that ends the opinion of the court, or undefined when none is found. */
export function dispositionOf(reading: Reading): Disposition | undefined {
  const { sentences, main } = reading
  let seen = 0
  for (let place = main - 1; place >= 0 && seen < lookBack; place--) {
    const sentence = sentences[place] as Sentence
    if (isSeparate(roleAt(reading, sentence.start)) || reading.places.footnote(sentence.start)) continue
    seen++
    const found = orderIn(reading, sentence)
    if (found)
      return {
        kind: found,
        start: sentence.start,
        end: sentence.end,
        quote: reading.document.text.slice(sentence.start, sentence.end).replace(/\s+/g, " "),
      }
  }
  return undefined
}

function orderIn(reading: Reading, sentence: Sentence): string | undefined {
  const { tokens } = reading
  const length = sentence.to - sentence.from
  if (length > longest) return undefined
  let subject = length <= 7
  for (let t = sentence.from; t < sentence.to; t++) {
    if (tokens.word[t] === sign.case) return undefined
    if (subjects.has(tokens.word[t] as number)) subject = true
  }
  const own = ownOrder(reading, sentence)
  if (own !== undefined || !subject) return own
  return compiled.find((row) => inOrder(reading, sentence, row.words))?.kind
}

/** What the court says that it does: "we affirm", "we therefore reverse". */
const ownOrders: ReadonlyMap<number, string> = new Map(
  [
    ["affirm", "affirmed"],
    ["reverse", "reversed"],
    ["vacate", "vacated"],
    ["remand", "remanded"],
    ["dismiss", "dismissed"],
  ].map(([word, kind]) => [lexicon.register(word as string), kind as string] as const),
)
const we = lexicon.register("we")
const remand = lexicon.register("remand")

function ownOrder(reading: Reading, sentence: Sentence): string | undefined {
  const { word } = reading.tokens
  for (let t = sentence.from; t < sentence.to; t++) {
    if (word[t] !== we) continue
    for (let next = t + 1; next <= t + 3 && next < sentence.to; next++) {
      const kind = ownOrders.get(word[next] as number)
      if (kind === undefined) continue
      const sent = (kind === "reversed" || kind === "vacated") && word.subarray(next, Math.min(sentence.to, next + 12)).includes(remand)
      return sent ? `${kind} and remanded` : kind
    }
  }
  return undefined
}

function inOrder(reading: Reading, sentence: Sentence, words: readonly number[]): boolean {
  let next = 0
  for (let t = sentence.from; t < sentence.to && next < words.length; t++) if (reading.tokens.word[t] === words[next]) next++
  return next === words.length
}
