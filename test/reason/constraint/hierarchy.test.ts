/** Factors settled through intermediate ones. */
import { expect, test } from "vitest"
import { type Found, type Hierarchy, settle } from "../../../src/reason/constraint/hierarchy.js"

const hierarchy: Hierarchy = { pro: { duty: ["promise", "reliance"], breach: ["late"] }, con: { duty: ["waiver"], breach: ["excuse"] } }
const claim: Hierarchy = { pro: { ...hierarchy.pro, liable: ["duty", "breach"] }, con: hierarchy.con }

const full: Found = {
  id: "full",
  facts: { promise: true, reliance: false, waiver: true, late: true, excuse: false, duty: true, breach: true, liable: true },
}
const none: Found = { id: "none", facts: { promise: false, reliance: true, waiver: true, duty: false } }

function forced(facts: Found["facts"], cases: readonly Found[] = [full, none]): string {
  const rows = settle(claim, cases, facts).filter(({ forced }) => forced)
  return rows.map(({ goal, value, by }) => `${value ? "" : "no "}${goal} by ${by.join(" ")}`).join(", ")
}

const rows: readonly (readonly [Found["facts"], string])[] = [
  [{ promise: true, reliance: false, waiver: true, late: true, excuse: false }, "duty by full, breach by full, liable by full"],
  [{ promise: true }, "duty by full"],
  [{ promise: false, reliance: false, waiver: true }, "no duty by none"],
  [{ promise: false, reliance: true, waiver: true }, "no duty by none"],
  [{ late: true, excuse: true }, ""],
  [{ duty: true, breach: true }, "duty by , breach by , liable by full"],
  [{}, ""],
]

test.each(rows)("%o settles %s", (facts, expected) => {
  expect(forced(facts)).toBe(expected)
})

test("several precedents settle together what none alone does", () => {
  const other: Found = { id: "other", facts: { promise: false, reliance: true, waiver: false, duty: true } }
  const facts = { promise: false, reliance: true, waiver: false, late: true, excuse: false }
  expect(forced(facts, [full])).toBe("breach by full")
  expect(forced(facts, [full, other])).toBe("duty by other, breach by full, liable by full")
})

test("a factor settled both ways is a conflict, seen as both", () => {
  const against: Found = { id: "against", facts: { ...full.facts, liable: false } }
  expect(forced(full.facts, [full, against])).toContain("liable by full, no liable by against")
})

test("a hierarchy in a circle is refused", () => {
  expect(() => settle({ pro: { a: ["b"], b: ["a"] }, con: {} }, [], {})).toThrow("speaks to itself")
})
