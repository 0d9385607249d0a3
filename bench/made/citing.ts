/**
 * Who cites whom in a made-up body of law, the same each time. Cases are numbered in order of date. How often a case is cited follows a
 * power law: a case whose number can be halved k times is cited about 1.6 times as often as one that can be halved k - 1 times, so that
 * half of the cases are cited three times, and one of millions tens of thousands of times. What is cited is mostly recent.
 */

/** A small generator of numbers from 0 to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Each class of fame is asked for 2^-0.3 times as often as the one before it, and holds half as many cases. */
const nextClass = 2 ** -0.3
/** The age of what is cited, as a share of all cases before the citing one: twelve years or so in a body of law that grows. */
const meanAge = 0.1
const oldest = 1800
const years = 224

/** A case that case `by` cites: an earlier one. */
export function citedBy(by: number, random: () => number): number {
  let fame = Math.floor(Math.log(Math.max(random(), 1e-12)) / Math.log(nextClass))
  const latest = by - 1 - Math.floor(-Math.log(Math.max(random(), 1e-12)) * meanAge * by)
  const at = latest > 0 ? latest : 1 + Math.floor(random() * (by - 1))
  while (fame > 30 || 2 ** fame > at) fame = Math.floor(fame / 2)
  return at - (at % 2 ** fame)
}

/** How many cases a case cites: 7.5 on the average, half of them fewer than 5, now and then a hundred. */
export function citedCount(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(Math.max(random(), 1e-12))) * Math.cos(2 * Math.PI * random())
  return Math.min(300, Math.floor(Math.exp(1.53 + 0.98 * normal) + 0.5))
}

/** The day of a case as yyyymmdd: more cases each year than the year before, in order. */
export function dayOf(n: number, count: number): number {
  const at = years * Math.sqrt(n / (count + 1))
  const inYear = (at - Math.floor(at)) * 372
  return (oldest + Math.floor(at)) * 10000 + (1 + Math.floor(inYear / 31)) * 100 + 1 + (Math.floor(inYear) % 28)
}

const shift = 2 ** 23

/** Every citing pair in order of cited, then citing case, each once; a pair is `cited * 2^23 + citing`. */
export function pairsOf(count: number): Float64Array {
  const random = numbers(count)
  let pairs = new Float64Array(Math.ceil(count * 7.6) + 1000)
  let held = 0
  for (let by = 2; by <= count; by++)
    for (let n = citedCount(random); n > 0; n--) {
      if (held === pairs.length) pairs = widened(pairs)
      pairs[held++] = citedBy(by, random) * shift + by
    }
  const sorted = pairs.subarray(0, held).sort()
  let kept = 0
  for (let n = 0; n < held; n++) if (n === 0 || sorted[n] !== sorted[n - 1]) sorted[kept++] = sorted[n] as number
  return sorted.subarray(0, kept)
}

function widened(pairs: Float64Array): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(Math.ceil(pairs.length * 1.1))
  wider.set(pairs)
  return wider
}

export const citedIn = (pair: number) => Math.floor(pair / shift)
export const citingIn = (pair: number) => pair % shift
