/** Every way of heading an opinion in the table gives the name, court, day and docket number that stand there. */
import { expect, test } from "vitest"
import { courts } from "../../../src/courts/table.js"
import { headOf } from "../../../src/ingest/opinion-header.js"
import { shapes } from "./shapes.js"

const opinion =
  "\nOAKES, J.\n\nBirchley appeals from the judgment below, which we affirm. The lease bound the heirs. Elm v. Fir, 300 U.S. 5 (1937).\n"

test.each(shapes)("%s", (_, head, answer) => {
  const { name, court, date, docket } = headOf(head + opinion, [], courts)
  expect([name, court, date, docket].map((part) => part ?? "").join(" | ")).toBe(answer)
})
