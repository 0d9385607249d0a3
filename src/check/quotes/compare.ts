/** A quotation against an opinion: are the words there, and if not quite, which are changed? */
import type { Span } from "../../base/span.js"
import type { Zone } from "../../read/document.js"
import type { Finding } from "../finding.js"
import { align, type Step } from "./align.js"
import { anchors, type Stretch } from "./anchor.js"
import { type HeldWords, heldWords, spanOf, wordAt } from "./opinion-words.js"
import type { Quoted, QuotedItem } from "./quoted.js"
import { type PlacedPiece, type Turn, turnsIn } from "./turned.js"

export type Difference = NonNullable<Finding["difference"]>

export type Comparison = {
  readonly answer: "exact" | "altered"
  /** Words that agree, of all words quoted: from 0 to 1. */
  readonly agreement: number
  /** Where the words stand in the opinion. */
  readonly span: Span
  readonly difference: Difference
  /** Ellipses and brackets that the words agree around; absent where they agree without any. */
  readonly edited?: true
  /** Edits that turn the meaning; absent where none does. */
  readonly turns?: readonly Turn[]
  /** Only citations are left out, and the quotation does not say so. */
  readonly citationLeftOut?: true
  /** Where else in the opinion the same letters stand. */
  readonly alsoAt?: readonly number[]
}

/** What the brief says of its quotation: citations and notes inside it left out. */
export type Allowance = { readonly omissions: boolean }

/** Less agreement than this is another text. */
const least = 0.6
/** Words in a row that must agree in an altered quotation: any two texts share shorter runs. */
const leastRun = 4
const longestSegment = 600
/** A place that shares fewer runs of words than this, for each word quoted, is no place of an altered quotation. */
const fewestVotes = 0.1
const longestOmission = 60

/** Compares a quotation with an opinion; undefined when the words are not there. */
export function compareQuotation(quoted: Quoted, held: HeldWords, allowance: Allowance): Comparison | undefined {
  const parts = placeAll(quoted.segments, held)
  const found = parts.filter(({ first }) => first >= 0)
  const agreed = sum(parts.map(({ same }) => same))
  const words = sum(parts.map(({ words }) => words))
  if (found.length === 0 || words === 0 || agreed / words < least) return undefined
  const changed = parts.some((part) => isChanged(part, held, allowance))
  if (changed && longestRun(parts) < Math.min(leastRun, words - 1)) return undefined
  const difference = parts.flatMap(({ steps, segment }) => inWords(steps, segment, held, quoted.source))
  const span = spanOf(held, Math.min(...found.map(({ first }) => first)), Math.max(...found.map(({ last }) => last)))
  const turns = changed ? [] : turnsIn(quoted, parts.map(pieceOf), held)
  const quiet = changed && parts.every((part) => !isChanged(part, held, { omissions: true }))
  return {
    answer: changed || turns.some(({ how }) => how !== "begins behind" && how !== "ends before") ? "altered" : "exact",
    agreement: agreed / words,
    span,
    difference: merged(difference),
    ...(isEdited(quoted) ? { edited: true } : {}),
    ...(turns.length > 0 ? { turns } : {}),
    ...(quiet ? { citationLeftOut: true } : {}),
  }
}

/** What is said of a quotation whose words were found: `exact` only where nothing is edited and nothing turns. */
export function verdictOf({ answer, edited, turns }: Comparison): "exact" | "edited" | "altered" {
  if (answer === "altered") return "altered"
  return edited || turns ? "edited" : "exact"
}

function pieceOf({ segment, first, last, steps }: Part): PlacedPiece {
  return { segment, first, last, pairs: steps.filter(({ op }) => op === "same") }
}

/** An ellipsis, a bracket for words, or letters put into a word; a capital in brackets is form alone. */
function isEdited({ segments }: Quoted): boolean {
  return segments.length > 1 || segments.some((segment) => segment.some((item) => item.kind === "gap" || (item.put?.length ?? 0) > 1))
}

/** Letters and spaces that stand in the opinion as they are written show the place without splitting the whole opinion into words. */
const plainRun = /[A-Za-z][A-Za-z ]{15,80}/g
/** Characters around that place that are split: the quotation's own length, and this. */
const around = 1500
const mostRepeats = 4

