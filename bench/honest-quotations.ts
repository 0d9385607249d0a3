/**
 * False alarms on honest quotations: opinions of the shared corpus are checked as if they were briefs, and of the quotations whose words stand in
 * the case cited, those of which a finding says that an edit turns the meaning are counted and listed.
 *
 *     npx tsx bench/honest-quotations.ts LIBRARY [MOST] [SEED]
 */
import { createReadStream } from "node:fs"
import { resolve } from "node:path"
import { createInterface } from "node:readline"
import { createGunzip } from "node:zlib"
import { check } from "../src/check/check.js"
import { openLibrary } from "../src/law/open.js"
import { readRecord } from "../src/read/record.js"

const [place = "", most = "600", seed = "1"] = process.argv.slice(2)
const corpus = resolve(import.meta.dirname, "../../shared/data/scotus/corpus.jsonl.gz")

/** Every so many cases, from the seed on. */
const step = 7

async function main(): Promise<void> {
  const library = await openLibrary(place, { readOnly: true })
  const counts = { exact: 0, edited: 0, altered: 0, turned: 0 }
  let line = 0
  for await (const words of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
    if (line++ % step !== Number(seed) % step) continue
    const document = readRecord(JSON.parse(words))
    const { citations, findings } = await check(document, library)
    for (const { answer } of citations.flatMap(({ quotations }) => quotations))
      if (answer in counts) counts[answer as keyof typeof counts]++
    for (const { message, because, start, end } of findings.filter((one) => /may turn what the opinion says/.test(one.message))) {
      counts.turned++
      const [, turn] = because
      console.log(
        `${turn?.rule}: ${document.text
          .slice(Math.max(0, start - 80), end)
          .replace(/\s+/g, " ")
          .slice(0, 420)}\n    held: ${turn?.quote?.replace(/\s+/g, " ").slice(0, 240)}\n    ${message.slice(0, 160)}`,
      )
    }
    if (counts.exact + counts.edited >= Number(most)) break
  }
  await library.close()
  const all = counts.exact + counts.edited
  console.log(
    `${all} quotations whose words agree (${counts.edited} with ellipses or brackets), ${counts.altered} altered; turned: ${counts.turned} (${((counts.turned / Math.max(1, all)) * 100).toFixed(2)} %)`,
  )
}

await main()
