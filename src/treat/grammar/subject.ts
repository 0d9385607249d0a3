/**
 * Whether a case that stands before a cue is what the cue is said of, or only stands nearby:
 *
 *     The rule of  A  is limited to …          Under  A , our inquiry is limited to …          A  searches are limited to …
 *                  ^ subject                          ^ stands nearby                          ^ an adjective
 */
import { lexicon, sign } from "./lexicon.js"
import type { Sentence } from "./sentences.js"
import type { Tokens } from "./tokens.js"

function words(list: string): ReadonlySet<number> {
  return new Set(list.split(/\s+/).map((word) => lexicon.register(word)))
}

/** Words of citation: the case after them is cited for something, and is not what the sentence speaks of. */
export const signals = words("see cf e e.g accord contra compare also g")
export const prepositions = words("in under by from of to with at on upon for after since before beyond within among")

/** What a case has that can be spoken of in its stead. */
const heads = words(
  `rule rules holding holdings decision decisions opinion opinions case cases doctrine language dictum dicta statement statements reasoning
  rationale analysis court majority plurality test principle principles result judgment teaching teachings view views passage approach situation
  standard presumption portion part discussion facts question issue that those said announced authority reliance court's distinction
  limitation exception assumption premise conclusion decided reasoned justices opinions line logic ruling rulings theory formula method
  progeny discussed recognized established adopted applied described stated articulated developed employed enunciated formulated laid
  scheme statute problem claim suggestion framework requirement interpretation construction definition formulation scope reach
  force weight value effect vitality validity foundation foundations basis underpinning underpinnings premises soundness sweep breadth thrust
  wisdom correctness vigor strength viability usefulness significance holding's opinion's bulk much most some all aspect aspects`,
)
const auxiliaries = words(
  "is are was were be been has have had do does did can cannot could may must might shall should will would isn't aren't wasn't weren't",
)
const adverbs = words(
  `itself alone too also thus therefore however nevertheless accordingly plainly clearly simply merely only then now here today still yet
  supra ante infra not never no and or but nor as if is so far insofar to in of on upon by from with for at than that which who where when while
  because since after before under decided cited overruled held holding supports support both all otherwise just apparently hardly
  standing indeed certainly squarely`,
)
/** Words that time a clause and say nothing of the case: "since A", "prior to A". */
const temporal = words("since after before until subsequent prior during")
const pronouns = words("this these those he she they i we one there")
const joiners = words("as and but so then however therefore thus or yet for because while although though nor")
const relatives = words("which who where whose")
const inWord = lexicon.register("in")
const atWord = lexicon.register("at")
const issue = lexicon.register("issue")
const asWord = lexicon.register("as")
const like = lexicon.register("like")
const to = lexicon.register("to")

/** "A searches are …", "the A factor must …": the name only says which searches, which factor. `end` bounds the look ahead. */
export function asAdjective(tokens: Tokens, last: number, end: number): boolean {
  let noun = -1
  for (let t = last + 1; t < last + 5 && t <= end; t++) {
    const word = tokens.word[t] as number
    if (auxiliaries.has(word)) return noun >= 0 && !heads.has(noun)
    if (word < 0 || adverbs.has(word) || adverb(tokens, t)) return false
    noun = word
  }
  return false
}

/** "limit A searches to": a noun stands between the name at token `last` and what follows, and the name only says which. */
export function namesAnother(tokens: Tokens, last: number): boolean {
  if (last > 0 && prepositions.has(tokens.word[last - 1] as number)) return false
  const noun = tokens.word[last + 1] as number
  if (noun !== sign.unknown || adverb(tokens, last + 1) || !/^[a-z]/.test(tokens.text.slice(tokens.start[last + 1], tokens.end[last + 1])))
    return false
  const after = tokens.word[last + 2] as number
  return prepositions.has(after) || auxiliaries.has(after) || after === sign.stop || after === sign.comma
}

function adverb(tokens: Tokens, t: number): boolean {
  return tokens.text.startsWith("ly", (tokens.end[t] as number) - 2)
}

/** Is the phrase what the cue at token `at` speaks of: itself, or "the rule of A", "the Court in A", "In A, we"? */
export function isSubject(
  tokens: Tokens,
  phrase: { readonly from: number; readonly to: number },
  at: number,
  sentence: Sentence,
  within = false,
): boolean {
  const { from } = phrase
  const before = from - 1
  if (isRelative(tokens, phrase.to, at)) return true
  if (otherSubject(tokens, phrase, at, sentence, within)) return false
  if (before > sentence.from + 2 && setOff(tokens, phrase)) return false
  if (before < sentence.from || !prepositions.has(tokens.word[before] as number)) return !hyphened(tokens, from)
  const head = tokens.word[before - 1] as number
  if (temporal.has(tokens.word[before] as number) || (tokens.word[before] === to && temporal.has(head))) return false
  if (before - 1 <= sentence.from) return true
  if (tokens.word[before] === inWord && head === issue && tokens.word[before - 2] === atWord) return false
  for (let t = before - 1; t >= sentence.from && t >= before - 3; t--) if (heads.has(tokens.word[t] as number)) return true
  return false
}

/** "A, which went …": what follows is said of the case, wherever it stands. */
function isRelative(tokens: Tokens, after: number, at: number): boolean {
  let comma = -1
  for (let t = after; t < at; t++) if (tokens.word[t] === sign.comma) comma = t
  return comma >= 0 && comma - after <= 1 && relatives.has(tokens.word[comma + 1] as number)
}

/** "“…,” A, and …": cited for the words before it, and set off from what follows. */
function setOff(tokens: Tokens, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const before = tokens.word[from - 1]
  return (
    before === sign.closeQuote || (before === sign.comma && tokens.word[to] === sign.comma && tokens.word[from - 2] === sign.closeQuote)
  )
}

/** "pre-A law". */
function hyphened(tokens: Tokens, from: number): boolean {
  return tokens.text[(tokens.start[from] as number) - 1] === "-"
}

/** Does another subject stand between the phrase and the cue: "Under A, our inquiry is", "As in A, we are", "since A these are"? */
function otherSubject(
  tokens: Tokens,
  phrase: { readonly from: number; readonly to: number },
  at: number,
  sentence: Sentence,
  within: boolean,
): boolean {
  const { word } = tokens
  const opens = within && word[phrase.from - 1] === inWord && phrase.from - sentence.from <= 3 && word[phrase.from - 2] !== asWord
  let comma = -1
  for (let t = phrase.to; t < at; t++) {
    if (word[t] === sign.comma) comma = t
    else if (comma < 0 && !opens && pronouns.has(word[t] as number)) return true
  }
  if (comma < 0 || comma + 1 === at) return false
  if (likened(tokens, phrase.from, sentence)) return true
  if (opens) return false
  for (let t = comma + 1; t < at; t++) {
    if (auxiliaries.has(word[t] as number)) return false
    const plain = (word[t] as number) >= 0
    if (plain && !joiners.has(word[t] as number) && !adverbs.has(word[t] as number) && !adverb(tokens, t)) return true
  }
  return false
}

/** "As in A, …", "like that in A, …". */
function likened(tokens: Tokens, from: number, sentence: Sentence): boolean {
  for (let t = from - 1; t >= sentence.from && t >= from - 4; t--) {
    const word = tokens.word[t] as number
    if (word === asWord || word === like) return true
    if (word < 0) return false
  }
  return false
}
