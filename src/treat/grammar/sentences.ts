/**
 * Where sentences end in legal prose, where most full stops belong to abbreviations. Citations are single tokens by now, so that their own
 * stops are out of the way; what is left are titles, initials, "No.", "art." and their like.
 */
import type { Document, ZoneKind } from "../../read/document.js"
import { lexicon, sign } from "./lexicon.js"
import type { Tokens } from "./tokens.js"

/** A sentence as a range of tokens. `paragraph` counts the stretches between hard breaks; `host` is the citation an aside hangs on. */
export type Sentence = {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly host: number
}

/** A sentence longer than this is cut, so that work on one is bounded. */
const longest = 320

/** Words whose full stop does not end a sentence. */
const abbreviations: ReadonlySet<number> = new Set(
  `mr mrs ms dr messrs no nos v vs co cos corp inc ltd art arts sec secs ch cl pp p ed jr sr st ste mt ft ex rel cf e.g i.e id ibid op cit app
  dept div gov gen col rev hon assn bros ann supp stat fed cir dist ct tit par pars subd subds vol vols fn n amend const civ crim proc evid
  bus prof lab pen govt com comm int l nat univ ins ry r.r u s eq jan feb mar apr aug sept oct nov dec viz al et seq esq capt lt sgt rep
  sen pres prop regs reg tr br ord res dis conc opn cal ill mass tenn wis wash conn del fla ga ind ky la md mich minn miss mo mont neb
  okla ore pa tex vt va`
    .split(/\s+/)
    .map((word) => lexicon.register(word)),
)

const breakers: ReadonlySet<ZoneKind> = new Set(["paragraph", "heading", "footnote", "opinion", "syllabus"])

/** Offsets at which a sentence cannot go on: edges of paragraphs, headings, notes, opinions and block quotations, and blank lines. */
export function breaksOf(document: Document): Int32Array {
  const at: number[] = []
  for (const zone of document.zones) {
    if (breakers.has(zone.kind) || (zone.kind === "quotation" && zone.block)) at.push(zone.start, zone.end)
  }
  const text = document.text
  for (let line = text.indexOf("\n"); line !== -1; line = text.indexOf("\n", line + 1)) {
    if (endsParagraph(text, line)) at.push(line)
  }
  return Int32Array.from(at).sort()
}

/** A line end is a paragraph's end when a blank line follows, or when the line before is closed like a sentence and the next starts like one. */
function endsParagraph(text: string, line: number): boolean {
  const next = text.charCodeAt(line + 1)
  if (next === 10 || Number.isNaN(next)) return true
  const last = text[line - 1] ?? " "
  return /[.?!:”")\]\d*]/.test(last) && /[A-Z“"([{*\d\s]/.test(text[line + 1] as string)
}

/** Cuts a range of tokens into sentences, appending to `out`. `breaks` are sorted. */
export function split(text: string, tokens: Tokens, from: number, to: number, breaks: Int32Array, host: number, out: Sentence[]): void {
  let first = from
  let paragraph = out.at(-1)?.paragraph ?? 0
  let next = 0
  const close = (end: number) => {
    if (end > first) {
      const start = tokens.start[first] as number
      out.push({ from: first, to: end, start, end: tokens.end[end - 1] as number, paragraph, host })
    }
    first = end
  }
  for (let at = from; at < to; at++) {
    const start = tokens.start[at] as number
    if (next < breaks.length && (breaks[next] as number) <= start) {
      while (next < breaks.length && (breaks[next] as number) <= start) next++
      close(at)
      paragraph++
    }
    const word = tokens.word[at] as number
    if ((word === sign.stop || word === sign.question) && endsHere(text, tokens, at, first)) {
      while (at + 1 < to && closes(tokens, at + 1) && !crosses(breaks, next, tokens.start[at + 1] as number)) at++
      close(at + 1)
    } else if (at - first >= longest) close(at + 1)
  }
  close(to)
}

function crosses(breaks: Int32Array, next: number, offset: number): boolean {
  return next < breaks.length && (breaks[next] as number) <= offset
}

/** Closing quotes and brackets that stand right against the sentence's end belong to it. */
function closes(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number
  return (word === sign.closeQuote || word === sign.closeParen) && (tokens.start[at] as number) - (tokens.end[at - 1] as number) <= 1
}

function endsHere(text: string, tokens: Tokens, at: number, first: number): boolean {
  const stop = tokens.end[at] as number
  if (text.charCodeAt(stop - 1) !== 46) return opensNext(text, stop)
  if (at > first) {
    const before = tokens.word[at - 1] as number
    const width = (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number)
    const touching = tokens.end[at - 1] === tokens.start[at]
    if (touching && before >= 0 && (width === 1 || abbreviations.has(before)) && !/\d/.test(text[stop - 2] as string)) return false
  }
  return opensNext(text, stop)
}

/** Does what follows look like a sentence's start: a capital, a quotation, a bracket, a figure or nothing? */
function opensNext(text: string, from: number): boolean {
  let at = from
  while (at < text.length && at < from + 4 && /[”"’')\]}]/.test(text[at] as string)) at++
  const tight = at
  if (/\d/.test(text[at] ?? "") && /\d/.test(text[from - 2] ?? "")) return false
  while (at < text.length && at < from + 24 && /[\s*\d[\]{}]/.test(text[at] as string)) at++
  if (at === tight) return at >= text.length || /[—“]/.test(text[at] as string)
  return at >= text.length || !/[a-z,;.]/.test(text[at] as string)
}
