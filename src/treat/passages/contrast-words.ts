/** Words that set a case against the one at hand: "but", "however", "here", "in this case", "by contrast". */
import { lexicon } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Reading } from "../reading.js"

/** Phrases that open a sentence which answers the one before; `_` joins the words of a phrase. */
export const answers =
  `but however nevertheless nonetheless yet still rather instead unlike here by_contrast in_contrast in_this_case in_the_present_case
  in_the_instant_case in_the_case_at_bar in_our_case the_present_case the_instant_case this_case no_such nothing_in the_case_at_bar the_situation_here
  that_is_not not_so we_do_not we_disagree this_argument the_argument petitioner's_reliance none_of neither_of those_cases these_cases
  those_decisions these_decisions that_case that_decision`.split(/\s+/)

/** Phrases anywhere in a sentence that point to the case at hand or to a difference. */
export const pointers =
  `here in_this_case in_the_present_case in_the_instant_case at_bar the_present_case the_instant_case this_case unlike different whereas however
  but yet no_such not_present not_involved distinguish by_contrast`.split(/\s+/)

/** Phrases that point to the case at hand. */
export const athand =
  `here in_this_case in_the_present_case in_the_instant_case at_bar the_present_case the_instant_case case_before_us present_here today's_case
  involved_here presented_here of_this_case this_case_is in_our_case`.split(/\s+/)

const opening = file(answers)
const present = file(athand)
const within = file(pointers)

function file(phrases: readonly string[]): ReadonlyMap<number, readonly (readonly number[])[]> {
  const filed = new Map<number, (readonly number[])[]>()
  for (const phrase of phrases) {
    const words = phrase.split("_").map((word) => lexicon.register(word))
    filed.set(words[0] as number, [...(filed.get(words[0] as number) ?? []), words])
  }
  return filed
}

function stands(reading: Reading, phrases: ReadonlyMap<number, readonly (readonly number[])[]>, t: number): boolean {
  const { word } = reading.tokens
  return (phrases.get(word[t] as number) ?? []).some((words) => words.every((id, i) => word[t + i] === id))
}

/** Does the sentence open by answering the one before? */
export function opensAnswer(reading: Reading, sentence: Sentence): boolean {
  return stands(reading, opening, sentence.from)
}

const turning = file(
  "but however nothing_in unlike yet no_support not_involved not_present not_before not_presented did_not_decide".split(" "),
)
const taken = file("that_case there the_opinion that_decision that_opinion that_holding".split(" "))

/** Does a turn ("but", "nothing in") stand in the sentence, which takes the case up again in words or is said by the caller to name it? */
export function turns(reading: Reading, sentence: Sentence, names: boolean): boolean {
  let turn = false
  let again = names
  for (let t = sentence.from; t < sentence.to; t++) {
    if (stands(reading, turning, t)) turn = true
    if (stands(reading, taken, t)) again = true
  }
  return turn && again
}

/** Does the sentence, or one of the two after it in the paragraph, point to the case at hand? */
export function pointsHere(reading: Reading, place: number): boolean {
  for (let at = place; at <= place + 2; at++) {
    const sentence = reading.sentences[at]
    if (!sentence || sentence.paragraph !== reading.sentences[place]?.paragraph) return false
    for (let t = sentence.from; t < sentence.to; t++) if (stands(reading, present, t)) return true
  }
  return false
}

/** Does the sentence point to the case at hand or to a difference, or does the next one in the paragraph answer it? */
export function contrasted(reading: Reading, place: number): boolean {
  const sentence = reading.sentences[place] as Sentence
  for (let t = sentence.from; t < sentence.to; t++) if (stands(reading, within, t)) return true
  const next = reading.sentences[place + 1]
  return next !== undefined && next.paragraph === sentence.paragraph && opensAnswer(reading, next)
}
