/** "Id.": the authority cited immediately before. */
import type { Draft } from "../draft.js"
import { type Answer, type State, settled } from "./resolve.js"

export function resolveId(draft: Draft, state: State): Answer {
  const before = antecedent(draft, state.before)
  if (!before) return settled(null, "id.none")
  const given = state.answers.get(before)
  if (!given?.entry) return settled(null, "id.unresolved", given?.candidates)
  if (draft.pin !== undefined && given.entry.blank) return settled(null, "id.blank_page")
  return settled(given.entry, "id.before")
}

/** The citation before, leaving out those inside another's parenthesis, and those outside the footnote at hand. */
function antecedent(draft: Draft, before: readonly Draft[]): Draft | undefined {
  for (let i = before.length - 1; i >= 0 && i >= before.length - 40; i--) {
    const held = before[i] as Draft
    if (held.inside && held.inside !== draft.inside) continue
    if (held.footnote !== draft.footnote) continue
    if (held.kind === "case_name") continue
    return held
  }
  return undefined
}
