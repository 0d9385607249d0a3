/** Words that make a sentence an order of the court, and words that make it somebody's opinion of what the order ought to be. */

type WordRow = { readonly says: RegExp; readonly example: string }

/** A person, a party or another court is the one who says it. */
export const opinionRows: readonly WordRow[] = [
  {
    says: /\b(?:is|are|am|was|were) (?:also )?(?:clearly )?of (?:the )?(?:same )?opinion\b/i,
    example: "Mr. Justice Ost is of opinion that the judgment should be affirmed.",
  },
  {
    says: /\b(?:thinks?|believes?|votes?|voted|dissents?|dissented|dissenting|concurs?|concurring)\b/i,
    example: "Mr. Justice Ost thinks that the judgment should be affirmed.",
  },
  {
    says: /\b(?:I|[Jj]ustices?|JUSTICES?|Judges?|he|she|they)\b.{0,80}\bwould (?:also |simply )?(?:affirm|reverse|vacate|dismiss|deny|grant|remand|hold)\b/,
    example: "Justice Ost would affirm the judgment.",
  },
  { says: /\bI (?:think|am|agree|must|cannot|respectfully|vote|join)\b/, example: "I think the judgment is to be reversed." },
  {
    says: /\b(?:urges?|urged|argues?|argued|contends?|contended|asks?|asked|submits?|submitted|claims?|insists?|insisted|maintains?|suggests?|prays?|prayed)\b.{0,120}\b(?:affirmed|reversed|vacated|dismissed|remanded|denied)\b/i,
    example: "The State urges that the judgment should be affirmed on another ground.",
  },
  { says: /\beven if\b/i, example: "Even if it were so, the judgment is not to be reversed." },
  {
    says: /\b(?:would|might|could|may) (?:have to |then |also )?be (?:affirmed|reversed|vacated|dismissed|remanded|denied)\b/i,
    example: "On that view the judgment would be reversed.",
  },
  {
    says: /\b(?:if|unless|whether|had)\b.{0,100}\b(?:be|been|is|was) (?:affirmed|reversed|vacated|dismissed|remanded|denied)\b/i,
    example: "The question is whether the judgment is to be reversed.",
  },
]

/** Does the sentence give somebody's view of the order and not the order? */
export function isOpinionOf(words: string): boolean {
  return opinionRows.some(({ says }) => says.test(words))
}

const verbs = "(?:affirmed|reversed|vacated|dismissed|remanded|denied)"
const bare = new RegExp(
  `^["“'(\\[]?(?:\\d{1,3}\\s)?(?:Nos?\\.? ?\\d[\\d, and-]{0,40}[,:—–-]*\\s?)?(?:(?:Accordingly|Judgments?|Decrees?|Orders?|Appeal|Writ|Conviction|Petition|Judgment and order)[,:]? )?(?:is |are )?${verbs}\\b`,
  "i",
)
const present = new RegExp(
  `\\b(?:is|are|must(?: therefore| accordingly)? be|will be|is to be|stands|stand)(?: (?:hereby|therefore|accordingly|also|now|in all respects|and the same (?:is|are)|and [a-z]+))*,? ?(?:both )?(?:modified[^.]{0,60})?${verbs}`,
  "i",
)
const joinedVerb = new RegExp(
  `\\b(?:is|are|must be)\\b[^.;]{0,160}\\b(?:and|but|or),? (?:is |are |the [a-z ]{3,40}? )?(?:is |are )?(?:hereby |accordingly )?${verbs}`,
  "i",
)
const ought = new RegExp(`\\b(?:should|ought to)(?: therefore| accordingly)? (?:have been|be)\\b.{0,40}${verbs}`, "i")
const past = new RegExp(`\\b(?:was|were|had|has|have|having|been) (?:\\w+ )?${verbs}\\b`, "i")

/** How the words order: `bare` ("Affirmed."), `order` ("is affirmed"), `ought` ("should be affirmed"); undefined for what only tells of one. */
export function isInForce(words: string): "bare" | "order" | "ought" | undefined {
  if (bare.test(words) && words.length < 160) return "bare"
  if (ought.test(words)) return "ought"
  if (present.test(words)) return "order"
  if (past.test(words)) return undefined
  return joinedVerb.test(words) ? "order" : undefined
}

/** Words that keep an order to a part of the judgment. */
export const limitRows: readonly WordRow[] = [
  {
    says: /\bwith respect to (?:the )?(?:petitioners?|respondents?|appellants?|appellees?|defendants?|counts?|claims?) ?[A-Z0-9][^.;,]{0,60}/,
    example: "We reverse the judgment with respect to petitioner Ost.",
  },
  {
    says: /\bso much of the (?:judgment|decree|order)s? as [^.;]{3,140}/i,
    example: "We reverse so much of the decree as awards indemnity.",
  },
  { says: /\b(?:insofar|in so far|so far) as [^.;]{3,140}/i, example: "The judgment is reversed insofar as it imposes costs." },
  { says: /\bto (?:that|this) extent\b/i, example: "To that extent the judgment below is reversed." },
  { says: /\bto the extent (?:that )?[^.;]{3,140}/i, example: "The judgment is vacated to the extent that it awards fees." },
  { says: /\bin (?:that|this|these|those) respects?\b/i, example: "In this respect the judgment is reversed." },
  {
    says: /\bas to (?:the )?(?:petitioners?|respondents?|appellants?|appellees?|defendants?|counts?|claims?) ?[A-Z0-9][^.;,]{0,60}/,
    example: "The judgment is reversed as to petitioner Ost.",
  },
  {
    says: /\b(?:that|the) (?:part|portion)s? of the (?:judgment|decree|order)\b[^.;]{0,80}/i,
    example: "That part of the judgment is reversed.",
  },
]

/** The words that say how far the order reaches, where it does not reach the whole judgment. */
export function limitIn(words: string): string | undefined {
  for (const { says } of limitRows) {
    const found = says.exec(words)
    if (found && /\b(?:revers|vacat|affirm)/i.test(words)) return found[0].trim()
  }
  return undefined
}
