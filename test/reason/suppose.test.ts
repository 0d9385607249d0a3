/** Supposing facts over a matter: what a flip says comes true, and the matter stays as it was told. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { readMatter } from "../../src/reason/matter/read.js"
import { suppose } from "../../src/reason/matter/suppose.js"
import { reason } from "../../src/reason/reason.js"
import { doctrineFrom, shippedDoctrines } from "../../src/reason/shipped.js"
import { franklin, matterWith, messageOf } from "./franklin.js"

const indemnity = shippedDoctrines()
  .map(doctrineFrom)
  .find(({ id }) => id === "equitable-indemnity-california") as typeof franklin
const path = "examples/matters/musser.yaml"
const musser = readMatter(readFileSync(path, "utf8"), path, indemnity)
const { flips } = reason(indemnity, musser)

test.each(flips)("$text", ({ change, verdict, leaning }) => {
  const other = reason(indemnity, suppose(indemnity, musser, Object.fromEntries(change.map(({ fact, to }) => [fact, to]))))
  expect([other.verdict, other.leaning]).toEqual([verdict, leaning])
})

test("the matter itself is not changed", () => {
  const before = [...musser.given]
  suppose(indemnity, musser, { position: "successor" })
  expect([...musser.given]).toEqual(before)
})

test.each([
  [{ owl: true }, "owl"],
  [{ yard: "perhaps" }, "Allowed: yes, no, unknown."],
])("what the doctrine does not know is refused: %j", (facts, says) => {
  expect(messageOf(() => suppose(franklin, matterWith("who: guest"), facts as never))).toContain(says)
})
