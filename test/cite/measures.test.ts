/** The measures of finding and resolving, on labelled texts beside the repository; skipped where they are absent. */

import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { expect, test } from "vitest"
import { cite } from "../../src/cite/cite.js"
import { knownCases } from "../../src/cite/known.js"
import { readRecord } from "../../src/read/record.js"

const shared = resolve(import.meta.dirname, "../../../shared")
const data = join(shared, "data/citations")
const tool = (name: string, ...args: string[]): string =>
  execFileSync("python3", [join(shared, "tools", name), ...args], { encoding: "utf8", maxBuffer: 1 << 28 })

type Row = {
  readonly cluster_id: string
  readonly case_name: string
  readonly case_name_full: string
  readonly case_name_short: string
  readonly citations: readonly string[]
}

function library(): ReturnType<typeof knownCases> {
  const rows = readFileSync(join(data, "library.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)
  return knownCases(
    rows.map((row) => ({
      caseId: row.cluster_id,
      name: row.case_name,
      names: [row.case_name_full, row.case_name_short].filter(Boolean),
      citations: row.citations,
    })),
  )
}

/** Reads one set with `cite` and scores it; the scores as the tool writes them. */
function scores(folder: string, set: string, file: string): unknown {
  const known = set === "degraded-stripped" ? { known: library() } : {}
  const input = tool("to_neutral.py", "--input", join(data, file)).trim().split("\n")
  const answers = input.map((line) => {
    const record = JSON.parse(line) as { id: string; text: string }
    return JSON.stringify({ id: record.id, ...cite(readRecord(record), known) })
  })
  writeFileSync(join(folder, "answers.ndjson"), `${answers.join("\n")}\n`)
  tool("to_neutral.py", join(data, file), join(folder, "answers.ndjson"), join(folder, `${set}.jsonl`))
  const out = join(folder, "scores.json")
  tool("score_citations.py", "--data", data, folder, "--suite", set, "--json", out)
  return Object.values(JSON.parse(readFileSync(out, "utf8")) as Record<string, unknown>)[0]
}

type Recall = Readonly<Record<string, { readonly pct: number }>>

test.skipIf(!existsSync(data))(
  "every measure is reached (skipped without ../shared)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "cite-"))
    const of = <T>(set: string, file = `${set}.jsonl`): T => scores(folder, set, file) as T
    const cases = of<{ "eyecite-cases": { "all citations right": number } }>("eyecite-cases")["eyecite-cases"]
    expect.soft(cases["all citations right"]).toBeGreaterThanOrEqual(97)
    expect.soft(of<{ "eyecite-resolve": { accuracy: number } }>("eyecite-resolve")["eyecite-resolve"].accuracy).toBeGreaterThanOrEqual(98)
    expect.soft(of<{ "eyecite-courts": { pct: number } }>("eyecite-courts")["eyecite-courts"].pct).toBe(100)
    const flp = of<{ flp: Recall }>("flp-texts", "flp-texts.jsonl.gz").flp
    expect.soft(flp["pair recall, primary text"]?.pct).toBeGreaterThanOrEqual(99.8)
    expect.soft(flp["string-located full citations"]?.pct).toBeGreaterThanOrEqual(99.9)
    expect.soft(flp["string-located short citations"]?.pct).toBeGreaterThanOrEqual(97.4)
    const ocr = of<{ "degraded-ocr": { recall: Recall } }>("degraded-ocr", "degraded-ocr.jsonl.gz")["degraded-ocr"].recall
    expect.soft(ocr["full+short citations"]?.pct).toBeGreaterThanOrEqual(93)
    expect.soft(ocr["names and supra"]?.pct).toBeGreaterThanOrEqual(90)
    const stripped = of<{ "degraded-stripped": { recall: Recall } }>("degraded-stripped", "degraded-stripped.jsonl.gz")["degraded-stripped"]
      .recall
    expect.soft(stripped.recoverable?.pct).toBeGreaterThanOrEqual(94)
  },
  300_000,
)

type Reference = { readonly kind: string; readonly authority: string; readonly start: number; readonly end: number }

test.skipIf(!existsSync(shared))("the references of the first seed are found with their authorities (skipped without ../shared)", () => {
  const references = JSON.parse(readFileSync(join(shared, "data/doctrine/references-000.json"), "utf8")) as readonly Reference[]
  const text = readFileSync(join(shared, "seeds/000_bbfddd696a23b773.txt"), "utf8")
  const { citations } = cite(readRecord({ id: "000", text }))
  const explicit = references.filter(({ kind }) => !["anaphor", "unnamed", "placeholder"].includes(kind))
  const meant = new Map<string, string>()
  const found = explicit.filter((one) => {
    const held = citations.find((citation) => citation.start < one.end && one.start < citation.end && citation.authority !== null)
    if (!held?.authority) return false
    const first = meant.get(one.authority) ?? held.authority
    meant.set(one.authority, first)
    return first === held.authority
  })
  expect(found.length / explicit.length).toBeGreaterThanOrEqual(0.97)
})
