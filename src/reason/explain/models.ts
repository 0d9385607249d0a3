/** The reason model beside the result model (see `constraint/base.ts`): does the answer hang on how narrowly a court stated its reason? */

import type { Law, PrecedentInForce } from "../authority-status/law.js"
import { caseBase } from "../constraint/base.js"
import { answersIn, type Decision, decide } from "../decide/question.js"
import type { UnderResultModel } from "../verdict.js"
import { cited, sentence } from "./cite.js"
import { factorTitles } from "./words.js"

/** The question decided again with every precedent under the result model, and the precedents that no longer force. */
export function underResultModel(law: Law, decision: Decision): UnderResultModel {
  const { answer } = decide(asResults(law), decision.facts)
  return {
    verdict: answer.outcome,
    ...(answer.leaning === undefined ? {} : { leaning: answer.leaning }),
    loose: answersIn(decision.answer)
      .filter(({ parts }) => parts.length === 0)
      .flatMap(({ issue, grounds, defeated }) =>
        [...grounds, ...defeated].flatMap(({ source }) =>
          source.kind === "precedent" ? loosely(law, decision, issue, source.precedent) : [],
        ),
      ),
  }
}

/** A precedent's factors that do not count on the issue do not count for the result either. */
function asResults(law: Law): Law {
  const precedents = [...law.precedents].map(([issue, { base, of }]) => {
    const counting = base.precedents.map((one) => ({ ...one, [one.outcome]: countingOn(law, issue, one[one.outcome]) }))
    return [issue, { base: caseBase(counting, { ...base.reading, model: "result" }), of }] as const
  })
  return { ...law, precedents: new Map(precedents) }
}

function countingOn(law: Law, issue: string, factors: readonly string[]): readonly string[] {
  const listed = law.doctrine.issues.get(issue)?.factors
  return listed === undefined ? factors : factors.filter((id) => listed.includes(id))
}

function loosely(law: Law, { shown }: Decision, issue: string, { holding, standing }: PrecedentInForce): UnderResultModel["loose"] {
  const lacking = countingOn(law, issue, holding.factors[holding.outcome]).filter((id) => !shown[holding.outcome].includes(id))
  if (lacking.length === 0) return []
  const { short, name } = standing.authority
  return [
    {
      issue,
      precedent: cited(standing, { pin: holding.pin, check: holding.check, as: "precedent" }),
      lacking: lacking.map((factor) => ({ factor, title: law.doctrine.factors.get(factor)?.title ?? factor })),
      text: `${sentence(short ?? name)} also had ${factorTitles(law.doctrine, lacking)}, not shown here. It did not rest on that, so under the reason model it still forces; under the result model it does not.`,
    },
  ]
}
