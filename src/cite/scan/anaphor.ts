/**
 * Words that take up a case named before: "that case", "the former decision".
 *
 *     In Alder v. Birch, 1 U.S. 1, the claim was barred.  That case  is not ours.
 *                                                         ^^^^^^^^^
 */
import { type Draft, draftAt } from "../draft.js"

type TakingUp = { readonly how: NonNullable<Draft["anaphor"]>; readonly form: RegExp; readonly examples: readonly string[] }

/** "that" and a noun, or "the", which of two, and a noun. */
const that: TakingUp = {
  how: "that",
  form: /hat (?:case|decision|opinion|holding|precedent)(?![A-Za-z-])/y,
  examples: ["That case", "That decision", "Of that opinion", "On that holding", "With that precedent"],
}
const former: TakingUp = {
  how: "former",
  form: /he former (?:case|decision|opinion|holding)(?![A-Za-z-])/y,
  examples: ["The former decision"],
}
const latter: TakingUp = {
  how: "latter",
  form: /he latter (?:case|decision|opinion|holding)(?![A-Za-z-])/y,
  examples: ["In the latter case"],
}

export const takingUpExamples: readonly string[] = [that, former, latter].flatMap(({ examples }) => examples)

/** "We affirm that decision": what the court reviews, not what it cites. */
const underReview = /(?:affirm|revers|vacat|review|appeal|remand)\w{0,4}(?: from| of)? $/i
/** "If …, in that case": in that event. */
const conditional = /\b(?:if|unless|suppose|supposing|should|assum\w{1,4})\b[^.?!]{0,160}[.,;]? in $/i
/** What goes on to speak of a case: "In that case the court held". */
const goesOn = /^(?:,? (?:the|this|our|we|an?|as|it|s?he|they|there|where|which|was|were|is|had|has|by|for|on|that|to|and)\b|[.;)])/

/** The form that the letters behind a "t" begin, told by few of them. */
function begun(text: string, at: number): TakingUp | undefined {
  if (text.charCodeAt(at + 1) !== 104) return undefined
  const c = text.charCodeAt(at + 2)
  if (c === 97) return text.charCodeAt(at + 4) === 32 && text.charCodeAt(at + 3) === 116 ? that : undefined
  if (c !== 101 || text.charCodeAt(at + 3) !== 32) return undefined
  const which = text.charCodeAt(at + 4)
  return which === 102 ? former : which === 108 ? latter : undefined
}

/** The words at a "t" that take up a case, or undefined. */
export function readTakingUp(text: string, at: number): Draft | undefined {
  const row = begun(text, at)
  if (!row) return undefined
  row.form.lastIndex = at + 1
  if (!row.form.test(text)) return undefined
  const end = row.form.lastIndex
  const before = text.slice(Math.max(0, at - 180), at)
  if (underReview.test(before) || conditional.test(before)) return undefined
  if (/\b[Ii]n $/.test(before) && !goesOn.test(text.slice(end, end + 12))) return undefined
  const draft = draftAt("case_name", at, end)
  draft.anaphor = row.how
  return draft
}
