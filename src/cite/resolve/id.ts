/** "Id.": the authority cited immediately before, by the rules of what counts as cited. */
import type { Draft } from "../draft.js"
import { type Answer, type State, settled } from "./answer.js"
import type { Entry } from "./entry.js"
import { citesRecord } from "./record.js"

/** How many citations back the antecedent is looked for. */
const reach = 40

export function resolveId(draft: Draft, state: State): Answer {
  const before = antecedent(draft, state)
  if (recordSince(state, before, draft)) return ofRecord(draft)
  if (!before) return inNoteBefore(draft, state)
  const given = state.answers.get(before)
  if (before.ofRecord) return ofRecord(draft)
  if (!given?.entry) return settled(null, "id.unresolved", given?.candidates)
  if (draft.pin !== undefined && given.entry.blank) return settled(null, "id.blank_page")
  const named = pageOf(draft) === undefined ? undefined : namedSince(before, draft, given.entry, state)
  if (named) return settled(named, "id.pin_of_named")
  return settled(given.entry, inString(state.text, before, state.before) ? "id.last_of_string" : "id.before")
}

/** "Id." of the record refers to no authority, and says so. */
function ofRecord(draft: Draft): Answer {
  draft.ofRecord = true
  return settled(null, "id.record")
}

/**
 * The citation before, leaving out bare names and laws that a sentence only speaks of, those inside another's parenthesis, those outside the
 * footnote at hand, and those that only tell the history of the case cited, unless the page asked for can be theirs alone.
 *
 *     A v. B, 10 F.2d 5, 7 (1930), overruled by C v. D, 90 F.2d 1 (1937). Id. at 8.
 *     ^^^^^^ meant
 *
 * A page is none of a section's: "A v. B, 377 U.S. 391, arose under 42 U.S.C. § 1983. Id. at 395." is the case.
 */
function antecedent(draft: Draft, { before, answers }: State): Draft | undefined {
  let later: Draft | undefined
  let law: Draft | undefined
  for (let i = before.length - 1; i >= 0 && i >= before.length - reach; i--) {
    const held = before[i] as Draft
    if (held.inside && held.inside !== draft.inside) continue
    if (held.footnote !== draft.footnote || held.kind === "case_name" || held.inSentence) continue
    if (held.history) {
      later ??= held
      continue
    }
    if (!later && hasSections(held) && /^at (?:pp?\. ?)?\d/.test(draft.pin ?? "")) {
      law ??= held
      continue
    }
    if (law) return pageCanBe(held, draft, answers) ? held : law
    return later && pageIsOf(later, held, draft, answers) ? later : held
  }
  return law ?? later
}

/** Is the law cited by sections, and not by pages? */
function hasSections({ kind, page, section }: Draft): boolean {
  return (kind === "statute" || kind === "constitution" || kind === "court_rule") && page === undefined && section !== undefined
}

/** Can the page that is asked for be one of the decision's? */
function pageCanBe(held: Draft, draft: Draft, answers: State["answers"]): boolean {
  const entry = answers.get(held)?.entry
  const page = pageOf(draft)
  return entry?.kind === "case" && page !== undefined && holdsPage(entry, page) !== false
}

/** Can the page that "id." asks for lie in the later decision, and not in the case whose history it tells? */
function pageIsOf(later: Draft, held: Draft, draft: Draft, answers: State["answers"]): boolean {
  const page = pageOf(draft)
  const [mine, theirs] = [held, later].map((one) => answers.get(one)?.entry)
  if (page === undefined || !mine || !theirs) return false
  return holdsPage(mine, page) === false && holdsPage(theirs, page) === true
}

/** The first citation of a footnote looks to the footnote before, where that cites one authority only. */
function inNoteBefore(draft: Draft, { before, answers }: State): Answer {
  if (draft.footnote === undefined) return settled(null, "id.none")
  let note: string | undefined
  const entries = new Set<Entry>()
  for (let i = before.length - 1; i >= 0 && i >= before.length - reach; i--) {
    const held = before[i] as Draft
    if (held.footnote === undefined || held.kind === "case_name" || held.inSentence) continue
    note ??= held.footnote
    if (held.footnote !== note) break
    const entry = answers.get(held)?.entry
    if (entry) entries.add(entry)
  }
  const [only] = entries
  return entries.size === 1 && only ? settled(only, "id.note_before") : settled(null, "id.none", [...entries].slice(-8))
}

/** Has the record of the case been cited since, or ever where nothing else was? Then "id." is the record. */
function recordSince({ text }: State, before: Draft | undefined, draft: Draft): boolean {
  return citesRecord(text, before ? Math.max(before.spanEnd, before.end) : 0, draft.start)
}

/** Does another citation stand before this one in the same string, parted by a semicolon? */
function inString(text: string, last: Draft, before: readonly Draft[]): boolean {
  const start = Math.min(last.spanStart, last.start)
  const held = before[before.length - 2]
  return (
    held !== undefined &&
    held !== last &&
    start - held.spanEnd < 40 &&
    start > held.spanEnd &&
    text.slice(held.spanEnd, start).includes(";")
  )
}

function pageOf(draft: Draft): number | undefined {
  const page = Number.parseInt((draft.pin ?? "").replace(/^\D+/, ""), 10)
  return Number.isNaN(page) ? undefined : page
}

/** A case named since, when the pin lies in its pages and cannot lie in those of the citation before. */
function namedSince(before: Draft, draft: Draft, entry: Entry, state: State): Entry | undefined {
  const page = pageOf(draft) as number
  if (holdsPage(entry, page) !== false) return undefined
  const last = state.before[state.before.length - 1]
  const named =
    last && last !== before && last.kind === "case_name" && last.start > before.start ? state.answers.get(last)?.entry : undefined
  return named && holdsPage(named, page) ? named : undefined
}

/** Can the page be one of the case's? Undefined when nothing is known of its pages. */
function holdsPage(entry: Entry, page: number): boolean | undefined {
  const starts = entry.citations
    .map((citation) => Number.parseInt(/ (\d{1,5})$/.exec(citation)?.[1] ?? "", 10))
    .filter((start) => !Number.isNaN(start))
  return entry.kind !== "case" || starts.length === 0 ? undefined : starts.some((start) => page >= start && page < start + 300)
}
