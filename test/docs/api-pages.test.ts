/** The reference of the two doors is what `npm run pages` writes from the sources, and every export says what it is. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { apiPage, declarationOf, exportsOf } from "../../scripts/pages/api.js"

test.each([
  ["index", "docs/api/goodlaw.md"],
  ["node", "docs/api/goodlaw-node.md"],
] as const)("%s: %s", (door, path) => {
  expect(readFileSync(path, "utf8")).toBe(apiPage(door))
})

test("every export has a comment", () => {
  const bare = [...exportsOf("index"), ...exportsOf("node")].filter((one) => declarationOf(one).comment === "").map(({ name }) => name)
  expect(bare).toEqual([])
})
