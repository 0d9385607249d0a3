/** The hunt for texts that are read otherwise once a mutation has struck: seeded, and able to cut what it finds down to the least that still fails. */
import type { Citation } from "../../../src/cite/citation.js"
import { cite } from "../../../src/cite/cite.js"
import { type Edit, type Mutation, mutations, type Pick } from "./mutations.js"

/** A text in which a mutation changes what is read: the text before and after, the citation, and what became of it. */
export type Find = {
  readonly mutation: string
  readonly before: string
  readonly after: string
  readonly wanted: string
  readonly got: string
}

type Lost = { readonly wanted: string; readonly got: string }
type Miss = {
  readonly mutation: string
  readonly text: string
  readonly edits: readonly Edit[]
  readonly kept: readonly Citation[]
  readonly miss: Lost
}

/** The same numbers for the same seed. */
export function picker(seed: number): Pick {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % limit
  }
}

export function applied(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.at - a.at).reduce((held, { at, length, by }) => held.slice(0, at) + by + held.slice(at + length), text)
}

/** What a citation says, apart from where it stands. */
function told({ kind, volume, reporter, page, title, code, section, year, court, name }: Citation): string {
  const core = [kind, volume, reporter, page, title, code, section].filter((part) => part !== undefined).join(" ")
  const around = [court, year, name && `'${name.replace(/["“”’]/g, "'")}'`].filter((part) => part !== undefined)
  return around.length > 0 ? `${core} (${around.join(" ")})` : core
}

/** Citations that stand by themselves: neither their kind nor their words hang on what was read before. */
const stands = ({ kind, code }: Citation): boolean =>
  kind === "case" || ((kind === "statute" || kind === "constitution") && code !== undefined)

/** Room around a citation in which nothing may change if it is to be read the same. */
const room = 60

/** The places of a text that a mutation may strike, and the citations that must stay as they are read. */
function strike(text: string, mutation: Mutation, pick: Pick): { readonly edits: readonly Edit[]; readonly kept: readonly Citation[] } {
  const { citations } = cite(text)
  const own = citations.filter(stands)
  const shift = (from: number, edits: readonly Edit[]): readonly Edit[] => edits.map((edit) => ({ ...edit, at: edit.at + from }))
  if (mutation.where === "inside") {
    const cases = own.filter(({ kind }) => kind === "case")
    const one = cases[cases.length === 0 ? 0 : pick(cases.length)]
    return one ? { edits: shift(one.start, mutation.edits(one.text, pick)), kept: [one] } : { edits: [], kept: [] }
  }
  const edits: Edit[] = []
  let from = 0
  for (const { span, nameSpan } of [...citations, { span: { start: text.length + room, end: 0 }, nameSpan: undefined }]) {
    const start = Math.min(span.start, nameSpan?.start ?? span.start) - room
    if (start > from) edits.push(...shift(from, mutation.edits(text.slice(from, start), pick)))
    from = Math.max(from, span.end + room)
  }
  return { edits, kept: own }
}

/** The first citation that is not read as before, or undefined. */
function lost(
  kept: readonly Citation[],
  edits: readonly Edit[],
  after: string,
): { readonly wanted: string; readonly got: string } | undefined {
  const found = cite(after).citations
  for (const one of kept) {
    const moved = one.start + edits.reduce((sum, { at, length, by }) => (at < one.start ? sum + by.length - length : sum), 0)
    const same = found.find(({ start }) => start === moved)
    if (!same || told(same) !== told(one)) return { wanted: told(one), got: same ? told(same) : "nothing" }
  }
  return undefined
}

/** Strikes one text with one mutation; "nothing to strike" where the mutation finds no place. */
export function tried(text: string, mutation: Mutation, pick: Pick): Find | "same" | "nothing to strike" {
  const { edits, kept } = strike(text, mutation, pick)
  if (edits.length === 0 || kept.length === 0) return "nothing to strike"
  const miss = lost(kept, edits, applied(text, edits))
  return miss ? smallest({ mutation: mutation.name, text, edits, kept, miss }) : "same"
}

/** Longest piece of an opinion that is struck at a time. */
const piece = 2400

/** Strikes pieces of the texts until so many strikes have found something to change; each mutation in turn. */
export function hunt(texts: readonly string[], seed: number, count: number): readonly Find[] {
  const pick = picker(seed)
  const finds: Find[] = []
  let struck = 0
  for (let turn = 0; struck < count && turn < count * 20; turn++) {
    const text = texts[pick(texts.length)] as string
    const at = text.indexOf(" ", pick(Math.max(1, text.length - piece))) + 1
    const found = tried(text.slice(at, at + piece), mutations[turn % mutations.length] as Mutation, pick)
    if (found === "nothing to strike") continue
    struck++
    if (found !== "same") finds.push(found)
  }
  return finds
}

/** The least stretch of the text in which the citation still fails under the same edits, by cutting ever shorter pieces off both ends. */
function smallest({ mutation, text, edits, kept, miss }: Miss): Find {
  let best = { from: 0, to: text.length, miss }
  const one = kept.find((held) => told(held) === miss.wanted) as Citation
  for (let cut = text.length >> 1; cut > 0; cut >>= 1) {
    for (const [from, to] of [
      [best.from + cut, best.to],
      [best.from, best.to - cut],
    ] as const) {
      const again = from <= one.start && one.end <= to ? within(text, edits, one, from, to) : undefined
      if (again) best = { from, to, miss: again }
    }
  }
  const before = text.slice(best.from, best.to)
  return { mutation, before, after: applied(before, moved(edits, best.from, best.to)), ...best.miss }
}

function moved(edits: readonly Edit[], from: number, to: number): readonly Edit[] {
  return edits.filter(({ at, length }) => at >= from && at + length <= to).map((edit) => ({ ...edit, at: edit.at - from }))
}

/** What becomes of the citation when only from..to of the text is there; nothing where it is not read there in the first place. */
function within(text: string, edits: readonly Edit[], one: Citation, from: number, to: number): Lost | undefined {
  const before = text.slice(from, to)
  const held = cite(before).citations.find(({ start }) => start === one.start - from)
  if (!held || told(held) !== told(one)) return undefined
  const inside = moved(edits, from, to)
  return lost([held], inside, applied(before, inside))
}
