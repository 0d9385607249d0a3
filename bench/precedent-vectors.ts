/** Test vectors for precedential constraint: what the models answer to each kind, in the vectors' own shape, and where that differs from what is expected. */
import { citings, relevantDifferences } from "../src/reason/constraint/analogy.js"
import { caseBase, type Model, type Reading } from "../src/reason/constraint/base.js"
import { inconsistencies, tainted } from "../src/reason/constraint/consistency.js"
import { type Bench, binding, bindingBase, type Decided } from "../src/reason/constraint/court.js"
import { admits, minimalReasons, type Policy, propose } from "../src/reason/constraint/decision.js"
import { type Dimensions, type Measured, type Values, weighDimensions } from "../src/reason/constraint/dimensions.js"
import { flips, type Goal } from "../src/reason/constraint/flips.js"
import { type Findings, type Found, type Hierarchy, settle } from "../src/reason/constraint/hierarchy.js"
import type { Decision, Precedent, Side, Situation } from "../src/reason/constraint/precedent.js"
import { type Constraint, distinctions, weigh } from "../src/reason/constraint/weigh.js"

export type Vector = { readonly id: string; readonly kind: string; readonly expected: unknown; readonly asserted?: Asserted }

type Asked = Vector & {
  readonly factors: Situation
  readonly caseBase: readonly Precedent[]
  readonly situation: Situation
  readonly proposed?: { readonly outcome: Side; readonly reason: readonly string[] }
}
type Proposed = Asked & Required<Pick<Asked, "proposed">>
type Invalid = Vector & { readonly case: Omit<Precedent, "id" | "outcome"> & { readonly decision?: Side; readonly outcome?: Side } }
type Dated = Vector & {
  readonly ranks: Bench["ranks"]
  readonly deciding: { readonly court: string; readonly date: string }
  readonly caseBase: readonly (Omit<Decided, "overruled"> & { readonly overruledOn?: string; readonly overruledBy?: string })[]
  readonly situation: Situation
}
type Compared = Vector & { readonly precedent: Precedent; readonly focus: Precedent }
type Cited = Vector & { readonly caseBase: readonly Precedent[]; readonly focus: Precedent }
type Scaled = Vector & { readonly dims: Dimensions; readonly caseBase: readonly Measured[]; readonly situation: Values }
type Layered = Vector & Hierarchy & { readonly caseBase: readonly Found[]; readonly facts: Findings }

/** What a vector's source says of it, in the source's words. */
type Asserted = {
  readonly caseBaseConsistent?: boolean
  readonly withProposedConsistent?: boolean
  readonly conflictsWith?: readonly string[]
  readonly admitted?: boolean
  readonly taintedCases?: number
  readonly reasonVariant?: readonly string[]
  readonly result?: object
  readonly reason?: { readonly binds?: string; readonly pair?: readonly string[] }
}

type Answer = Readonly<Record<string, unknown>>

/** The whole answer to a vector of each kind; only fields that are expected are compared. */
const answers: Readonly<Record<string, (vector: never) => unknown>> = {
  factor: (vector: Asked): Answer => weighed(vector),
  proposed: (vector: Asked): Answer => weighed(vector),
  admissibility: (vector: Asked): Answer => weighed(vector),
  invalid: ({ case: { decision, ...rest } }: Invalid): Answer => ({ error: refuses({ id: "case", outcome: decision as Side, ...rest }) }),
  vertical: (vector: Dated): Answer => ({ standard: before(vector, false), "strict-vertical": before(vector, true) }),
  dimension: (vector: Scaled): Answer => ({ result: measured(vector, "result"), reason: measured(vector, "reason") }),
  "relevant-differences": ({ precedent, focus }: Compared): Answer => ({
    reasonVariant: relevantDifferences(precedent, focus, "reasons"),
    factorVariant: relevantDifferences(precedent, focus, "factors"),
  }),
  afcba: (vector: Cited): Answer => argued(vector),
  hierarchy: (vector: Layered): unknown => settled(vector),
}

function baseOf({ caseBase: precedents, factors }: Asked, model: Model = "reason") {
  return caseBase(precedents, { model, factors })
}

function decisionOf({ situation, proposed }: Proposed): Decision {
  return { ...situation, ...proposed }
}

/** Vectors tell conflict apart by a flag beside the verdict. */
function inVectorWords({
  verdict,
  forcingPi,
  forcingDelta,
}: {
  verdict: Constraint
  forcingPi: readonly string[]
  forcingDelta: readonly string[]
}): Answer {
  const open = verdict === "open" || verdict === "conflict"
  return { verdict: open ? "permitted_both" : verdict, forcingPi, forcingDelta, conflict: verdict === "conflict" }
}

function weighed(vector: Asked): Answer {
  const base = baseOf(vector)
  const reasons = (side: Side) => minimalReasons(base, vector.situation, side).reasons
  return {
    result: under(vector, "result"),
    reason: { ...under(vector, "reason"), minimalPermittedReasons: { pi: reasons("pi"), delta: reasons("delta") } },
    noFactorsFor: weigh(base, vector.situation).noFactorsFor,
    taintedCases: tainted(base),
    ...(vector.proposed === undefined ? {} : { proposed: propose(base, decisionOf(vector as Proposed)) }),
  }
}

