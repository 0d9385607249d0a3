/**
 * Minimal hitting sets: the smallest choices that take a member from every set of a family. What must change to escape every precedent, and
 * the least a court must rely on, are both of this form. Exponential in the worst case, so the work is bounded.
 */
import { apart, type Bits, bitsOf, has, membersOf, shared, size, union, without } from "./bits.js"

export type Bounds = {
  /** Members in a hitting set at most. */
  readonly largest?: number
  /** Steps of the search at most. */
  readonly work?: number
}

/** Each minimal hitting set once, as a set; `complete` is false when the work ran out before all were found. */
export type HittingSets = { readonly sets: readonly Bits[]; readonly complete: boolean }

/**
 * Takes the smallest set not yet hit and tries its members in turn; a member already tried is barred from the later branches, so that no choice is
 * met twice, and a choice with a member that has become redundant is dropped.
 */
export function hittingSets(
  family: readonly Bits[],
  width: number,
  { largest = Number.POSITIVE_INFINITY, work = 200_000 }: Bounds = {},
): HittingSets {
  const sets: Bits[] = []
  const ordered = [...family].sort((a, b) => size(a) - size(b))
  let left = work

  const extend = (chosen: Bits, count: number, unhit: readonly Bits[], barred: Bits): void => {
    const first = unhit[0]
    if (first === undefined) sets.push(chosen)
    if (first === undefined || count === largest) return
    const last = count + 1 === largest
    let closed = barred
    for (const member of membersOf(without(last ? unhit.reduce(shared) : first, barred))) {
      if (left-- <= 0) return
      const one = bitsOf([member], width)
      const next = union(chosen, one)
      const rest = last ? [] : unhit.filter((set) => !has(set, member))
      if (everyMemberNeeded(next, ordered)) extend(next, count + 1, rest, closed)
      closed = union(closed, one)
    }
  }
  extend(bitsOf([], width), 0, ordered, bitsOf([], width))
  return { sets, complete: left > 0 }
}

/** Does each member hit a set that no other member hits? */
function everyMemberNeeded(chosen: Bits, family: readonly Bits[]): boolean {
  let needed = bitsOf([], chosen.length)
  for (const set of family) {
    const hits = shared(set, chosen)
    if (size(hits) === 1 && apart(hits, needed)) needed = union(needed, hits)
  }
  return size(needed) === size(chosen)
}
