/** Pages by the labels that the document prints on them. */
import { describe, expect, test } from "vitest"
import { check } from "../../src/check/check.js"
import { readBytes } from "../../src/node.js"
import type { Line } from "../../src/read/pdf/lines.js"
import { printedLabels } from "../../src/read/pdf/page-labels.js"
import { romanOf } from "../../src/read/roman.js"
import { authoritiesAsText } from "../../src/report/authorities/plain.js"
import { tableOfAuthorities } from "../../src/report/authorities/sections.js"
import { fakeLibrary } from "../check/fake-library.js"
import { pdfOf } from "./pdf-writer.js"

const labels = (pages: readonly (readonly string[])[]) => printedLabels(pages.map((lines) => lines.map((text) => ({ text }) as Line)))

describe("labels", () => {
  test.each([
    ["a cover, roman front matter, the body", [[], ["i"], ["ii"], ["1"], ["2"]], ["cover", "i", "ii", "1", "2"]],
    ["a page without one is counted", [["1"], ["2"], [], ["4"]], ["1", "2", "3", "4"]],
    ["with words beside them", [["Brief of Alder 7"], ["Brief of Alder 8"], ["Brief of Alder 9"]], ["7", "8", "9"]],
    ["marks around them", [["- 3 -"], ["- 4 -"]], ["3", "4"]],
    [
      "a stray number of a docket",
      [
        ["Case 12", "1"],
        ["Case 12", "2"],
        ["Case 12", "3"],
      ],
      ["1", "2", "3"],
    ],
  ])("%s", (_, pages, expected) => expect(labels(pages)).toEqual(expected))

  test.each([
    ["none", [[], [], []]],
    ["one alone", [["7"], [], []]],
    ["numbers that do not count", [["12"], ["40"], ["3"]]],
  ])("%s", (_, pages) => expect(labels(pages)).toBeUndefined())

  test("roman numbers", () => expect([1, 4, 9, 14, 40].map(romanOf)).toEqual(["i", "iv", "ix", "xiv", "xl"]))
})

test("a table of authorities has the labels printed, and leaves the document's own table out", async () => {
  const page = (label: string | undefined, ...lines: readonly string[]) => [
    ...lines.map((text, at) => ({ x: 72, y: 700 - at * 24, text })),
    ...(label === undefined ? [] : [{ x: 300, y: 40, text: label }]),
  ]
  const bytes = pdfOf([
    page(undefined, "BRIEF FOR PETITIONER"),
    page("i", "TABLE OF CONTENTS"),
    page(
      "ii",
      "TABLE OF AUTHORITIES",
      "Cases",
      "Page",
      "Ash v. Elm, 300 U.S. 5 (1937) .... 1, 2",
      "Oak v. Pine, 400 F.2d 7 (5th Cir. 1968) .... 2",
    ),
    page("1", "ARGUMENT", "The rent is owed. Ash v. Elm, 300 U.S. 5 (1937)."),
    page("2", "So is the toll. Oak v. Pine, 400 F.2d 7 (5th Cir. 1968). See Ash, 300 U.S. at 7."),
  ])
  const result = await check(await readBytes(bytes, "brief.pdf"), fakeLibrary([], {}))
  const entries = authoritiesAsText(tableOfAuthorities(result))
    .split("\n")
    .filter((line) => /\sv\. /.test(line))
  expect(entries.map((line) => line.replace(/ \.{3,} /, " | "))).toEqual([
    "Ash v. Elm, 300 U.S. 5 (1937) | 1, 2",
    "Oak v. Pine, 400 F.2d 7 (5th Cir. 1968) | 2",
  ])
})
