/**
 * How a citation is looked up: the reporter table's spelling, squashed; early reports under the volumes they were renumbered to.
 *
 *     "72 Cal. App. 4th 1537"  ->  "72 calapp4th 1537"
 *     "13 Wall. 29"            ->  "80 us 29"
 */
import { renumbered, renumberings } from "./tables/nominative.js"

const parts = /^\s*(\d[\w-]{0,8})\s+(\S.{0,80}?)\s+(\S{1,20})\s*$/u

const squash = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")

/** Early reports by their squashed spelling: "wall" -> "Wall." */
const early = new Map(renumberings.map(({ reporter }) => [squash(reporter), reporter]))

/** The key of one citation; the words themselves, squashed, where they have no volume, reporter and page. */
export function citationKey(citation: string): string {
  const found = parts.exec(citation)
  if (!found) return squash(citation)
  const name = early.get(squash(found[2] as string))
  const later = name === undefined ? undefined : renumbered(found[1], name)
  return later === undefined ? spelledKey(citation) : spelledKey(`${later} ${found[3]}`)
}

/** The key of a citation as it is spelled: "13 Wall. 29" and "80 U.S. 29" are two spellings that a case may both have. */
export function spelledKey(citation: string): string {
  const found = parts.exec(citation)
  if (!found) return squash(citation)
  return `${squash(found[1] as string)} ${squash(found[2] as string)} ${found[3]?.toLowerCase().replace(/[,.;]+$/, "")}`
}

/** The volume, reporter and page of a normalised citation. */
export function partsOf(citation: string): { readonly volume: string; readonly reporter: string; readonly page: string } | undefined {
  const found = parts.exec(citation)
  return found ? { volume: found[1] as string, reporter: found[2] as string, page: found[3] as string } : undefined
}