function under(vector: Asked, model: Model): Answer {
  const base = baseOf(vector, model)
  const { situation } = vector
  const weighing = weigh(base, situation)
  const forced = weighing.verdict === "forced_pi" || weighing.verdict === "forced_delta"
  const goals: readonly (readonly [string, Goal])[] = forced ? [["unforce", "unforce"]] : [["forcePi", "pi"], ["forceDelta", "delta"]] // biome-ignore format: one line reads as a table
  const pairs = inconsistencies(base)
  return {
    caseBaseConsistent: pairs.length === 0,
    ...inVectorWords(weighing),
    inconsistentPairs: pairs.map(({ pi, delta }) => [pi, delta]),
    distinctions: distinctions(base, situation),
    minimalChanges: Object.fromEntries(
      goals.map(([name, goal]) => {
        const found = flips(base, situation, goal, { limit: 3 })
        return [name, found.length > 0 ? found : null]
      }),
    ),
  }
}

function refuses(precedent: Precedent): boolean {
  try {
    caseBase([precedent], { model: "reason" })
    return false
  } catch {
    return true
  }
}

function before(vector: Dated, strictVertical: boolean): Answer {
  const precedents = vector.caseBase.map(
    ({ overruledOn, overruledBy, ...rest }): Decided =>
      overruledOn === undefined
        ? rest
        : { ...rest, overruled: [{ on: overruledOn, ...(overruledBy === undefined ? {} : { by: overruledBy }) }] },
  )
  const bench: Bench = { ...vector.deciding, ranks: vector.ranks, strictVertical }
  const reading: Reading = { model: "reason" }
  return {
    binding: binding(precedents, bench).map(({ id }) => id),
    ...inVectorWords(weigh(bindingBase(precedents, bench, reading), vector.situation)),
  }
}

function measured({ dims, caseBase: cases, situation }: Scaled, model: Model): Answer {
  return inVectorWords(weighDimensions(dims, cases, situation, model))
}

function argued({ caseBase: precedents, focus }: Cited): Answer {
  const cited = citings(precedents, focus)
  return {
    D: Object.fromEntries(precedents.map((precedent) => [precedent.id, relevantDifferences(precedent, focus)])),
    best: cited.filter(({ best }) => best).map((citing) => citing.case),
    counterexamples: Object.fromEntries(cited.map((citing) => [citing.case, citing.counterexamples])),
    moves: Object.fromEntries(
      cited.map(({ case: id, missingPro, newCon, newPro, missingCon }) => [id, { missingPro, newCon, newPro, missingCon }]),
    ),
  }
}

function settled({ pro, con, caseBase: cases, facts, expected }: Layered): unknown {
  const all = settle({ pro, con }, cases, facts)
  const goals = new Set((expected as readonly { goal: string }[]).map(({ goal }) => goal))
  const base = [...goals].filter((goal) => !all.some((row) => row.goal === goal))
  return [
    ...all.filter(({ goal }) => goals.has(goal)).map(({ goal, value, forced }) => ({ goal, value, forced })),
    ...base.flatMap((goal) => [true, false].map((value) => ({ goal, value, forced: facts[goal] === value }))),
  ]
}

/** Fields of a vector that do not come out, each as a line; none when it passes. */
export function failures(vector: Vector): readonly string[] {
  const answer = answers[vector.kind]
  if (answer === undefined) return [`kind ${vector.kind} is not known`]
  const got = answer(vector as never)
  return [
    ...differing("expected", vector.expected, got),
    ...differing("asserted", vector.asserted ?? {}, assertable(vector, got as Answer)),
  ]
}

/** What sources assert beside the expected fields. */
function assertable(vector: Vector, got: Answer): Answer {
  const asserted = vector.asserted
  if (asserted === undefined) return {}
  const asked = vector as Proposed & { readonly constraint: Policy }
  const reason = got.reason as (Answer & { forcingPi: string[]; forcingDelta: string[]; inconsistentPairs: string[][] }) | undefined
  const forcing = [...(reason?.forcingPi ?? []), ...(reason?.forcingDelta ?? [])]
  const { binds, pair } = asserted.reason ?? {}
  const joined = () => caseBase([...asked.caseBase, { id: "the proposed decision", ...decisionOf(asked) }], { model: "reason" })
  return {
    ...got,
    caseBaseConsistent: reason?.caseBaseConsistent,
    ...(asserted.withProposedConsistent === undefined ? {} : { withProposedConsistent: inconsistencies(joined()).length === 0 }),
    conflictsWith: (got.proposed as Answer | undefined)?.conflictsWith,
    ...(asserted.admitted === undefined ? {} : { admitted: admits(baseOf(asked), decisionOf(asked), asked.constraint) }),
    taintedCases: (got.taintedCases as readonly string[] | undefined)?.length,
    reason: {
      ...reason,
      ...(binds === undefined ? {} : { binds: forcing.includes(binds) ? binds : undefined }),
      ...(pair === undefined ? {} : { pair: reason?.inconsistentPairs.find((one) => canonical(one) === canonical(pair)) }),
    },
  }
}

function differing(path: string, expected: unknown, got: unknown): readonly string[] {
  if (isRecord(expected) && isRecord(got))
    return Object.entries(expected).flatMap(([key, value]) => differing(`${path}.${key}`, value, got[key]))
  return canonical(expected) === canonical(got) ? [] : [`${path}: expected ${canonical(expected)}, got ${canonical(got)}`]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** One text for each value, lists taken as sets. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(canonical))].sort().join()}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? "nothing"
  const fields = Object.keys(value).sort()
  return `{${fields.map((field) => `${JSON.stringify(field)}:${canonical(value[field])}`).join()}}`
}
