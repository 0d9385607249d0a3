/**
 * Fits the weights of `src/treat/discourse/weights.ts`: a logistic model with a fixed seed and no other chance in it, by Newton's method. Prints
 * what it reads in opinions of folds that it was not fitted on, and with `--write` writes the table.
 */
import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { featureNames } from "../../src/treat/discourse/features.js"
import { frameRows } from "../../src/treat/discourse/frames.js"
import { solve } from "./solve.js"
import { gather, type Line, type Read, type Unit } from "./units.js"

type Kind = "distinguished" | "followed"
type Sample = {
  readonly features: readonly number[]
  readonly label: number
  readonly weight: number
  readonly read: number
  readonly unit: Unit
}

const positives: Readonly<Record<Kind, readonly string[]>> = {
  distinguished: ["distinguished"],
  followed: ["followed", "adopted", "analogized"],
}
const bias = featureNames.length
const size = bias + 1
const folds = 5
const first = featureNames.indexOf((frameRows[0] as { name: string }).name)
/** How strongly a weight is held to nothing: marks more than frames, shapes and rows, which are fewer and mean more. */
const hold = featureNames.map((_, place) => (place < first ? 10 : 1.5))

/** How much a passage weighs as doing nothing that nobody read, in an ordinary opinion. */
const unread = 0.15
/** How much a sentence weighs that was written to do nothing to the case. */
const certain = 3
const unsure = new Set(["distinguished", "followed"].map((kind) => featureNames.indexOf(`a row reads ${kind}`)))

const overlaps = (spans: Unit["spans"], start: number, end: number): boolean => spans.some(([from, to]) => from < end && start < to)

/** What a unit teaches of a kind: 1 or 0 and how much it weighs; 2 for "some passage of this case". */
function taught(read: Read, unit: Unit, kind: Kind): readonly [number, number] {
  const authority = read.authorities.get(unit.authority)
  const kinds = positives[kind]
  if (read.source === "read") {
    const own = (authority?.said ?? []).filter((one) => kinds.includes(one.kind))
    const here = own.filter(({ span }) => span && overlaps(unit.spans, span[0], span[1]))
    if (here.length > 0) return [1, here.some(({ sure }) => sure) ? 1 : 0.4]
    return [0, own.length > 0 ? 0 : 1]
  }
  if (read.source === "pairs") {
    if (kind === "followed") return [0, authority?.pair === undefined || authority.pair === "Mentioned" ? 0 : 0.5]
    if (authority?.pair === "Distinguished") return [2, 0.7]
    return [0, authority?.pair === undefined ? 0.5 : 1]
  }
  if (read.source === "written") return [0, kind === "distinguished" ? certain : 0]
  return fromLines(read.lines, unit, authority?.name ?? "", kinds)
}

