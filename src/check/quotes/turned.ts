/**
 * Edits that the form allows, an ellipsis or a bracket, and that turn what the opinion says; and quotations that begin behind a negation or end
 * before a condition. Bluebook rules 5.2 and 5.3: what is left out must be shown, and may not change the meaning.
 *
 *     held     the landlord is not permitted to terminate
 *     quoted   the landlord is . . . permitted to terminate      left out: not
 */
import type { Span } from "../../base/span.js"
import { type HeldWords, spanOf, wordAt } from "./opinion-words.js"
import type { Quoted, QuotedItem } from "./quoted.js"

export type TurnHow = "left out" | "replaced" | "put in" | "order" | "begins behind" | "ends before"

/** One edit that turns the meaning: the telling word, and the opinion's words around it. */
export type Turn = { readonly how: TurnHow; readonly word: string; readonly held: string; readonly put?: string }

/** A piece of the quotation as it was found: the items, and the words of the opinion that agree with them, by number. */
export type PlacedPiece = {
  readonly segment: readonly QuotedItem[]
  readonly first: number
  readonly last: number
  readonly pairs: readonly { readonly quoted: number; readonly held: number }[]
}

const turning =
  /^(?:not?|never|nor|only|unless|except(?:ing|ed)?|without|neither|cannot|none|nothing|nobody|hardly|scarcely|solely|merely|barring|absent|(?:is|are|was|were|do|does|did|has|have|had|would|should|could|must|need|wo|ca)nt)$/
const number =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|third|twice)$/
const condition = /^(?:only|unless|except|if|where|when|until|provided|absent|without)$/

/** A short omission is read whole; of a long one only the words next to what is quoted. */
const shortOmission = 8
const edgeWords = 2
/** A piece of fewer words may stand in more than one place. */
const sureWords = 3
const fewWithNumber = 4
/** Words before a quotation in which a negation still governs it. */
const wordsBefore = 6

/** What turns the meaning in a quotation whose words all agree; nothing for edits of form. */
export function turnsIn(quoted: Quoted, pieces: readonly PlacedPiece[], held: HeldWords): readonly Turn[] {
  if (pieces.some(({ first }) => first < 0)) return []
  return [
    ...pieces.flatMap((piece, at) => [...betweenPieces(quoted, pieces[at - 1], piece, held), ...bracketsIn(piece, held)]),
    ...beginning(quoted, pieces, held),
    ...ending(quoted, pieces, held),
  ]
}

function betweenPieces(quoted: Quoted, before: PlacedPiece | undefined, piece: PlacedPiece, held: HeldWords): readonly Turn[] {
  if (!before) return []
  if (piece.first <= before.last)
    return [{ how: "order", word: "", held: wordsOf(held, Math.min(before.first, piece.first), Math.max(before.last, piece.last)) }]
  const short = piece.first - before.last - 1 <= shortOmission
  if (!short && Math.min(before.pairs.length, piece.pairs.length) < sureWords) return []
  const at = tellingAmong(held, before.last, piece.first, piece.segment[0]?.kind === "gap")
  if (at < 0 || denies(quoted.source, quoted.span)) return []
  return [{ how: "left out", word: written(held, at), held: around(held, before.last, piece.first) }]
}

/** The number of a word left out between two that are quoted that turns the meaning, or -1. */
function tellingAmong(held: HeldWords, before: number, after: number, bracketed: boolean): number {
  const count = after - before - 1
  for (let at = before + 1; at < after; at++) {
    const edge = at - before <= after - at ? before : after
    const near = count <= shortOmission ? !endsBetween(held, at, edge) : Math.abs(at - edge) <= edgeWords && !partsBetween(held, at, edge)
    if (near && turns(held, at)) return at
    if (!bracketed && count <= fewWithNumber && number.test(wordAt(held, at)) && !isCitation(held, before + 1, after - 1)) return at
  }
  return -1
}

