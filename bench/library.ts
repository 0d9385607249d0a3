/**
 * A library as large as American case law, made up: realistic numbers of citing cases, dates and treatments, the same each time. Prints
 * how long it takes to make, how large it is, and how much processor time a status takes, at first and again, at growing sizes.
 *
 *     npx tsx bench/library.ts 10000 100000 1000000
 */
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Sqlite from "better-sqlite3"
import { openLibrary } from "../src/law/open.js"
import { writeTallies } from "../src/law/write/tallies.js"

const referencesEach = 7.5

function numbers(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const courts = [
  "scotus",
  "ca1",
  "ca2",
  "ca5",
  "ca9",
  "cal",
  "calctapp",
  "ny",
  "nyappdiv",
  "tex",
  "texapp",
  "ill",
  "illappct",
  "nysd",
  "cand",
]
const treatments = [
  ["overruled", 4, 0.004],
  ["disapproved", 3, 0.006],
  ["questioned", 3, 0.004],
  ["criticized", 2, 0.02],
  ["distinguished", 2, 0.25],
  ["declined to follow", 2, 0.02],
  ["followed", 0, 0.696],
] as const

/** The kind that a random number between 0 and 1 falls on. */
function kindAt(share: number): (typeof treatments)[number] {
  let left = share
  for (const kind of treatments) {
    left -= kind[2]
    if (left < 0) return kind
  }
  return treatments[6]
}

/** Cases in order of date; a case cites earlier ones, mostly recent, now and then one of the few that everyone cites. */
function fill(path: string, count: number): number {
  const db = new Sqlite(path)
  db.pragma("journal_mode = off")
  db.pragma("synchronous = off")
  db.pragma("cache_size = -524288")
  const random = numbers(count)
  const dayOf = (n: number) => {
    const year = 1800 + Math.floor(224 * Math.sqrt(n / count))
    return year * 10000 + (1 + (n % 12)) * 100 + 1 + (n % 28)
  }
  const text = (day: number) => `${String(day).slice(0, 4)}-${String(day).slice(4, 6)}-${String(day).slice(6)}`
  const name = db.prepare("insert into case_words(rowid, words) values (?, ?)")
  const oneCase = db.prepare(
    "insert into cases (key, case_id, name, court, date, day, citations, held, verified) values (?, ?, ?, ?, ?, ?, ?, 1, 0)",
  )
  const citation = db.prepare("insert into citations values (?, ?)")
  const origin = db.prepare("insert into origins values ('made', ?, ?, 1, ?)")
  db.exec("begin")
  for (let n = 1; n <= count; n++) {
    const day = dayOf(n)
    const called = `Party${(n * 7919) % 50021} v. Other${(n * 104729) % 50023}`
    const cites = `${1 + Math.floor(n / 400)} F.2d ${1 + (n % 400) * 3};${1 + Math.floor(n / 300)} Cal. 2d ${1 + (n % 300) * 4}`
    oneCase.run(n, `m${n}`, called, courts[n % courts.length], text(day), day, cites)
    for (const one of cites.split(";"))
      citation.run(
        one
          .toLowerCase()
          .replace(/[. ]+(?=[a-z2])/g, " ")
          .replace(/^(\d+) (.*) (\d+)$/, (_, v, r, p) => `${v} ${r.replace(/[. ]/g, "")} ${p}`),
        n,
      )
    origin.run(`m${n}`, n, n.toString(16).padStart(32, "0"))
    name.run(n, called)
  }
  db.exec("commit; begin")
  // Pairs are made by citing case and written in order of cited case, in bands, as a sorted bulk load would.
  const total = Math.floor(count * referencesEach)
  const cited = new Uint32Array(total)
  const citing = new Uint32Array(total)
  for (let n = 0; n < total; n++) {
    const by = 2 + Math.floor(random() * (count - 2))
    const famous = random() < 0.25
    const to = famous ? 1 + Math.floor(by * random() ** 6) : Math.max(1, by - 1 - Math.floor(by * 0.3 * random() ** 2))
    cited[n] = Math.min(to, by - 1)
    citing[n] = by
  }
  const keys = new Float64Array(total)
  for (let n = 0; n < total; n++) keys[n] = (cited[n] as number) * 2 ** 24 + (citing[n] as number)
  keys.sort()
  const pair = db.prepare("insert or ignore into pairs values (?, ?, ?, ?, 20, 0)")
  const treatment = db.prepare(
    `insert or ignore into treatments (cited, id, citing, treatment, weight, recognized, direct, part, voice, quote, rule, day, date, source, verified)
     values (?, ?, ?, ?, ?, 0, 0, 'lead', 'own', ?, 'made', ?, ?, 'text', 0)`,
  )
  let pairs = 0
  for (let n = 0; n < total; n++) {
    const to = Math.floor((keys[n] as number) / 2 ** 24)
    const by = (keys[n] as number) % 2 ** 24
    const day = dayOf(by)
    pairs += pair.run(to, day, by, 1 + (n % 4)).changes
    if (random() < 0.12) {
      const kind = kindAt(random())
      treatment.run(
        to,
        n,
        by,
        kind[0],
        kind[1],
        "We have considered that decision, and what follows from it is plain enough here.",
        day,
        text(day),
      )
    }
  }
  const set = db.prepare("insert into meta values (?, ?) on conflict do update set value = excluded.value")
  set.run("cases", String(count))
  set.run("pairs", String(pairs))
  set.run("latest", "2024")
  db.exec("commit")
  db.exec("analyze")
  db.close()
  return pairs
}

const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3)

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "goodlaw-bench-"))
  const path = join(folder, "made.db")
  try {
    await (await openLibrary(path, { bare: true })).close()
    const begun = performance.now()
    const pairs = fill(path, count)
    const library = await openLibrary(path)
    await library.store.write(async (db) => void (await writeTallies(db)))
    const built = (performance.now() - begun) / 1000
    const size = statSync(path).size
    await library.close()
    const again = await openLibrary(path, { readOnly: true })
    const random = numbers(99)
    // Half of the questions as any case, half as citations come: the more cited, the more asked.
    const asked = Array.from({ length: 3000 }, (_, n) => 1 + Math.floor((count - 1) * (n % 2 ? random() : random() ** 6)))
    const first: number[] = []
    const warm: number[] = []
    for (const times of [first, warm])
      for (const key of asked) {
        const start = process.cpuUsage()
        await again.status(key)
        const used = process.cpuUsage(start)
        times.push((used.user + used.system) / 1000)
      }
    await again.close()
    for (const times of [first, warm]) times.sort((a, b) => a - b)
    console.log(
      `| ${count} | ${pairs} | ${built.toFixed(0)} s | ${(size / 1e6).toFixed(0)} MB | ${at(first, 0.5)} | ${at(first, 0.99)} | ${at(warm, 0.5)} | ${at(warm, 0.99)} |`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

console.log(
  "| cases | references | made in | size | status p50, first (ms of processor) | p99 | p50, again | p99 |\n|---|---|---|---|---|---|---|---|",
)
for (const count of process.argv.slice(2).map(Number)) await measure(count)
