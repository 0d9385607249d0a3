/** A full citation opens an authority, or finds the one already met at that citation. */
import type { Draft } from "../draft.js"
import { type Answer, type State, settled } from "./answer.js"
import type { Entry } from "./entry.js"
import { citationOf, keyOfCitation } from "./ledger.js"
import { resolveShort } from "./short.js"

/** "315 U.S. p. 582" after "315 U.S. 575" is a page of that case. */
function isShort(draft: Draft, { ledger }: State): boolean {
  if (!draft.pageWord || draft.page === undefined) return false
  const page = Number.parseInt(draft.page, 10)
  return ledger.byKey(keyOfCitation(draft)) === undefined && ledger.before(draft, page).length > 0
}

export function resolveFull(draft: Draft, state: State): Answer {
  if (isShort(draft, state)) {
    draft.kind = "short_case"
    if (draft.name !== undefined) draft.antecedent = draft.name
    return resolveShort(draft, state)
  }
  const { ledger } = state
  const citation = citationOf(draft)
  const beside = draft.first ? state.answers.get(draft.first)?.entry : undefined
  const held = citation === undefined ? undefined : ledger.byKey(keyOfCitation(draft))
  const entry = held ?? beside ?? ledger.open("case", draft.start)
  const rule = held ? "full.same" : beside ? "full.parallel" : "full.new"
  fill(entry, draft, state)
  if (citation !== undefined) ledger.recognise(entry, citation)
  return settled(entry, rule)
}

function fill(entry: Entry, draft: Draft, { ledger }: State): void {
  if (draft.blankPage) entry.blank = entry.citations.length === 0
  else entry.blank = false
  ledger.addCitation(entry, draft)
  if (draft.name !== undefined) ledger.setName(entry, draft.name, draft.plaintiff, draft.defendant)
  if (entry.year === undefined && draft.year !== undefined) entry.year = draft.year
  if (entry.court === undefined && draft.court !== undefined) entry.court = draft.court
  if (draft.alias !== undefined) ledger.giveAlias(entry, draft.alias)
}
