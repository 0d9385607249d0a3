/**
 * Words that take up a case named before: "that case", "the former decision".
 *
 *     In Alder v. Birch, 1 U.S. 1, the claim was barred.  That case  is not ours.
 *                                                         ^^^^^^^^^
 */
import { type Draft, draftAt } from "../draft.js"
import type { Reading } from "../reading.js"

/** Where each form starts in the text, as the letters behind the first one; the form itself; and an example that is its test. */
const forms: readonly {
  readonly how: NonNullable<Draft["takesUp"]>
  readonly part: string
  readonly back: number
  readonly form: RegExp
  readonly example: string
}[] = [
  ...["case", "decision", "opinion", "holding", "precedent"].map((noun) => ({
    how: "that" as const,
    part: `hat ${noun}`,
    back: 1,
    form: new RegExp(`[Tt]hat ${noun}(?![A-Za-z-])`, "y"),
    example: `That ${noun} is not ours.`,
  })),
  ...(["former", "latter"] as const).map((how) => ({
    how,
    part: `he ${how} `,
    back: 1,
    form: new RegExp(`[Tt]he ${how} (?:case|decision|opinion|holding)(?![A-Za-z-])`, "y"),
    example: `The ${how} decision is not ours.`,
  })),
]

export const takingUpExamples: readonly string[] = forms.map(({ example }) => example)

/** "We affirm that decision": what the court reviews, not what it cites. */
const underReview = /(?:affirm|revers|vacat|review|appeal|remand)\w{0,4}(?: from| of)? $/i
/** "If …, in that case": in that event. */
const conditional = /\b(?:if|unless|suppose|supposing|should|assum\w{1,4})\b[^.?!]{0,160}[.,;]? in $/i

/** What goes on to speak of a case: "In that case the court held". */
const goesOn = /^(?:,? (?:the|this|our|we|a|an|as|it|he|she|they|there|where|which|was|were|is|had|has|by|for|on|that|to|and)\b|[.;)])/

/** Every such phrase of a text, in order. */
export function takingUpIn({ text }: Reading): readonly Draft[] {
  const drafts: Draft[] = []
  for (const { how, part, back, form } of forms) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      const draft = phraseAt(text, at - back, form, how)
      if (draft) drafts.push(draft)
    }
  }
  return drafts.sort((a, b) => a.start - b.start)
}

function phraseAt(text: string, start: number, form: RegExp, how: Draft["takesUp"]): Draft | undefined {
  if (start < 0 || /[\p{L}\d]/u.test(text.charAt(start - 1))) return undefined
  form.lastIndex = start
  if (!form.test(text)) return undefined
  const before = text.slice(Math.max(0, start - 180), start)
  if (underReview.test(before) || conditional.test(before)) return undefined
  const end = form.lastIndex
  if (/\b[Ii]n $/.test(before) && !goesOn.test(text.slice(end, end + 12))) return undefined
  const draft = draftAt("case_name", start, end)
  draft.takesUp = how
  return draft
}
