/**
 * Measures workers that share a queue: one file of lines is queued in a PostgreSQL library of its own, and one or two workers of one
 * thread each read it, in processes of their own. The server keeps its files safe (fsync on), as a real one does.
 *
 *     npx tsx bench/workers.ts corpus.jsonl 1 2
 *
 * With --alone the same file is first read by `goodlaw ingest`, to compare the libraries row for row.
 */
import { execFileSync, spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { loadavg, tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { pipeline } from "node:stream/promises"
import { createGunzip } from "node:zlib"
import { exportLibrary } from "../src/law/export.js"
import { openLibrary } from "../src/law/open.js"
import { postgresBinaries, startPostgres } from "../test/library/store/postgres-server.js"

const goodlaw = resolve(import.meta.dirname, "../bin/goodlaw.js")

/** Runs a command to its end; returns what it printed, and the seconds of processor time it took. */
function run(args: readonly string[]): Promise<{ readonly said: string; readonly processor: number }> {
  const child = spawn(process.execPath, ["--import", new URL("./processor-time.mjs", import.meta.url).href, goodlaw, ...args])
  let said = ""
  let wrong = ""
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk
  })
  child.stderr.on("data", (chunk: Buffer) => {
    wrong += chunk
  })
  return new Promise((done, failed) =>
    child.on("exit", (code) =>
      code === 0 || code === 1 ? done({ said, processor: Number(/processor (\S+)/.exec(wrong)?.[1] ?? 0) }) : failed(new Error(wrong)),
    ),
  )
}

/** Seconds of processor time of the server: its own, and that of the processes it started, ended or not. */
function serverTime(port: string): number {
  const stats = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statOf(pid))
  const main = stats.find(({ words }) => words.includes(`\0-p\0${port}\0`) && words.startsWith("/usr/lib/postgresql"))
  if (!main) return 0
  const children = stats.filter(({ parent }) => parent === main.pid).reduce((sum, { own }) => sum + own, 0)
  return (main.own + main.ended + children) / 100
}

/** Clock ticks of a process: its own, and those of the children it has waited for. */
function statOf(pid: string) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ").map(Number) ?? []
    const [parent, own, ended] = [fields[1], (fields[11] ?? 0) + (fields[12] ?? 0), (fields[13] ?? 0) + (fields[14] ?? 0)]
    return [{ pid: Number(pid), parent, own, ended, words: readFileSync(`/proc/${pid}/cmdline`, "utf8") }]
  } catch {
    return []
  }
}

async function hashOf(address: string): Promise<string> {
  const library = await openLibrary(address, { readOnly: true })
  const hash = createHash("sha256")
  for await (const line of exportLibrary(library.store)) hash.update(line).update("\n")
  await library.close()
  return hash.digest("hex")
}

async function plainFile(path: string, folder: string): Promise<string> {
  if (!path.endsWith(".gz")) return resolve(path)
  const plain = join(folder, "lines.jsonl")
  await pipeline(createReadStream(path), createGunzip(), createWriteStream(plain))
  return plain
}

const [given = "../shared/data/scotus/corpus.jsonl.gz", ...rest] = process.argv.slice(2).filter((word) => word !== "--alone")
const alone = process.argv.includes("--alone")
const counts = rest.length > 0 ? rest.map(Number) : [1, 2]
if (!postgresBinaries()) throw new Error("PostgreSQL is not installed")
const folder = mkdtempSync(join(tmpdir(), "goodlaw-workers-"))
const names = counts.map((_, n) => `library${n}`)
const server = await startPostgres([...names, "alone"], ["shared_buffers=1GB", "max_wal_size=4GB"])
const port = new URL(server.address("alone")).port
try {
  const file = await plainFile(given, folder)
  const bytes = readFileSync(file).length
  const size = (address: string) =>
    execFileSync(join(postgresBinaries() as string, "psql"), [address, "-Atc", "select pg_database_size(current_database())"], {
      encoding: "utf8",
    })
  console.log(`${(bytes / 1e6).toFixed(1)} MB, ${new Date().toISOString().slice(0, 10)}`)
  let wanted: string | undefined
  if (alone) {
    const begun = performance.now()
    const { processor } = await run(["ingest", file, "--library", server.address("alone")])
    const seconds = (performance.now() - begun) / 1000
    console.log(
      `goodlaw ingest: ${seconds.toFixed(1)} s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s; ${processor} s of processor time, server ${serverTime(port).toFixed(1)} s`,
    )
    wanted = await hashOf(server.address("alone"))
  }
  for (const [n, workers] of counts.entries()) {
    const address = server.address(names[n] as string)
    const before = serverTime(port)
    await run(["ingest", file, "--queue", "--library", address])
    const begun = performance.now()
    const done = await Promise.all(Array.from({ length: workers }, () => run(["work", "--threads", "1", "--json", "--library", address])))
    const seconds = (performance.now() - begun) / 1000
    const each = done.map(({ said, processor }) => {
      const { made, written } = JSON.parse(said) as { made: number; written: number }
      return `made ${made}, wrote ${written}, ${processor} s of processor time`
    })
    console.log(`${workers} workers: ${seconds.toFixed(1)} s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, load ${loadavg()[0]?.toFixed(1)}`)
    for (const one of each) console.log(`  ${one}`)
    console.log(
      `  server ${(serverTime(port) - before).toFixed(1)} s of processor time, database ${(Number(size(address)) / 1e6).toFixed(0)} MB`,
    )
    const hash = await hashOf(address)
    if (wanted !== undefined && hash !== wanted) throw new Error("the library is not the one that a single ingest writes")
    wanted ??= hash
    console.log(`  library ${hash.slice(0, 12)}, the same for each number of workers`)
  }
} finally {
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}
