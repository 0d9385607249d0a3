/**
 * What the passages about each case amount to, weighed: the evidence of `features.ts`, each with its weight of `weights.ts`. The strongest
 * that speak for an answer are its reasons.
 */
import { isStripped } from "../../cite/caseless/names.js"
import { inSentences } from "../judge/evidence.js"
import type { Judged } from "../judge/judge.js"
import type { Reading } from "../reading.js"
import { featureNames, featuresOf } from "./features.js"
import { markedIn } from "./marked.js"
import { weighed } from "./weights.js"
import { rowsIn, type Window, windowsOf } from "./windows.js"

type Kind = keyof typeof weighed

const kinds = (Object.keys(weighed) as readonly Kind[]).map((kind) => {
  const weights = new Float64Array(featureNames.length)
  for (const [name, weight] of weighed[kind].rows) weights[featureNames.indexOf(name)] = weight
  return { kind, weights, start: weighed[kind].start - weighed[kind].threshold }
})

const mostReasons = 4

/**
 * The treatments that passages of the court amount to, beside what cue rows found (`judged`), at most one of a kind for each passage. A text that
 * has lost its capitals and its sentences' ends has no passages to weigh.
 */
export function weighedIn(reading: Reading, judged: ReadonlyMap<string, readonly Judged[]>): readonly Judged[] {
  if (isStripped(reading.document.text)) return []
  const windows = windowsOf(reading)
  if (windows.length === 0) return []
  const marked = markedIn(reading)
  const often = new Map<string, number>()
  for (const { authority } of windows) often.set(authority, (often.get(authority) ?? 0) + 1)
  return windows.flatMap((window) => {
    const rows = rowsIn(window, judged.get(window.authority) ?? [])
    const features = featuresOf(reading, marked, window, rows, often.get(window.authority) ?? 0)
    const best = kinds
      .map(({ kind, weights, start }) => ({
        kind,
        weights,
        sum: features.reduce((sum, feature) => sum + (weights[feature] as number), start),
      }))
      .filter(({ sum }) => sum >= 0)
      .sort((a, b) => b.sum - a.sum)[0]
    return best ? [judgedAs(reading, window, best.kind, features, best.weights)] : []
  })
}

function judgedAs(reading: Reading, window: Window, kind: Kind, features: readonly number[], weights: Float64Array): Judged {
  const strongest = [...features]
    .filter((feature) => (weights[feature] as number) > 0)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, mostReasons)
  const reasons = strongest.map((feature) => `${featureNames[feature]} +${(weights[feature] as number).toFixed(2)}`)
  const last = Math.max(
    window.named,
    ...(strongest.some((feature) => featureNames[feature]?.includes("group")) ? window.group.slice(0, 1) : [window.next]),
  )
  return {
    authority: window.authority,
    treatment: { ...inSentences(reading, window.own, last, { treatment: kind, rule: `weighed.${kind}` }), reasons },
    place: window.named,
    detail: -1,
  }
}