/** The comparison, when the quotation stands word for word around a run of its own letters; undefined leaves it open. */
export function compareWhereWritten(quoted: Quoted, opinion: Written, allowance: Allowance): Comparison | undefined {
  const written = quoted.source.slice(quoted.span.start, quoted.span.end)
  const run = [...written.matchAll(plainRun)].map(([words]) => words).toSorted((a, b) => b.length - a.length)[0]
  const at = run === undefined ? -1 : opinion.text.indexOf(run, opinion.from)
  if (at < 0) return undefined
  const reach = written.length + around
  const held = heldWords(opinion.text, opinion.zones, Math.max(opinion.from, at - reach), Math.min(opinion.text.length, at + reach))
  const found = compareQuotation(quoted, held, allowance)
  if (found?.answer !== "exact") return undefined
  const alsoAt: number[] = []
  for (let next = opinion.text.indexOf(run ?? "", at + 1); next >= 0 && alsoAt.length < mostRepeats; ) {
    alsoAt.push(next)
    next = opinion.text.indexOf(run ?? "", next + 1)
  }
  return alsoAt.length > 0 ? { ...found, alsoAt } : found
}

/** An opinion as it is written, from where its own words begin. */
export type Written = { readonly text: string; readonly zones: readonly Zone[]; readonly from: number }

type Part = {
  readonly segment: readonly QuotedItem[]
  readonly steps: readonly Step[]
  readonly first: number
  readonly last: number
  readonly same: number
  readonly words: number
}

/** Words that an ellipsis may pass over. */
const longestEllipsis = 600

/** The longest segment first; those before and after it are sought near it, in order. */
function placeAll(segments: Quoted["segments"], held: HeldWords): readonly Part[] {
  const lengths = segments.map(({ length }) => length)
  const middle = lengths.indexOf(Math.max(...lengths))
  const cut = segments.map((segment) => segment.slice(0, longestSegment))
  if (cut.length === 0) return []
  const parts: Part[] = []
  parts[middle] = bridged(place(cut[middle] as readonly QuotedItem[], held, whole(held)), held)
  const core = parts[middle] as Part
  for (let at = middle + 1, from = core.last + 1; at < cut.length; at++) {
    parts[at] = near(cut[at] as readonly QuotedItem[], held, { from, to: Math.min(held.count, from + longestEllipsis), take: "first" })
    if ((parts[at] as Part).last >= 0) from = (parts[at] as Part).last + 1
  }
  for (let at = middle - 1, to = Math.max(0, core.first); at >= 0; at--) {
    parts[at] = near(cut[at] as readonly QuotedItem[], held, { from: Math.max(0, to - longestEllipsis), to, take: "last" })
    if ((parts[at] as Part).first >= 0) to = (parts[at] as Part).first
  }
  return parts
}

function whole(held: HeldWords): Stretch {
  return { from: 0, to: held.count, take: "first" }
}

/** In the stretch; where it is not there word for word, the better of that and of the whole opinion. */
function near(segment: readonly QuotedItem[], held: HeldWords, stretch: Stretch): Part {
  const there = bridged(place(segment, held, stretch), held)
  if (there.same === there.words) return there
  const anywhere = bridged(place(segment, held, whole(held)), held)
  return anywhere.same === anywhere.words && anywhere.words > leastRun ? anywhere : there
}

/** The best place of a segment. */
function place(segment: readonly QuotedItem[], held: HeldWords, stretch: Stretch): Part {
  const words = segment.filter(({ kind }) => kind === "word").length
  let best: Part | undefined
  const likely = anchors(segment, held, stretch)
  for (const { at, votes } of likely) {
    if (votes * 3 < (likely[0]?.votes ?? 0) || votes < words * fewestVotes) break
    const { steps, first, last } = align(segment, held, at)
    const same = steps.filter(({ op }) => op === "same").length
    if (same > (best?.same ?? 0)) best = { segment, steps, first, last, same, words }
    if (same === words && steps.length === words) break
  }
  return best ?? unplaced(segment, words)
}

