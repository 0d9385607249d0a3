/** Conditions: how they are read, and their three truth values. One line a row: condition, facts, truth. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { type Term, truth, type Value } from "../../src/reason/condition/condition.js"
import { readCondition } from "../../src/reason/condition/read.js"

function holds(text: string, facts: Readonly<Record<string, Value>>): boolean | undefined | string {
  const read = readCondition(text)
  const lookup = (term: Term) => facts[term.kind === "fact" ? term.name : `${term.name}(${term.of.join(",")})`]
  return "fault" in read ? read.fault : truth(read.condition, lookup)
}

test.each([
  ["a", { a: true }, true],
  ["not a", { a: true }, false],
  ["not a", {}, undefined],
  ["a and b", { a: true }, undefined],
  ["a and b", { a: false }, false],
  ["a or b", { a: true }, true],
  ["a or b", { a: false }, undefined],
  ["a or b and c", { a: true, b: false }, true],
  ["(a or b) and c", { a: true, c: false }, false],
  ["kind is lawyer, expert", { kind: "expert" }, true],
  ["kind is not lawyer, expert", { kind: "expert" }, false],
  ["kind is not lawyer", {}, undefined],
  ["share > 0", { share: 40 }, true],
  ["share <= 10.5", { share: 10.5 }, true],
  ["share < 10", {}, undefined],
  ["sued(client, target) and not late(2)", { "sued(client,target)": true, "late(2)": false }, true],
  ["is_a(claimant, lawyer)", {}, undefined],
] as const)("%s on %j is %s", (text, facts, expected) => {
  expect(holds(text, facts)).toBe(expected)
})

test.each([
  ["", "it is empty"],
  ["a and", "it stops where a name is expected"],
  ["a b", '"b" stands where "and", "or" or the end is expected'],
  ["(a or b", '")" is expected at the end'],
  ["a is", "it stops where a name is expected"],
  ["a is or", '"or" stands where a name is expected'],
  ["share > many", "a number is expected after >"],
  ["a && b", '"&& b" is not a word, a number or one of ( ) , > < >= <='],
  [`${"(".repeat(50)}a`, "it nests more than 40 deep"],
] as const)("%s is refused: %s", (text, why) => {
  expect(holds(text, {})).toBe(why)
})

const leaf = fc.constantFrom("a", "b", "c")
const sentence: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.tuple(tie("node"), fc.constantFrom("and", "or"), tie("node")).map(([x, word, y]) => `(${x} ${word} ${y})`),
    tie("node").map((x) => `not ${x}`),
  ),
})).node

test("what is true with facts unknown stays true however they turn out", () => {
  const known = fc.record({
    a: fc.constantFrom(true, false, undefined),
    b: fc.constantFrom(true, false, undefined),
    c: fc.constantFrom(true, false, undefined),
  })
  fc.assert(
    fc.property(sentence, known, fc.boolean(), (text, facts, fill) => {
      const given = Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, boolean] => entry[1] !== undefined))
      const now = holds(text, given)
      const later = holds(text, { a: fill, b: fill, c: fill, ...given })
      expect(now === undefined || now === later).toBe(true)
    }),
    { seed: 4, numRuns: 500 },
  )
})