/** Is it a word that denies, limits or excepts? "wont" is one only as "won't". */
function turns(held: HeldWords, at: number): boolean {
  const word = wordAt(held, at)
  return turning.test(word) && (!/^(?:wont|cant)$/.test(word) || /['’]/.test(written(held, at)))
}

/** Does a sentence end between two words? Then the one is not said of the other. */
function endsBetween(held: HeldWords, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a]
  return /[.;:?!]["”’)]?(?=\s)/.test(held.text.slice(held.ends[from], held.starts[to]))
}

/** Does anything part them: a comma, a dash, a parenthesis, the end of a sentence? */
function partsBetween(held: HeldWords, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a]
  return /[.,;:?!()—–]/.test(held.text.slice(held.ends[from], held.starts[to]))
}

/** Numbers among marks of citations say where, not how many. */
function isCitation(held: HeldWords, from: number, to: number): boolean {
  const { start, end } = spanOf(held, from, to)
  return /\d{1,4}\s+[A-Z][\w. ]{0,20}\s+\d|§|\(\d{4}\)|\[\d|\bat \d|\bn\. ?\d|^\d{1,3}$/.test(
    held.text.slice(Math.max(0, start - 2), end + 2),
  )
}

function bracketsIn({ segment, pairs, first }: PlacedPiece, held: HeldWords): readonly Turn[] {
  return segment.flatMap((item, at): readonly Turn[] => {
    if (item.kind === "word") return item.put !== undefined && turnsWord(item.put) ? [put(item.put, held, pairs, at)] : []
    const before = pairs.findLast((pair) => pair.quoted < at)?.held ?? first - 1
    const after = pairs.find((pair) => pair.quoted > at)?.held ?? before + 1
    const inside =
      item.inside
        .toLowerCase()
        .match(/[\p{L}\p{N}’']+/gu)
        ?.map((word) => word.replace(/[’']/g, "")) ?? []
    const added = inside.find((word) => turning.test(word))
    const replaced = before < 0 ? -1 : replacedTurn(held, before + 1, after - 1)
    const says = replaced >= 0 && inside.some((word) => turning.test(word) || /^(?:un|in|im|non|dis|ir|il)\p{L}{3}/u.test(word))
    if (before >= 0 && deniedBefore(held, before)) return []
    if (replaced >= 0 && !says)
      return [{ how: "replaced", word: written(held, replaced), held: around(held, before, after), put: item.inside }]
    if (added !== undefined && replaced < 0) return [{ how: "put in", word: added, held: around(held, before, after), put: item.inside }]
    return []
  })
}

function replacedTurn(held: HeldWords, from: number, to: number): number {
  for (let at = from; at <= to; at++) if (turns(held, at) && !endsBetween(held, from, to)) return at
  return -1
}

/** Does the opinion deny before the bracket, so that a negation in it only takes that up? */
function deniedBefore(held: HeldWords, before: number): boolean {
  for (let at = Math.max(0, before - wordsBefore); at <= before; at++)
    if (denying.test(wordAt(held, at)) && !endsBetween(held, at, before + 1)) return true
  return false
}

/** "can[not]", "[un]lawful". */
function turnsWord(put: string): boolean {
  return /^(?:not|n['’]?t|un|non|in|im|dis|ir|il)$/i.test(put)
}

function put(word: string, held: HeldWords, pairs: PlacedPiece["pairs"], at: number): Turn {
  const place = pairs.find(({ quoted }) => quoted === at)?.held ?? 0
  return { how: "put in", word, held: around(held, place - 1, place + 1), put: word }
}

/** The opinion denies what is quoted, and the brief does not. */
function beginning({ source, span }: Quoted, pieces: readonly PlacedPiece[], held: HeldWords): readonly Turn[] {
  const first = pieces[0]?.first ?? -1
  if (first <= 0 || pieces[0]?.segment[0]?.kind === "gap") return []
  const start = Math.max(0, first - wordsBefore)
  const lead = held.text.slice(held.starts[start], held.starts[first])
  const from = clauseStart(lead)
  for (let at = first - 1; at >= start; at--) {
    if ((held.starts[at] as number) < (held.starts[start] as number) + from || unsaying.test(wordAt(held, at))) break
    if (!governing.test(wordAt(held, at)) || !turns(held, at)) continue
    return denies(source, span) ? [] : [{ how: "begins behind", word: written(held, at), held: around(held, at - 1, first + 5) }]
  }
  return []
}

/** Negations that govern what follows them. */
const governing = /^(?:not?|never|nor|cannot|(?:is|are|was|were|do|does|did|has|have|had|would|should|could|must|need|wo|ca)nt)$/
/** Between a negation and the words: what takes it back, as in "does not prohibit the State from". */
const unsaying =
  /^(?:prohibit|forbid|prevent|preclude|bar|deny|denied|doubt|question|only|merely|solely|simply|dispute[ds]?|alone|but|longer|less|unless)$/

/** Where the last clause of the words before begins. */
function clauseStart(lead: string): number {
  return Math.max(...[...lead.matchAll(/[.;:,?!—()“”"]/g)].map(({ index }) => index + 1), 0)
}

const denying =
  /\b(?:not?|never|nor|neither|cannot|without|unless|\p{L}{2,8}n['’]t|reject(?:s|ed|ing)?|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|hardly|less|rather than|instead of|few|only|prohibit(?:s|ed|ing)?|forbid(?:s|den)?|forbade|bar(?:s|red|ring)?|preclud(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|free from|question|whether|doubt(?:s|ed)?|if|disagree(?:s|d)?|contrary|error|wrong(?:ly)?|contend(?:s|ed)?|argu(?:e|es|ed|ing)|claim(?:s|ed)?)\b/iu

/** Do the brief's own words before or after the quotation, in its sentence, deny, ask or doubt? */
function denies(source: string, { start, end }: Span): boolean {
  const before = source.slice(Math.max(0, start - 240), start).replace(/^[\s\S]*[.?!]["”’)]?\s+(?=["“]?\p{Lu})/u, "")
  const after = source.slice(end, end + 120).replace(/[.;?!]["”’)]?\s[\s\S]*$/, "")
  return denying.test(before) || denying.test(after)
}

/** A full stop inside the marks closes what the opinion goes on with under a condition. */
function ending({ source, span }: Quoted, pieces: readonly PlacedPiece[], held: HeldWords): readonly Turn[] {
  const last = pieces.at(-1)?.last ?? -1
  if (last < 0 || last + 1 >= held.count || pieces.at(-1)?.segment.at(-1)?.kind === "gap") return []
  const closed =
    /[^.…\s]\.["”’)\]]*$/.test(source.slice(Math.max(span.start, span.end - 6), span.end)) ||
    /^\.["”’]/.test(source.slice(span.end, span.end + 2))
  if (!closed) return []
  const between = held.text.slice(held.ends[last], held.starts[last + 1])
  if (!/^,?\s+$/.test(between) || !condition.test(wordAt(held, last + 1))) return []
  if (/,/.test(between) && !/^(?:unless|except|provided|only|if)$/.test(wordAt(held, last + 1))) return []
  return [{ how: "ends before", word: written(held, last + 1), held: around(held, last - 5, last + 8) }]
}

function written(held: HeldWords, at: number): string {
  return held.text.slice(held.starts[at], held.ends[at])
}

function wordsOf(held: HeldWords, first: number, last: number): string {
  const { start, end } = spanOf(held, Math.max(0, first), Math.min(held.count - 1, last))
  return held.text.slice(start, end).replace(/\s+/g, " ")
}

/** The opinion's words from a few before one word to a few after another. */
function around(held: HeldWords, first: number, last: number): string {
  return wordsOf(held, first - 4, last + 4)
}
