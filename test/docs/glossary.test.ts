/** The glossary names types that the two doors export, and explains each term once. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { exportsOf } from "../../scripts/pages/api.js"

const rows = [...readFileSync("docs/glossary.md", "utf8").matchAll(/^\| (?!term|---)(.+?) \| (.+?) \| (.*?) ?\|$/gm)].map(
  ([, term = "", means = "", type = ""]) => ({ term, means, type: type.replace(/`/g, "").trim() }),
)
const exported = new Set([...exportsOf("index"), ...exportsOf("node")].map(({ name }) => name))

test("it has the field's words", () => expect(rows.length).toBeGreaterThan(50))

test.each(rows.filter(({ type }) => type !== ""))("$term: $type is exported", ({ type }) => {
  expect(exported).toContain(type)
})

test("each term is explained once", () => {
  const terms = rows.map(({ term }) => term)
  expect(terms.filter((term, n) => terms.indexOf(term) !== n)).toEqual([])
})

test.each(rows)("$term has a meaning", ({ means }) => expect(means.trim().length).toBeGreaterThan(10))
