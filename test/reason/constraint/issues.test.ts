/** Issues weighed by themselves and joined. */
import { expect, test } from "vitest"
import { type IssueTree, joined, weighIssues } from "../../../src/reason/constraint/issues.js"
import type { Constraint } from "../../../src/reason/constraint/weigh.js"
import { precedents, situation } from "./notation.js"

const verdicts: readonly (readonly ["all" | "any", readonly Constraint[], Constraint])[] = [
  ["all", ["forced_pi", "forced_pi"], "forced_pi"],
  ["all", ["forced_pi", "open", "forced_delta"], "forced_delta"],
  ["all", ["forced_pi", "open"], "open"],
  ["all", ["forced_pi", "conflict"], "conflict"],
  ["all", ["conflict", "open"], "open"],
  ["any", ["forced_delta", "open", "forced_pi"], "forced_pi"],
  ["any", ["forced_delta", "forced_delta"], "forced_delta"],
  ["any", ["forced_delta", "conflict"], "conflict"],
  ["any", [], "open"],
]

test.each(verdicts)("%s of %j is %s", (kind, parts, whole) => {
  expect(joined(kind, parts)).toBe(whole)
})

const tree: IssueTree = {
  kind: "all",
  issue: "trade secret",
  parts: [
    {
      kind: "issue",
      issue: "value",
      factors: situation("edge cost | public"),
      precedents: precedents("v1: edge pact | public leak; edge pact -> pi"),
    },
    { kind: "issue", issue: "secrecy", factors: situation("pact | leak"), precedents: precedents("s1: pact | leak edge2; leak -> delta") },
  ],
}

test("each issue sees its own factors only, and the claim stands as its issues do", () => {
  const answer = weighIssues(tree, situation("edge pact | public leak"), { model: "reason" })
  expect(answer).toMatchObject({
    verdict: "forced_delta",
    parts: [
      { issue: "value", verdict: "forced_pi", weighing: { forcingPi: ["v1"] } },
      { issue: "secrecy", verdict: "forced_delta", weighing: { forcingDelta: ["s1"] } },
    ],
  })
})

test("a precedent whose reason lies outside the issue does not speak to it", () => {
  const outside: IssueTree = {
    kind: "issue",
    issue: "cost",
    factors: situation("cost |"),
    precedents: precedents("v1: edge cost |; edge -> pi"),
  }
  expect(weighIssues(outside, situation("cost |"), { model: "reason" }).verdict).toBe("open")
})
