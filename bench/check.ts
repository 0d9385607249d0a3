/**
 * How long a brief of 30 pages takes to check against the shared Supreme Court library: the whole command with its start-up, and the
 * checking alone. Also writes the answers for the shared briefs and scores them where Python is at hand. Needs ../shared.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { check } from "../src/check/check.js"
import { ingest } from "../src/ingest/ingest.js"
import { openLibrary } from "../src/law/open.js"
import { readText } from "../src/read/text.js"

const root = resolve(import.meta.dirname, "..")
const shared = resolve(root, "../shared")
const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), "goodlaw-bench")
const place = process.env.LIBRARY ?? join(folder, "scotus.db")
const briefs = join(shared, "data/briefs/dev.jsonl")

/** A page of argument between the citations, in words of the bench's own. */
const argument =
  "The complaint was filed in the spring and answered in the fall, and nothing that either side has since put before the court changes what it " +
  "says on its face. The owners below the weir asked for water; the owner above it answered that the river was low and that he had taken no " +
  "more than his share. Whether he did is a question of fact, and the jury was never asked to decide it. What remains is the question of law " +
  "that the motion raises, and on that question the authorities are not in doubt.\n\n"

/** Thirty pages: on each, argument and the sentences of two or three citations, some with quotations. */
function thirtyPages(texts: readonly string[]): string {
  const sentences = texts.flatMap((text) => text.split(/\n\n/).filter((paragraph) => paragraph.length > 200))
  return Array.from({ length: 30 }, (_, page) => `${argument}${argument}${(sentences[page] ?? "").slice(0, 900)}\n\n`).join("\f")
}

async function main(): Promise<void> {
  if (!existsSync(briefs)) return console.log("bench/check.ts needs ../shared.")
  mkdirSync(folder, { recursive: true })
  if (!existsSync(place)) {
    const library = await openLibrary(place)
    await ingest(library, [join(shared, "data/scotus/corpus.jsonl.gz")], {})
    await library.close()
  }
  const rows = readFileSync(briefs, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; text: string })
  const brief = thirtyPages(rows.map(({ text }) => text))
  writeFileSync(join(folder, "brief.txt"), brief)
  whole(join(folder, "brief.txt"))
  await alone(brief)
  await score(rows)
}

/** The command, three times; the best is told, since other work on the machine only adds. */
function whole(file: string): void {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    const run = spawnSync("node", [join(root, "bin/goodlaw.js"), "check", file, "--library", place, "--json"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    })
    return { ms: performance.now() - start, status: run.status }
  })
  console.log(
    `goodlaw check, start-up included   ${Math.min(...times.map(({ ms }) => ms)).toFixed(0)} ms wall (exit status ${times[0]?.status})`,
  )
}

async function alone(brief: string): Promise<void> {
  const library = await openLibrary(place, { readOnly: true })
  for (const round of ["first", "again"]) {
    const before = process.cpuUsage()
    const start = performance.now()
    const { counts, citations, findings } = await check(readText(brief), library)
    const ms = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    const quotations = citations.reduce((sum, row) => sum + row.quotations.length, 0)
    console.log(
      `check alone, ${round.padEnd(5)} ${(brief.length / 1000).toFixed(0)} kB, ${counts.citations} citations, ${quotations} quotations, ` +
        `${findings.length} findings: ${ms.toFixed(0)} ms wall, ${((user + system) / 1000).toFixed(0)} ms of processor`,
    )
  }
  await library.close()
}

async function score(rows: readonly { readonly id: string; readonly text: string }[]): Promise<void> {
  const library = await openLibrary(place, { readOnly: true })
  const lines: string[] = []
  for (const { id, text } of rows) lines.push(JSON.stringify({ ...(await check(readText(text, { id }), library)), id }))
  await library.close()
  const out = join(folder, "checked.ndjson")
  writeFileSync(out, `${lines.join("\n")}\n`)
  try {
    console.log(execFileSync("python3", [join(shared, "tools/score_briefs.py"), out, briefs], { encoding: "utf8" }).trim())
  } catch {
    console.log(`Score ${out} with tools/score_briefs.py.`)
  }
}

await main()
