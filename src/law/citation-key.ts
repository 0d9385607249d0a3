/**
 * How a citation is looked up: the reporter table's spelling, squashed.
 *
 *     "72 Cal. App. 4th 1537"  ->  "72 calapp4th 1537"
 */

const parts = /^\s*(\d[\w-]{0,8})\s+(\S.{0,80}?)\s+(\S{1,20})\s*$/u

/** The key of one citation; the words themselves, squashed, where they have no volume, reporter and page. */
export function citationKey(citation: string): string {
  const found = parts.exec(citation)
  const squash = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
  if (!found) return squash(citation)
  return `${squash(found[1] as string)} ${squash(found[2] as string)} ${found[3]?.toLowerCase().replace(/[,.;]+$/, "")}`
}

/** The volume, reporter and page of a normalised citation. */
export function partsOf(citation: string): { readonly volume: string; readonly reporter: string; readonly page: string } | undefined {
  const found = parts.exec(citation)
  return found ? { volume: found[1] as string, reporter: found[2] as string, page: found[3] as string } : undefined
}
