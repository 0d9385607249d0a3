/** Ranks of small graphs worked by hand, and of any graph: they sum to 1 and do not hang on the order of the edges. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { pageRank } from "../../../src/library/graph/pagerank.js"

type Edge = readonly [citing: number, cited: number]

function ranks(count: number, edges: readonly Edge[]): readonly number[] {
  const found = pageRank(
    count,
    edges.map(([citing]) => citing),
    edges.map(([, cited]) => cited),
  )
  return [...found].map((rank) => Math.round(rank * 1e6) / 1e6)
}

test.each<[name: string, count: number, edges: readonly Edge[], ranks: readonly number[]]>([
  ["no case", 0, [], []],
  ["one case", 1, [], [1]],
  [
    "two that cite one another",
    2,
    [
      [0, 1],
      [1, 0],
    ],
    [0.5, 0.5],
  ],
  // x = 0.075 + 0.85 y/2 (y is loose and shared), y = 0.075 + 0.85 (x + y/2), x + y = 1: x = 1/2.85.
  ["one cites the other, which cites nothing", 2, [[0, 1]], [0.350877, 0.649123]],
  // A star: with leaves a and centre c, 3a + c = 1 and a = 0.0375 + 0.85 c/4.
  [
    "three cite one",
    4,
    [
      [0, 3],
      [1, 3],
      [2, 3],
    ],
    [0.152672, 0.152672, 0.152672, 0.541985],
  ],
  [
    "a ring is even",
    3,
    [
      [0, 1],
      [1, 2],
      [2, 0],
    ],
    [0.333333, 0.333333, 0.333333],
  ],
])("%s", (_, count, edges, expected) => {
  expect(ranks(count, edges)).toEqual(expected)
})

test("ranks sum to 1, and the order of the edges changes nothing that counts", () => {
  const graph = fc.integer({ min: 1, max: 30 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      edges: fc.array(fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 0, max: count - 1 })), { maxLength: 90 }),
    }),
  )
  fc.assert(
    fc.property(graph, ({ count, edges }) => {
      const found = ranks(count, edges)
      expect(found.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 4)
      expect(Math.min(...found)).toBeGreaterThan(0)
      expect(ranks(count, [...edges].reverse())).toEqual(found)
      expect(ranks(count, edges)).toEqual(found)
    }),
    { seed: 19380425, numRuns: 60, verbose: true },
  )
})
