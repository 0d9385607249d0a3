/** "410 U.S., at 120": the authority that starts in that volume and holds that page. */

import { nameWords } from "../../caption/fold.js"
import type { Draft } from "../draft.js"
import { type Answer, type State, settled } from "./answer.js"
import type { Entry } from "./entry.js"
import { keysOf } from "./name-index.js"
import { namedBy } from "./supra.js"

export function resolveShort(draft: Draft, state: State): Answer {
  const page = Number.parseInt(draft.page ?? "", 10)
  const near = state.ledger.before(draft, page)
  const beside = draft.first ? state.answers.get(draft.first)?.entry : undefined
  if (beside && (near.length === 0 || draft.first?.kind !== "id")) return settled(beside, "short.parallel")
  const words = draft.antecedent === undefined ? [] : nameWords(draft.antecedent)
  if (near.length === 1 && page - startOf(near[0] as Entry, draft) < 1500) return settled(near[0] as Entry, "short.volume")
  if (near.length > 1) return among(near, words)
  if (words.length === 0) return settled(null, "short.none")
  const named = namedBy(words, state).filter((entry) => entry.kind === "case" && !sameSeries(entry, draft))
  if (named.length === 1) return settled(named[0] as Entry, "short.name")
  return settled(null, named.length > 1 ? "short.ambiguous" : "short.none", named.slice(-8))
}

function startOf(entry: Entry, draft: Draft): number {
  const prefix = `${draft.volume ?? ""} ${draft.reporter} `
  const citation = entry.citations.find((held) => held.startsWith(prefix))
  return citation === undefined ? 0 : Number.parseInt(citation.slice(prefix.length), 10)
}

/** Several cases of one volume: the one that is named, else the one that starts last before the page. */
function among(near: readonly Entry[], words: readonly string[]): Answer {
  const named = words.length === 0 ? [] : near.filter((entry) => keysOf(words).some((word) => entry.keys.words.has(word)))
  if (named.length === 1) return settled(named[0] as Entry, "short.named")
  return settled(
    (named[0] ?? near.find((entry) => entry.name !== undefined || entry.citations.length > 1) ?? near[0]) as Entry,
    "short.page",
  )
}

/** Has the authority a citation in this reporter, of another volume? Then the short form is not its. */
function sameSeries(entry: Entry, draft: Draft): boolean {
  return entry.citations.some((citation) => citation.includes(` ${draft.reporter} `))
}
