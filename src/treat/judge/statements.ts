/** What a document says that an authority holds: "in X we held that …", and explanatory parentheticals. */

import type { TreatedAuthority } from "../../treatment/treatment.js"
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import { type Reading, roleAt } from "../reading.js"
import { authorityAt, hostOf } from "./topic.js"

export type Statement = TreatedAuthority["statements"][number]

function words(list: string): ReadonlySet<number> {
  return new Set(list.split(" ").map((word) => lexicon.register(word)))
}

const held = words(
  "held holds hold ruled decided concluded stated said announced established recognized explained declared reasoned observed reaffirmed determined found emphasized upheld sustained invalidated",
)
const holding = words(
  "holding stating concluding finding upholding explaining recognizing noting observing rejecting affirming reversing invalidating sustaining ruling deciding applying requiring allowing permitting barring denying declaring reasoning",
)

/** Statements by authority, in text order. */
export function statementsIn(reading: Reading): ReadonlyMap<string, readonly Statement[]> {
  const byAuthority = new Map<string, Statement[]>()
  const add = (authority: string | undefined, sentence: Sentence, rule: string) => {
    if (authority === undefined) return
    const list = byAuthority.get(authority)
    const statement = statementOf(reading, sentence, rule)
    if (list) list.push(statement)
    else byAuthority.set(authority, [statement])
  }
  reading.sentences.forEach((sentence) => {
    if (sentence.host >= 0) {
      if (holding.has(reading.tokens.word[firstWord(reading, sentence)] as number))
        add(hostOf(reading, sentence).authorities[0], sentence, "holds.parenthetical")
      return
    }
    const verb = verbAfterCase(reading, sentence)
    if (verb >= 0) add(authorityAt(reading, verb), sentence, "holds.in")
  })
  return byAuthority
}

function firstWord(reading: Reading, sentence: Sentence): number {
  let t = sentence.from
  while (t < sentence.to && (reading.tokens.word[t] as number) < 0) t++
  return t
}

const reach = 12

/** The token of a case that a verb of holding follows closely: "In A, this Court held", "A held"; -1 when there is none. */
function verbAfterCase(reading: Reading, sentence: Sentence): number {
  let last = -1
  for (let t = sentence.from; t < sentence.to; t++) {
    const word = reading.tokens.word[t] as number
    if (word === sign.case) last = t
    else if (last >= 0 && t - last <= reach && held.has(word)) return last
  }
  return -1
}

const longest = 900

function statementOf(reading: Reading, sentence: Sentence, rule: string): Statement {
  const end = Math.min(sentence.end, sentence.start + longest)
  const page = reading.places.page(sentence.start)?.label
  return {
    start: sentence.start,
    end,
    quote: reading.document.text.slice(sentence.start, end).replace(/\s+/g, " "),
    ...(page !== undefined && { page }),
    part: roleAt(reading, sentence.start),
    rule,
  }
}
