/** Sets of small numbers as bit sets. All sets that meet here have one width; a set is not changed after it is made. */

export type Bits = Uint32Array

const word = (set: Bits, at: number): number => set[at] as number

/** The set of these members, in `width` words. */
export function bitsOf(members: Iterable<number>, width: number): Bits {
  const set = new Uint32Array(width)
  for (const member of members) set[member >>> 5] = word(set, member >>> 5) | (1 << (member & 31))
  return set
}

/** The members, in rising order. */
export function membersOf(set: Bits): number[] {
  const members: number[] = []
  for (let at = 0; at < set.length; at++) {
    for (let rest = word(set, at); rest !== 0; rest &= rest - 1) members.push((at << 5) + 31 - Math.clz32(rest & -rest))
  }
  return members
}

export function has(set: Bits, member: number): boolean {
  return (word(set, member >>> 5) & (1 << (member & 31))) !== 0
}

/** Is every member of `a` in `b`? */
export function within(a: Bits, b: Bits): boolean {
  for (let at = 0; at < a.length; at++) if ((word(a, at) & ~word(b, at)) !== 0) return false
  return true
}

/** Have the two sets no member in common? */
export function apart(a: Bits, b: Bits): boolean {
  for (let at = 0; at < a.length; at++) if ((word(a, at) & word(b, at)) !== 0) return false
  return true
}

export function isEmpty(set: Bits): boolean {
  for (let at = 0; at < set.length; at++) if (word(set, at) !== 0) return false
  return true
}

export function union(a: Bits, b: Bits): Bits {
  return a.map((bits, at) => bits | word(b, at))
}

export function shared(a: Bits, b: Bits): Bits {
  return a.map((bits, at) => bits & word(b, at))
}

/** The members of `a` that `b` has not. */
export function without(a: Bits, b: Bits): Bits {
  return a.map((bits, at) => bits & ~word(b, at))
}

/** How many members has it? */
export function size(set: Bits): number {
  let count = 0
  for (let at = 0; at < set.length; at++) for (let rest = word(set, at); rest !== 0; rest &= rest - 1) count++
  return count
}
