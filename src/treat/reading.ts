/** A document set out for reading: its citations as mentions, its words as tokens, its sentences, and who speaks where. */

import type { Role } from "../base/role.js"
import type { Authority, Citation, CiteResult } from "../cite/citation.js"
import type { Document, ZoneOf } from "../read/document.js"
import { type Places, placesOf } from "../read/places.js"
import { sign } from "./grammar/lexicon.js"
import { breaksOf, type Sentence, split } from "./grammar/sentences.js"
import { asidesOf, stepsOf, type Tokens, TokenWriter, tokenize } from "./grammar/tokens.js"

/** What the document itself is, where that is known: whose opinion this is. */
export type Self = {
  readonly name?: string
  readonly citations?: readonly string[]
  readonly court?: string
  readonly year?: number
}

export type Reading = {
  readonly document: Document
  readonly mentions: readonly Citation[]
  readonly authorities: ReadonlyMap<string, Authority>
  /** The authority each mention means: its own, or, of several that fit, the one named last before it. */
  readonly meant: readonly (string | undefined)[]
  readonly tokens: Tokens
  /** Sentences in text order, then the parentheticals of citations, each with the mention it hangs on as `host`. */
  readonly sentences: readonly Sentence[]
  /** How many of them are sentences of the text. */
  readonly main: number
  /** 1 for each token inside quotation marks or a block quotation. */
  readonly quoted: Uint8Array
  readonly places: Places
  readonly self: Self
}

/** Sets a document and its citations out for reading. "That case" is read here by what is under discussion. Linear in the length of the text. */
export function readingOf(document: Document, cited: CiteResult, self: Self = {}): Reading {
  const mentions = cited.citations
    .filter((one) => one.anaphor === undefined)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const steps = stepsOf(document, mentions)
  const breaks = breaksOf(document)
  const writer = new TokenWriter(Math.max(64, document.text.length >> 2))
  const whole = { start: 0, end: document.text.length }
  tokenize(document.text, whole, steps, mentions, writer)
  const asides: { from: number; to: number; host: number }[] = []
  const last = writer.count
  for (const aside of asidesOf(mentions)) {
    const from = writer.count
    tokenize(document.text, aside, steps, mentions, writer)
    asides.push({ from, to: writer.count, host: aside.host })
  }
  const tokens = writer.done(document.text)
  const sentences: Sentence[] = []
  split(document.text, tokens, 0, last, breaks, -1, sentences)
  const main = sentences.length
  for (const { from, to, host } of asides) split(document.text, tokens, from, to, new Int32Array(0), host, sentences)
  const authorities = new Map(cited.authorities.map((authority) => [authority.id, authority]))
  const places = placesOf(document)
  const meant = meantBy(mentions)
  return { document, mentions, authorities, meant, tokens, sentences, main, quoted: quotedIn(document, tokens, sentences), places, self }
}

function meantBy(mentions: readonly Citation[]): readonly (string | undefined)[] {
  const named = new Map<string, number>()
  return mentions.map((citation, place) => {
    let meant = citation.authority ?? undefined
    if (meant === undefined) {
      const known = (citation.candidates ?? []).filter((id) => named.has(id))
      meant = known.sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0))[0]
    }
    if (citation.authority !== null) named.set(citation.authority, place)
    return meant
  })
}

/**
 * Marks the tokens between quotation marks and those of block quotations. A mark that opens and is never closed in its paragraph holds for
 * its own sentence only, so that one lost mark does not turn the rest into a quotation.
 */
function quotedIn(document: Document, tokens: Tokens, sentences: readonly Sentence[]): Uint8Array {
  const quoted = new Uint8Array(tokens.count)
  let opened = -1
  let within: Sentence | undefined
  const mark = (from: number, to: number) => quoted.fill(1, from, to)
  const lapse = () => {
    if (opened >= 0 && within) mark(opened, within.to)
    opened = -1
  }
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph || sentence.host >= 0) lapse()
    paragraph = sentence.paragraph
    for (let t = sentence.from; t < sentence.to; t++) {
      const word = tokens.word[t] as number
      if (word === sign.openQuote) {
        lapse()
        opened = t
        within = sentence
      } else if (word === sign.closeQuote && opened >= 0) {
        mark(opened, t + 1)
        opened = -1
      }
    }
  }
  lapse()
  markBlocks(blocksOf(document), tokens, quoted)
  return quoted
}

/**
 * The block quotations that read as quotations. Sources indent whole paragraphs of an opinion too, so one counts only where it is
 * introduced (by a colon, a comma, a dash or a sentence that runs on) or opens with a quotation mark, or follows one that counts.
 */
function blocksOf(document: Document): readonly ZoneOf<"quotation">[] {
  const kept: ZoneOf<"quotation">[] = []
  for (const zone of document.zones) {
    if (zone.kind !== "quotation" || !zone.block) continue
    const before = /([^\s\d*[\]])[\s\d*[\]]*$/.exec(document.text.slice(Math.max(0, zone.start - 24), zone.start))?.[1] ?? ""
    const after = kept.at(-1)
    const goesOn = after !== undefined && document.text.slice(after.end, zone.start).trim() === ""
    if (goesOn || /[:,—–\-a-z]/.test(before) || /^[“"‘']/.test(document.text.slice(zone.start, zone.start + 1))) kept.push(zone)
  }
  return kept
}

function markBlocks(blocks: readonly ZoneOf<"quotation">[], tokens: Tokens, quoted: Uint8Array): void {
  let t = 0
  for (const block of blocks) {
    while (t < tokens.count && (tokens.start[t] as number) < block.start) t++
    for (let at = t; at < tokens.count && (tokens.start[at] as number) < block.end && (tokens.start[at] as number) >= block.start; at++)
      quoted[at] = 1
  }
}

/** The part a place stands in; `unknown` where the document does not say. */
export function roleAt(reading: Reading, offset: number): Role {
  return reading.places.opinion(offset)?.role ?? "unknown"
}

const separate: ReadonlySet<Role> = new Set(["concurrence", "concurrence_in_part", "dissent"])

/** Is this the part of a judge who does not speak for the court? */
export function isSeparate(role: Role): boolean {
  return separate.has(role)
}
