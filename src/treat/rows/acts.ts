/**
 * Verbs of acts on a case. A row says what the verb does to each class of object; every voice, tense and form of it follows by rule, so
 * "overrule", "is overruled", "to overrule" and "overruling" are one row.
 *
 *     {subject} [verb group] VERB [particle] {object}          {object} [verb group with "be"] VERB-ed [particle]
 */
import type { HeadClass } from "./heads.js"

export type ActRow = {
  readonly name: string
  /** The verb: base, third person, past, participle where it differs, "-ing" form; `_` joins the words of one. */
  readonly verb: string
  /** The word that leads its object: "from". */
  readonly particle?: string
  /** Treatment by class of object; `else` where no row of the class stands, and for the bare case. */
  readonly does: { readonly else: string } & Partial<Record<HeadClass, string>>
  /** Said of motions, claims and facts as often as of cases: the court itself must be the one that acts, or the case the thing acted on. */
  readonly common?: true
  /** Does the act, done by the court, put the case below its authority: may it rest on a class of cases that names none? */
  readonly example: string
}

const undoes = { else: "overruled" } as const

export const actRows: readonly ActRow[] = [
  { name: "overrule", verb: "overrule overrules overruled overruling", does: undoes, example: "We overrule Crain." },
  { name: "overrule.hyphen", verb: "over_rule over_rules over_ruled over_ruling", does: undoes, example: "We now over-rule Crain." },
  {
    name: "disapprove",
    verb: "disapprove disapproves disapproved disapproving",
    particle: "of",
    does: { else: "disapproved" },
    example: "We disapprove of Crain.",
  },
  {
    name: "disavow",
    verb: "disavow disavows disavowed disavowing",
    does: { else: "overruled", words: "disapproved", reasoning: "disapproved" },
    example: "We disavow the holding of Crain.",
  },
  {
    name: "disclaim",
    verb: "disclaim disclaims disclaimed disclaiming",
    does: { else: "disapproved" },
    common: true,
    example: "We disclaim the statement in Crain.",
  },
  { name: "recede", verb: "recede recedes receded receding", particle: "from", does: undoes, example: "We recede from Crain." },
  {
    name: "depart",
    verb: "depart departs departed departing",
    particle: "from",
    does: { else: "overruled", words: "disapproved", reasoning: "disapproved" },
    common: true,
    example: "We depart from Crain.",
  },
  {
    name: "retreat",
    verb: "retreat retreats retreated retreating",
    particle: "from",
    does: { else: "overruled", words: "disapproved" },
    common: true,
    example: "We retreat from the rule of Crain.",
  },
  {
    name: "withdraw",
    verb: "withdraw withdraws withdrew withdrawn withdrawing",
    does: { else: "disapproved", whole: "overruled", holding: "overruled" },
    common: true,
    example: "We withdraw the statement in Crain.",
  },
  {
    name: "abandon",
    verb: "abandon abandons abandoned abandoning",
    does: { else: "overruled", words: "disapproved" },
    common: true,
    example: "We abandon the rule of Crain.",
  },
  {
    name: "discard",
    verb: "discard discards discarded discarding",
    does: { else: "overruled", words: "disapproved" },
    common: true,
    example: "We discard the test of Crain.",
  },
  {
    name: "jettison",
    verb: "jettison jettisons jettisoned jettisoning",
    does: { else: "overruled", words: "disapproved" },
    common: true,
    example: "We jettison the test of Crain.",
  },
  {
    name: "repudiate",
    verb: "repudiate repudiates repudiated repudiating",
    does: { else: "overruled", words: "disapproved", reasoning: "disapproved" },
    common: true,
    example: "We repudiate the rule of Crain.",
  },
  {
    name: "renounce",
    verb: "renounce renounces renounced renouncing",
    does: { else: "overruled", words: "disapproved", reasoning: "disapproved" },
    common: true,
    example: "We renounce the rule of Crain.",
  },
  {
    name: "reject",
    verb: "reject rejects rejected rejecting",
    does: {
      else: "declined to follow",
      holding: "overruled",
      whole: "overruled",
      part: "overruled",
      words: "disapproved",
      reasoning: "criticized",
    },
    common: true,
    example: "We reject the holding of Crain.",
  },
  {
    name: "abrogate",
    verb: "abrogate abrogates abrogated abrogating",
    does: { else: "abrogated" },
    common: true,
    example: "We abrogate the rule of Crain.",
  },
  {
    name: "supersede",
    verb: "supersede supersedes superseded superseding",
    does: { else: "abrogated" },
    common: true,
    example: "The holding of Crain is superseded.",
  },
  {
    name: "displace",
    verb: "displace displaces displaced displacing",
    does: { else: "abrogated" },
    common: true,
    example: "The rule of Crain is displaced.",
  },
  {
    name: "supplant",
    verb: "supplant supplants supplanted supplanting",
    does: { else: "abrogated" },
    common: true,
    example: "The test of Crain is supplanted.",
  },
  {
    name: "nullify",
    verb: "nullify nullifies nullified nullifying",
    does: { else: "abrogated" },
    common: true,
    example: "The amendment nullified Crain.",
  },
]
