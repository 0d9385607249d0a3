/** Public test vectors and case bases for precedential constraint, where `../shared` is at hand; skipped, saying so, where it is not. */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { failures, type Vector } from "../../../bench/precedent-vectors.js"
import { caseBase } from "../../../src/reason/constraint/base.js"
import { inconsistencies } from "../../../src/reason/constraint/consistency.js"
import { binding, type Decided } from "../../../src/reason/constraint/court.js"
import { type Constraint, weigh } from "../../../src/reason/constraint/weigh.js"

const folder = resolve(import.meta.dirname, "../../../../shared/data/precedent")
const held = (file: string) => existsSync(resolve(folder, file))
const read = <Content>(file: string) => JSON.parse(readFileSync(resolve(folder, file), "utf8")) as Content

for (const file of ["vectors.json", "random.json"]) {
  test.skipIf(!held(file))(`every vector of ${file} comes out (needs ../shared)`, () => {
    const { vectors } = read<{ vectors: readonly Vector[] }>(file)
    expect(vectors.flatMap((vector) => failures(vector).map((line) => `${vector.id}: ${line}`))).toEqual([])
  })
}

type Published = {
  readonly cases: readonly { id: string; winner: "p" | "d"; year: number; pi: string[]; delta: string[] }[]
  readonly precedentialConstraint: {
    readonly caseBaseConsistent: boolean
    readonly leaveOneOut: readonly {
      id: string
      verdict: string
      forcingPi: string[]
      forcingDelta: string[]
      conflict: boolean
      verdictFromEarlierYearsOnly: string
    }[]
  }
}

const inTheirWords = (verdict: Constraint) => (verdict === "open" || verdict === "conflict" ? "permitted_both" : verdict)

for (const file of ["aip-cases.json", "trade-secret-cases.json"]) {
  test.skipIf(!held(file))(`each case of ${file}, left out and asked again, of all others and of earlier years (needs ../shared)`, () => {
    const { cases, precedentialConstraint } = read<Published>(file)
    const decided = cases.map(
      ({ id, winner, year, pi, delta }): Decided => ({
        id,
        pi,
        delta,
        outcome: winner === "p" ? "pi" : "delta",
        court: "any",
        date: String(year),
      }),
    )
    expect(inconsistencies(caseBase(decided, { model: "result" })).length === 0).toBe(precedentialConstraint.caseBaseConsistent)
    const answers = decided.map((asked) => {
      const others = decided.filter(({ id }) => id !== asked.id)
      const before = binding(others, { court: "any", date: String(Number(asked.date) - 1), ranks: { any: 1 } })
      const { verdict, forcingPi, forcingDelta } = weigh(caseBase(others, { model: "result" }), asked)
      const verdictFromEarlierYearsOnly = inTheirWords(weigh(caseBase(before, { model: "result" }), asked).verdict)
      return {
        id: asked.id,
        verdict: inTheirWords(verdict),
        forcingPi,
        forcingDelta,
        conflict: verdict === "conflict",
        verdictFromEarlierYearsOnly,
      }
    })
    expect(answers).toMatchObject(
      precedentialConstraint.leaveOneOut.map(({ id, verdict, forcingPi, forcingDelta, conflict, verdictFromEarlierYearsOnly }) => ({
        ...{ id, verdict, conflict, verdictFromEarlierYearsOnly },
        forcingPi: decided.map((one) => one.id).filter((one) => forcingPi.includes(one)),
        forcingDelta: decided.map((one) => one.id).filter((one) => forcingDelta.includes(one)),
      })),
    )
  })
}
