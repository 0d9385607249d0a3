/** docs/treatments.md says what the tables say; `npm run pages` writes it. */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { treatmentsPage } from "../../scripts/pages/treatments.js"

test("docs/treatments.md is the page of the tables", () => {
  const read = (path: string) => readFileSync(resolve(import.meta.dirname, "../..", path), "utf8")
  expect(read("docs/treatments.md")).toBe(treatmentsPage(read("bench/treatments.md")))
})
