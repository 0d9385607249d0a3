/** "Kroll, supra", "in Garmon": the authority that a name means. */

import { common, nameWords } from "../../caption/fold.js"
import type { KnownCase } from "../citation.js"
import type { Draft } from "../draft.js"
import { type Answer, type State, settled } from "./answer.js"
import type { Entry } from "./entry.js"
import { keysOf } from "./name-index.js"

export function resolveSupra(draft: Draft, state: State): Answer {
  const rule = draft.kind === "supra" ? "supra" : "name"
  if (draft.fit) return known(draft.fit, state, draft)
  const words = draft.antecedent === undefined ? [] : nameWords(draft.antecedent)
  if (words.length === 0) return settled(null, `${rule}.none`)
  if (ownPart.test(draft.antecedent as string)) return settled(null, `${rule}.own_part`)
  const own = state.ledger.aliased(draft.antecedent as string)
  if (own) return settled(own, `${rule}.alias`)
  const fit = withinPages(draft, namedBy(words, state))
  if (fit.length === 1) return settled(sided(draft, words, fit[0] as Entry), `${rule}.name`)
  if (fit.length === 0) return fromLibrary(draft, words, state, rule)
  const spoken = spokenOf(fit, draft.start)
  if (spoken) return settled(sided(draft, words, spoken), `${rule}.spoken_of`)
  return settled(null, `${rule}.ambiguous`, fit.slice(-8))
}

/** "Part III, supra": a place in the document itself. */
const ownPart =
  /^(?:(?:[Ss]ee|[Ii]n|[Aa]t)\s)?(?:[Pp]arts?|[Pp]oints?|[Ss]ections?|[Ss]ubparts?|[Ss]ubsections?|[Aa]rguments?|[Cc]hapters?|[Nn]otes?|[Ff]ootnotes?|[Pp]aragraphs?|[Ii]ssues?|[Qq]uestions?|[Tt]ables?|[Ff]igures?|[Aa]ppendix|[Ee]xhibits?|[Pp]ropositions?|[Cc]ounts?|[Ss]tatement of (?:the )?(?:[Cc]ase|[Ff]acts)|[Dd]iscussion|[Ii]ntroduction|[Bb]ackground)(?:\s(?:[IVXLivxl]+|\d+|[A-Z])\b.{0,12})?\.?$/

/** Authorities that these words can name, narrowed to those that fit best. */
export function namedBy(words: readonly string[], { ledger }: State): readonly Entry[] {
  const telling = words.filter((word) => word.length > 1 && !common.has(word))
  let fit = ledger.named.holding(words)
  if (fit.length === 0 && telling.length > 0 && telling.length < words.length) fit = ledger.named.holding(telling)
  if (fit.length === 0 && telling.length > 0 && words.length < 12) fit = ledger.named.holdingNear(telling)
  const key = keysOf(words).join(" ")
  const fits: readonly ((entry: Entry) => boolean)[] = [
    ({ keys }) => keys.wholes.includes(key),
    ({ keys }) => keys.sides.includes(key),
    ({ keys }) => keys.sides.some((side) => side.startsWith(`${key} `)),
  ]
  for (const test of fits) {
    if (fit.length < 2) return fit
    const kept = fit.filter(test)
    if (kept.length > 0) fit = kept
  }
  return fit
}

/** A pin before the first page of a case, or far after it, is not that case's. */
function withinPages(draft: Draft, fit: readonly Entry[]): readonly Entry[] {
  if (fit.length < 2 || draft.pin === undefined) return fit
  const page = Number.parseInt(draft.pin.replace(/^\D+/, ""), 10)
  if (!Number.isFinite(page)) return fit
  const kept = fit.filter((entry) =>
    entry.citations.some((citation) => {
      const first = Number.parseInt(/(\d+)$/.exec(citation)?.[1] ?? "", 10)
      return page >= first && page <= first + 200
    }),
  )
  return kept.length > 0 ? kept : fit
}

/** Says which side of the caption a bare name is; gives the entry back. */
function sided(draft: Draft, words: readonly string[], entry: Entry): Entry {
  if (draft.kind !== "case_name" || draft.plaintiff !== undefined || draft.defendant !== undefined) return entry
  const keys = keysOf(words)
  const side = entry.keys.sides.findIndex((held) => keys.every((key) => held.split(" ").includes(key)))
  if (side === 0) draft.plaintiff = draft.antecedent
  else if (side === 1) draft.defendant = draft.antecedent
  return entry
}

/** Far enough back that the text has left a case behind. */
const leftBehind = 12_000
const atHand = 4_000

/** Of namesakes, the one the text is speaking of: meant just before, while the others were left behind long ago or met only once. */
function spokenOf(fit: readonly Entry[], at: number): Entry | undefined {
  const near = fit.filter((entry) => at - entry.last < atHand && at >= entry.last)
  const [only] = near
  if (near.length === 1 && fit.every((entry) => entry === only || Math.abs(at - entry.last) > leftBehind)) return only
  const often = fit.filter((entry) => entry.count >= 5)
  return often.length === 1 && fit.every((entry) => entry === often[0] || entry.count < 2) ? often[0] : undefined
}

/** Cases that a library offers for a name: the one, or the one among them that this text has met, or none with candidates. */
function known(cases: readonly KnownCase[], { ledger }: State, draft: Draft): Answer {
  const met = cases.length > 1 ? cases.filter((held) => ledger.byKey(`known ${held.caseId}`)) : []
  const choice = cases.length === 1 ? cases[0] : met.length === 1 ? met[0] : undefined
  if (choice) return settled(ledger.ofKnown(choice, draft.start), cases.length === 1 ? "name.library" : "name.library_met")
  return settled(
    null,
    "name.ambiguous",
    cases.slice(0, 8).map((held) => ledger.ofKnown(held, draft.start)),
  )
}

/** A whole caption, or the only telling name, that the text has not met but a library knows; common words only where one case has them all. */
function fromLibrary(draft: Draft, words: readonly string[], state: State, rule: string): Answer {
  const library = state.ledger.known
  const telling = words.some((word) => word.length > 2 && !common.has(word))
  if (!library || draft.antecedent === undefined || (!telling && words.length < 2)) return settled(null, `${rule}.none`)
  const offered = library.byName(draft.antecedent, 3)
  if (offered.length === 0 || (!telling && offered.length > 1)) return settled(null, `${rule}.none`)
  return known(offered, state, draft)
}
