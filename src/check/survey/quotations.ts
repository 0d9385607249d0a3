/** The document's quotations against the words of the cases they are ascribed to, and, where they are not there, against the whole library. */
import type { Span } from "../../base/span.js"
import { slice } from "../../base/span.js"
import type { Citation } from "../../cite/citation.js"
import type { Case, Library } from "../../law/library.js"
import type { Document } from "../../read/document.js"
import { type Comparison, compareQuotation } from "../quotes/compare.js"
import { type Quoted, quotedWords } from "../quotes/quoted.js"
import { type Attributed, attribute } from "../quotes/source.js"
import type { HeldCase } from "./held.js"
import { pinPages } from "./pages.js"

/** A comparison with the place of the words: which case, which of its opinions. */
export type Placed = { readonly held: HeldCase; readonly opinion: number; readonly comparison: Comparison }

export type CheckedQuotation = {
  readonly zone: Span
  readonly words: string
  readonly citation: Citation
  readonly rule: string
  readonly answer: "exact" | "altered" | "elsewhere" | "not found" | "could not be checked"
  /** In the case it is ascribed to. */
  readonly placed?: Placed
  /** In another case. */
  readonly elsewhere?: Placed
}

/** How the survey gets at cases: by citation, by the last citations before one, and by key. */
export type Cases = {
  readonly before: (citation: Citation) => Promise<readonly HeldCase[]>
  readonly of: (citation: Citation) => Promise<HeldCase | undefined>
  readonly hold: (one: Case) => Promise<HeldCase>
}

/** Checks each quotation that stands beside a citation. */
export async function checkQuotations(
  document: Document,
  citations: readonly Citation[],
  library: Library,
  cases: Cases,
): Promise<readonly CheckedQuotation[]> {
  const checked: CheckedQuotation[] = []
  for (const one of attribute(document, citations)) {
    if (one.sources.length > 0) checked.push(await checkOne(document, one, library, cases))
  }
  return checked
}

async function checkOne(
  document: Document,
  { zone, span, sources }: Attributed,
  library: Library,
  cases: Cases,
): Promise<CheckedQuotation> {
  const words = slice(document.text, span)
  const quoted = quotedWords(words, span.start)
  let first: { readonly citation: Citation; readonly rule: string } | undefined
  let best: CheckedQuotation | undefined
  let unread = false
  for (const { citation, rule } of sources) {
    const held = await cases.of(citation)
    if (!held || held.opinions.length === 0) {
      unread = true
      continue
    }
    first ??= { citation, rule }
    const placed = placeIn(held, quoted, document.text, quoted.omissions || allowsOmissions(document.text, zone, citation))
    if (!placed) continue
    const answer = placed.comparison.answer
    if (!best || (best.answer === "altered" && answer === "exact")) best = { zone, words, citation, rule, answer, placed }
  }
  if (best) return best
  const near = first && (await inNearCases(document, quoted, zone, first.citation, cases))
  if (first && near) return { zone, words, ...first, answer: near.comparison.answer, placed: near }
  const { citation, rule } = first ?? (sources[0] as Attributed["sources"][number])
  if (!first || unread) return { zone, words, citation, rule, answer: "could not be checked" }
  const elsewhere = await inLibrary(quoted, document.text, library, cases, (await cases.of(citation))?.case)
  return { zone, words, citation, rule, answer: elsewhere ? "elsewhere" : "not found", ...(elsewhere ? { elsewhere } : {}) }
}

/** An id. may refer to another of the last cases cited: where the words are one of theirs, and the pin too, that is the one meant. */
async function inNearCases(document: Document, quoted: Quoted, zone: Span, citation: Citation, cases: Cases): Promise<Placed | undefined> {
  if (citation.kind !== "id") return undefined
  const pin = pinPages(citation.pin ?? "")
  for (const held of await cases.before(citation)) {
    const placed = placeIn(held, quoted, document.text, quoted.omissions || allowsOmissions(document.text, zone, citation))
    if (!placed || placed.comparison.agreement < leastElsewhere) continue
    const ranges = held.case.citations.flatMap((number) => held.range(number) ?? [])
    if (pin.every(([from]) => ranges.some(({ first, last }) => from >= first && from <= last))) return placed
  }
  return undefined
}

/** "(citations omitted)", "(cleaned up)" after the quotation or with its citation. */
function allowsOmissions(text: string, zone: Span, { span }: Citation): boolean {
  const near = text.slice(zone.end, Math.min(Math.max(zone.end, span.end) + 80, zone.end + 600))
  return /\b(?:citations?|footnotes?|internal [a-z ]{1,40}) (?:and [a-z ]{1,40})?omitted\b|\bcleaned up\b/i.test(near)
}

/** The best place of a quotation in a case: the court's own opinions are asked first. */
function placeIn(held: HeldCase, quoted: Quoted, source: string, omissions: boolean): Placed | undefined {
  let best: Placed | undefined
  for (const opinion of held.opinions.keys()) {
    const comparison = compareQuotation(quoted, held.words(opinion), source, { omissions })
    if (comparison?.answer === "exact") return { held, opinion, comparison }
    if (comparison && comparison.agreement > (best?.comparison.agreement ?? 0)) best = { held, opinion, comparison }
  }
  return best
}

/** Words asked for at once; a run of them must stand in an opinion as they are. */
const askedWords = 8
/** Below this agreement the other case does not hold the quotation. */
const leastElsewhere = 0.85

/** The quotation in another case of the library: two runs of its words are asked for, one from the start and one from the end. */
async function inLibrary(
  quoted: Quoted,
  source: string,
  library: Library,
  cases: Cases,
  but: Case | undefined,
): Promise<Placed | undefined> {
  const words =
    quoted.segments.toSorted((a, b) => b.length - a.length)[0]?.flatMap((item) => (item.kind === "word" && !item.open ? [item] : [])) ?? []
  if (words.length < askedWords - 2) return undefined
  const tried = new Set<number>()
  for (const run of [words.slice(0, askedWords), words.slice(-askedWords)]) {
    const asked = run.map(({ span }) => slice(source, span)).join(" ")
    for (const hit of await library.search(asked, { quote: true, limit: 4 })) {
      if (hit.case.key === but?.key || tried.has(hit.case.key)) continue
      tried.add(hit.case.key)
      const placed = placeIn(await cases.hold(hit.case), quoted, source, true)
      if (placed && placed.comparison.agreement >= leastElsewhere) return placed
    }
  }
  return undefined
}
