/**
 * Words around a cue that take it out of the court's mouth: negation, question, hypothesis, a party's argument, another's reasoning.
 * Rows name the words, how far before the cue they reach, and what they make of it.
 */

import { lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import { actorEndingAt } from "../rows/actor.js"

/** What a scope makes of a cue in its reach. */
export type ScopeKind = "negated" | "question" | "hypothetical" | "argued" | "described"

export type ScopeRow = {
  readonly name: string
  readonly kind: ScopeKind
  /** Words or phrases, `_` between the words of a phrase. */
  readonly words: string
  /** How many tokens before the cue the words may stand. */
  readonly reach: number
  /** Does the scope end at a comma? */
  readonly comma: boolean
  readonly example: string
}

export const scopeRows: readonly ScopeRow[] = [
  {
    name: "negated.not",
    kind: "negated",
    words: "not never nor neither cannot don't doesn't didn't isn't wasn't aren't won't hardly scarcely nowhere",
    reach: 6,
    comma: false,
    example: "We do not overrule Crain.",
  },
  {
    name: "negated.nothing",
    kind: "negated",
    words:
      "nothing no_case no_subsequent_case no_later_case no_other_case no_subsequent_decision no_later_decision no_decision none no_court no_one no_member no_justice no_reason_to no_occasion_to no_need_to no_intention no_intent no_basis no_genuine_basis no_principled_basis no_sound_basis no_way impossible_to no_reason",
    reach: 14,
    comma: false,
    example: "Nothing we say today overrules Crain.",
  },
  {
    name: "negated.persuades",
    kind: "negated",
    words: "nothing no_consideration no_persuasive no_reason no_one_suggests",
    reach: 30,
    comma: false,
    example: "Nothing in the record of this trial, or in what has happened since it was held, persuades us that Crain should be overruled.",
  },
  {
    name: "negated.decline",
    kind: "negated",
    words: `decline_to declines_to declined_to declining_to refuse_to refuses_to refused_to refusing_to refusal_to unwilling_to hesitate_to
      reluctant_to unnecessary_to not_necessary_to need_not loath_to disinclined_to not_prepared_to not_free_to no_power_to without
      rather_than instead_of short_of far_from invitation_to request_to avoid resist refrain_from hesitant_to declined_the decline_the
      rejected_the_argument rejected_the_contention rejected_the_suggestion refused refuses`,
    reach: 12,
    comma: false,
    example: "We decline to overrule Crain.",
  },
  {
    name: "question.whether",
    kind: "question",
    words: "whether question_is question_of what_extent should_we should_not_this why_we_should why_this_court_should why_it_should",
    reach: 24,
    comma: false,
    example: "We granted review to decide whether Crain should be overruled.",
  },
  {
    name: "hypothetical.if",
    kind: "hypothetical",
    words:
      "if unless until suppose supposing assuming assume were_we_to were_this_court_to should_we even_if lest in_order_to_avoid before",
    reach: 16,
    comma: true,
    example: "Unless Crain is overruled, it stands in our way.",
  },
  {
    name: "hypothetical.would",
    kind: "hypothetical",
    words: "would would_have could could_have might may_be_said perhaps possibility threatens threaten tantamount proposal proposes",
    reach: 5,
    comma: false,
    example: "That reading would overrule Crain.",
  },
  {
    name: "hypothetical.either",
    kind: "hypothetical",
    words: "either alternatives_are alternative_is",
    reach: 8,
    comma: false,
    example: "Either we must overrule Crain or we must let the judgment stand.",
  },
  {
    name: "argued.urged",
    kind: "argued",
    words: `argues argue argued contends contend contended urges urge urged claims claimed asserts assert asserted maintains maintain
      insists insist insisted maintained submits submitted suggests suggested suggest ask_us asks_us asked_us invites_us invite_us invited_us asks_this_court ask_this_court
      asking_us calls_upon calls_on would_have_us wants_us request requests requested argument_that contention_that claim_that suggestion_that
      submission_that view_of_petitioner according_to position_that invitation_that objection_that assertion_that alleges complains assigns seeks attempts attempting_to attempted_to
      attempt_to seek_to attempts_to tries_to trying_to government_says petitioner_says petitioners_say respondent_says respondents_say
      appellant_says appellants_say appellee_says plaintiff_says plaintiffs_say defendant_says defendants_say state_says counsel_says counsel_say we_are_told it_is_said`,
    reach: 28,
    comma: true,
    example: "Petitioner argues that Crain should be overruled.",
  },
  {
    name: "argued.rejected",
    kind: "argued",
    words: `reject_the_suggestion reject_the_argument reject_the_contention reject_the_claim reject_the_notion reject_the_view reject_the_assertion
      reject_the_theory reject_the_idea rejecting_the_suggestion rejecting_the_argument rejecting_the_contention disagree_with_the_suggestion
      disagree_with_the_argument reject_any_suggestion reject_any_argument no_merit_in_the_argument no_merit_in_the_contention`,
    reach: 18,
    comma: false,
    example: "We reject the suggestion of the court below that Crain is inapposite.",
  },
  {
    name: "hypothetical.choice",
    kind: "hypothetical",
    words: "choice_of choice_between alternative_of option_of",
    reach: 10,
    comma: false,
    example: "We are faced with the choice of overruling Crain or of applying it.",
  },
  {
    name: "argued.asked",
    kind: "argued",
    words: "are_asked_to been_asked_to is_asked_to were_asked_to am_asked_to are_urged_to been_urged_to are_invited_to been_invited_to",
    reach: 14,
    comma: true,
    example: "We are asked to overrule Crain.",
  },
  {
    name: "described.held",
    kind: "described",
    words: `thinking believing regarding dismissing thought believed deemed court_of_appeals_held district_court_held trial_court_held court_below_held dissent_argues dissent_says dissent_would
      dissent_contends dissent_claims dissent_suggests dissent_believes dissenters_would justice_would`,
    reach: 28,
    comma: true,
    example: "The Court of Appeals held that Crain had been overruled.",
  },
]

const asked = scopeRows.find(({ name }) => name === "question.whether") as ScopeRow
const supposed = scopeRows.find(({ name }) => name === "hypothetical.if") as ScopeRow

type ScopePhrase = { readonly row: ScopeRow; readonly words: readonly number[] }

const byFirst: ReadonlyMap<number, readonly ScopePhrase[]> = fileByFirst()
const only = new Set(["only", "merely", "simply", "just"].map((word) => lexicon.register(word)))
const concludes = new Set(
  "hold holds conclude concludes think believe agree find persuaded convinced satisfied compelled constrained join feel accordingly therefore"
    .split(" ")
    .map((word) => lexicon.register(word)),
)
const we = lexicon.register("we")

function fileByFirst(): ReadonlyMap<number, readonly ScopePhrase[]> {
  const filed = new Map<number, ScopePhrase[]>()
  for (const row of scopeRows) {
    for (const written of row.words.split(/\s+/)) {
      const words = written.split("_").map((word) => lexicon.register(word))
      const first = words[0] as number
      filed.set(first, [...(filed.get(first) ?? []), { row, words }])
    }
  }
  return filed
}

/** A scope that holds a cue, and the token it starts at. */
export type Scope = { readonly row: ScopeRow; readonly at: number }

/** The scopes that reach a cue whose words start at token `cue` and end before `end`. */
export function scopesOver(tokens: Tokens, cue: number, end: number, sentence: Sentence): readonly Scope[] {
  const found: Scope[] = []
  let comma = false
  for (let t = end - 1; t >= sentence.from && t >= cue - 32; t--) {
    const word = tokens.word[t] as number
    if (t < cue && (word === sign.semicolon || word === sign.colon)) break
    if (t < cue && word === sign.comma) comma = true
    for (const phrase of byFirst.get(word) ?? []) {
      if (cue - t > phrase.row.reach || (phrase.row.comma && comma && phrase.row.kind === "hypothetical" && !supposes(tokens, t))) continue
      if (phrase.words.every((id, i) => tokens.word[t + i] === id) && holds(tokens, phrase, t, cue)) found.push({ row: phrase.row, at: t })
    }
  }
  const argues = opensArguing(tokens, cue, sentence)
  if (argues && !found.some(({ row }) => row === argues.row)) found.push(argues)
  const given = ifThen(tokens, cue, sentence)
  if (given !== undefined) found.push({ row: supposed, at: given })
  if (tokens.word[sentence.to - 1] === sign.question) found.push({ row: asked, at: sentence.to - 1 })
  return found
}

/** "Petitioners also argue that two things have changed: …; and Crain has been undermined": all of it is theirs, unless the court answers. */
function opensArguing(tokens: Tokens, cue: number, sentence: Sentence): Scope | undefined {
  let party = false
  for (let t = sentence.from; t < cue && t < sentence.from + 8; t++) {
    if (party)
      for (const { row, words } of byFirst.get(tokens.word[t] as number) ?? [])
        if (row.kind === "argued" && words.every((id, i) => tokens.word[t + i] === id))
          return answered(tokens, t + words.length, cue) ? undefined : { row, at: t }
    party ||= actorEndingAt(tokens, t, sentence.from)?.kind === "party"
  }
  return undefined
}

const ifWord = lexicon.register("if")
const inverted = new Set(["were", "had"].map((word) => lexicon.register(word)))
const then = lexicon.register("then")

/**
 * "But if all this is so, then … Crain should be overruled", "Were the question open, we should not follow Crain": the place of the "if" or
 * "were", where the cue stands in what would follow.
 */
function ifThen(tokens: Tokens, cue: number, sentence: Sentence): number | undefined {
  if (inverted.has(tokens.word[sentence.from] as number)) return sentence.from
  const at = [sentence.from, sentence.from + 1].find((t) => tokens.word[t] === ifWord)
  if (at === undefined) return undefined
  for (let t = at + 1; t < cue; t++) if (tokens.word[t] === then && tokens.word[t - 1] === sign.comma) return at
  return undefined
}

/** "unless Crain, decided long ago, is overruled": the case itself is what is supposed, so the commas are its own. */
function supposes(tokens: Tokens, at: number): boolean {
  return tokens.word[at + 1] === sign.case
}

function holds(tokens: Tokens, phrase: ScopePhrase, at: number, cue: number): boolean {
  if (phrase.row.kind === "negated") return !only.has(tokens.word[at + phrase.words.length] as number) && !lets(tokens, at, cue)
  if (phrase.row.kind !== "argued") return true
  return !answered(tokens, at + phrase.words.length, cue)
}

const hinders = new Set(
  "bar bars preclude precludes prevent prevents foreclose forecloses prohibit prohibits forbid hesitate shrink stop deter counsel"
    .split(" ")
    .map((word) => lexicon.register(word)),
)

/** "does not preclude us from overruling": what is denied is the hindrance. */
function lets(tokens: Tokens, at: number, cue: number): boolean {
  for (let t = at + 1; t < cue && t < at + 4; t++) if (hinders.has(tokens.word[t] as number)) return true
  return false
}

/** Does the court's own voice stand between a party's argument and the cue: "petitioner urges …, and we agree that", "…, we overrule"? */
function answered(tokens: Tokens, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (tokens.word[t] !== we) continue
    if (concludes.has(tokens.word[t + 1] as number) || tokens.word[t - 1] === sign.comma) return true
  }
  return false
}

/** Does the court speak in its own person, in words that conclude, before the cue: "we hold that", "we are persuaded that"? */
export function concludesBefore(tokens: Tokens, cue: number, sentence: Sentence): boolean {
  for (let t = Math.max(sentence.from, cue - 24); t < cue; t++) {
    if (tokens.word[t] !== we) continue
    for (let next = t + 1; next < cue && next < t + 6; next++) if (concludes.has(tokens.word[next] as number)) return true
  }
  return false
}
