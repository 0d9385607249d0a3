/** Words for the court below and for what it did, as they stand right before the citation of its decision. */

/** Which court of a ladder a phrase names; `below` where it does not say. */
export type Rung = "highest" | "appeals" | "trial" | "agency" | "below"

/** What the court below did with the judgment of the court below it. */
export type Turn = "affirmed" | "reversed"

const circuits = "First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Federal|D\\. ?C\\."

/** Phrases that name a court below, each with an example. Of two that stand at one place the longer one is meant. */
export const courtPhrases: readonly { readonly rung: Rung; readonly says: RegExp; readonly example: string }[] = [
  {
    rung: "appeals",
    says: /(?:Circuit |District )?[Cc]ourts?-? of (?:(?:Civil|Criminal|Special|Customs) )?[Aa]ppeals?/g,
    example: "The Court of Appeals affirmed",
  },
  { rung: "appeals", says: new RegExp(`(?:${circuits}) Circuit`, "g"), example: "the Sixth Circuit reversed" },
  {
    rung: "appeals",
    says: /Appellate (?:Division|Term|Court|Department)(?: of the (?:[A-Z]\w+ ){0,3}Supreme Court(?: of [A-Z]\w+)?)?|(?:appellate|appeals) (?:court|panel)|\ben banc\b/g,
    example: "the Appellate Division affirmed",
  },
  {
    rung: "highest",
    says: /Supreme (?:Judicial )?Court|Court of Errors(?: and Appeals)?|high(?:est)? (?:state )?court|State Supreme Court/gi,
    example: "The Supreme Court of Alder affirmed",
  },
  {
    rung: "trial",
    says: /District (?:Court(?! of Appeal)|Judge)|trial (?:court|judge)|(?:Superior|Circuit|County|Chancery|Probate|Tax) Court(?! of Appeal)|Court of (?:Claims|Chancery|Common Pleas)|district court/g,
    example: "The District Court dismissed the complaint",
  },
  {
    rung: "agency",
    says: /\b(?:the|The) (?:Federal [A-Z]\w+ )?(?:Commission|Board|Secretary|Comptroller)\b|Board of Tax Appeals/g,
    example: "The Commission denied the application",
  },
  {
    rung: "below",
    says: /\b(?:courts? below|lower courts?|state courts?|(?<!this |This )[Cc]ourt)\b(?!-)/g,
    example: "the state court sustained it",
  },
]

const decides =
  /\b(?:affirm|revers|vacat|modif|sustain|uph[eo]ld|dismiss|remand|den(?:y|ied)|grant|reject|enjoin|invalidat|overturn|overrul|set(?:ting)? aside|h[eo]ld|conclud|ruled|found|agree|disagree|refus|order|declar|determin|convict|construed|enter|reason|decid(?!ed [A-Z]\w+ \d)|dissolv|award|adjudg|quash|struck|answer|explain|noted|observed|stat(?:ed|ing)|said|viewed|thought|announc|annul|allow|approv|did likewise)\w*/i

const turns: readonly { readonly turn: Turn; readonly says: RegExp; readonly example: string }[] = [
  {
    turn: "affirmed",
    says: /\baffirm(?:ed|ing|ance)\b|\bdid likewise\b|\b(?:upheld|sustained) (?:the|that|this|both|his|her|its|petitioners?'?s?|respondents?'?s?) (?:judgments?|orders?|convictions?|decrees?|rulings?)\b/gi,
    example: "affirmed the conviction",
  },
  { turn: "reversed", says: /\brevers(?:ed|ing|al)\b|\bvacat(?:ed|ing)\b|\bset aside\b|\boverturned\b/gi, example: "on appeal reversed" },
]

/** A court named in a stretch of text. */
export type CourtPhrase = { readonly rung: Rung; readonly start: number; readonly end: number }

/** Every court named in the words, in order; what stands inside a longer phrase is left out. */
export function courtsIn(words: string): readonly CourtPhrase[] {
  const found = courtPhrases.flatMap(({ rung, says }) =>
    [...words.matchAll(says)].map((one) => ({ rung, start: one.index, end: one.index + one[0].length })),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(
    (one, n) =>
      !found.some(
        (other, m) =>
          m !== n && other.start <= one.start && other.end >= one.end && (other.end - other.start > one.end - one.start || m < n),
      ),
  )
}

/** Do the words say that a court decides something? */
export function decidesIn(words: string): boolean {
  return decides.test(words)
}

/** The last affirmance or reversal that the words tell of. */
export function turnIn(words: string): Turn | undefined {
  let last: { turn: Turn; at: number } | undefined
  for (const { turn, says } of turns)
    for (const one of words.matchAll(says)) if (!last || one.index > last.at) last = { turn, at: one.index }
  return last?.turn
}

/** Is the name only that of a court ("Court of Appeals.", "Appellate Division of the Supreme Court"), which a citation takes from the words before it? */
export function isCourtName(name: string): boolean {
  if (/\sv\.?\s|\b(?:in re|ex parte|matter of)\b/i.test(name)) return false
  return /\b(?:Court|Courts|Circuit|Appellate Division|Tribunal)\b/.test(name)
}
