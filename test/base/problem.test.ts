import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { problemPage } from "../../scripts/pages/problems.js"
import { Problem, problems } from "../../src/base/problem.js"

test("docs/problems.md says what the table says (npm run pages writes it)", () => {
  expect(readFileSync("docs/problems.md", "utf8")).toBe(problemPage())
})

test.each(Object.entries(problems))("%s is one or more whole sentences", (_code, sentence) => {
  expect(sentence).toMatch(/[.}]$/)
  expect(sentence).toMatch(/^[A-Z{]/)
})

test("details fill the sentence; what is missing shows as a question mark and never as undefined", () => {
  expect(new Problem("file_missing", { path: "brief.docx" }).message).toBe("There is no file at brief.docx. Check the name and try again.")
  expect(new Problem("file_missing").message).toContain("at ?")
})
