/** Where in an opinion a quotation may stand: places that share runs of three words with it, the fullest first. One pass over the opinion. */
import type { HeldWords } from "./opinion-words.js"
import type { QuotedItem } from "./quoted.js"

/** The word of the opinion that the quotation's first word would fall on, and how many runs of words agree. */
export type Anchor = { readonly at: number; readonly votes: number }

const run = 3
/** How far the words of one place may drift apart: words left out or put in. */
const drift = 8
const mostAnchors = 4
/** Runs that stand in an opinion more often than this tell nothing. */
const mostPlaces = 2000

/** Which words of the opinion to look at, and which of equal places to take: the first of them or the last. */
export type Stretch = { readonly from: number; readonly to: number; readonly take: "first" | "last" }

/** The likely places of a segment, by votes. */
export function anchors(segment: readonly QuotedItem[], held: HeldWords, { from, to, take }: Stretch): readonly Anchor[] {
  const hashes = segment.map((item) => (item.kind === "word" ? item.hash : 0))
  const size = Math.min(run, longestStretch(segment))
  const wanted = new Map<number, number[]>()
  for (let at = 0; size > 0 && at + size <= hashes.length; at++) {
    if (segment.slice(at, at + size).some(({ kind }) => kind === "gap")) continue
    const key = keyOf(hashes, at, size)
    const list = wanted.get(key)
    if (list) list.push(at)
    else wanted.set(key, [at])
  }
  const votes = new Map<number, number>()
  let places = 0
  for (let at = from; size > 0 && at + size <= to && places < mostPlaces; at++) {
    const found = wanted.get(keyOf(held.hashes, at, size))
    if (!found) continue
    places++
    for (const quoted of found.length > 8 ? found.slice(0, 8) : found) votes.set(at - quoted, (votes.get(at - quoted) ?? 0) + 1)
  }
  return clusters(votes, take)
}

/** Words in a row without a bracket between them, at the most. */
function longestStretch(segment: readonly QuotedItem[]): number {
  let best = 0
  let length = 0
  for (const { kind } of segment) {
    length = kind === "word" ? length + 1 : 0
    best = Math.max(best, length)
  }
  return best
}

function keyOf(hashes: ArrayLike<number>, at: number, size: number): number {
  let key = hashes[at] as number
  for (let next = 1; next < size; next++) key = (Math.imul(key, 31) + (hashes[at + next] as number)) | 0
  return key
}

/** Votes for neighbouring places count together. */
function clusters(votes: ReadonlyMap<number, number>, take: Stretch["take"]): readonly Anchor[] {
  const sorted = [...votes].sort((a, b) => a[0] - b[0])
  const found: Anchor[] = []
  let start = 0
  let sum = 0
  for (let end = 0; end < sorted.length; end++) {
    sum += (sorted[end] as [number, number])[1]
    while ((sorted[end] as [number, number])[0] - (sorted[start] as [number, number])[0] > drift)
      sum -= (sorted[start++] as [number, number])[1]
    const at = (sorted[start] as [number, number])[0]
    const last = found.at(-1)
    if (last && at - last.at <= drift) {
      if (sum > last.votes) found[found.length - 1] = { at, votes: sum }
    } else found.push({ at, votes: sum })
  }
  return found.sort((a, b) => b.votes - a.votes || (take === "first" ? a.at - b.at : b.at - a.at)).slice(0, mostAnchors)
}
