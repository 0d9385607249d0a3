/**
 * Minimal hitting sets: the smallest choices that take a member from every set of a family. What must change to escape every precedent, and
 * the least a court must rely on, are both of this form. Exponential in the worst case, so the work is bounded.
 */
import { apart, type Bits, bitsOf, shared, singlesOf, size, sizeShared, union, without } from "./bits.js"

export type Bounds = {
  /** Members in a hitting set at most. */
  readonly largest?: number
  /** Sets looked at in the search at most. */
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
  { largest = Number.POSITIVE_INFINITY, work = 500_000 }: Bounds = {},
): HittingSets {
  const sets: Bits[] = []
  const ordered = [...family].sort((a, b) => size(a) - size(b))
  let left = work

  const extend = (chosen: Bits, count: number, unhit: readonly Bits[], barred: Bits): void => {
    const [first] = unhit
    if (first === undefined) sets.push(chosen)
    if (first === undefined || count === largest) return
    const last = count + 1 === largest
    let tried = barred
    for (const member of singlesOf(without(last ? unhit.reduce(shared) : first, barred))) {
      left -= ordered.length
      if (left < 0) return
      const more = union(chosen, member)
      if (everyMemberNeeded(more, count + 1, ordered)) extend(more, count + 1, last ? [] : unhit.filter((set) => apart(set, member)), tried)
      tried = union(tried, member)
    }
  }
  extend(bitsOf([], width), 0, ordered, bitsOf([], width))
  return { sets, complete: left >= 0 }
}

/** Does each member hit a set that no other member hits? */
function everyMemberNeeded(chosen: Bits, count: number, family: readonly Bits[]): boolean {
  let needed = bitsOf([], chosen.length)
  let missing = count
  for (const set of family) {
    if (sizeShared(set, chosen) !== 1) continue
    const sole = shared(set, chosen)
    if (!apart(sole, needed)) continue
    needed = union(needed, sole)
    if (--missing === 0) return true
  }
  return false
}
