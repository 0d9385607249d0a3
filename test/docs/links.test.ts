/** Pages point only at files that are there; the README stays under 150 lines. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"

const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
]

const links = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map((found) => found[1] as string)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => [page, target] as const),
)

test.each(links)("%s points at %s, which is there", (page, target) => {
  expect(existsSync(join(dirname(page), target))).toBe(true)
})

test("the README is under 150 lines", () => {
  expect(readFileSync("README.md", "utf8").split("\n").length).toBeLessThan(150)
})

test("pages name no machine path", () => {
  for (const page of pages) expect(readFileSync(page, "utf8")).not.toMatch(/\/(?:work|home|root|tmp)\//)
})
