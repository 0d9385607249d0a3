/** docs/courts.md says what the tables say; `npm run pages` writes it. */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { courtsPage } from "../../scripts/pages/courts.js"

test("the page of courts is the table's", () => {
  expect(readFileSync(resolve(import.meta.dirname, "../../docs/courts.md"), "utf8")).toBe(courtsPage())
})
