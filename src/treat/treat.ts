/** What a document does to each authority it cites, with the sentences that do it. */
import type { Authority, CiteResult } from "../cite/citation.js"
import type { Document } from "../read/document.js"
import { rankOf, severityOf } from "../treatment/kinds.js"
import type { TreatedAuthority, Treatment, TreatResult } from "../treatment/treatment.js"
import { weighedIn } from "./discourse/weigh.js"
import { hitsIn } from "./grammar/match.js"
import { dispositionOf } from "./history/disposition.js"
import { chained } from "./history/history.js"
import { reviewed } from "./history/reviewed.js"
import { isSelf } from "./judge/citing-opinion.js"
import { composedIn } from "./judge/composed.js"
import { corroborate } from "./judge/corroborate.js"
import { depthOf } from "./judge/depth.js"
import { type Judged, judge } from "./judge/judge.js"
import { statementsIn } from "./judge/statements.js"
import { adoptedIn } from "./passages/adopted.js"
import { contrastsIn } from "./passages/cross-sentence.js"
import { answered } from "./passages/passages.js"
import { type Reading, readingOf, type Self } from "./reading.js"
import { cues, opensPassage } from "./rows/cues/table.js"

/** What `treat` may be told beside the document. */
export type TreatOptions = {
  /** What the document is, where that is known; what it says of itself it does not do to itself. */
  readonly self?: Self
}

/** Reads a document whose citations are known. Text never throws; what is not understood does nothing. */
export function treat(document: Document, cited: CiteResult, options: TreatOptions = {}): TreatResult {
  const reading = readingOf(document, cited, options.self)
  const judged = weighedToo(reading, judgedIn(reading))
  const chains = chained(reading)
  const statements = statementsIn(reading)
  const disposition = dispositionOf(reading)
  const below = reviewed(reading, disposition)
  const depths = depthOf(reading)
  const own = isSelf(reading.self)
  const authorities = cited.authorities.map((authority): TreatedAuthority => {
    if (own(authority)) return untouched(authority, depths)
    const history = [...(chains.get(authority.id) ?? []), ...(below.get(authority.id) ?? [])]
    const treatments = inOrder([...corroborate(settle(judged.get(authority.id) ?? []), reading.self.name), ...history])
    const treatment = topOf(treatments)
    return {
      authority: authority.id,
      ...named(authority),
      depth: depths.get(authority.id) ?? { mentions: authority.mentions.length, words: 0, quoted: false },
      treatment,
      severity: severityOf(treatment),
      treatments,
      statements: statements.get(authority.id) ?? [],
    }
  })
  return { ...(disposition && { disposition }), authorities }
}

/** The document itself, where it cites itself. */
function untouched(authority: Authority, depths: ReadonlyMap<string, TreatedAuthority["depth"]>): TreatedAuthority {
  const depth = depths.get(authority.id) ?? { mentions: authority.mentions.length, words: 0, quoted: false }
  return { authority: authority.id, ...named(authority), depth, treatment: "cited", severity: "neutral", treatments: [], statements: [] }
}

function named(authority: Authority): Pick<TreatedAuthority, "name" | "citations" | "caseId"> {
  return {
    ...(authority.name !== undefined && { name: authority.name }),
    citations: authority.citations,
    ...(authority.caseId !== undefined && { caseId: authority.caseId }),
  }
}

/** Every cue found, judged, under the authority it is about. */
export function judgedIn(reading: Reading): ReadonlyMap<string, readonly Judged[]> {
  const byAuthority = new Map<string, Judged[]>()
  const keep = (judged: Judged) => {
    const held = byAuthority.get(judged.authority)
    if (held) held.push(judged)
    else byAuthority.set(judged.authority, [judged])
  }
  reading.sentences.forEach((sentence, place) => {
    for (const one of composedIn(reading, place)) keep(one)
    for (const hit of hitsIn(reading.tokens, sentence, cues)) {
      for (const one of opensPassage(hit.cue.name) ? answered(reading, place, hit) : judge(reading, place, hit)) keep(one)
    }
  })
  contrastsIn(reading).forEach(keep)
  adoptedIn(reading).forEach(keep)
  return byAuthority
}

/** What was found by rows, and what passages weighed as a whole amount to. */
function weighedToo(reading: Reading, judged: ReadonlyMap<string, readonly Judged[]>): ReadonlyMap<string, readonly Judged[]> {
  const all = new Map(judged)
  for (const one of weighedIn(reading, judged)) all.set(one.authority, [...(all.get(one.authority) ?? []), one])
  return all
}

/** A sentence that undoes a case says no less by the way: "so far as it is inconsistent with this opinion, it is disapproved". */
const undone: ReadonlySet<string> = new Set(["overruled", "abrogated", "disapproved"])
const doubted: ReadonlySet<string> = new Set(["criticized", "questioned", "declined to follow"])

/** Each treatment once a sentence: by the row that asks for most, and of two that ask for as much by the one that counts. */
function settle(judged: readonly Judged[]): readonly Treatment[] {
  const kept = new Map<string, Judged>()
  for (const one of judged) {
    const key = `${one.place} ${one.treatment.treatment}`
    const held = kept.get(key)
    if (!held || one.detail > held.detail || (one.detail === held.detail && counts(one) && !counts(held))) kept.set(key, one)
  }
  const fallen = new Set([...kept.values()].filter((one) => counts(one) && undone.has(one.treatment.treatment)).map(({ place }) => place))
  const said = [...kept.values()].filter((one) => !(counts(one) && doubted.has(one.treatment.treatment) && fallen.has(one.place)))
  return said.map(({ treatment }) => treatment)
}

function counts({ treatment }: Judged): boolean {
  return treatment.notCounted === undefined
}

function inOrder(treatments: readonly Treatment[]): readonly Treatment[] {
  return [...treatments].sort((a, b) => a.start - b.start || rankOf(a.treatment) - rankOf(b.treatment))
}

/** The most serious treatment that counts; where none is negative, the strongest positive one; else "cited". */
export function topOf(treatments: readonly Treatment[]): string {
  const counting = treatments.filter((one) => one.notCounted === undefined && !one.recognized)
  const best = (of: readonly Treatment[]) => [...of].sort((a, b) => rankOf(a.treatment) - rankOf(b.treatment))[0]?.treatment
  const negative = best(counting.filter((one) => one.severity !== "neutral" && one.severity !== "positive"))
  return negative ?? best(counting.filter((one) => one.severity === "positive")) ?? best(counting) ?? "cited"
}
