/** How the opinion of the court ends: what it orders of the judgment under review. */

import type { Disposition } from "../../treatment/treatment.js"
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"
import { isInForce, isOpinionOf, limitIn } from "./order-words.js"

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
  "judgment judgments decree decrees decision order orders appeal writ petition rule application conviction convictions case cause"
    .split(" ")
    .map((word) => lexicon.register(word)),
)
const longest = 60
/** Sentences of the court's part that are looked at, from its end. */
const lookBack = 60

/** An order found, and whether the words put it in force ("is affirmed") or only say what ought to be ("should be affirmed"). */
type Order = { readonly kind: string; readonly inForce: boolean; readonly sentence: Sentence }

/**
 * The order that ends the opinion of the court, or undefined when none is found. What one justice thinks, a party asks or a court below did
 * is none; "should be affirmed" is the order only where no sentence puts one in force.
 */
export function dispositionOf(reading: Reading): Disposition | undefined {
  const found = ordersIn(reading)
  const order = found.find(({ inForce }) => inForce) ?? (reading.self.court === "scotus" ? undefined : found[0])
  if (!order) return undefined
  const others = found.filter(
    (one) => one.inForce && order.sentence.from - one.sentence.from <= docketReach && one.sentence.to <= order.sentence.from,
  )
  const { start, end } = order.sentence
  const quote = wordsOf(reading, order.sentence)
  const rest = others.filter((one) => isOfDocket(reading, one.sentence))
  if (isOfDocket(reading, order.sentence) && rest.length > 0) return ofDockets(reading, order, rest)
  const both = severally(quote)
  if (both) return { kind: both, start, end, quote, dockets: "differ" }
  const point = limitIn(quote)
  return { kind: point ? inPart(order.kind) : order.kind, start, end, quote, ...(point && { point }) }
}

const docket = /\bNos?\.\s?\d/
/** Does the order name its docket, or stand right behind the docket's number? */
function isOfDocket(reading: Reading, sentence: Sentence): boolean {
  const before = reading.document.text.slice(Math.max(0, sentence.start - 40), sentence.start)
  return docket.test(wordsOf(reading, sentence)) || /\bNos?\.\s?\d[\d, and]{0,24}[.:—–-]{0,2}\s*$/.test(before)
}

/** Tokens between the orders of several dockets. */
const docketReach = 60

/** "No. 250 affirmed. No. 422 reversed.": one judgment under review, of which a part stands, where the orders differ. */
function ofDockets(reading: Reading, order: Order, others: readonly Order[]): Disposition {
  const first = others.at(-1) as Order
  const kinds = new Set([order, ...others].map(({ kind }) => kind.replace(/ and remanded$/, "")))
  const { end } = order.sentence
  const { start } = first.sentence
  const quote = reading.document.text.slice(start, end).replace(/\s+/g, " ")
  if (kinds.size === 1) return { kind: order.kind, start, end, quote }
  const kind = kinds.has("affirmed")
    ? kinds.has("vacated")
      ? "affirmed in part and vacated in part"
      : "affirmed in part and reversed in part"
    : order.kind
  return { kind, start, end, quote, dockets: "differ" }
}

/** "The judgment in No. 453 is affirmed, the judgment in No. 700 is reversed": the orders of one sentence on several dockets. */
function severally(quote: string): string | undefined {
  const several =
    (quote.match(/\bNos?\.\s?\d/g) ?? []).length > 1 ||
    /\b(?:judgment|decree)\b.{0,160}\baffirmed\b[;,] (?:and )?(?:its|the) judgment\b.{0,160}\breversed\b/i.test(quote)
  const byParty = /\baffirmed (?:as to|with respect to) [^.;]{2,80}\breversed (?:as to|with respect to)/i.test(quote)
  if (!(several || byParty) || !/\baffirmed\b/i.test(quote)) return undefined
  if (/\bvacated\b/i.test(quote)) return "affirmed in part and vacated in part"
  return /\breversed\b/i.test(quote) ? "affirmed in part and reversed in part" : undefined
}

function inPart(kind: string): string {
  return kind === "reversed" || kind === "reversed and remanded"
    ? "reversed in part"
    : kind === "vacated" || kind === "vacated and remanded"
      ? "vacated in part"
      : kind
}

const wordsOf = (reading: Reading, { start, end }: Sentence) => reading.document.text.slice(start, end).replace(/\s+/g, " ")

/** Orders of the court's own part, the last first. Where the parts are not told apart, the whole text is gone through. */
function ordersIn(reading: Reading): readonly Order[] {
  const { sentences, main } = reading
  const found: Order[] = []
  let seen = 0
  for (let place = main - 1; place >= 0; place--) {
    const sentence = sentences[place] as Sentence
    const role = roleAt(reading, sentence.start)
    if (isSeparate(role) || reading.places.footnote(sentence.start)) continue
    if (seen++ >= lookBack && (role !== "unknown" || found.some(({ inForce }) => inForce))) break
    const order = orderIn(reading, sentence)
    if (order) found.push(order)
    if (found.filter(({ inForce }) => inForce).length > mostOrders) break
  }
  return found
}

const mostOrders = 4

function orderIn(reading: Reading, sentence: Sentence): Order | undefined {
  const { tokens } = reading
  const length = sentence.to - sentence.from
  if (length > longest) return undefined
  let subject = false
  for (let t = sentence.from; t < sentence.to; t++) {
    if (tokens.word[t] === sign.case && t - sentence.from > 3) return undefined
    if (reading.quoted[t] === 1 && length > 4) return undefined
    if (subjects.has(tokens.word[t] as number)) subject = true
  }
  const words = wordsOf(reading, sentence)
  if (isOpinionOf(words)) return undefined
  const own = ownOrder(reading, sentence) ?? grantedAnd(words)
  if (own !== undefined) return { kind: own, inForce: true, sentence }
  const force = isInForce(words)
  if (force === undefined || !(subject || force === "bare")) return undefined
  const kind = compiled.find((row) => inOrder(reading, sentence, row.words))?.kind
  return kind === undefined ? undefined : { kind, inForce: force !== "ought", sentence }
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

/** "We grant transfer, vacate the opinion below, and affirm the judgment": the order that a grant of review leads to. */
function grantedAnd(words: string): string | undefined {
  const found =
    /\b[Ww]e (?:\w+ )?(?:grant|accept)\b[^.;]{0,160}\band (?:\w+ )?(affirm|reverse|vacate|remand|dismiss) the (?:judgment|decision|order|decree)/.exec(
      words,
    )
  return found ? grantedOrders[found[1] as string] : undefined
}

const grantedOrders: Readonly<Record<string, string>> = {
  affirm: "affirmed",
  reverse: "reversed",
  vacate: "vacated",
  remand: "remanded",
  dismiss: "dismissed",
}

function inOrder(reading: Reading, sentence: Sentence, words: readonly number[]): boolean {
  let next = 0
  for (let t = sentence.from; t < sentence.to && next < words.length; t++) if (reading.tokens.word[t] === words[next]) next++
  return next === words.length
}
