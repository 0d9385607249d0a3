/** Tables of authorities in plain text: what belongs to one, and what only looks like it. */
import { expect, test } from "vitest"
import { tablesOfAuthorities } from "../../../src/check/survey/table-of-authorities.js"

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "leaders",
    "TABLE OF AUTHORITIES\nCrane v. Moss, 400 U.S. 100 (1970) .... 3, 4\nARGUMENT\nSee it.",
    ["Crane v. Moss, 400 U.S. 100 (1970) .... 3, 4"],
  ],
  ["a tab", "Table of Cases\nCrane v. Moss, 400 U.S. 100 (1970)\t7-9\n", ["Crane v. Moss, 400 U.S. 100 (1970)\t7-9"]],
  [
    "passim, parts and page numbers",
    "TABLE OF AUTHORITIES\n\nPage(s)\n\nCases\n\nCrane v. Moss ..... passim\n\nii\n\nStatutes\n\n42 U.S.C. § 1983 ..... iv\n\nARGUMENT\nText.",
    ["Crane v. Moss ..... passim", "42 U.S.C. § 1983 ..... iv"],
  ],
  [
    "an entry over two lines",
    "INDEX OF AUTHORITIES\nPemberton Mills v. Orchard County\nWater District, 401 U.S. 200 (1971) ..... 5\nARGUMENT",
    ["Water District, 401 U.S. 200 (1971) ..... 5"],
  ],
  ["no entries", "TABLE OF AUTHORITIES\nThere are none.\nThe rest of the brief follows.\n", []],
  ["no heading", "Crane v. Moss, 400 U.S. 100 (1970) .... 3, 4\n", []],
  ["words about one", "The table of authorities omits Crane v. Moss .... 3\n", []],
]

test.each(rows)("%s", (_, text, entries) => {
  const [table] = tablesOfAuthorities(text)
  const inside = table ? text.slice(table.start, table.end) : ""
  for (const entry of entries) expect(inside).toContain(entry)
  expect(table === undefined).toBe(entries.length === 0)
  expect(inside).not.toContain("ARGUMENT")
})

test("a long line of dots and blanks takes no longer than others", () => {
  const started = performance.now()
  tablesOfAuthorities(`TABLE OF AUTHORITIES\n${`${". ".repeat(100_000)}x\n`.repeat(20)}`)
  expect(performance.now() - started).toBeLessThan(5000)
})
