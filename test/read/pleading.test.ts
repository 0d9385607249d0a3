/** The paper of pleadings: numbers of lines, heads and feet are marks, and what is not such paper is left alone. */
import { expect, test } from "vitest"
import { cite, readText } from "../../src/index.js"

const page = (words: readonly string[]) => words.map((line, at) => `${String(at + 1).padStart(2)}   ${line}`).join("\n")
const plain = "the carrier took the goods and lost them on the way"
const foot = "\n              - 7 -\n\nCase 2:24-cv-00187-ABC   Document 41   Filed 03/04/25   Page 8 of 22\n\n"
const marks = (text: string) => readText(text).zones.flatMap((zone) => (zone.kind === "mark" ? [zone.of] : []))
const told = (text: string) =>
  cite(readText(text)).citations.map(({ name, volume, reporter, page }) => [name, volume, reporter, page].join(" "))

test("lines are numbered and pages follow one another", () => {
  const text =
    page([plain, "See Alder v. Bir-", "ch, 400 U.S.", "100 (1970); Ce-", "dar v. Dale, 401", "U.S. 200.", plain, plain, "Elm v. Fir,"]) +
    foot +
    page(["402 U.S. 300 (1971).", plain])
  expect(told(text)).toEqual(["Alder v. Birch 400 U.S. 100", "Cedar v. Dale 401 U.S. 200", "Elm v. Fir 402 U.S. 300"])
  expect(marks(text).filter((of) => of === "head")).toHaveLength(1)
  expect(marks(text).filter((of) => of === "line_number")).toHaveLength(11)
})

test.each([
  ["a short list", page([plain, plain, plain])],
  ["numbered paragraphs", Array.from({ length: 9 }, (_, at) => `${at + 1}. ${plain}`).join("\n")],
  ["numbers that do not count up", Array.from({ length: 9 }, (_, at) => `${at * 3 + 2} ${plain}`).join("\n")],
])("%s is left alone", (_, text) => expect(marks(text)).toEqual([]))

test("a quotation goes on over numbered lines", () => {
  const lines = [plain, `and “${plain} and`, "were sorry for it.” We agree that", ...Array.from({ length: 6 }, () => plain)]
  const document = readText(page(lines))
  const quoted = document.zones.filter(({ kind }) => kind === "quotation").map(({ start, end }) => document.text.slice(start, end))
  expect(quoted).toEqual([`“${plain} and\n 3   were sorry for it.”`])
})

test("words between two pages are no head", () => {
  const text = `${page(Array.from({ length: 9 }, () => plain))}\n\n  3 But see Alder v. Birch, 400 U.S. 100.\n\n${page([plain, plain])}`
  expect(marks(text)).not.toContain("head")
})
