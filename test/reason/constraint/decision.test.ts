/** What a court may still hold: least reasons, and decisions that may or may not join the case base. */
import { describe, expect, test } from "vitest"
import { caseBase } from "../../../src/reason/constraint/base.js"
import { admits, minimalReasons, type Policy, propose } from "../../../src/reason/constraint/decision.js"
import { precedent, precedents, situation } from "./notation.js"

/** Base, situation, then the least reasons for pi and for delta, parted by slashes. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ["", "p1 p2 | d1", "p1 / p2", "d1"],
  ["", "p1 |", "p1", ""],
  ["c1: p1 p2 | d1; p1 -> pi", "p1 | d1", "p1", ""],
  ["c1: p1 p2 | d1; p1 -> pi", "p1 p2 | d1 d2", "p1 / p2", "d2"],
  ["c1: p1 p2 | d1; p1 -> pi", "p2 | d1", "p2", "d1"],
  ["q1: p1 | d1; d1 -> delta / q2: p2 | d1; d1 -> delta", "p1 p2 | d1", "p1 p2", "d1"],
  ["t1: p1 | d1; p1 -> pi / t2: p1 | d1 d2; d1 d2 -> delta", "p1 p2 | d1 d2", "p2", "d2"],
  ["i1: p1 | d1; p1 -> pi / i2: p1 | d1; d1 -> delta", "p1 p2 | d1", "p1 / p2", ""],
  ["i1: p1 | d1; p1 -> pi / i2: p1 | d1; d1 -> delta", "p1 | d1", "p1", "d1"],
]

test.each(rows)("[%s] leaves in %s the reasons %s, or %s", (base, about, pi, delta) => {
  const least = (side: "pi" | "delta") => minimalReasons(caseBase(precedents(base), { model: "reason" }), situation(about), side)
  const text = (side: "pi" | "delta") =>
    least(side)
      .reasons.map((reason) => reason.join(" "))
      .join(" / ")
  expect([text("pi"), text("delta")]).toEqual([pi, delta])
})

test("a search that runs too long says so", () => {
  const pairs = Array.from({ length: 20 }, (_, at) => [`x${at}`, `y${at}`] as const)
  const all = pairs.flat()
  const base = pairs.map(([x, y], at) => `c${at}: ${all.filter((name) => name !== x && name !== y).join(" ")} | d; d -> delta`)
  const { reasons, complete } = minimalReasons(
    caseBase(precedents(base.join(" / ")), { model: "reason" }),
    situation(`${all.join(" ")} | d`),
    "pi",
  )
  expect(complete).toBe(false)
  expect(reasons.length).toBeGreaterThan(0)
  expect(reasons.every((reason) => reason.length === 20)).toBe(true)
})

describe("decisions and the case base", () => {
  const base = caseBase(precedents("a: p1 p2 | d1; p1 -> pi / i1: p3 | d3; p3 -> pi / i2: p3 | d3; d3 -> delta"), { model: "reason" })
  const decisions: readonly (readonly [string, string])[] = [
    ["p1 | d1; d1 -> delta", "ALL"],
    ["p1 | d1 d2; d2 -> delta", "ALL NO_INVOLVEMENT HORTY NO_CORRUPTION"],
    ["p1 p4 | d1; p1 -> pi", "ALL NO_INVOLVEMENT NO_NEW HORTY NO_CORRUPTION"],
    ["p3 | d3; p3 -> pi", "ALL NO_NEW HORTY NO_CORRUPTION"],
    ["p5 | d5; p5 -> pi", "ALL NO_INVOLVEMENT HORTY NO_CORRUPTION"],
  ]
  test.each(decisions)("%s may be admitted under %s", (line, expected) => {
    const { id: _, ...decision } = precedent(`new: ${line}`)
    const policies: readonly Policy[] = ["ALL", "NO", "NO_INVOLVEMENT", "NO_NEW", "HORTY", "NO_CORRUPTION"]
    expect(policies.filter((policy) => admits(base, decision, policy)).join(" ")).toBe(expected)
  })

  test("the precedents on both sides of a proposed decision are named", () => {
    const { id: _, ...decision } = precedent("new: p3 | d3; p3 -> pi")
    expect(propose(base, decision)).toEqual({ permitted: true, conflictsWith: ["i2"], supportedBy: ["i1"] })
  })

  test("in a consistent base NO admits what conflicts with nothing", () => {
    const sound = caseBase(precedents("a: p1 p2 | d1; p1 -> pi"), { model: "reason" })
    const { id: _, ...against } = precedent("new: p1 | d1; d1 -> delta")
    const { id: __, ...beside } = precedent("new: p1 | d1 d2; d2 -> delta")
    expect([admits(sound, against, "NO"), admits(sound, beside, "NO")]).toEqual([false, true])
  })
})
