/** One quotation against one case: are the words there, who says them, on which page; and if they are not, whose are they? */

import type { Role } from "../base/role.js"
import type { Case, Library } from "../library/library.js"
import type { QuotationVerdict } from "./finding.js"
import { type Difference, verdictOf } from "./quotes/compare.js"
import { quotedWords } from "./quotes/quoted.js"
import type { Turn } from "./quotes/turned.js"
import { holdCase } from "./survey/held-case.js"
import { inLibrary, type Placed, placeIn } from "./survey/place.js"

/** Where words were found: the case, the opinion, who speaks there, the page where pages are known. */
export type QuotationPlace = {
  readonly case: Case
  readonly opinion: number
  readonly role: Role
  readonly author?: string
  readonly pages?: readonly [number, number]
  readonly start: number
  readonly end: number
  /** The words as the case has them. */
  readonly held: string
}

/** Whether quoted words stand in a case, and where. */
export type QuotationAnswer = {
  readonly answer: QuotationVerdict
  /** Words that agree, of all words quoted. */
  readonly agreement?: number
  readonly place?: QuotationPlace
  readonly difference?: Difference
  /** Edits that the form allows and that turn the meaning. */
  readonly turns?: readonly Turn[]
}

/** Compares the words with the case's opinions; where they are not there, asks the rest of the library. */
export async function checkQuotation(library: Library, one: Case, words: string): Promise<QuotationAnswer> {
  const quoted = quotedWords(words, { start: 0, end: words.length })
  const held = await holdCase(library, one)
  if (held.opinions.length === 0 || quoted.words === 0) return { answer: "could not be checked" }
  const here = placeIn(held, quoted, { omissions: quoted.omissions })
  if (here) return { answer: verdictOf(here.comparison), ...told(here) }
  const there = await inLibrary(quoted, library, (other) => holdCase(library, other), one)
  return there ? { answer: "elsewhere", ...told(there) } : { answer: "not found" }
}

function told({ held, opinion, comparison }: Placed): Omit<QuotationAnswer, "answer"> {
  const { span, agreement, difference, turns } = comparison
  const text = held.opinions[opinion]
  const pages = held.pages(held.case.citations[0] ?? "", opinion, span)
  return {
    agreement,
    difference,
    ...(turns ? { turns } : {}),
    place: {
      case: held.case,
      opinion: text?.key ?? 0,
      ...held.speaker(opinion, span.start),
      ...(pages ? { pages } : {}),
      ...span,
      held: text?.text.slice(span.start, span.end) ?? "",
    },
  }
}
