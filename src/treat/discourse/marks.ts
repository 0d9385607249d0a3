/**
 * Marks: words of a sentence that are evidence of what the court does with a case told of near by. No mark decides anything; what each
 * is worth, and where, stands in `weights.ts`.
 *
 *     Both of these cases, however, were suits on a lease.     those, turn, told
 *     Here there was no lease at all.                          here, without
 */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Tokens } from "../grammar/tokens.js"
import { actorRows } from "../rows/actor.js"

/** A mark, its words (`_` joins a phrase, "," is a comma) and a sentence that bears it. `denied` marks get a second name, "not x", where a word denies them. */
export type MarkRow = { readonly name: string; readonly words: string; readonly example: string; readonly denied?: true }

const actorWords = (kind: string) => actorRows.find((row) => row.kind === kind)?.words ?? ""

/** Every mark. */
export const markRows: readonly MarkRow[] = [
  {
    name: "here",
    words: `here in_this_case present_case instant_case at_bar case_before_us before_us our_case today's_case at_hand present_controversy
      present_suit present_action this_case this_suit this_action this_appeal under_consideration now_before_us present_statute this_statute
      present_one this_record present_facts our_facts case_now in_the_present in_the_instant this_controversy case_sub_judice
      present_proceeding this_proceeding instant_matter present_situation this_situation this_prosecution this_litigation`,
    example: "Here the lease had ended.",
  },
  {
    name: "there",
    words:
      "that_case that_decision that_opinion there in_that that_court that_suit that_action that_holding that_statute former latter that_ruling",
    example: "In that case the lease had ended.",
  },
  {
    name: "those",
    words: `those_cases these_cases those_decisions these_decisions both_cases these_authorities those_authorities both_of_these both_of_those
      neither_of none_of all_of_these all_of_those each_of_these each_of_those in_each_case such_cases such_decisions cases_cited
      cases_relied cases_on_which cases_upon_which decisions_cited authorities_cited authorities_relied in_both neither_case
      these_precedents those_precedents each_case two_cases the_cases other_cases`,
    example: "Those cases are of no help.",
  },
  {
    name: "turn",
    words: `but however yet nevertheless nonetheless on_the_other_hand by_contrast in_contrast conversely rather instead not_so far_from`,
    example: "However, the lease had ended.",
  },
  {
    name: "while",
    words: "whereas while although though notwithstanding despite except",
    example: "The lease had ended, whereas notice had not been given.",
  },
  { name: "unlike", words: "unlike contrast contrasts contrasted contradistinction", example: "Unlike Crain, this case is about a lease." },
  {
    name: "different",
    denied: true,
    words: `different differently differs differ dissimilar distinct distinguishable distinguished distinguishes distinguish distinguishing
      distinction distinctions difference differences inapposite inapt differentiates differentiated differed separates dissimilarity`,
    example: "The facts are different.",
  },
  {
    name: "wide",
    words: `inapplicable irrelevant far_cry wide_of_the_mark off_point beside_the_point far_removed far_afield no_resemblance little_resemblance
      unhelpful unavailing misplaced misread misreads misreading misconceives misconstrues overreads mistaken overstatement too_broadly
      too_much_weight out_of_context in_isolation divorced_from no_avail in_vain unpersuasive misfocus misapprehends inappropriate`,
    example: "The reliance is misplaced.",
  },
  {
    name: "told",
    words: `involved concerned dealt presented arose addressed considered condemned rested turned_on turned_upon involves concerns deals presents
      addresses was_based was_decided was_a were_suits were_cases was_an involving dealing sustained struck invalidated challenged arising
      rests turns_on had_reference related_to pertained relates_to`,
    example: "That case involved a lease.",
  },
  {
    name: "held",
    words: `held holds ruled decided determined said stated announced recognized upheld concluded found declared holding reasoned explained noted
      observed emphasized established states says explains`,
    example: "The court held that notice was due.",
  },
  {
    name: "only",
    words:
      "only merely simply solely no_more_than nothing_more narrow limited exclusively particular specific specifically peculiar special",
    example: "The court decided only the point of notice.",
  },
  {
    name: "denial",
    words: "not no nor neither never cannot none nothing n't hardly scarcely nowhere",
    example: "The lease had not ended.",
  },
  {
    name: "without",
    words: `no_such without absent absence lacks lacked lacking no_showing no_question no_claim no_evidence no_suggestion no_indication no_similar
      no_like no_issue no_dispute no_occasion is_missing are_missing wanting there_was_no there_is_no there_are_no there_were_no nothing_in`,
    example: "There was no such lease.",
  },
  {
    name: "apply",
    denied: true,
    words: `control controls controlled controlling govern governs governed apply applies applied applicable decisive dispositive determinative
      conclusive support supports help helps aid aids avail avails authority in_point on_point pertinent relevant analogous apposite apt compel
      compels compelled require requires required dictate dictates foreclose forecloses foreclosed precludes bearing application germane
      instructive parallel comparable decide decides mandate mandates suffice assist assists answers reach reaches extend extends relevance
      persuasive binding resolve resolves disposes`,
    example: "The rule controls.",
  },
  {
    name: "contrary",
    denied: true,
    words: "contrary otherwise opposed inconsistent conflict conflicts incompatible",
    example: "The rule is contrary.",
  },
  {
    name: "relied",
    words: `relied_upon relied_on relies relies_on rely_on rely_upon reliance cites cited_by invokes invoked urged_upon pressed_upon points_to point_to pointed_to
      relying upon_which on_which seeks_to seek_to refers_us referred_to cite invoke looks_to`,
    example: "Petitioner relies on it.",
  },
  {
    name: "argues",
    words: `argues argue argued contends contend contended contention contentions urges urge insists insist maintains maintain argument arguments
      asserts assert claims suggests suggest submits says_that seek_support it_is_said position`,
    example: "Petitioner argues it.",
  },
  { name: "party", words: actorWords("party"), example: "Petitioner was late." },
  { name: "lower", words: actorWords("lower"), example: "The trial court was right." },
  { name: "separate", words: actorWords("separate"), example: "The dissent was long." },
  {
    name: "same",
    denied: true,
    words: `same similarly similar likewise like identical indistinguishable so_here so_too is_this on_all_fours squarely directly precisely exactly
      equally parity akin no_less likened falls_within comes_within come_within within_the_principle within_the_rule within_the_doctrine
      as_in as_was again analogy equivalent kindred resembles`,
    example: "The same is true.",
  },
  {
    name: "rule",
    words: `rule principle principles doctrine test standard standards teaching teachings rationale reasoning analysis logic command mandate
      approach framework views reasons`,
    example: "The rule is old.",
  },
  {
    name: "under",
    words:
      "under within pursuant_to in_light_of in_the_light_of on_the_authority by_virtue consistent_with in_accord in_accordance accordance in_view",
    example: "Under the lease he was late.",
  },
  {
    name: "conclude",
    words: `we_hold we_conclude we_think we_find we_believe we_are_of_opinion we_are_of_the_opinion we_therefore we_are_satisfied we_are_clear it_is_clear
      it_follows must_be we_agree we_must we_are_convinced we_are_persuaded it_is_plain we_now our_conclusion we_now_hold i_find i_conclude`,
    example: "We hold that he was late.",
  },
  {
    name: "therefore",
    words: "therefore thus accordingly consequently hence so_that for_these_reasons for_this_reason",
    example: "Therefore he was late.",
  },
  {
    name: "adhere",
    denied: true,
    words: `adhere adheres reaffirm reaffirmed follow followed following applying bound guided accept accepted accepting agree settled well_settled
      reiterate stand_by join adopt adopted decisive rely_instead we_rely we_apply reaffirming unquestioned approve approved established_rule
      firmly_established open_to_question forecloses foreclosed controls governed_by controlled_by governs ample_authority`,
    example: "We adhere to the rule.",
  },
  {
    name: "refuse",
    words:
      "reject rejected rejects disagree decline declined refuse refused unpersuaded unwilling do_not_agree not_agree not_persuaded cannot_agree cannot_accept",
    example: "We reject the rule.",
  },
  { name: "doubt", words: "if would could might may perhaps even_if assuming arguably suppose should", example: "He might be late." },
  { name: "we", words: "we our us", example: "We were late." },
  {
    name: "same thing held",
    words:
      "as_we_held as_the_court_held as_was_held as_held as_we_said as_stated as_was_said as_we_stated the_court_held we_held this_court_held it_was_held was_held",
    example: "As we held, he was late.",
  },
]

