/**
 * A cue row and what it is compiled to. A cue is written in words, with slots:
 *
 *     {we} ~ @overrule {authority}            ~ up to four words        @x a word form or class (forms.ts)
 *     {authority} @be ~ overruled by {by}     … up to twelve            [x] may be absent, a/b either, a_b both in order
 *
 * `{authority}` is the case that something is done to, `{by}` the case that does it, `{we}` the court that speaks, `{court}` another.
 */
import { actors, forms } from "./forms.js"
import { lexicon, sign } from "./lexicon.js"

export type CueRow = {
  /** What evidence and explanations call the row: "overrule.we". */
  readonly name: string
  readonly cue: string
  /** A name of the kinds table. */
  readonly treatment: string
  /** A sentence the row must match; it is the row's test. Authorities are written as cite reads them. */
  readonly example: string
  /**
   * What the cue says of who acts: `we`, the speaker of the passage; `named`, the case in `{by}`; `actor` (the default), the
   * subject found before the cue; `state`, nobody in particular: the row describes how things stand; `work`, the same, where what is at
   * work may be named: "our later decisions", the court's own, or "Ames", another case.
   */
  readonly actor?: "we" | "named" | "actor" | "state" | "work"
  /** Words that, between cue and authority or in a gap of the cue, show that something else is meant: "overruled the motion to …". */
  readonly not?: string
  /** Words that, right after the cue, show that something else is meant: "cannot stand alone". */
  readonly unless?: string
  /** The negation belongs to the cue, or negating it changes nothing. */
  readonly negatable?: false
  /** Holds only where a contrast stands in the sentence or next to it; `here`, where one of them points to the case at hand. */
  readonly needs?: "contrast" | "here"
  /**
   * The cue is said of statutes, facts and parties as often as of cases: its subject must be the case itself or a word for what it holds,
   * and "it" counts only right after a sentence that opens with the case.
   */
  readonly close?: true
  /** Said of a close row's case also where its sentence opens with "In A, …" and goes on to speak of something in it. */
  readonly within?: true
}

/** One step of a compiled cue. `words` holds alternatives, each a sequence of word numbers. */
export type Element =
  | { readonly kind: "words"; readonly any: readonly (readonly number[])[]; readonly optional: boolean }
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "slot"; readonly slot: "authority" | "by" }

export type Cue = CueRow & {
  readonly elements: readonly Element[]
  /** Place of the element that a match starts from: its rarest words. */
  readonly trigger: number
  readonly stops: ReadonlySet<number>
  readonly turned: ReadonlySet<number>
}

/** Words too common to start a match from. */
const common: ReadonlySet<string> = new Set(
  `a an and as at be been being but by can could did do does for from had has have here i in is it its may must no not now of on or our
  should so that the there this those these to upon was we were which will with would to only all any such today`.split(/\s+/),
)

function alternatives(written: string): string[][] {
  return written.split(/[/\s]+/).flatMap((part) => {
    if (!part.startsWith("@")) return [part.split("_")]
    const form = forms[part.slice(1)]
    if (form === undefined) throw new RangeError(`No word form @${part.slice(1)}`)
    return alternatives(form)
  })
}

function wordsElement(written: string, optional: boolean): Element {
  const number = (word: string) => (word === "," ? sign.comma : lexicon.register(word))
  return { kind: "words", any: alternatives(written).map((words) => words.map(number)), optional }
}

function element(written: string): Element {
  if (written === "~") return { kind: "gap", most: 4 }
  if (written === "…") return { kind: "gap", most: 12 }
  if (written === "{authority}" || written === "{by}") return { kind: "slot", slot: written === "{by}" ? "by" : "authority" }
  const optional = written.startsWith("[")
  const inner = optional ? written.slice(1, -1) : written
  const named = /^\{(\w+)\}$/.exec(inner)
  if (!named) return wordsElement(inner, optional)
  const phrases = actors[named[1] as string]
  if (phrases === undefined) throw new RangeError(`No slot ${inner} in "${written}"`)
  return wordsElement(phrases, optional)
}

/** How common an element's words are; matches start from the least common. */
function cost(element: Element): number {
  if (element.kind !== "words" || element.optional) return Number.POSITIVE_INFINITY
  const heads = element.any.map((words) => words[0] as number)
  return heads.reduce((sum, head) => sum + (head < 0 || common.has(lexicon.word(head)) ? 100 : 1), 0)
}

function numbered(words = ""): ReadonlySet<number> {
  return new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => lexicon.register(word)),
  )
}

/** Compiles one row. Throws a RangeError when the row names a form or slot that is not there, or has no word to start from. */
export function compileCue(row: CueRow): Cue {
  const elements = row.cue.split(" ").map(element)
  let trigger = 0
  for (let i = 1; i < elements.length; i++) if (cost(elements[i] as Element) < cost(elements[trigger] as Element)) trigger = i
  if (cost(elements[trigger] as Element) === Number.POSITIVE_INFINITY)
    throw new RangeError(`The cue "${row.cue}" has no word to start from`)
  return { ...row, elements, trigger, stops: numbered(row.not), turned: numbered(row.unless) }
}

/** Cues by the number of the word that starts them; a word that starts none has no entry. */
export type CueIndex = readonly (readonly Cue[] | undefined)[]

/** Compiles rows and files each under the words that start it, keeping the order of the rows. */
export function compileCues(rows: readonly CueRow[]): CueIndex {
  const index: Cue[][] = []
  for (const row of rows) {
    const cue = compileCue(row)
    const element = cue.elements[cue.trigger] as Element & { kind: "words" }
    for (const head of new Set(element.any.map((words) => words[0] as number))) {
      const held = index[head]
      if (held) held.push(cue)
      else index[head] = [cue]
    }
  }
  return Array.from(index)
}
