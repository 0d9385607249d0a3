/** A case known only by citation takes up every parallel that any opinion ties to it: the same in any order of ingest. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { ingest } from "../../../src/ingest/ingest.js"
import { openLibrary } from "../../../src/law/open.js"
import { verify } from "../../../src/law/verify.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-ties-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const says = [
  "The rule is that of Semmel v. Dental Board, 294 U.S. 608 (1935). Affirmed.",
  "See Semmel v. Dental Board, 294 U.S. 608, 55 S. Ct. 570, 79 L. Ed. 1086 (1935). Affirmed.",
  "Semmel v. Dental Board, 55 S. Ct. 570 (1935), is overruled. Reversed.",
  "See Semmel v. Dental Board, 79 L. Ed. 1086 (1935). Affirmed.",
]
const orders = (items: readonly number[]): readonly (readonly number[])[] =>
  items.length < 2 ? [items] : items.flatMap((one) => orders(items.filter((other) => other !== one)).map((rest) => [one, ...rest]))

test.each(orders([0, 1, 2, 3]).map((order) => [order.join(""), order] as const))("in the order %s", async (name, order) => {
  const library = await openLibrary(join(folder, `${name}.db`), { bare: true })
  const path = join(folder, `${name}.jsonl`)
  const lines = order.map((n) => ({
    id: `p${n}`,
    case_name: `Ash${n} v. Oak`,
    citations: [`${400 + n} U.S. 10`],
    court: "scotus",
    date: `197${n}-03-03`,
    opinions: [{ type: "020lead", text: says[n] }],
  }))
  writeFileSync(path, lines.map((one) => `${JSON.stringify(one)}\n`).join(""))
  await ingest(library, [path], { workers: 0 })
  const keys = []
  for (const number of ["294 U.S. 608", "55 S. Ct. 570", "79 L. Ed. 1086"])
    keys.push((await library.byCitation(number, { cited: true })).map(({ key }) => key))
  expect(new Set(keys.flat()).size).toBe(1)
  const status = await library.status(keys[0]?.[0] ?? 0)
  expect(status.verdict).toBe("stop")
  expect(status.coverage.citingOpinions).toBe(4)
  expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
  await library.close()
})
