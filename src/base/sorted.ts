/** Looking things up by halving, in what is sorted by where it starts. */

/** The index of the first span that starts at or after an offset; the length when none does. */
export function firstFrom(spans: ArrayLike<{ readonly start: number }>, offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as { start: number }).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the last span that starts at or before an offset; -1 when all start later. */
export function lastAt(spans: ArrayLike<{ readonly start: number }>, offset: number): number {
  return firstFrom(spans, offset + 1) - 1
}

/** The index of the first of ascending numbers that is not below a number; the length when all are. */
export function firstNotBelow(ascending: ArrayLike<number>, least: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
