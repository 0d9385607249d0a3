/** The same opinions in any order give the same statuses, on the day asked. The orders are shuffled with a printed seed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { ingest } from "../../src/ingest/ingest.js"
import { openLibrary } from "../../src/law/open.js"
import type { Status } from "../../src/library/library.js"
import { declaration } from "../fixtures/franklin.js"
import { goldenLines } from "../fixtures/golden-franklin.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-order-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The lines in an order that a seed gives (mulberry32). */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return list
    .map((one) => [next(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}

const reasonOf = ({ treatment, severity, counts, by, point }: Status["because"][number]) =>
  `${counts ? severity : "-"} ${treatment} ${by.citation ?? by.name ?? "?"}${point ? ` [${point}]` : ""}`

async function statusesOf(lines: readonly string[], name: string): Promise<Record<string, unknown>> {
  const file = join(folder, `${name}.jsonl`)
  writeFileSync(file, [JSON.stringify({ declare: declaration }), ...lines].join("\n"))
  const library = await openLibrary(join(folder, `${name}.goodlaw`), { bare: true })
  await ingest(library, [file])
  const told: Record<string, unknown> = {}
  for (const line of lines) {
    const { citations } = JSON.parse(line) as { citations?: readonly string[] }
    const [citation] = citations ?? []
    const [one] = citation ? await library.byCitation(citation, { cited: true }) : []
    if (!one || !citation) continue
    const { verdict, because, history, undermined } = await library.status(one.key)
    told[citation] = [
      verdict,
      because.map(reasonOf).sort(),
      history.map(reasonOf).sort(),
      undermined.map(({ authority }) => authority.citation).sort(),
    ]
  }
  await library.close()
  return Object.fromEntries(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const seeds = [1, 20, 300]

test.each(seeds)("shuffled with seed %d", async (seed) => {
  const lines = goldenLines.filter((line) => !line.includes('"declare"'))
  expect(await statusesOf(shuffled(lines, seed), `s${seed}`)).toEqual(await statusesOf(lines, `o${seed}`))
})
