/**
 * Citations that stand together as one authority.
 *
 *     72 Cal.App.4th 1537, 1541 [85 Cal.Rptr.2d 644]      Newbold, 105 Idaho at 667, 672 P2d at 235
 *     ^ first                    ^ parallel
 */
import { reprints } from "../../courts/regions.js"
import type { Draft } from "../draft.js"
import { isBlank } from "../reading.js"
import { type Context, isCase, type Refiner } from "./refiner.js"

/** No authority is printed in more reporters than this side by side. */
const mostTogether = 12

/** Is there nothing but a comma, blanks or an opening bracket between two places? */
function touching(text: string, from: number, to: number): boolean {
  if (to - from > 5 || to <= from) return false
  let marks = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c === 44 || c === 91 || c === 40 || c === 61) marks++
    else if (!isBlank(c) && c !== 93 && c !== 123) return false
  }
  return marks > 0
}

/**
 * Michigan parts parallel citations by a semicolon: "277 Mich App 403, 409; 745 NW2d 523 (2007)". Elsewhere a semicolon parts authorities,
 * so the first must be an official report without its year, and the next a reporter that prints its court's decisions again.
 */
function afterSemicolon(before: Draft, draft: Draft, { reading: { text }, table }: Context): boolean {
  if (before.kind !== "case" || draft.kind !== "case" || !/^;\s{1,3}$/.test(text.slice(before.spanEnd, draft.start))) return false
  const editionOf = ({ editions }: Draft) => table.editions[editions?.[0] ?? -1]
  const court = editionOf(before.first ?? before)?.court
  const again = editionOf(draft)?.name
  return court !== undefined && again !== undefined && again !== editionOf(before)?.name && reprints(again, court)
}

/** Past the bracket that closes a parallel citation. */
function closed(text: string, at: number): number {
  const c = text.charCodeAt(at)
  return c === 93 || c === 125 ? at + 1 : at
}

/** A citation in brackets of its own ends with the one that closes them. */
function takeBracket(draft: Draft, text: string): void {
  const close = text.charCodeAt(draft.spanEnd)
  if (close !== 93 && close !== 41 && close !== 125) return
  const open = text.charCodeAt(draft.start - 1)
  if (open === 91 || (open === 40 && close === 41) || open === 123) draft.spanEnd++
}

/** A page of Georgia's style, "218 (1) (686 SE2d 786)" or "746(1), 452 S.E.2d 476", stands between two parallel citations. */
function beyondDivision(text: string, from: number): number {
  const division = /\s?\(\d{1,2}\)(?:\s?\([a-z0-9]{1,2}\)){0,3}(?=\s\(\d|,\s\d)/y
  division.lastIndex = from
  return division.test(text) ? division.lastIndex : from
}

/** "Id., at 444, 86 S. Ct. 1602": the same page in another reporter. With a pin of its own it is a full citation. */
function besideId(draft: Draft, id: Draft): void {
  draft.first = id
  if (draft.kind === "short_case" || draft.pin !== undefined) return
  draft.kind = "short_case"
  draft.pin = draft.page
  draft.pinStart = draft.end - (draft.page ?? "").length
  draft.pinEnd = draft.end
}

/** Says of each case citation which one it stands beside. */
export const parallel: Refiner = (drafts, context) => {
  const { text } = context.reading
  let before: Draft | undefined
  let size = 1
  for (const draft of drafts) {
    if (isCase(draft)) takeBracket(draft, text)
    if (isCase(draft) && before?.kind === "id" && before.pin !== undefined && touching(text, before.spanEnd, draft.start))
      besideId(draft, before)
    else if (isCase(draft) && before && isCase(before) && draft.written !== before.written) {
      const from = beyondDivision(text, before.spanEnd)
      const together = touching(text, from, draft.start) || touching(text, closed(text, from), draft.start)
      if (together || afterSemicolon(before, draft, context)) {
        const first = before.first ?? before
        size = before.first ? size + 1 : 2
        if (size <= mostTogether) draft.first = first
      }
    }
    before = draft
  }
  return drafts
}
