/** Finds where a cue's words stand in a sentence, from its rarest word outwards. Work for one word is bounded by the cue's gaps. */
import type { Cue, CueIndex, Element } from "./cue.js"
import { lexicon, sign } from "./lexicon.js"
import { type Phrase, phraseLeft, phraseRight } from "./phrase.js"
import type { Sentence } from "./sentences.js"
import { prepositions } from "./subject.js"
import type { Tokens } from "./tokens.js"

/** A cue found: the tokens of its words (`from`, `to`) and the phrases in its slots, which may stand before or after them. */
export type Hit = { readonly cue: Cue; readonly from: number; readonly to: number; readonly authority?: Phrase; readonly by?: Phrase }

/** Words that may stand before a citation in its phrase: "the contrary holding in the case of". */
const headWords = 7
const shortGap = 4
const that = lexicon.register("that")
const clauses = new Set(["whether", "because", "if", "when", "unless"].map((word) => lexicon.register(word)))

type Found = { edge: number; authority?: Phrase; by?: Phrase }

const none: readonly Hit[] = []

/** Every cue that the sentence holds, in order of its first word. */
export function hitsIn(tokens: Tokens, sentence: Sentence, index: CueIndex): readonly Hit[] {
  let hits: Hit[] | undefined
  for (let t = sentence.from; t < sentence.to; t++) {
    const word = tokens.word[t] as number
    if (word <= 0) continue
    const started = index[word]
    if (started === undefined) continue
    for (const cue of started) {
      const hit = matchAt(tokens, sentence, cue, t)
      if (hit) hits = hits ? [...hits, hit] : [hit]
    }
  }
  return hits ?? none
}

function matchAt(tokens: Tokens, sentence: Sentence, cue: Cue, at: number): Hit | undefined {
  const element = cue.elements[cue.trigger] as Element & { kind: "words" }
  for (const words of element.any) {
    if (!stands(tokens, words, at, sentence.to)) continue
    const right = matchRight(tokens, sentence, cue, cue.trigger + 1, at + words.length)
    if (!right || cue.turned.has(tokens.word[right.edge] as number)) continue
    const left = matchLeft(tokens, sentence, cue, cue.trigger - 1, at)
    if (!left) continue
    return { cue, from: left.edge, to: right.edge, ...slots(left, right) }
  }
  return undefined
}

function slots(left: Found, right: Found): { authority?: Phrase; by?: Phrase } {
  const authority = left.authority ?? right.authority
  const by = left.by ?? right.by
  return { ...(authority && { authority }), ...(by && { by }) }
}

function stands(tokens: Tokens, words: readonly number[], at: number, end: number): boolean {
  if (at + words.length > end) return false
  for (let i = 0; i < words.length; i++) if (tokens.word[at + i] !== words[i]) return false
  return true
}

/**
 * May a gap pass over this token? Not over a citation, nor out of the clause, nor over a word that the row excludes, nor, for a close row,
 * into a clause that "that" or "whether" opens ("that in A" opens none).
 */
function passable(tokens: Tokens, t: number, cue: Cue, most: number): boolean {
  const word = tokens.word[t] as number
  if (cue.stops.has(word)) return false
  if (cue.close === true && most <= shortGap) {
    if (clauses.has(word) || (word === that && !prepositions.has(tokens.word[t + 1] as number))) return false
  }
  return word >= 0 || word === sign.comma || word === sign.other || word === sign.openQuote || word === sign.closeQuote || word === sign.pin
}

function matchRight(tokens: Tokens, sentence: Sentence, cue: Cue, place: number, at: number): Found | undefined {
  const element = cue.elements[place]
  if (!element) return { edge: at }
  if (element.kind === "words") {
    for (const words of element.any) {
      if (!stands(tokens, words, at, sentence.to)) continue
      const rest = matchRight(tokens, sentence, cue, place + 1, at + words.length)
      if (rest) return rest
    }
    return element.optional ? matchRight(tokens, sentence, cue, place + 1, at) : undefined
  }
  if (element.kind === "gap") return gapRight(tokens, sentence, cue, place, at, element.most)
  const phrase = phraseRight(tokens, at, sentence, cue.stops, cue.close === true)
  if (!phrase) return undefined
  const last = place === cue.elements.length - 1
  const rest = last ? { edge: at } : matchRight(tokens, sentence, cue, place + 1, phrase.to)
  return rest ? { ...rest, [element.slot]: phrase } : undefined
}

function gapRight(tokens: Tokens, sentence: Sentence, cue: Cue, place: number, at: number, most: number): Found | undefined {
  for (let over = 0; over <= most; over++) {
    const rest = matchRight(tokens, sentence, cue, place + 1, at + over)
    if (rest) return rest
    if (at + over >= sentence.to || !passable(tokens, at + over, cue, most)) return undefined
  }
  return undefined
}

/**
 * As `matchRight`, towards the start of the sentence; `at` is the token after the place to fill, and `said` where the words start that are
 * said of what stands there: past a short gap, which may hold another subject.
 */
function matchLeft(tokens: Tokens, sentence: Sentence, cue: Cue, place: number, at: number, said = at): Found | undefined {
  const element = cue.elements[place]
  if (!element) return { edge: at }
  if (element.kind === "words") {
    for (const words of element.any) {
      const start = at - words.length
      if (start < sentence.from || !stands(tokens, words, start, sentence.to)) continue
      const rest = matchLeft(tokens, sentence, cue, place - 1, start)
      if (rest) return rest
    }
    return element.optional ? matchLeft(tokens, sentence, cue, place - 1, at, said) : undefined
  }
  if (element.kind === "gap") return gapLeft(tokens, sentence, cue, place, at, element.most, said)
  const phrase = phraseLeft(tokens, at, sentence, place === 0 ? cue : {}, said)
  if (!phrase) return undefined
  const rest = place === 0 ? { edge: at } : gapLeft(tokens, sentence, cue, place, phrase.from, headWords, phrase.from)
  return rest ? { ...rest, [element.slot]: phrase } : undefined
}

function gapLeft(tokens: Tokens, sentence: Sentence, cue: Cue, place: number, at: number, most: number, said: number): Found | undefined {
  for (let over = 0; over <= most; over++) {
    const rest = matchLeft(tokens, sentence, cue, place - 1, at - over, most > shortGap ? at - over : said)
    if (rest) return rest
    if (at - over - 1 < sentence.from || !passable(tokens, at - over - 1, cue, most)) return undefined
  }
  return undefined
}