function fromLines(lines: readonly Line[], unit: Unit, name: string, kinds: readonly string[]): readonly [number, number] {
  for (const line of lines) {
    if (!overlaps(unit.spans, line.start, line.end)) continue
    const words = (line.targets ?? []).flatMap((target) => target.match(/[A-Z][A-Za-z']{3,}/g) ?? [])
    if (kinds.includes(line.act) && line.by === "court") return words.some((word) => name.includes(word)) ? [1, 1] : [0, 0]
    if (overlaps(unit.spans.slice(0, 1), line.start, line.end)) return [0, 1]
  }
  // Nobody read the rest of the opinion; nearly all of it does nothing of the kind.
  return [0, unit.features.some((feature) => unsure.has(feature)) ? 0 : unread]
}

function dot(features: readonly number[], weights: Float64Array): number {
  let sum = weights[bias] as number
  for (const feature of features) sum += weights[feature] as number
  return sum
}

/** Newton's method; `target` is 1 or 0 for each sample, `weight` how much it counts. */
function newton(samples: readonly Sample[], target: Float64Array, weight: Float64Array): Float64Array {
  const weights = new Float64Array(size)
  for (let round = 0; round < 8; round++) {
    const gradient = new Float64Array(size)
    const hessian = new Float64Array(size * size)
    for (let f = 0; f < size; f++) {
      const held = f === bias ? 0.001 : (hold[f] as number)
      gradient[f] = held * (weights[f] as number)
      hessian[f * size + f] = held
    }
    samples.forEach(({ features }, i) => {
      const counts = weight[i] as number
      if (counts === 0) return
      const p = 1 / (1 + Math.exp(-dot(features, weights)))
      const all = [...features, bias]
      const slope = counts * (p - (target[i] as number))
      const curve = counts * p * (1 - p)
      for (const a of all) {
        gradient[a] = (gradient[a] as number) + slope
        if (curve > 1e-5) for (const b of all) hessian[a * size + b] = (hessian[a * size + b] as number) + curve
      }
    })
    const step = solve(hessian, gradient)
    let most = 0
    for (let f = 0; f < size; f++) {
      weights[f] = (weights[f] as number) - (step[f] as number)
      most = Math.max(most, Math.abs(step[f] as number))
    }
    if (most < 1e-3) break
  }
  return weights
}

/** Fits on the samples of the given folds; a case known to be distinguished somewhere is taught by its best passage. */
function learn(samples: readonly Sample[]): Float64Array {
  const target = Float64Array.from(samples, ({ label }) => (label === 1 ? 1 : 0))
  const weight = Float64Array.from(samples, ({ label, weight }) => (label === 2 ? 0 : weight))
  let weights = newton(samples, target, weight)
  for (let round = 0; round < 2; round++) {
    const best = new Map<string, number>()
    samples.forEach(({ label, read, unit, features }, i) => {
      if (label !== 2) return
      const key = `${read} ${unit.authority}`
      const held = best.get(key)
      if (held === undefined || dot(features, weights) > dot((samples[held] as Sample).features, weights)) best.set(key, i)
    })
    if (best.size === 0) break
    const wide = Float64Array.from(weight)
    const aim = Float64Array.from(target)
    for (const i of best.values()) {
      wide[i] = (samples[i] as Sample).weight
      aim[i] = 1
    }
    weights = newton(samples, aim, wide)
  }
  return weights
}

function samplesOf(reads: readonly Read[], kind: Kind): readonly Sample[] {
  return reads.flatMap((read, place) =>
    read.units.map((unit): Sample => {
      const [label, weight] = taught(read, unit, kind)
      return { features: unit.features, label, weight, read: place, unit }
    }),
  )
}

const order = ["overruled", "limited", "questioned", "criticized", "distinguished", "followed", "none"]
const merged: Readonly<Record<string, string>> = {
  disapproved: "overruled",
  abrogated: "overruled",
  "declined to follow": "criticized",
  adopted: "followed",
}

type Count = { right: number; false: number; missed: number }

/** How cases come out when those above the threshold are read as of the kind; a case said to be worse counts neither way. */
function counted(
  reads: readonly Read[],
  scores: ReadonlyMap<string, number>,
  kind: Kind,
  threshold: number,
  source: Read["source"],
): Count {
  const count = { right: 0, false: 0, missed: 0 }
  reads.forEach((read, place) => {
    if (read.source !== source) return
    for (const [id, { said, pair }] of read.authorities) {
      const got = (scores.get(`${place} ${id}`) ?? -99) >= threshold
      if (source === "pairs") {
        if (pair === undefined || !["Distinguished", "Mentioned"].includes(pair)) continue
        if (pair === "Distinguished") count[got ? "right" : "missed"]++
        else if (got) count.false++
        continue
      }
      const all = said.map((one) => ({ ...one, kind: merged[one.kind] ?? one.kind }))
      const sure = all
        .filter((one) => one.sure)
        .map((one) => order.indexOf(one.kind))
        .filter((rank) => rank >= 0)
      const want = order[Math.min(6, ...sure)]
      if (order.indexOf(want as string) < order.indexOf(kind)) continue
      if (want === kind) count[got ? "right" : "missed"]++
      else if (got && !all.some((one) => one.kind === kind)) count.false++
    }
  })
  return count
}

/** As `counted`, by labelled sentence of ordinary opinions. */
function inLines(
  reads: readonly Read[],
  samples: readonly Sample[],
  scores: Float64Array,
  threshold: number,
): Count & { readonly all: number } {
  const count = { right: 0, false: 0, missed: 0, all: 0 }
  samples.forEach(({ read, label, weight }, i) => {
    if (reads[read]?.source !== "lines") return
    const got = (scores[i] as number) >= threshold
    if (got) count.all++
    if (weight < 1) return
    if (label === 1) count[got ? "right" : "missed"]++
    else if (got) count.false++
  })
  return count
}

const f1 = ({ right, false: wrong, missed }: Count): number => (right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed))
/** As F1, with precision counted twice as much as recall: hardly any of the cases that an ordinary opinion cites is followed by name. */
const sparing = ({ right, false: wrong, missed }: Count): number =>
  right === 0 ? 0 : (1.25 * right) / (1.25 * right + 0.25 * missed + wrong)
const shown = (count: Count): string => `${count.right}/${count.false}/${count.missed} F1 ${f1(count).toFixed(3)}`

/** The score of every sample by weights that were fitted on other folds. */
function crossed(samples: readonly Sample[]): Float64Array {
  const scores = new Float64Array(samples.length)
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(samples.filter(({ read }) => read % folds !== fold))
    samples.forEach(({ read, features }, i) => {
      if (read % folds === fold) scores[i] = dot(features, weights)
    })
  }
  return scores
}

function byCase(samples: readonly Sample[], scores: Float64Array): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  samples.forEach(({ read, unit }, i) => {
    const key = `${read} ${unit.authority}`
    best.set(key, Math.max(best.get(key) ?? -99, scores[i] as number))
  })
  return best
}

