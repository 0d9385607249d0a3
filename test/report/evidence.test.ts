/** What a report shows under a finding's message: only what has not been said. */
import { expect, test } from "vitest"
import type { Finding } from "../../src/check/finding.js"
import { evidenceOf } from "../../src/report/evidence.js"
import { commentsOf } from "../../src/report/word/copy.js"

const because = (note: string, quote?: string) => [{ rule: "r", note, ...(quote === undefined ? {} : { quote }) }]
const finding = (message: string, reasons: Finding["because"], suggestion?: string): Finding => ({
  kind: "negative_treatment",
  severity: "stop",
  start: 0,
  end: 5,
  message,
  because: reasons,
  ...(suggestion === undefined ? {} : { suggestion }),
})

/** The message, the note, and what is left of the note. */
const rows: readonly (readonly [string, string, string | undefined])[] = [
  ["72 Frank. 2d 88 is not in this library.", "No case is held at 72 Frank. 2d 88.", undefined],
  [
    "Alder v. Birch was overruled by Crane v. Moss, 70 Frank. 2d 133 (2004).",
    "Overruled by Crane v. Moss, 70 Frank. 2d 133 (2004). The same court did this.",
    "The same court did this.",
  ],
  [
    "Alder v. Birch was overruled by Crane v. Moss, 70 Frank. 2d 133 (2004).",
    "Overruled by Dale v. Elm, 71 Frank. 2d 5 (2006), in part.",
    "Overruled by Dale v. Elm, 71 Frank. 2d 5 (2006), in part.",
  ],
  ["Alder v. Birch was decided in 1996, not in 1999.", "The library dates the case 1996-01-22.", "The library dates the case 1996-01-22."],
  ["It runs from page 133 to page 136.", "The case runs from page 133 to page 136.", undefined],
]

test.each(rows)("%s / %s", (message, note, left) => {
  expect(evidenceOf(finding(message, because(note)), "")[0]?.note).toBe(left)
})

test("a quotation that stands above already, as the citation or the suggestion, is left out; its rule stays", () => {
  const words = "The weir must stand open in spring."
  expect(evidenceOf(finding("Altered.", because("", words), words), "")).toEqual([{ rule: "r" }])
  expect(evidenceOf(finding("Altered.", because("", words)), `“${words}” Alder v. Birch`)).toEqual([{ rule: "r" }])
  expect(evidenceOf(finding("Altered.", because("", words)), "Alder v. Birch")).toEqual([{ rule: "r", quote: words }])
})

test("a Word comment says how serious, what, the words, and by which rule, once", () => {
  const one = finding("Alder v. Birch was overruled.", because("The same court did this.", "Alder is overruled."))
  expect(commentsOf({ findings: [one] } as never)[0]?.paragraphs).toEqual([
    "Stop: Negative treatment. Alder v. Birch was overruled.",
    "“Alder is overruled.” The same court did this.",
    "(By the rule r.)",
  ])
})
