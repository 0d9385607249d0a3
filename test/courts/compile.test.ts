/** The compiled table is what the rows give: run `npm run generate` after changing a table of courts. */
import { expect, test } from "vitest"
import { compiled } from "../../scripts/generators/courts.js"
import { abbreviationKeys, courtRows, otherKeys } from "../../src/courts/courts.gen.js"

test("courts.gen.ts is up to date", () => {
  expect(compiled()).toEqual({ rows: courtRows, abbreviations: abbreviationKeys, others: otherKeys })
})
