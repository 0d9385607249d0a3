/**
 * How well treat agrees with labelled Supreme Court pairs, with 95 % intervals by resampling opinions, and how fast it reads. Writes
 * bench/treatments.md. With `--cross`: the same by folds of opinions, where a threshold on rows is chosen on the other folds.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { parse } from "csv-parse/sync"
import { cite, readRecord, selfOf, type Treatment, topOf, treat } from "../src/index.js"

const shared = resolve(import.meta.dirname, "../../shared/data/scotus")
const labels = ["Overruled", "Reversed", "Limited", "Questioned", "Criticized", "Distinguished", "Mentioned"] as const
type Label = (typeof labels)[number]
type Row = { readonly citing_cluster_id: string; readonly cited_citations: string; readonly overruled: string; readonly treatment: string }
type Pair = {
  readonly opinion: string
  readonly overruled: boolean
  readonly gold: string
  readonly got: Label
  readonly found: readonly (readonly Treatment[])[]
}
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
  const got = new Map<string, Map<string, readonly Treatment[]>>()
  const read: { readonly document: ReturnType<typeof readRecord>; readonly cited: ReturnType<typeof cite>; readonly record: unknown }[] = []
  for (const line of lines) {
    const record = JSON.parse(line) as { readonly cluster_id: number }
    if (!wanted.has(String(record.cluster_id))) continue
    const document = readRecord(record)
    const cited = cite(document)
    read.push({ document, cited, record })
    const found = new Map<string, readonly Treatment[]>()
    for (const { citations, treatments } of treat(document, cited, { self: selfOf(record) }).authorities)
      for (const citation of citations) found.set(key(citation), treatments)
    got.set(String(record.cluster_id), found)
  }
  const pairs = rows.map((row): Pair => {
    const held = row.cited_citations.split(";").flatMap((citation) => {
      const treatments = got.get(row.citing_cluster_id)?.get(key(citation))
      return treatments ? [treatments] : []
    })
    return { opinion: row.citing_cluster_id, overruled: row.overruled === "yes", gold: row.treatment, got: labelIn(held), found: held }
  })
  return { pairs, speed: speedOf(read) }
}

/** The most serious label among authorities that a labelled pair may mean, leaving out what some rows found. */
function labelIn(found: Pair["found"], without: ReadonlySet<string> = new Set()): Label {
  const hits = found.map((treatments) => labelOf(topOf(treatments.filter(({ rule }) => !without.has(rule)))))
  return labels.find((one) => hits.includes(one)) ?? "Mentioned"
}

const warm = 4

/** Processor time of treat alone over the opinions, once cold and then warm. */
function speedOf(
  read: readonly { readonly document: ReturnType<typeof readRecord>; readonly cited: ReturnType<typeof cite>; readonly record: unknown }[],
): string {
  const size = read.reduce((sum, { document }) => sum + document.text.length, 0)
  const rates = Array.from({ length: warm + 1 }, () => {
    const before = process.cpuUsage()
    for (const { document, cited, record } of read) treat(document, cited, { self: selfOf(record) })
    const { user, system } = process.cpuUsage(before)
    return size / (user + system)
  })
  return `${Math.max(...rates).toFixed(1)} MB of text a second of processor time, treat alone, warm`
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
  const cells = (["precision", "recall", "f1"] as const).map((figure) => interval(pairs, (some) => of(some)[figure]))
  return `| ${name} | ${precision.toFixed(3)} | ${cells[0]} | ${recall.toFixed(3)} | ${cells[1]} | ${f1.toFixed(3)} | ${cells[2]} |`
}