/** Marks in the order of their numbers, with the denied forms after their own. */
export const markNames: readonly string[] = markRows.flatMap((row) => (row.denied ? [row.name, `not ${row.name}`] : [row.name]))

/** Tokens `from` up to, and not with, `to`. */
type Range = { readonly from: number; readonly to: number }

type Phrase = { readonly words: readonly number[]; readonly mark: number; readonly denied: boolean }

const byFirst: (readonly Phrase[] | undefined)[] = []
for (const row of markRows) {
  const mark = markNames.indexOf(row.name)
  for (const written of row.words.split(/\s+/).filter(Boolean)) {
    const words = written.split("_").map((word) => (word === "," ? sign.comma : lexicon.register(word)))
    const first = words[0] as number
    byFirst[first] = [...(byFirst[first] ?? []), { words, mark, denied: row.denied === true }]
  }
}

const deniers = new Set(
  "not no nor neither never cannot none nothing hardly scarcely little without doesn't don't isn't aren't wasn't weren't nowhere"
    .split(" ")
    .map((word) => lexicon.register(word)),
)
const denialReach = 5

/** Is the word at `t` denied: by "not", "no", "neither" a few words before it in its clause? */
function isDenied(tokens: Tokens, t: number, sentence: Range): boolean {
  for (let back = t - 1; back >= sentence.from && back >= t - denialReach; back--) {
    const word = tokens.word[back] as number
    if (deniers.has(word)) return true
    if (word === sign.comma || word === sign.semicolon || word === sign.stop) return false
  }
  return false
}

/** Calls `see` for every mark of the sentence, with the token it starts at. */
export function marksIn(tokens: Tokens, sentence: Range, see: (mark: number, token: number) => void): void {
  const { word } = tokens
  for (let t = sentence.from; t < sentence.to; t++) {
    const phrases = byFirst[word[t] as number]
    if (phrases === undefined) continue
    for (const { words, mark, denied } of phrases) {
      if (words.length > 1 && !words.every((id, i) => word[t + i] === id)) continue
      see(denied && isDenied(tokens, t, sentence) ? mark + 1 : mark, t)
    }
  }
}
