/** How well treat agrees with labelled Supreme Court pairs, with 95 % intervals by resampling opinions, and how fast it reads. Writes bench/treatments.md. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { parse } from "csv-parse/sync"
import { cite, readRecord, selfOf, treat } from "../src/index.js"

const shared = resolve(import.meta.dirname, "../../shared/data/scotus")
const labels = ["Overruled", "Reversed", "Limited", "Questioned", "Criticized", "Distinguished", "Mentioned"] as const
type Label = (typeof labels)[number]
type Row = { readonly citing_cluster_id: string; readonly cited_citations: string; readonly overruled: string; readonly treatment: string }
type Pair = { readonly opinion: string; readonly overruled: boolean; readonly gold: string; readonly got: Label }
const rounds = 1000

/** The label that a treatment counts as. */
function labelOf(treatment: string): Label {
  if (/^(?:revers|vacat)|reversed in part|vacated in part/.test(treatment)) return "Reversed"
  if (["overruled", "abrogated", "disapproved", "superseded"].includes(treatment)) return "Overruled"
  if (["criticized", "declined to follow"].includes(treatment)) return "Criticized"
  return labels.find((label) => label.toLowerCase() === treatment) ?? "Mentioned"
}

const key = (citation: string): string => citation.replace(/[\s.,\u00a0]/g, "").toLowerCase()

function read(): { readonly pairs: readonly Pair[]; readonly speed: string } {
  const rows = parse(readFileSync(resolve(shared, "treatments-dev.csv")), { columns: true }) as Row[]
  const wanted = new Set(rows.map((row) => row.citing_cluster_id))
  const lines = gunzipSync(readFileSync(resolve(shared, "corpus.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n")
  const got = new Map<string, Map<string, Label>>()
  let size = 0
  let spent = 0
  for (const line of lines) {
    const record = JSON.parse(line) as { readonly cluster_id: number }
    if (!wanted.has(String(record.cluster_id))) continue
    const document = readRecord(record)
    const cited = cite(document)
    const before = process.cpuUsage()
    const { authorities } = treat(document, cited, { self: selfOf(record) })
    const { user, system } = process.cpuUsage(before)
    spent += user + system
    size += document.text.length
    const found = new Map<string, Label>()
    for (const { citations, treatment } of authorities) for (const citation of citations) found.set(key(citation), labelOf(treatment))
    got.set(String(record.cluster_id), found)
  }
  const pairs = rows.map((row): Pair => {
    const hits = row.cited_citations.split(";").flatMap((citation) => got.get(row.citing_cluster_id)?.get(key(citation)) ?? [])
    const label = labels.find((one) => hits.includes(one)) ?? "Mentioned"
    return { opinion: row.citing_cluster_id, overruled: row.overruled === "yes", gold: row.treatment, got: label }
  })
  return { pairs, speed: `${(size / spent).toFixed(1)} MB of text a second of processor time, treat alone, from a cold start` }
}

type Score = { readonly precision: number; readonly recall: number; readonly f1: number }

function score(pairs: readonly Pair[], is: (pair: Pair) => boolean, said: (pair: Pair) => boolean): Score {
  const both = pairs.filter((pair) => is(pair) && said(pair)).length
  const precision = both / Math.max(1, pairs.filter(said).length)
  const recall = both / Math.max(1, pairs.filter(is).length)
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const overruled = (pairs: readonly Pair[]): Score =>
  score(
    pairs,
    (pair) => pair.overruled,
    (pair) => pair.got === "Overruled",
  )
const labelled = (pairs: readonly Pair[], label: Label): Score =>
  score(
    pairs,
    (pair) => pair.gold === label,
    (pair) => pair.got === label,
  )
const macro = (pairs: readonly Pair[]): number => labels.reduce((sum, label) => sum + labelled(pairs, label).f1, 0) / labels.length

/** A small generator with a fixed seed, so that the intervals are the same every time. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** The 95 % interval of a figure over opinions drawn with replacement. */
function interval(pairs: readonly Pair[], figure: (pairs: readonly Pair[]) => number): string {
  const opinions = [...new Set(pairs.map(({ opinion }) => opinion))]
  const byOpinion = opinions.map((id) => pairs.filter(({ opinion }) => opinion === id))
  const next = generator(1873)
  const figures = Array.from({ length: rounds }, () =>
    figure(Array.from({ length: byOpinion.length }, () => byOpinion[Math.floor(next() * byOpinion.length)] as Pair[]).flat()),
  ).sort((a, b) => a - b)
  return `${(figures[Math.floor(rounds * 0.025)] as number).toFixed(3)} to ${(figures[Math.floor(rounds * 0.975)] as number).toFixed(3)}`
}

function line(name: string, pairs: readonly Pair[], of: (pairs: readonly Pair[]) => Score): string {
  const { precision, recall, f1 } = of(pairs)
  return `| ${name} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${interval(pairs, (some) => of(some).f1)} |`
}

function report(): string {
  const { pairs, speed } = read()
  return [
    "# Treatments, measured",
    "",
    `${pairs.length} labelled pairs from ${new Set(pairs.map(({ opinion }) => opinion)).size} Supreme Court opinions; intervals are 95 %, from ${rounds} draws of opinions with a fixed seed. No weight is fitted: the grammar is rows, and rows only.`,
    "",
    "| | precision | recall | F1 | F1, 95 % |",
    "|---|---|---|---|---|",
    line("overruled or not (the published table)", pairs, overruled),
    ...labels.map((label) => line(label, pairs, (some) => labelled(some, label))),
    `| macro, seven labels | | | ${macro(pairs).toFixed(3)} | ${interval(pairs, macro)} |`,
    "",
    `Speed: ${speed}.`,
    "",
  ].join("\n")
}

if (existsSync(shared)) {
  const words = report()
  writeFileSync(resolve(import.meta.dirname, "treatments.md"), words)
  console.log(words)
} else console.log("The labelled pairs are not at hand (../shared is absent): nothing is measured.")
