/** Classes of words that clauses are cut and weighed by. Each is a list of words; `_` joins the words of a phrase. */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Tokens } from "../grammar/tokens.js"

/** The numbers of the words of a list. */
export function wordSet(list: string): ReadonlySet<number> {
  return new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => lexicon.register(word)),
  )
}

export const be = wordSet("is are am was were be been being")
export const have = wordSet("has have had having")
export const does = wordSet("do does did")
/** A modal that leaves the act done, or to be done now. */
export const firm = wordSet("must should shall will ought")
/** A modal that only supposes it. */
export const weak = wordSet("would could might may can")
export const not = wordSet("not never hardly scarcely cannot don't doesn't didn't isn't wasn't aren't won't neither nor nowhere")
export const cannot = lexicon.register("cannot")
export const only = wordSet("only merely simply just")
/** Words that make the act the court's own and of this day. */
export const todays = wordSet("now hereby today herein")
const adverbs = wordSet(
  `now hereby today accordingly therefore thus also again ever so too then still hence further even here herein henceforth moreover however
  indeed likewise furthermore consequently itself themselves once all both each soon yet rather quite far wholly pro tanto sub silentio
  unanimously jointly respectfully expressly`,
)
export const that = lexicon.register("that")
export const to = lexicon.register("to")
export const and = wordSet("and or nor but")
export const or = wordSet("or nor")
export const prepositions = wordSet(
  "in under by from of to with at on upon for after since before beyond within among into about against between",
)
/** Words that open what is only supposed. */
export const conditions = wordSet("if unless until lest supposing")
export const determiners = wordSet("the this that these those our its their his her a an any all some such each every both no said my your")

/** Is the word at token `t` an adverb, or one of its kind? */
export function isAdverb(tokens: Tokens, t: number): boolean {
  const word = tokens.word[t] as number
  return adverbs.has(word) || (word >= 0 && tokens.text.startsWith("ly", (tokens.end[t] as number) - 2))
}

/** Signs at which no clause goes on. */
export function endsClause(word: number): boolean {
  return word === sign.semicolon || word === sign.question
}

/** Short phrases that stand in a verb group or between a verb and its object: "in part", "to that extent", "on this point". */
const asides = fileOf(
  `in_part to_that_extent to_this_extent to_the_extent_stated to_the_same_extent on_this_point on_that_point on_this_issue in_this_respect in_that_respect
  in_this_regard in_that_regard as_well in_our_view in_our_judgment in_our_opinion of_course at_this_time at_least in_effect by_implication in_terms once_and_for_all
  on_this_specific_point as_a_result for_this_reason for_these_reasons at_last in_fact in_turn pro_tanto insofar as_such if_not in_whole_or_in_part as_necessary`,
)

function fileOf(list: string): ReadonlyMap<number, readonly (readonly number[])[]> {
  const filed = new Map<number, (readonly number[])[]>()
  for (const phrase of list.split(/\s+/)) {
    const words = phrase.split("_").map((word) => lexicon.register(word))
    filed.set(words[0] as number, [...(filed.get(words[0] as number) ?? []), words])
  }
  return filed
}

/** How many tokens of an aside start at token `t`; 0 where none does. */
export function asideAt(tokens: Tokens, t: number): number {
  for (const words of asides.get(tokens.word[t] as number) ?? []) if (words.every((id, i) => tokens.word[t + i] === id)) return words.length
  return 0
}

/** How many tokens of an aside end before token `t`; 0 where none does. */
export function asideBefore(tokens: Tokens, t: number, from: number): number {
  for (let start = t - 1; start >= from && start >= t - 6; start--) if (asideAt(tokens, start) === t - start) return t - start
  return 0
}
