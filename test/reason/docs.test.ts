/** The examples in docs/doctrines.md and docs/matters.md load, and its table of questions is the one that can be asked. */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { readDoctrine } from "../../src/reason/doctrine/read.js"
import { matterForm } from "../../src/reason/matter/form.js"
import { asks } from "../../src/reason/matter/predicates.js"
import { readMatter } from "../../src/reason/matter/read.js"
import { reason } from "../../src/reason/reason.js"
import { doctrineFrom } from "../../src/reason/shipped.js"

const docs = (name: string) => readFileSync(resolve(import.meta.dirname, "../../docs", name), "utf8")
const fences = (text: string, kind: string) =>
  [...text.matchAll(/```yaml (\w+)\n([\s\S]*?)```/g)].filter((found) => found[1] === kind).map((found) => found[2] as string)

test("the doctrine of the docs loads and answers", () => {
  const [yaml = ""] = fences(docs("doctrines.md"), "doctrine")
  const doctrine = readDoctrine(yaml, "docs/doctrines.md")
  const ask = (facts: string) =>
    reason(doctrine, readMatter(`matter: m\nfacts: { ${facts} }`, "m", doctrine), { asOf: "1961-01-01" }).verdict
  expect([ask("yard: no"), ask("yard: yes, locked: no"), ask("yard: yes, locked: yes")]).toEqual(["allowed", "barred", "open"])
})

test("the matter of the docs is allowed, exact and in time", () => {
  const [yaml = ""] = fences(docs("matters.md"), "matter")
  const doctrine = doctrineFrom("equitable-indemnity-california")
  const found = reason(doctrine, readMatter(yaml, "docs/matters.md", doctrine))
  expect([found.verdict, found.recoverable?.total]).toEqual(["allowed", "51000.00 to 59500.00"])
  expect(found.guidance.find(({ title }) => title === "Limitation")?.text).toContain(
    "The last payment here was on 2002-03-01, so the period ends on 2004-03-01.",
  )
})

test("every question that can be asked stands in the docs, with what it asks", () => {
  const rows = [...docs("doctrines.md").matchAll(/^\| `(\w+)` \| ([^|]+\?) \|$/gm)].map((found) => [found[1], found[2]])
  expect(rows).toEqual(Object.entries(asks).map(([name, { says }]) => [name, says]))
})

test("every field of a matter stands in the docs", () => {
  const text = docs("matters.md")
  expect(Object.keys(matterForm.shape).filter((field) => !text.includes(`\`${field}\``))).toEqual([])
})

test("every fact of the indemnity doctrine stands in the docs of matters, with its values", () => {
  const text = docs("matters.md")
  const missing = [...doctrineFrom("equitable-indemnity-california").facts.values()].flatMap(({ id, values }) => {
    const row = text.split("\n").findLast((line) => line.startsWith(`| \`${id}\` |`))
    return row === undefined ? [id] : Object.keys(values ?? {}).filter((value) => !row.includes(value))
  })
  expect(missing).toEqual([])
})
