/** How many of the field's reporters are read, under each edition's name and each spelling. Measured against the reference vocabulary beside the repository; skipped where it is absent. */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { keyOf } from "../../src/citation/reporter-key.js"
import { reporterTable } from "../../src/citation/reporters.js"
import { cite } from "../../src/cite/cite.js"

const file = resolve(import.meta.dirname, "../../../shared/data/vocabulary/reporters.json")
const here = existsSync(file)
if (!here) console.log("coverage of reporters: skipped, ../shared is absent")

type Reporter = {
  readonly cite_type: string
  readonly editions: Readonly<Record<string, unknown>>
  readonly variations: Readonly<Record<string, string>>
}

/** The ways in which a reporter is cited: by volume and page, by year and number, or by its page alone. */
const shapes: readonly ((name: string) => string)[] = [
  (name) => `12 ${name} 345`,
  (name) => `2010 ${name} 345`,
  (name) => `2010-${name}-345`,
  (name) => `${name} 345`,
  (name) => `${name} 2010-345`,
]

const table = here ? reporterTable() : undefined

/** Is the citation read whole in one of the shapes, as an edition that the spelling may mean? */
function isRead(name: string): boolean {
  const meant = new Set(table?.spelled(keyOf(name)).map((index) => table.editions[index]?.name))
  return shapes.some((shape) => {
    const text = shape(name)
    const [found, more] = cite(`Alder v. Birch, ${text}.`).citations
    return found?.kind === "case" && found.text === text && more === undefined && meant.has(found.reporter)
  })
}

const reporters = (): readonly Reporter[] =>
  Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, readonly Reporter[]>).flat()

/** Prints the share that is read, and what is not. */
function share(label: string, names: readonly string[]): number {
  const unread = names.filter((name) => !isRead(name))
  const read = names.length - unread.length
  console.log(
    `${label}: ${read} of ${names.length} read, ${((100 * read) / names.length).toFixed(1)} %; not: ${unread.slice(0, 40).join("; ")}`,
  )
  return read / names.length
}

test.skipIf(!here)("every edition of every reporter", { timeout: 60_000 }, () => {
  const editions = [...new Set(reporters().flatMap((one) => Object.keys(one.editions)))]
  expect(share("editions", editions)).toBe(1)
})

test.skipIf(!here)("every spelling of every edition", { timeout: 60_000 }, () => {
  const spellings = [...new Set(reporters().flatMap((one) => Object.keys(one.variations)))]
  expect(share("spellings", spellings)).toBeGreaterThanOrEqual(0.99)
})
