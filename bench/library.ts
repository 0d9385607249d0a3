/**
 * A library as large as American case law, made up (bench/made): how long it takes to make, how large it is, and how long its answers take,
 * at growing sizes. `--whole` adds the 6.7 million cases of the Caselaw Access Project; it needs 10 GB of disk and half an hour.
 *
 *     npm run bench:library
 *     npm run bench:library -- --whole
 *
 * The same questions are asked by three processes, one after another, and of each question's three times the least is taken: what another
 * program on the machine costs is not the library's. Times are of the processor, in milliseconds.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { openLibrary } from "../src/law/open.js"
import type { StoredLibrary } from "../src/library/stored-library.js"
import { citedBy, numbers } from "./made/citing.js"
import { citationsOf, makeLibrary, nameOf } from "./made/library.js"

const whole = 6_700_000
const questions = 2000
const processes = 3

type Times = Readonly<Record<"first" | "otherDay" | "again" | "citation" | "name" | "reading", readonly number[]>>
type Asked = { readonly times: Times; readonly memory: number; readonly open: number }

/** Half of the questions as any case, half as citations come: the more cited, the more asked. */
function casesAsked(count: number): readonly number[] {
  const random = numbers(99)
  const cited = () => Math.max(1, citedBy(Math.ceil(count * (0.5 + random() / 2)), random))
  return Array.from({ length: questions }, (_, n) => (n % 2 ? 1 + Math.floor((count - 1) * random()) : cited()))
}

async function timed(work: (n: number) => unknown, of: readonly number[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const n of of) {
    const start = process.cpuUsage()
    await work(n)
    const used = process.cpuUsage(start)
    times.push((used.user + used.system) / 1000)
  }
  return times
}

/** Runs in a process of its own: some hundred other questions first, so that it is the library that is timed and not the compiler. */
async function ask(path: string, count: number): Promise<Asked> {
  const begun = performance.now()
  const library = await openLibrary(path, { readOnly: true })
  const known = await library.known()
  const open = performance.now() - begun
  const random = numbers(3)
  for (let n = 0; n < 400; n++) await library.status(1 + Math.floor(random() * count))
  const asked = casesAsked(count)
  const first = await timed((key) => library.status(key), asked)
  const otherDay = await timed((key) => library.status(key, { asOf: "2015-06-30" }), asked)
  // Kept answers are timed as they are used: the same cases again within one piece of work.
  const some = asked.slice(0, 400)
  for (const key of some) await library.status(key)
  const again = await timed((key) => library.status(key), some)
  const citation = await timed((key) => library.byCitation(citationsOf(key).split(";")[0] as string), asked)
  const name = await timed((key) => library.byName(nameOf(key), 5), some)
  const reading = await timed((key) => known.byName(nameOf(key), 3), some)
  await library.close()
  return { times: { first, otherDay, again, citation, name, reading }, memory: ownMemory(), open }
}

/** Megabytes of the process's own, without the pages of the library's file that the system keeps for everyone. */
function ownMemory(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : ""
  const anonymous = /RssAnon:\s*(\d+) kB/.exec(status)?.[1]
  return anonymous ? Number(anonymous) / 1e3 : process.resourceUsage().maxRSS / 1e3
}

function askInProcesses(path: string, count: number): Asked {
  const runs = Array.from({ length: processes }, () => {
    const run = spawnSync(process.execPath, ["--import", "tsx", import.meta.filename, "--ask", path, String(count)], { maxBuffer: 1 << 26 })
    if (run.status !== 0) throw new Error(run.stderr.toString())
    return JSON.parse(run.stdout.toString()) as Asked
  })
  const [first] = runs as [Asked]
  const least = (list: readonly number[], kind: keyof Times) =>
    list.map((_, n) => Math.min(...runs.map((run) => run.times[kind][n] as number)))
  const times = Object.fromEntries(Object.entries(first.times).map(([kind, list]) => [kind, least(list, kind as keyof Times)]))
  return {
    times: times as unknown as Times,
    memory: Math.max(...runs.map((run) => run.memory)),
    open: Math.min(...runs.map((run) => run.open)),
  }
}

function shares(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  return [0.5, 0.99].map((share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3)).join(" / ")
}

async function countPairs(library: StoredLibrary): Promise<number> {
  const { references } = await library.info()
  await library.close()
  return references
}

/** Makes and measures one size; `path` may name a library that this bench made before. */
async function measure(count: number, path?: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "goodlaw-bench-"))
  const where = path ?? join(folder, "made.db")
  try {
    const begun = performance.now()
    const held = existsSync(where)
    const pairs = held ? await countPairs(await openLibrary(where, { readOnly: true })) : await makeLibrary(where, count)
    const made = held ? "before" : `${((performance.now() - begun) / 1000).toFixed(0)} s`
    const { times, memory } = askInProcesses(where, count)
    const columns = [times.first, times.otherDay, times.again, times.citation, times.name, times.reading].map(shares)
    const size = `${(statSync(where).size / 1e6).toFixed(0)} MB`
    console.log(`| ${[count, pairs, made, size, ...columns, `${memory.toFixed(0)} MB`, loadavg()[0]?.toFixed(1)].join(" | ")} |`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [flag, ...rest] = process.argv.slice(2)
if (flag === "--ask") {
  console.log(JSON.stringify(await ask(rest[0] as string, Number(rest[1]))))
} else {
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((n) => n > 0)
  console.log(
    "| cases | references | made in | size | status, first asked: p50 / p99 | on another day | again | by citation | by name | a name while reading | memory | load |",
  )
  console.log(`|${"---|".repeat(12)}`)
  const kept = process.argv[process.argv.indexOf("--at") + 1]
  if (process.argv.includes("--at")) await measure(sizes[0] ?? whole, kept as string)
  else
    for (const count of [...(sizes.length > 0 ? sizes : [1e4, 1e5, 1e6]), ...(process.argv.includes("--whole") ? [whole] : [])])
      await measure(count)
}
