/** Sets of small numbers as bit sets. All sets that meet here have one width; a set is not changed after it is made. */

export type Bits = Uint32Array

const word = (set: Bits, at: number): number => set[at] as number

/** The set of these members, in `width` words. */
export function bitsOf(members: Iterable<number>, width: number): Bits {
  const set = new Uint32Array(width)
  for (const member of members) set[member >>> 5] = word(set, member >>> 5) | (1 << (member & 31))
  return set
}

/** The items at the members' places, in rising order. */
export function picked<Item>(items: readonly Item[], set: Bits): Item[] {
  const members: Item[] = []
  for (let at = 0; at < set.length; at++) {
    for (let rest = word(set, at); rest !== 0; rest &= rest - 1) members.push(items[(at << 5) + 31 - Math.clz32(rest & -rest)] as Item)
  }
  return members
}

/** The members, each as a set of its own. */
export function singlesOf(set: Bits): Bits[] {
  const singles: Bits[] = []
  for (let at = 0; at < set.length; at++) {
    for (let rest = word(set, at); rest !== 0; rest &= rest - 1) {
      const single = new Uint32Array(set.length)
      single[at] = rest & -rest
      singles.push(single)
    }
  }
  return singles
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
  const set = new Uint32Array(a.length)
  for (let at = 0; at < a.length; at++) set[at] = word(a, at) | word(b, at)
  return set
}

export function shared(a: Bits, b: Bits): Bits {
  const set = new Uint32Array(a.length)
  for (let at = 0; at < a.length; at++) set[at] = word(a, at) & word(b, at)
  return set
}

/** The members of `a` that `b` has not. */
export function without(a: Bits, b: Bits): Bits {
  const set = new Uint32Array(a.length)
  for (let at = 0; at < a.length; at++) set[at] = word(a, at) & ~word(b, at)
  return set
}

/** How many members has it? */
export function size(set: Bits): number {
  let count = 0
  for (let at = 0; at < set.length; at++) count += ones(word(set, at))
  return count
}

/** Smaller sets first, then those with the earlier member: an order that depends on nothing else. */
export function compareSets(a: Bits, b: Bits): number {
  const sizes = size(a) - size(b)
  if (sizes !== 0) return sizes
  const at = a.findIndex((bits, index) => bits !== word(b, index))
  if (at < 0) return 0
  const differing = word(a, at) ^ word(b, at)
  return (word(a, at) & differing & -differing) !== 0 ? -1 : 1
}

/** How many members of `a` are missing from `b`? */
export function sizeWithout(a: Bits, b: Bits): number {
  let count = 0
  for (let at = 0; at < a.length; at++) count += ones(word(a, at) & ~word(b, at))
  return count
}

/** How many members have the two sets in common? */
export function sizeShared(a: Bits, b: Bits): number {
  let count = 0
  for (let at = 0; at < a.length; at++) count += ones(word(a, at) & word(b, at))
  return count
}

/** The bits set in a word, added up in parallel: in pairs, in fours, in bytes, then across the bytes. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
