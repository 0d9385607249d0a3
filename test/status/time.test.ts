/**
 * Time travel is exact, over libraries made at random: an answer as of a day uses nothing dated after it, and a case of a later day changes
 * no earlier answer.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, expect, test } from "vitest"
import { ingest } from "../../src/ingest/ingest.js"
import { openLibrary } from "../../src/law/open.js"
import type { Status } from "../../src/library/library.js"
import { declaration } from "../fixtures/franklin.js"

/** Sentences that an opinion may say of an earlier one. */
const sayings = [
  (cited: string) => `We overrule ${cited}.`,
  (cited: string) => `We follow ${cited}.`,
  (cited: string) => `We decline to follow ${cited}.`,
  (cited: string) => `${cited} is distinguishable.`,
  (cited: string) => `See ${cited}.`,
  (cited: string) => `${cited} was overruled by Keller v. Lomax (1963) 45 Frank. 2d 30.`,
  (cited: string) => `${cited} is overruled to the extent that it requires a writing.`,
] as const

const families = ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gum", "Hazel"] as const

type Made = { readonly high: boolean; readonly month: number; readonly says: readonly { readonly of: number; readonly how: number }[] }

/** A line of eight cases at most, a year each, whose opinions speak of earlier ones. */
const lines = fc.array(
  fc.record({
    high: fc.boolean(),
    month: fc.integer({ min: 1, max: 12 }),
    says: fc.array(fc.record({ of: fc.nat(7), how: fc.nat(sayings.length - 1) }), { maxLength: 3 }),
  }),
  { minLength: 3, maxLength: 8 },
)

const at = (made: readonly Made[], n: number) => `${n + 10} ${made[n]?.high ? "Frank. 2d" : "Frank. App. 2d"} ${n + 100}`
const name = (n: number) => `${families[n]} v. Mill`

function lineOf(made: readonly Made[], n: number): string {
  const { high, month, says } = made[n] as Made
  const words = says.filter(({ of }) => of < n).map(({ of, how }) => sayings[how]?.(`${name(of)} (${1960 + of}) ${at(made, of)}`))
  const date = `${1960 + n}-${String(month).padStart(2, "0")}-15`
  const text = ["The question is an old one.", ...words, "The judgment is affirmed."].join(" ")
  const court = high ? "franklin" : "franklinctapp"
  return JSON.stringify({
    id: `made-${n}`,
    case_name: name(n),
    citations: [at(made, n)],
    court,
    date,
    opinions: [{ type: "020lead", text }],
  })
}

const folder = mkdtempSync(join(tmpdir(), "goodlaw-time-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0

/** What each of the first `size` cases is, at the turn of each year, in a library of the first `held` ones. */
async function answers(made: readonly Made[], held: number, size: number): Promise<readonly (readonly [string, string, Status])[]> {
  const stem = join(folder, `line-${++count}`)
  writeFileSync(
    `${stem}.jsonl`,
    [JSON.stringify({ declare: declaration }), ...made.slice(0, held).map((_, n) => lineOf(made, n))].join("\n"),
  )
  const library = await openLibrary(`${stem}.db`, { bare: true })
  try {
    await ingest(library, [`${stem}.jsonl`], { workers: 0 })
    const found: (readonly [string, string, Status])[] = []
    for (let n = 0; n < size; n++)
      for (let year = 1960; year < 1960 + size; year++) {
        const [one] = await library.byCitation(at(made, n))
        found.push([at(made, n), `${year}`, await library.status(one?.key ?? 0, { asOf: `${year}` })])
      }
    return found
  } finally {
    await library.close()
  }
}

/** A status without the library's own numbers, which follow the order of coming. */
const told = ({ case: one, asOf, verdict, says, because, history, undermined, coverage }: Status) =>
  JSON.stringify({ name: one.name, asOf, verdict, says, because, history, undermined, coverage }, (key, value) =>
    key === "key" || key === "at" ? undefined : value,
  )

test("an answer uses nothing of a later day, and a later case changes no earlier answer", async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (made) => {
      const size = made.length - 1
      const before = await answers(made, size, size)
      const after = await answers(made, made.length, size)
      expect(after.map(([, , status]) => told(status))).toEqual(before.map(([, , status]) => told(status)))
      for (const [, year, { because, history, undermined, coverage, stated }] of after) {
        const days = [
          ...[...because, ...history, ...undermined.flatMap(({ by }) => by)].flatMap(({ by, reportedBy }) => [by.date, reportedBy?.date]),
          ...(stated ?? []).map(({ by }) => by.date),
          coverage.latest,
        ]
        expect(days.filter((day) => day !== undefined && day.slice(0, 4) > year)).toEqual([])
      }
    }),
    { seed: 19380425, numRuns: 12, verbose: true },
  )
}, 120_000)
