/** Requests a second and their 99th percentile, for the status of a case and the check of a brief, over loopback: npm run bench:server. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { Agent, request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ingest, openLibrary } from "../src/node.js"
import { startServer } from "../src/server/server.js"

const corpus = "../shared/data/scotus/corpus.jsonl.gz"
const folder = mkdtempSync(join(tmpdir(), "goodlaw-bench-"))
const library = await openLibrary(join(folder, "bench.goodlaw"))
await ingest(library, [existsSync(corpus) ? corpus : "examples/opinions"])
const server = await startServer({ library, port: 0 })
const agent = new Agent({ keepAlive: true, maxSockets: 16 })

function ask(path: string, body?: Buffer): Promise<number> {
  const begun = performance.now()
  return new Promise((done, failed) => {
    const asking = request(`${server.url}${path}`, { agent, method: body ? "POST" : "GET" }, (answer) => {
      answer.resume()
      answer.on("end", () =>
        answer.statusCode === 200 ? done(performance.now() - begun) : failed(new Error(`${path}: ${answer.statusCode}`)),
      )
    })
    asking.on("error", failed)
    asking.end(body)
  })
}

/** `all` requests, `atOnce` under way at a time; the first tenth warms up and is not counted. */
async function measure(name: string, all: number, atOnce: number, one: (n: number) => Promise<number>): Promise<void> {
  for (let n = 0; n < all / 10; n++) await one(n)
  const times: number[] = []
  let next = 0
  const begun = performance.now()
  const worker = async () => {
    while (next < all) times.push(await one(next++))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const seconds = (performance.now() - begun) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1)
  console.log(
    `${name.padEnd(34)} ${(all / seconds).toFixed(0).padStart(6)} requests/s   p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   (${atOnce} at once)`,
  )
}

const { cases, opinions } = await library.info()
console.log(`Library: ${cases} cases, ${opinions} opinions.`)
const keys = (await library.store.db.selectFrom("cases").select("key").where("held", "=", 2).execute()).map(({ key }) => Number(key))
const brief = readFileSync("examples/brief.docx")
await measure("status", 5000, 1, (n) => ask(`/api/cases/${keys[n % keys.length]}/status`))
await measure("status", 5000, 16, (n) => ask(`/api/cases/${keys[n % keys.length]}/status`))
await measure("check (examples/brief.docx)", 200, 1, () => ask("/api/check?name=brief.docx", brief))
await measure("check (examples/brief.docx)", 200, 8, () => ask("/api/check?name=brief.docx", brief))

agent.destroy()
await server.close()
await library.close()
rmSync(folder, { recursive: true, force: true })
