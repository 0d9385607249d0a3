/**
 * Words of another opinion that the court makes its own: a quotation that goes on from "we", and a dissent's reasons quoted as the rule.
 *
 *     We “join this chorus …”  (Austin).          The reasons are these: “… .”  (Parker (dis. opn. of Morris, J.).)
 *     ^ the court's own act    ^ followed                                        ^ its dissent is adopted
 */

import { severityOf } from "../../treatment/kinds.js"
import type { Treatment } from "../../treatment/treatment.js"
import { isCaseToken, lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Judged } from "../judge/judge.js"
import { authorityAt } from "../judge/topic.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"

const speakers = new Set(["we", "i"].map((word) => lexicon.register(word)))
/** A quotation of a dissent shorter than this many tokens is a phrase, not its reasons. */
const reasons = 25
const dissent = /^\(?\s*(?:dis\. opn\.|.{0,60}\bdissenting\b)/

/** What the court adopts by quoting, in the opinion of the court. */
export function adoptedIn(reading: Reading): readonly Judged[] {
  const found: Judged[] = []
  for (let place = 0; place < reading.main; place++) {
    const sentence = reading.sentences[place] as Sentence
    if (isSeparate(roleAt(reading, sentence.start))) continue
    const cited = quotedByUs(reading, sentence) ? citedAfter(reading, place) : undefined
    if (cited !== undefined) found.push(judgedAs(reading, place, cited, "followed", "followed.quoted"))
    const token = dissentAfter(reading, sentence)
    if (token !== undefined) found.push(judgedAs(reading, place, token, "adopted", "adopted.dissent"))
  }
  return found
}

/** Does a quotation go on from the court's own "we"? */
function quotedByUs(reading: Reading, sentence: Sentence): boolean {
  const { word } = reading.tokens
  for (let t = sentence.from + 1; t < sentence.to; t++) {
    if (word[t] === sign.openQuote && (speakers.has(word[t - 1] as number) || speakers.has(word[t - 2] as number))) return true
  }
  return false
}

/** The case cited right after the quotation closes, in this sentence or at the head of the next. */
function citedAfter(reading: Reading, place: number): number | undefined {
  const { word } = reading.tokens
  const sentence = reading.sentences[place] as Sentence
  let closed = -1
  for (let t = sentence.from; t < Math.min(reading.tokens.count, sentence.to + 3); t++) {
    if (word[t] === sign.closeQuote) closed = t
    else if (closed >= 0 && t - closed <= 3 && isCaseToken(word[t] as number)) return t
  }
  return undefined
}

/** A citation, marked as of its dissent, that closes a quotation long enough to be its reasons. */
function dissentAfter(reading: Reading, sentence: Sentence): number | undefined {
  const { tokens, mentions, quoted } = reading
  for (let t = sentence.from; t < sentence.to; t++) {
    if (!isCaseToken(tokens.word[t] as number)) continue
    const mention = mentions[tokens.mention[t] as number]
    if (mention?.parenthetical === undefined || mention.signal !== undefined || !dissent.test(mention.parenthetical)) continue
    let length = 0
    for (let back = t - 1; back >= 0 && back > t - 400; back--) {
      if (quoted[back] === 1) length++
      else if (length > 0) break
      else if (back < t - 4) break
    }
    if (length >= reasons) return t
  }
  return undefined
}

function judgedAs(reading: Reading, place: number, token: number, treatment: string, rule: string): Judged {
  const sentence = reading.sentences[place] as Sentence
  const page = reading.places.page(sentence.start)?.label
  const evidence: Treatment = {
    treatment,
    severity: severityOf(treatment),
    recognized: false,
    part: roleAt(reading, sentence.start),
    voice: "own",
    ...(treatment === "adopted" && { point: "its dissent" }),
    start: sentence.start,
    end: sentence.end,
    quote: reading.document.text.slice(sentence.start, sentence.end).replace(/\s+/g, " "),
    ...(page !== undefined && { page }),
    rule,
  }
  return { authority: authorityAt(reading, token) ?? "", treatment: evidence, place, detail: 0 }
}
