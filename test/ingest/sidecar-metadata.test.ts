/** Facts in a file beside a text: what they may be, and what they may not. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { sideFacts } from "../../src/ingest/sidecar-metadata.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-side-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const beside = (words: string, type = "yaml") => {
  const stem = join(folder, `opinion-${++made}`)
  writeFileSync(`${stem}.txt`, "The judgment is affirmed.")
  writeFileSync(`${stem}.${type}`, words)
  return sideFacts(`${stem}.txt`)
}

test.each<[says: string, words: string, facts: unknown]>([
  ["a name and one citation", "name: Roe v. Doe\ncitations: 1 Frank. 2d 5", { name: "Roe v. Doe", citations: ["1 Frank. 2d 5"] }],
  ["two citations on a line", "citations: 1 Frank. 2d 5; 2 Fict. 9", { citations: ["1 Frank. 2d 5", "2 Fict. 9"] }],
  ["a list of citations", "citations: [1 Frank. 2d 5, 2 Fict. 9]", { citations: ["1 Frank. 2d 5", "2 Fict. 9"] }],
  ["a date that YAML reads as one", "date: 1999-06-24", { date: "1999-06-24" }],
  ["a year", "date: 1999", { date: "1999" }],
  ["a number as an id", "id: 17", { id: "17" }],
  [
    "how it stands in the reports",
    "publication: unpublished\ncourt: franklinctapp",
    { publication: "unpublished", court: "franklinctapp" },
  ],
])("%s", (_, words, facts) => {
  expect(beside(words)).toEqual(facts)
})

test("JSON is read too", () => {
  expect(beside('{"name": "Roe v. Doe"}', "json")).toEqual({ name: "Roe v. Doe" })
})

test("none beside it", () => {
  const path = join(folder, "alone.txt")
  writeFileSync(path, "x")
  expect(sideFacts(path)).toBeUndefined()
})

test.each([
  ["no date", "date: yesterday"],
  ["no such publication", "publication: secret"],
  ["a citation that is no text", "citations: {a: 1}"],
  ["not YAML", "name: [unclosed"],
  ["a date outside the calendar", "date: 1999-13-40"],
])("%s", (_, words) => {
  expect(() => beside(words)).toThrowError(expect.objectContaining({ code: "line_invalid" }))
})
