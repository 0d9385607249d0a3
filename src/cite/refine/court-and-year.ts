/**
 * The court and year that close a citation, or the year that stands before a California one.
 *
 *     Roe v. Wade, 410 U.S. 113 (1973)         Lewis v. Purvin (1989) 208 Cal.App.3d 1208
 *                               ^^^^^^                         ^^^^^^
 */
import { courtInReporter } from "../../courts/reporter-court.js"
import type { Draft } from "../draft.js"
import { gap } from "../reading.js"
import { type Context, isCase, type Refiner } from "./refiner.js"

/** Words of a parenthesis, with a bracketed division in them: "Tex. App.—Houston [14th Dist.]". */
const inside = String.raw`(?:[^()[\]]|\[[^()[\]]{1,24}\])`
const year = String.raw`(?:1[6-9]|20)\d\d`
/** Court and year; behind the year what became of a petition, how the case was heard, or who wrote: "(Tex. App.—Austin 2016, no pet.)". */
const closing = new RegExp(`^[([](${inside}{0,70}?)(${year})(,\\s[^()[\\]]{1,60})?[)\\]]`)
const courtOnly = /^\(([A-Z0-9][^()]{1,40})\)/
const opening = /[([]([^()[\]]{0,40}?)((?:1[6-9]|20)\d\d)[)\]],?\s{0,3}$/
const dated = /,?\s*(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2},?|\d{1,2}[/-]\d{1,2}[/-])\s*$/

const blank = /[_—–-]{1,12}\s(?:U\.\s?S\.|[A-Z][\w.]{1,12})\s[_—–-]{1,12},?\s?[[(]?\s?$/

/** Before a citation whose volume is left blank: "__ U.S. __ [138 S.Ct. 1612]". */
function beforeBlank(text: string, at: number): number {
  if (!/[_—–-]/.test(text.slice(Math.max(0, at - 5), at))) return at
  const found = blank.exec(text.slice(Math.max(0, at - 44), at))
  return found ? at - found[0].length : at
}

function fill(draft: Draft, words: string, year: string | undefined, context: Context): void {
  if (year !== undefined) draft.year = Number(year)
  const court = words.replace(dated, "").trim().replace(/,$/, "")
  if (court === "") return
  const read = context.courtOf(court)
  const found = read === undefined ? undefined : courtInReporter(read, reporterOf(draft, context))
  if (found !== undefined) draft.court = found
}

function reporterOf({ edition, editions }: Draft, { table }: Context): string | undefined {
  const index = edition ?? editions?.[0]
  return index === undefined ? undefined : table.editions[index]?.name
}

/** The last of the citations that stand together with the one at `index`. */
function lastOfGroup(drafts: readonly Draft[], index: number): number {
  const first = drafts[index] as Draft
  let last = index
  while (drafts[last + 1]?.first === first) last++
  return last
}

/** Reads court and year after each group of parallel citations, or the year before it. */
export const courtAndYear: Refiner = (drafts, context) => {
  const { text } = context.reading
  drafts.forEach((draft, index) => {
    if (!isCase(draft) || draft.first) return
    const start = beforeBlank(text, draft.start)
    draft.spanStart = start
    const before = opening.exec(text.slice(Math.max(0, start - 60), start))
    if (draft.kind === "case" && before) {
      fill(draft, before[1] as string, before[2], context)
      draft.spanStart = start - before[0].length
    }
    const last = drafts[lastOfGroup(drafts, index)] as Draft
    const at = gap(context.reading, last.spanEnd)
    const rest = text.slice(at, at + 75)
    const found = closing.exec(rest)
    if (found && closes(found, draft, context)) {
      fill(draft, found[1] as string, found[2], context)
      last.spanEnd = at + found[0].length
    } else if (!before && draft.kind === "case") readCourtOnly(draft, last, at, rest, context)
    for (let k = index + 1; drafts[k]?.first === draft; k++) {
      const beside = drafts[k] as Draft
      if (draft.year !== undefined) beside.year = draft.year
      if (draft.court !== undefined) beside.court = draft.court
    }
  })
  return drafts
}

/** Not "(12 1998)"; with words behind the year, only where a court or nothing but a date stands before it. */
function closes(found: RegExpExecArray, draft: Draft, context: Context): boolean {
  const [, words = "", , behind] = found
  if (/(?:^|[\s,])\d+\s*$/.test(words) && !dated.test(words)) return false
  if (behind === undefined) return true
  const court = words.replace(dated, "").trim().replace(/,$/, "")
  return court === "" ? draft.court !== undefined || reporterOf(draft, context) !== undefined : context.courtOf(court) !== undefined
}

function readCourtOnly(draft: Draft, last: Draft, at: number, rest: string, context: Context): void {
  const found = courtOnly.exec(rest)
  const court = found ? context.courtOf(found[1] as string) : undefined
  if (!found || court === undefined) return
  draft.court = court
  last.spanEnd = at + found[0].length
}