function report(): string {
  const { pairs, speed } = read()
  return [
    "# Treatments, measured",
    "",
    `${pairs.length} labelled pairs from ${new Set(pairs.map(({ opinion }) => opinion)).size} Supreme Court opinions; intervals are 95 %, from ${rounds} draws of opinions with a fixed seed. No weight is fitted: the grammar is rows, and rows only. They were written while looking at errors in these same opinions: expect less on others.`,
    "",
    "| | precision | 95 % | recall | 95 % | F1 | 95 % |",
    "|---|---|---|---|---|---|---|",
    line("overruled or not (the published table)", pairs, overruled),
    ...labels.map((label) => line(label, pairs, (some) => labelled(some, label))),
    `| macro, seven labels | | | | | ${macro(pairs).toFixed(3)} | ${interval(pairs, macro)} |`,
    "",
    "By folds of opinions, with a threshold on how often a row must agree that is chosen on the other folds:",
    "",
    cross(pairs),
    `Speed: ${speed}.`,
    "",
  ].join("\n")
}

const folds = 5
/** A row is kept when at least this share of the labelled pairs that it decides agree with its label, on opinions that are not scored. */
const thresholds = [0, 0.25, 0.5, 0.75]

/** Rows whose treatment decides a pair's label, and how often that is the label given. */
function rowsBelow(pairs: readonly Pair[], threshold: number): ReadonlySet<string> {
  const seen = new Map<string, { right: number; all: number }>()
  for (const pair of pairs) {
    if (pair.got === "Mentioned") continue
    const counted = pair.found
      .flat()
      .filter((one) => one.notCounted === undefined && !one.recognized && labelOf(one.treatment) === pair.got)
    for (const rule of new Set(counted.map((one) => one.rule))) {
      const row = seen.get(rule) ?? { right: 0, all: 0 }
      seen.set(rule, { right: row.right + (pair.gold === pair.got ? 1 : 0), all: row.all + 1 })
    }
  }
  return new Set([...seen].filter(([, { right, all }]) => right / all < threshold).map(([rule]) => rule))
}

function without(pairs: readonly Pair[], rules: ReadonlySet<string>): readonly Pair[] {
  return pairs.map((pair) => ({ ...pair, got: labelIn(pair.found, rules) }))
}

/** The figures of opinions that were not looked at when the threshold on rows was chosen. */
function cross(pairs: readonly Pair[]): string {
  const opinions = [...new Set(pairs.map(({ opinion }) => opinion))]
  const foldOf = new Map(opinions.map((id, place) => [id, place % folds] as const))
  const aside: Pair[] = []
  const lines = Array.from({ length: folds }, (_, fold) => {
    const rest = pairs.filter(({ opinion }) => foldOf.get(opinion) !== fold)
    const own = pairs.filter(({ opinion }) => foldOf.get(opinion) === fold)
    const best = [...thresholds].sort(
      (a, b) => macro(without(rest, rowsBelow(rest, b))) - macro(without(rest, rowsBelow(rest, a))),
    )[0] as number
    const scored = without(own, rowsBelow(rest, best))
    aside.push(...scored)
    const { precision, recall, f1 } = overruled(own)
    return `| ${fold + 1} | ${new Set(own.map(({ opinion }) => opinion)).size} | ${own.length} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${labelled(own, "Distinguished").f1.toFixed(3)} | ${best} | ${labelled(scored, "Distinguished").f1.toFixed(3)} |`
  })
  return [
    "| fold | opinions | pairs | overruled P | R | F1 | distinguished F1, all rows | threshold the other folds choose | distinguished F1 with it |",
    "|---|---|---|---|---|---|---|---|---|",
    ...lines,
    "",
    `Macro F1 over all folds: ${macro(pairs).toFixed(3)} with all rows, ${macro(aside).toFixed(3)} with rows chosen on the other folds.`,
    "",
  ].join("\n")
}

if (existsSync(shared) && process.argv.includes("--cross")) console.log(cross(read().pairs))
else if (existsSync(shared)) {
  const words = report()
  writeFileSync(resolve(import.meta.dirname, "treatments.md"), words)
  console.log(words)
} else console.log("The labelled pairs are not at hand (../shared is absent): nothing is measured.")
