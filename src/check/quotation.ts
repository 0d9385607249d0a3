/** One quotation against one case: are the words there, who says them, on which page; and if they are not, whose are they? */
import type { Case, Library } from "../law/library.js"
import type { Role } from "../read/document.js"
import { type Comparison, compareQuotation, type Difference } from "./quotes/compare.js"
import { type Quoted, quotedWords } from "./quotes/quoted.js"
import { type HeldCase, holdCase } from "./survey/held.js"

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

export type QuotationAnswer = {
  readonly answer: "exact" | "altered" | "elsewhere" | "not found" | "could not be checked"
  /** Words that agree, of all words quoted. */
  readonly agreement?: number
  readonly place?: QuotationPlace
  readonly difference?: Difference
}

/** Compares the words with the case's opinions; where they are not there, asks the rest of the library. */
export async function checkQuotation(library: Library, one: Case, words: string): Promise<QuotationAnswer> {
  const quoted = quotedWords(words, 0)
  const held = await holdCase(library, one)
  if (held.opinions.length === 0 || quoted.words === 0) return { answer: "could not be checked" }
  const here = best(held, quoted, words)
  if (here) return { answer: here.comparison.answer, ...told(held, here) }
  for (const other of await otherCases(library, one, quoted, words)) {
    const there = best(other, quoted, words)
    if (there && there.comparison.agreement >= leastElsewhere) return { answer: "elsewhere", ...told(other, there) }
  }
  return { answer: "not found" }
}

type Place = { readonly opinion: number; readonly comparison: Comparison }

function best(held: HeldCase, quoted: Quoted, words: string): Place | undefined {
  let found: Place | undefined
  for (const opinion of held.opinions.keys()) {
    const comparison = compareQuotation(quoted, held.words(opinion), words, { omissions: quoted.omissions })
    if (comparison?.answer === "exact") return { opinion, comparison }
    if (comparison && comparison.agreement > (found?.comparison.agreement ?? 0)) found = { opinion, comparison }
  }
  return found
}

function told(held: HeldCase, { opinion, comparison }: Place): Omit<QuotationAnswer, "answer"> {
  const { span, agreement, difference } = comparison
  const text = held.opinions[opinion]
  const pages = held.pages(held.case.citations[0] ?? "", opinion, span)
  return {
    agreement,
    difference,
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

/** Words in a row that are asked for, and the agreement below which another case does not hold the quotation. */
const askedWords = 8
const leastElsewhere = 0.85

async function otherCases(library: Library, but: Case, quoted: Quoted, words: string): Promise<readonly HeldCase[]> {
  const plain = quoted.segments.flatMap((segment) => segment.flatMap((item) => (item.kind === "word" && !item.open ? [item.span] : [])))
  if (plain.length < askedWords - 2) return []
  const cases = new Map<number, Case>()
  for (const run of [plain.slice(0, askedWords), plain.slice(-askedWords)]) {
    const asked = run.map(({ start, end }) => words.slice(start, end)).join(" ")
    for (const hit of await library.search(asked, { quote: true, limit: 4 }))
      if (hit.case.key !== but.key) cases.set(hit.case.key, hit.case)
  }
  return Promise.all([...cases.values()].map((one) => holdCase(library, one)))
}
