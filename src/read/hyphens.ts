/**
 * Words broken by a hyphen at a line's end, read whole. The parts are drawn together and the blanks put behind them, so that the text keeps its
 * length and every offset outside the word stays what it is.
 *
 *     today we over-⏎rule Wood v. Elm         today we overrule ⏎Wood v. Elm
 *              ^^^^^^^^^^^                             ^^^^^^^^^^^
 */

import { isDoubleSpaced } from "./double-spaced.js"

/** The rest of a broken word, with what is glued to it. */
const rest = /[\p{L}\d][^\s]{0,40}/uy
const before = /(?:^|[^\p{L}\p{M}’'-])([\p{L}][\p{L}’'-]{0,40})$/u
/** Behind a hyphen that only waits for a second word: "pre- and post-trial". */
const waiting = /^(?:and|or|to|nor|but|through|versus|v|vs|as|than)\b/
/** First parts that keep their hyphen, whatever follows. */
const compounding =
  /^(?:self|well|ill|so|half|all|ex|cross|quasi|semi|pseudo|vis|high|low|long|short|full|part|first|second|third|fourth|fifth|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|decision|fact|law|attorney|state|court|time|policy|post|pre)$/i
const longestGap = 60

/** The text with broken words drawn together; of the same length, and the same text where none is broken. */
export function withWholeWords(text: string): string {
  if (!/[\p{L}\d][-\u00ad\u2010][ \t]{0,9}[\n\r ]/u.test(text)) return text
  const written = compounds(text)
  const apart = isDoubleSpaced(text) ? /\n\s*\n\s*\n|\f/ : /\n\s*\n|\f/
  const pieces: string[] = []
  let from = 0
  for (let at = nextHyphen(text, 0); at >= 0; at = nextHyphen(text, at + 1)) {
    if (at < from) continue
    const drawn = drawnTogether(text, at, written, apart)
    if (!drawn) continue
    pieces.push(text.slice(from, at), drawn.words)
    from = drawn.end
  }
  return from === 0 ? text : pieces.join("") + text.slice(from)
}

const hyphen = /[-\u00ad\u2010](?=[ \t]{0,9}[\n\r ])/g

function nextHyphen(text: string, from: number): number {
  hyphen.lastIndex = from
  return hyphen.exec(text)?.index ?? -1
}

/** What stands instead of the hyphen, the blanks and the rest of the word; `undefined` where the hyphen ends no broken word. */
function drawnTogether(
  text: string,
  at: number,
  written: ReadonlySet<string>,
  apart: RegExp,
): { readonly words: string; readonly end: number } | undefined {
  let next = at + 1
  while (next - at < longestGap && /\s/.test(text.charAt(next))) next++
  const blanks = text.slice(at + 1, next)
  if (blanks === "" || apart.test(blanks)) return undefined
  rest.lastIndex = next
  const behind = rest.exec(text)?.[0]
  const start = text.slice(Math.max(0, at - 44), at)
  if (behind === undefined || waiting.test(behind)) return undefined
  const first = before.exec(start)?.[1]
  const kept = keptHyphen(text, { at, start, first, behind, broken: /[\n\r]/.test(blanks) }, written)
  if (kept === undefined) return undefined
  const fill = kept === "" ? " " : ""
  return { words: `${kept}${behind}${fill}${blanks}`, end: next + behind.length }
}

type Break = {
  readonly at: number
  readonly start: string
  readonly first: string | undefined
  readonly behind: string
  readonly broken: boolean
}

/** "" where the hyphen is only the line's, the hyphen where it is the word's own, undefined where nothing is broken. */
function keptHyphen(text: string, { at, start, first, behind, broken }: Break, written: ReadonlySet<string>): string | undefined {
  const sign = text.charAt(at)
  const lower = /^\p{Ll}{2}/u.test(behind)
  if (first === undefined) return broken && /\d$/.test(start) && /^\d/.test(behind) ? sign : undefined
  if (!broken) return lower && /\p{Ll}{2}$/u.test(first) && !compounding.test(first) ? "" : undefined
  if (sign === "\u00ad") return lower ? "" : undefined
  if (!lower) return /^\p{L}/u.test(behind) && first.length > 1 ? sign : undefined
  const second = /^\p{L}+/u.exec(behind)?.[0] ?? ""
  const last = first.slice(first.lastIndexOf("-") + 1)
  return written.has(`${last}-${second}`.toLowerCase()) || compounding.test(last) ? sign : ""
}

/** Words that the text writes with a hyphen in mid-line, so that the hyphen is theirs at a line's end too. */
function compounds(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of text.matchAll(/[A-Za-z]{1,30}-[A-Za-z]{1,30}(?![\p{L}-])/gu)) found.add(word.toLowerCase())
  return found
}
