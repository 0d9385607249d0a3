/** Every dependency has its line in ARCHITECTURE.md. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"

const architecture = readFileSync("ARCHITECTURE.md", "utf8")
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string>>

test.each(Object.keys(manifest.dependencies))("%s is accounted for", (name) => {
  expect(architecture).toContain(`\`${name}\``)
})

test("the lock file names no download address", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": "http/)
})
