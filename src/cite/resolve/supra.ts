/** "Kroll, supra", "in Garmon": the authority that a name means. */
import type { KnownCase } from "../citation.js"
import type { Draft } from "../draft.js"
import { common, nameWords, slipKey } from "../names/fold.js"
import type { Entry } from "./ledger.js"
import { type Answer, type State, settled } from "./resolve.js"

export function resolveSupra(draft: Draft, state: State): Answer {
  const rule = draft.kind === "supra" ? "supra" : "name"
  if (draft.fit) return known(draft.fit, state, draft)
  const words = draft.antecedent === undefined ? [] : nameWords(draft.antecedent)
  if (words.length === 0) return settled(null, `${rule}.none`)
  const fit = withinPages(draft, namedBy(words, state))
  if (fit.length === 1) return settled(fit[0] as Entry, `${rule}.name`)
  if (fit.length === 0) return fromLibrary(draft, words, state, rule)
  return settled(null, `${rule}.ambiguous`, fit)
}

/** Authorities that these words can name, narrowed to those that fit best. */
export function namedBy(words: readonly string[], state: State): readonly Entry[] {
  let fit = state.ledger.holding(words)
  const telling = words.filter((word) => word.length > 1 && !common.has(word))
  if (fit.length === 0 && telling.length > 0) {
    fit = telling.length < words.length ? state.ledger.holding(telling) : []
    if (fit.length === 0 && words.length < 12) fit = state.ledger.holdingNear(telling)
  }
  if (fit.length < 2) return fit
  const best = (test: (entry: Entry) => boolean): readonly Entry[] => {
    const kept = fit.filter(test)
    return kept.length > 0 ? kept : fit
  }
  const key = words.map(slipKey).join(" ")
  fit = best(
    (entry) => entry.words.map(slipKey).join(" ") === key || entry.aliases.some((alias) => nameWords(alias).map(slipKey).join(" ") === key),
  )
  fit = best((entry) => side(entry.plaintiff, key) || side(entry.defendant, key))
  fit = best(
    (entry) =>
      (entry.plaintiff ?? []).slice(0, words.length).map(slipKey).join(" ") === key ||
      (entry.defendant ?? []).slice(0, words.length).map(slipKey).join(" ") === key,
  )
  return fit
}

function side(words: readonly string[] | undefined, key: string): boolean {
  return words !== undefined && words.map(slipKey).join(" ") === key
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

/** A whole caption, or the only telling name, that the text has not met but a library knows. */
function fromLibrary(draft: Draft, words: readonly string[], state: State, rule: string): Answer {
  const library = state.ledger.known
  if (!library || draft.antecedent === undefined || !words.some((word) => word.length > 2 && !common.has(word)))
    return settled(null, `${rule}.none`)
  const offered = library.byName(draft.antecedent, 3)
  if (offered.length === 0) return settled(null, `${rule}.none`)
  return known(offered, state, draft)
}