/**
 * A long run of words is left out in the middle (a citation, most often): the shorter end is sought by itself, and the words between become
 * words only held.
 *
 *     quoted   The rule is settled.                     It binds the owner.
 *     held     The rule is settled. See 2 Rep. 10, 12.  It binds the owner.
 */
function bridged(part: Part, held: HeldWords): Part {
  const at = part.steps.findIndex(({ op }) => op === "same")
  const end = part.steps.findLastIndex(({ op }) => op === "same") + 1
  const [head, tail] = [part.steps.slice(0, at), part.steps.slice(end)]
  if (at < 0 || Math.max(head.length, tail.length) < leastRun) return part
  const cut = head.length >= tail.length ? (part.steps[at] as Step).quoted : (part.steps[end - 1] as Step).quoted + 1
  const one = place(part.segment.slice(0, cut), held, whole(held))
  const other = place(part.segment.slice(cut), held, { ...whole(held), from: Math.max(0, one.last) })
  const apart = other.first - one.last - 1
  if (one.first < 0 || other.first < 0 || apart < 0 || apart > longestOmission || one.same + other.same <= part.same) return part
  const between = Array.from({ length: apart }, (_, n): Step => ({ op: "held", quoted: -1, held: one.last + 1 + n }))
  const moved = other.steps.map((step) => (step.quoted < 0 ? step : { ...step, quoted: step.quoted + cut }))
  return { ...part, steps: [...one.steps, ...between, ...moved], first: one.first, last: other.last, same: one.same + other.same }
}

/** A piece of which no three words stand together in the opinion: all of it is only quoted. Short ends of a quotation may be so. */
function unplaced(segment: readonly QuotedItem[], words: number): Part {
  const steps = segment.flatMap((item, at): Step[] => (item.kind === "word" ? [{ op: "quoted", quoted: at, held: -1 }] : []))
  return { segment, steps, first: -1, last: -1, same: 0, words }
}

/** Is any word changed, beyond what may be left out? */
function isChanged({ steps }: Part, held: HeldWords, { omissions }: Allowance): boolean {
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] as Step
    if (step.op === "same") continue
    let end = at
    while (end < steps.length && (steps[end] as Step).op === "held") end++
    if (end === at) return true
    if ((steps[end] as Step | undefined)?.op === "quoted") return true
    const left = steps.slice(at, end).map((one) => wordAt(held, one.held))
    const number = left.length === 1 && /^\d{1,3}$/.test(left[0] ?? "")
    const omission = omissions && left.length <= longestOmission && left.some((word) => /\d/.test(word))
    if (!number && !omission) return true
    at = end - 1
  }
  return false
}

function longestRun(parts: readonly Part[]): number {
  let best = 0
  for (const { steps } of parts) {
    let run = 0
    for (const { op } of steps) {
      run = op === "same" ? run + 1 : 0
      best = Math.max(best, run)
    }
  }
  return best
}

/** The steps as words, each as it is written where it stands. */
function inWords(steps: readonly Step[], segment: readonly QuotedItem[], held: HeldWords, source: string): Difference {
  return steps.map(({ op, quoted, held: at }) => {
    const item = segment[quoted]
    if (op === "held" || item?.kind !== "word") return { op, words: held.text.slice(held.starts[at], held.ends[at]) }
    return { op, words: source.slice(item.span.start, item.span.end) }
  })
}

/** Neighbours of one kind as one run of words; what was quoted stands before what is held. */
function merged(steps: Difference): Difference {
  const runs: { op: Difference[number]["op"]; words: string[] }[] = []
  for (const { op, words } of steps) {
    const last = runs.at(-1)
    const before = runs.at(-2)
    if (last?.op === op) last.words.push(words)
    else if (op === "quoted" && last?.op === "held" && before?.op === "quoted") before.words.push(words)
    else if (op === "quoted" && last?.op === "held") runs.splice(-1, 0, { op, words: [words] })
    else runs.push({ op, words: [words] })
  }
  return runs.map(({ op, words }) => ({ op, words: words.join(" ") }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
