/** Says which authority each citation means, reading the text from start to end: nothing that comes later changes an answer. */

import { firstFrom } from "../../base/sorted.js"
import type { ReporterTable } from "../../citation/reporters.js"
import type { KnownCases } from "../citation.js"
import type { Draft } from "../draft.js"
import { lawAuthority } from "../laws/authority.js"
import type { Reading } from "../reading.js"
import { resolveTakenUp } from "./anaphor.js"
import { type Answer, type State, settled } from "./answer.js"
import { resolveFull } from "./full.js"
import { resolveId } from "./id.js"
import { Ledger } from "./ledger.js"
import { resolveShort } from "./short.js"
import { resolveSupra } from "./supra.js"

export type Resolved = { readonly answers: ReadonlyMap<Draft, Answer>; readonly ledger: Ledger }

/** Resolves one draft. */
function answer(draft: Draft, state: State): Answer {
  switch (draft.kind) {
    case "case":
      return resolveFull(draft, state)
    case "short_case":
      return resolveShort(draft, state)
    case "id":
      return resolveId(draft, state)
    case "supra":
      return resolveSupra(draft, state)
    case "case_name":
      return draft.anaphor ? resolveTakenUp(draft, state) : resolveSupra(draft, state)
    default:
      return resolveLaw(draft, state)
  }
}

/** Statutes and other law: one authority for each code and section. */
function resolveLaw(draft: Draft, { ledger }: State): Answer {
  if (draft.kind === "other") return settled(null, "other.bare")
  if (draft.kind === "court_rule" && draft.code === undefined) return settled(null, "rule.of_no_set")
  const { citation, key } = lawAuthority(draft)
  const held = ledger.byKey(key)
  if (held) return settled(held, "law.same")
  const entry = ledger.open(draft.kind, draft.start)
  if (citation !== "") entry.citations.push(citation)
  if (draft.kind === "docket" && draft.name !== undefined) ledger.setName(entry, draft.name, draft.plaintiff, draft.defendant)
  else if (draft.name !== undefined) entry.name = draft.name
  if (draft.year !== undefined) entry.year = draft.year
  ledger.setKey(key, entry)
  return settled(entry, "law.new")
}

/** Gives away the names without a citation that stand in a stretch of the text, each before it looks for the next. */
export type Names = (state: State, from: number, upTo: number, take: (name: Draft) => void) => void

/** Resolves every draft and every name, in the order in which the text is read. */
export function resolve(
  drafts: readonly Draft[],
  { text, order }: Reading,
  table: ReporterTable,
  known: KnownCases | undefined,
  names: Names,
): Resolved {
  const ledger = new Ledger(table, known)
  const state: State = { ledger, text, answers: new Map(), before: [] }
  const take = (draft: Draft): void => {
    const given = answer(draft, state)
    if (isOwnCaption(draft, given) || (draft.anaphor && !given.entry && !given.candidates)) return
    state.answers.set(draft, given)
    if (given.entry) {
      given.entry.last = draft.start
      given.entry.count++
      ledger.learn(given.entry, draft)
    }
    state.before.push(draft)
  }
  for (const piece of order) {
    let from = piece.start
    for (let i = firstFrom(drafts, piece.start); i < drafts.length && (drafts[i] as Draft).start < piece.end; i++) {
      const draft = drafts[i] as Draft
      names(state, from, draft.spanStart, take)
      from = Math.max(from, draft.spanStart)
      take(draft)
    }
    names(state, from, piece.end, take)
  }
  return { answers: state.answers, ledger }
}

/** A caption in capitals that nothing is known of heads the document itself: "GRAVES v. NEW YORK". */
function isOwnCaption({ kind, name }: Draft, { entry, candidates }: Answer): boolean {
  return kind === "case_name" && entry === null && !candidates && name !== undefined && !/\p{Ll}{2}/u.test(name)
}
