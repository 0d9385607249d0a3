/**
 * A case set against the one at hand across sentences, where no sentence says that it is distinguished:
 *
 *     In  A  the notice had been waived. The lease said so. 12 Frank. 3.   Here, by contrast, …
 *         ^ told of, from the head of its sentence                         ^ the turn to the case at hand
 */

import { isCaseToken, lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import { inSentences } from "../judge/evidence.js"
import type { Judged } from "../judge/judge.js"
import { authorityAt } from "../judge/topic.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"

/** How a sentence turns from a case told of to the case at hand; `_` joins words, and "," is a comma. */
export const turnRows: readonly { readonly name: string; readonly opens: string; readonly example: string }[] = [
  {
    name: "contrast.here",
    opens: `here_,_by_contrast here_,_however here_,_on_the_other_hand here_,_in_contrast here_,_unlike but_here by_contrast_,_here in_contrast_,_here
      here_there_was_no here_there_is_no here_,_there_was_no here_,_there_is_no here_,_no here_no`,
    example: "In Crain the notice had been waived. Here, by contrast, it was never given.",
  },
  {
    name: "contrast.this_case",
    opens: `in_this_case_,_however in_this_case_,_by_contrast in_the_present_case_,_however in_the_instant_case_,_however
      in_the_case_at_bar_,_however in_the_case_before_us_,_however in_the_present_case_,_by_contrast in_the_instant_case_,_by_contrast
      but_in_this_case but_in_the_present_case but_in_the_instant_case but_in_the_case_at_bar but_in_the_case_before_us but_this_case
      by_contrast_,_in_this_case by_contrast_,_this_case by_contrast_,_the_present this_case_,_however this_case_,_by_contrast this_case_is_different this_case_presents_a_different
      the_present_case_is_different the_present_case_,_however the_situation_here_is_different the_facts_here_are_different
      that_is_not_this_case that_is_not_the_case_here such_is_not_the_case_here not_so_here`,
    example: "In Crain the notice had been waived. In this case, however, it was never given.",
  },
]

type Turn = { readonly name: string; readonly words: readonly number[] }

const turns: readonly Turn[] = turnRows.flatMap(({ name, opens }) =>
  opens
    .split(/\s+/)
    .map((phrase) => ({ name, words: phrase.split("_").map((word) => (word === "," ? sign.comma : lexicon.register(word))) })),
)
const opening = new Set(turns.map(({ words }) => words[0] as number))
/** Words that may stand before a case that its sentence tells of. */
const leads = new Set(
  "in the court our decision decisions thus for example opinion case rule of and that this"
    .split(" ")
    .map((word) => lexicon.register(word)),
)
const goesOn = new Set("there that it the those these moreover furthermore also".split(" ").map((word) => lexicon.register(word)))
/** Words of likeness: the case at hand is like the one told of. */
const likeness = new Set(
  "like likewise similarly similar same also too as identical again".split(" ").map((word) => lexicon.register(word)),
)
const furthest = 6

/** Cases that passages of the opinion of the court set against the case at hand. */
export function contrastsIn(reading: Reading): readonly Judged[] {
  const found: Judged[] = []
  for (let place = 1; place < reading.main; place++) {
    const sentence = reading.sentences[place] as Sentence
    const turn = opening.has(reading.tokens.word[sentence.from] as number) ? turnAt(reading, sentence) : undefined
    if (!turn || isSeparate(roleAt(reading, sentence.start)) || reading.quoted[sentence.from] === 1) continue
    const told = toldOf(reading, place)
    if (told)
      for (const authority of told.authorities)
        found.push({
          authority,
          treatment: inSentences(reading, told.place, place, { treatment: "distinguished", rule: turn.name }),
          place,
          detail: 0,
        })
  }
  return found
}

function turnAt(reading: Reading, sentence: Sentence): Turn | undefined {
  const { word } = reading.tokens
  const turn = turns.find(({ words }) => words.every((id, i) => word[sentence.from + i] === id))
  if (!turn) return undefined
  for (let t = sentence.from; t < sentence.to && t < sentence.from + 14; t++) {
    if (likeness.has(word[t] as number) || word[t] === sign.case) return undefined
  }
  return turn
}

/** The case that the sentences before the turn tell of, up to the one that opens with it; undefined where they tell of more than one, or none. */
function toldOf(reading: Reading, place: number): { readonly authorities: readonly string[]; readonly place: number } | undefined {
  const here = reading.sentences[place] as Sentence
  for (let back = place - 1; back >= 0 && back >= place - furthest; back--) {
    const sentence = reading.sentences[back] as Sentence
    if (here.paragraph - sentence.paragraph > 1) return undefined
    const head = headCases(reading, sentence)
    if (head.length > 0) return reading.quoted[sentence.from] === 1 ? undefined : { authorities: head, place: back }
    if (namesInText(reading, sentence) || (sentence.paragraph !== here.paragraph && !follows(reading, sentence))) return undefined
  }
  return undefined
}

/** The case or cases that a sentence opens with. */
function headCases(reading: Reading, sentence: Sentence): readonly string[] {
  const { word } = reading.tokens
  const ids: string[] = []
  let last = -1
  for (let t = sentence.from; t < sentence.to && t < sentence.from + 10; t++) {
    if (word[t] === sign.case) {
      const id = authorityAt(reading, t)
      if (id === undefined || (last >= 0 && t - last > 2)) break
      ids.push(id)
      last = t
    } else if (last < 0 && !leads.has(word[t] as number) && word[t] !== sign.comma) return []
  }
  let plain = 0
  for (let t = last + 1; t < sentence.to; t++) if ((word[t] as number) >= 0) plain++
  return last >= 0 && plain > 4 ? ids : []
}

function namesInText(reading: Reading, sentence: Sentence): boolean {
  let plain = 0
  let named = false
  for (let t = sentence.from; t < sentence.to; t++) {
    const word = reading.tokens.word[t] as number
    if (word >= 0) plain++
    else if (word === sign.case) named = true
  }
  return named && plain > 3
}

/** Does the sentence go on telling: with "there", "that", "the …", or as a bare citation? */
function follows(reading: Reading, sentence: Sentence): boolean {
  const word = reading.tokens.word[sentence.from] as number
  return isCaseToken(word) || word < 0 || goesOn.has(word) || sentence.to - sentence.from < 6
}
