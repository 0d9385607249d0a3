/** Packs citations into the text of one request each, and tells which citation a row of the answer is about. */

import { normalCitation } from "../citation/normal.js"
import { citationKey } from "../citation/storage-key.js"

/** What one request may hold: CourtListener looks up no more citations, and reads no longer text. */
export const mostAtOnce = 250
export const longestText = 64_000

/** The text of a request, one citation a line, and where each begins, in code points as the rows count. */
export type Packed = {
  readonly text: string
  readonly asked: readonly { readonly citation: string; readonly start: number; readonly end: number }[]
}

/** Only what a citation is made of is sent, so that a row's places can be counted and a line is one line. */
export function isSendable(citation: string): boolean {
  return citation.length <= 100 && /^\d[\w-]{0,8} [\p{L}\d][\p{L}\p{N}.,'&() -]{0,80} [\w-]{1,20}$/u.test(citation)
}

/** The first citations that one request can hold. */
export function packed(citations: readonly string[]): Packed {
  const asked: { citation: string; start: number; end: number }[] = []
  let text = ""
  let at = 0
  for (const citation of citations.slice(0, mostAtOnce)) {
    const length = [...citation].length
    if (text.length + citation.length + 2 > longestText) break
    asked.push({ citation, start: at, end: at + length })
    text += `${citation};\n`
    at += length + 2
  }
  return { text: text.trimEnd(), asked }
}

/** The citation a row is about: the one at its place, or the one that it repeats; undefined where it is neither. */
export function askedBy(row: unknown, { asked }: Packed): string | undefined {
  const { citation, start_index: start } = (typeof row === "object" && row !== null ? row : {}) as Readonly<Record<string, unknown>>
  const key = typeof citation === "string" ? citationKey(normalCitation(citation.slice(0, 120))) : ""
  const at = typeof start === "number" ? asked.find((one) => start >= one.start && start < one.end) : undefined
  if (at && (key === "" || sameNumbers(key, citationKey(normalCitation(at.citation))))) return at.citation
  return asked.find((one) => citationKey(normalCitation(one.citation)) === key)?.citation
}

/** One volume and page, whatever the reporter is written like. */
function sameNumbers(a: string, b: string): boolean {
  const [first, second] = [a.split(" "), b.split(" ")]
  return first[0] === second[0] && first.at(-1) === second.at(-1)
}
