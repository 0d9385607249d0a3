/**
 * Who acts in a cue: the court that speaks, another court, a case, a party that argues, a separate opinion, a legislature.
 *
 *     Petitioner argues that  A  was overruled in  B .        In  B  the Court overruled  A .
 *     ^^^^^^^^^^ party                             ^ case         ^ case ^^^^^^^^^ court
 */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"

export type ActorKind = "we" | "court" | "lower" | "higher" | "separate" | "party" | "legislature" | "case" | "scholar"

/** An actor and where its words start and end. */
export type Actor = { readonly kind: ActorKind; readonly from: number; readonly to: number }

type ActorRow = { readonly kind: ActorKind; readonly words: string; readonly example: string }

/** The words that name each kind of actor; `_` joins the words of a phrase. */
export const actorRows: readonly ActorRow[] = [
  { kind: "we", words: "we i our this_court us my", example: "We overrule Crain." },
  {
    kind: "court",
    words: "the_court court the_majority majority plurality the_opinion opinion the_decision",
    example: "The Court in Ames overruled Crain.",
  },
  {
    kind: "lower",
    words: `court_of_appeals courts_of_appeals court_of_appeal courts_of_appeal appellate_court appellate_division district_court
      district_judge trial_court trial_judge superior_court circuit_court court_below courts_below lower_court lower_courts chancery_court
      bankruptcy_court tax_court court_of_claims magistrate panel en_banc first_circuit second_circuit third_circuit fourth_circuit
      fifth_circuit sixth_circuit seventh_circuit eighth_circuit ninth_circuit tenth_circuit eleventh_circuit federal_circuit commission
      agency hearing_officer administrative_law_judge referee state_court state_courts federal_courts`,
    example: "The Court of Appeals distinguished Crain.",
  },
  {
    kind: "higher",
    words: "supreme_court court_of_last_resort high_court highest_court",
    example: "The Supreme Court has overruled Crain.",
  },
  {
    kind: "separate",
    words: `dissent dissents dissenter dissenters dissenting concurrence concurring justice justices chief_justice my_brother my_brethren
      brother brethren`,
    example: "Justice Field, dissenting, would overrule Crain.",
  },
  {
    kind: "party",
    words: `petitioner petitioners respondent respondents appellant appellants appellee appellees plaintiff plaintiffs defendant defendants
      government counsel amicus amici solicitor attorney_general claimant claimants complainant complainants libelant prosecution
      prosecutor state states taxpayer movant intervenor intervenors cross_complainant cross_defendant relator commissioner company
      it_is_argued it_is_contended it_is_urged it_is_claimed it_is_insisted it_is_said it_is_suggested it_was_argued it_was_contended
      it_was_urged it_has_been_argued it_has_been_suggested argument_is contention_is brief briefs parties`,
    example: "Petitioner asks us to overrule Crain.",
  },
  {
    kind: "legislature",
    words: "congress legislature legislatures general_assembly parliament statute amendment",
    example: "Congress overruled Crain.",
  },
  {
    kind: "scholar",
    words: "commentators commentator scholars scholar critics some courts other_courts many_courts one_court another_court several_courts",
    example: "Commentators have criticized Crain.",
  },
]

type ActorPhrase = { readonly kind: ActorKind; readonly words: readonly number[] }

/** Phrases by their last word, longest first. */
const byLast: ReadonlyMap<number, readonly ActorPhrase[]> = fileByLast()

function fileByLast(): ReadonlyMap<number, readonly ActorPhrase[]> {
  const filed = new Map<number, ActorPhrase[]>()
  for (const row of actorRows) {
    for (const written of row.words.split(/\s+/)) {
      const words = written.split("_").map((word) => lexicon.register(word))
      const last = words.at(-1) as number
      filed.set(
        last,
        [...(filed.get(last) ?? []), { kind: row.kind, words }].sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return filed
}

/** The actor whose words end with token `t`, if one does. */
export function actorEndingAt(tokens: Tokens, t: number, from: number): Actor | undefined {
  const word = tokens.word[t] as number
  if (word === sign.case) return { kind: "case", from: t, to: t + 1 }
  for (const phrase of byLast.get(word) ?? []) {
    const start = t - phrase.words.length + 1
    if (start >= from && phrase.words.every((id, i) => tokens.word[start + i] === id)) return { kind: phrase.kind, from: start, to: t + 1 }
  }
  return undefined
}

/** Actors of the sentence before token `at`, nearest first; at most `most`. */
export function actorsBefore(tokens: Tokens, at: number, sentence: Sentence, most = 6): readonly Actor[] {
  const found: Actor[] = []
  for (let t = at - 1; t >= sentence.from && found.length < most; t--) {
    const actor = actorEndingAt(tokens, t, sentence.from)
    if (!actor) continue
    found.push(actor)
    t = actor.from
  }
  return found
}

/** The first actor of the sentence at or after token `at`, within `reach` tokens. */
export function actorAfter(tokens: Tokens, at: number, sentence: Sentence, reach = 20): Actor | undefined {
  let found: Actor | undefined
  for (let t = at; t < sentence.to && t < at + reach; t++) {
    const actor = actorEndingAt(tokens, t, at)
    if (found && (!actor || actor.from > found.from)) return found
    if (actor) found = actor
  }
  return found
}
