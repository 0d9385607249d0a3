/**
 * How long a question takes over 1,000 precedents of 40 factors: the verdict with the precedents that force it, both grounds of distinguishing for
 * each of the others, and the smallest changes that flip it. One base is consistent (each side's factors have a hidden weight and the reason alone
 * outweighs the other side), one is decided at random and so full of contradictions. The same numbers are drawn every time.
 *
 *     npm run bench:reason
 */
import { type CaseBase, caseBase } from "../src/reason/constraint/base.js"
import { minimalReasons } from "../src/reason/constraint/decision.js"
import { flips, type Goal } from "../src/reason/constraint/flips.js"
import type { Precedent, Side, Situation } from "../src/reason/constraint/precedent.js"
import { distinctions, weigh } from "../src/reason/constraint/weigh.js"

const precedents = 1_000
const perSide = 20
const questions = 2_000

/** Numbers from 0 to 1, always the same (mulberry32). */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const draw = draws(20_020_613)
const vocabulary: Situation = { pi: named("p"), delta: named("d") }
const weights = new Map([...vocabulary.pi, ...vocabulary.delta].map((factor) => [factor, 1 + Math.floor(draw() * 9)]))

function named(letter: string): string[] {
  return Array.from({ length: perSide }, (_, at) => `${letter}${at + 1}`)
}

function some(factors: readonly string[], share: number): string[] {
  const taken = factors.filter(() => draw() < share)
  return taken.length > 0 ? taken : [factors[Math.floor(draw() * factors.length)] as string]
}

function weight(factors: readonly string[]): number {
  return factors.reduce((sum, factor) => sum + (weights.get(factor) as number), 0)
}

function situation(): Situation {
  return { pi: some(vocabulary.pi, 0.4), delta: some(vocabulary.delta, 0.4) }
}

function orderly(id: string): Precedent {
  const facts = situation()
  const outcome: Side = weight(facts.pi) >= weight(facts.delta) ? "pi" : "delta"
  const reason = [...facts[outcome]]
  while (reason.length > 1 && weight(reason.slice(1)) > weight(facts[outcome === "pi" ? "delta" : "pi"])) reason.shift()
  return { id, ...facts, outcome, reason }
}

function unruly(id: string): Precedent {
  const facts = situation()
  const outcome: Side = draw() < 0.5 ? "pi" : "delta"
  return { id, ...facts, outcome, reason: some(facts[outcome], 0.3) }
}

function asked(base: CaseBase, about: Situation): void {
  const { verdict } = weigh(base, about)
  distinctions(base, about)
  const goals: readonly Goal[] = verdict === "forced_pi" || verdict === "forced_delta" ? ["unforce"] : ["pi", "delta"]
  for (const goal of goals) flips(base, about, goal)
}

/** A matter like one decided before, but for two of its facts. */
function variant(cases: readonly Precedent[]): Situation {
  const like = cases[Math.floor(draw() * cases.length)] as Precedent
  const turned = new Set([...some(vocabulary.pi, 1 / perSide), ...some(vocabulary.delta, 1 / perSide)])
  const turn = (side: Side) => vocabulary[side].filter((factor) => like[side].includes(factor) !== turned.has(factor))
  return { pi: turn("pi"), delta: turn("delta") }
}

function timed(name: string, situations: readonly Situation[], ask: (about: Situation) => void): void {
  for (const about of situations.slice(0, 200)) ask(about)
  const times = situations.map((about) => {
    const start = performance.now()
    ask(about)
    return performance.now() - start
  })
  const at = (share: number) => (times.sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] as number).toFixed(3)
  process.stdout.write(`  ${name.padEnd(44)} median ${at(0.5)} ms   p99 ${at(0.99)} ms   max ${at(1)} ms\n`)
}

for (const [name, made] of Object.entries({ orderly, unruly })) {
  const cases = Array.from({ length: precedents }, (_, at) => made(`c${at + 1}`))
  for (const model of ["reason", "result"] as const) {
    const start = performance.now()
    const base = caseBase(cases, { model, factors: vocabulary })
    const compiled = (performance.now() - start).toFixed(1)
    process.stdout.write(`${precedents} ${name} precedents, ${2 * perSide} factors, ${model} model, compiled in ${compiled} ms\n`)
    const situations = Array.from({ length: questions }, () => variant(cases))
    const verdicts = new Map<string, number>()
    for (const about of situations) {
      const { verdict } = weigh(base, about)
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
    }
    process.stdout.write(`  ${[...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(", ")}\n`)
    timed("verdict and forcing precedents", situations, (about) => weigh(base, about))
    timed("verdict, forcing, distinctions and flips", situations, (about) => asked(base, about))
    timed("minimal reasons for both sides", situations, (about) => [
      minimalReasons(base, about, "pi"),
      minimalReasons(base, about, "delta"),
    ])
  }
}