const sum = (counts: readonly Count[]): Count => ({
  right: counts.reduce((all, one) => all + one.right, 0),
  false: counts.reduce((all, one) => all + one.false, 0),
  missed: counts.reduce((all, one) => all + one.missed, 0),
})

/** Thresholds that read unseen folds as well as the best but for this are as good, and the lowest of them is taken. */
const nearly = 0.01

/** The weights of a kind and the lowest threshold that reads unseen folds well and no written miss as the kind; prints right/false/missed by threshold. */
function fitted(reads: readonly Read[], kind: Kind): { readonly weights: Float64Array; readonly threshold: number } {
  const samples = samplesOf(reads, kind)
  const scores = crossed(samples)
  const cases = byCase(samples, scores)
  const figures: { readonly threshold: number; readonly figure: number }[] = []
  for (let step = -30; step <= 5; step++) {
    const threshold = step / 10
    const read = counted(reads, cases, kind, threshold, "read")
    const pairs = counted(reads, cases, kind, threshold, "pairs")
    const lines = inLines(reads, samples, scores, threshold)
    const figure = kind === "followed" ? sparing(sum([read, lines])) : f1(sum([read, pairs, lines]))
    figures.push({ threshold, figure })
    console.log(
      `${kind} ${threshold.toFixed(2)}  read ${shown(read)}  pairs ${shown(pairs)}  lines ${shown(lines)} of ${lines.all}  all ${figure.toFixed(3)}`,
    )
  }
  const weights = learn(samples)
  const most = Math.max(...figures.map(({ figure }) => figure))
  const quiet = Math.max(
    -99,
    ...samples
      .filter(({ read }) => kind === "distinguished" && reads[read]?.source === "written")
      .map(({ features }) => dot(features, weights)),
  )
  const chosen = figures.find(({ threshold, figure }) => figure >= most - nearly && threshold > quiet)
  return { weights, threshold: chosen?.threshold ?? 0 }
}

const least = 0.08

function table(reads: readonly Read[]): string {
  const lines = (["distinguished", "followed"] as const).map((kind) => {
    const { weights, threshold } = fitted(reads, kind)
    const rows = featureNames
      .map((name, place) => ({ name, weight: weights[place] as number }))
      .filter(({ weight }) => Math.abs(weight) >= least)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ name, weight }) => `    [${JSON.stringify(name)}, ${weight.toFixed(2)}],`)
    return `  ${kind}: {\n    start: ${(weights[bias] as number).toFixed(2)},\n    threshold: ${threshold.toFixed(2)},\n    rows: [\n${rows.join("\n")}\n    ],\n  },`
  })
  return [
    "/** What each piece of evidence weighs, fitted by `bench/discourse/fit.ts`: the sum of those present, from `start` on, is held against `threshold`. */",
    "export const weighed: Readonly<",
    '  Record<"distinguished" | "followed", { readonly start: number; readonly threshold: number; readonly rows: readonly (readonly [string, number])[] }>',
    "> = {",
    ...lines,
    "}",
    "",
  ].join("\n")
}

const reads = gather()
if (reads.length === 0) console.log("The labelled opinions are not at hand (../shared is absent): nothing is fitted.")
else {
  const words = table(reads)
  if (process.argv.includes("--write")) writeFileSync(resolve(import.meta.dirname, "../../src/treat/discourse/weights.ts"), words)
}
