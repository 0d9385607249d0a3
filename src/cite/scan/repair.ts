/** What was mended to read a citation: "F, Supp." -> "F. Supp.", "39O U. S. l2" -> "390 U. S. 12". */
import type { Draft } from "../draft.js"
import { mended } from "./numbers.js"

/** Where the parts of a citation stand in the text. */
export type Parts = { readonly from: number; readonly volume: string; readonly at: number; readonly end: number; readonly page: number }

/** Shows what was mended: letters read as digits, commas as periods. */
export function noteRepair(draft: Draft, text: string, { from, volume, at, end, page }: Parts): void {
  const comma = hasComma(text, at, end) && /[A-Za-z],\s?[A-Z]/.test(text.slice(at, end))
  const number = !text.startsWith(volume, from)
  const digit = number || (draft.kind === "short_case" && /\d[OoQlISBZ]|[OoQlISBZ]\d/.test(text.slice(page, draft.end)))
  if (!comma && !digit) return
  draft.repair = `${text.slice(from, draft.end).replace(/\s+/g, " ")} -> ${mendedWhole(text.slice(from, draft.end), volume)}`
}

function hasComma(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 44) return true
  return false
}

function mendedWhole(whole: string, volume: string): string {
  const rest = whole
    .slice(volume.length)
    .replace(/([A-Za-z]),(?=\s?[A-Z])/g, "$1.")
    .replace(/\s+/g, " ")
  return volume + rest.replace(/[\dOoQlISBZ]+$/, mended)
}
