/** How many of the field's series and journals are read. Measured against the reference vocabularies beside the repository; skipped where they are absent. */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { lawsIn } from "./notation.js"

const folder = resolve(import.meta.dirname, "../../../../shared/data/vocabulary")
const here = existsSync(folder)
if (!here) console.log("coverage of laws and journals: skipped, ../shared is absent")

type Entry = { readonly examples: readonly string[]; readonly variations: readonly string[] }

function entries(file: string): readonly (readonly [name: string, entry: Entry])[] {
  const listed = JSON.parse(readFileSync(resolve(folder, file), "utf8")) as Record<string, readonly Entry[]>
  return Object.entries(listed).flatMap(([name, list]) => list.map((entry) => [name, entry] as const))
}

function share(label: string, read: number, of: number): number {
  console.log(`${label}: ${read} of ${of} read, ${((100 * read) / of).toFixed(1)} %`)
  return read / of
}

test.skipIf(!here)("examples of statutes, regulations and session laws", () => {
  const examples = entries("laws.json").flatMap(([, entry]) => entry.examples)
  const read = examples.filter((example) => lawsIn(`See ${example}.`)[0]?.start === 4)
  expect(share("laws", read.length, examples.length)).toBeGreaterThanOrEqual(0.95)
})

test.skipIf(!here)("journals under every listed spelling", () => {
  const names = entries("journals.json").flatMap(([name, entry]) => [name, ...entry.variations])
  const read = names.filter((name) => {
    const [found] = lawsIn(`See 12 ${name} 345.`)
    return found?.kind === "journal" && found.page === "345"
  })
  expect(share("journals", read.length, names.length)).toBeGreaterThanOrEqual(0.95)
})
