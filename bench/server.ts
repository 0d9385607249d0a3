/**
 * The server over loopback: requests a second and their 99th percentile for the status of a case and the check of a brief; how a check
 * grows with its citations; and eight of the longest at one time. `LIBRARY` names a library to use in place of a new one.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { Agent, request } from "node:http"
import { loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { ingest, openLibrary } from "../src/node.js"
import { startServer } from "../src/server/server.js"

const corpus = "../shared/data/scotus/corpus.jsonl.gz"
const folder = mkdtempSync(join(tmpdir(), "goodlaw-bench-"))
const given = process.env.LIBRARY
const library = await openLibrary(given ?? join(folder, "bench.goodlaw"))
if (given === undefined) await ingest(library, [existsSync(corpus) ? corpus : "examples/opinions"])
const server = await startServer({ library, port: 0 })
const agent = new Agent({ keepAlive: true, maxSockets: 16 })

function ask(path: string, body?: Buffer | string): Promise<number> {
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
console.log(`Library: ${cases} cases, ${opinions} opinions. Load of the machine: ${loadavg()[0]?.toFixed(1)}.`)
const rows = await library.store.db.selectFrom("cases").select(["key", "name", "citations"]).where("held", "=", 2).execute()
const keys = rows.map(({ key }) => Number(key))
const brief = readFileSync("examples/brief.docx")
await measure("status", 5000, 1, (n) => ask(`/api/cases/${keys[n % keys.length]}/status`))
await measure("status", 5000, 16, (n) => ask(`/api/cases/${keys[n % keys.length]}/status`))
await measure("check (examples/brief.docx)", 200, 1, () => ask("/api/check?name=brief.docx", brief))
await measure("check (examples/brief.docx)", 200, 8, () => ask("/api/check?name=brief.docx", brief))

/** A text of so many citations: cases held, cases that nobody has, short forms, statutes. */
function long(many: number): string {
  return Array.from({ length: many }, (_, n) => {
    const { name, citations } = rows[(n * 7) % rows.length] as (typeof rows)[number]
    const forms = [
      `See ${name}, ${citations.split(";")[0]} (1970).`,
      `Id. at ${n % 50}.`,
      `Alpha${n} v. Beta${n}, ${(n % 900) + 1} F.2d ${n} (1970).`,
      `42 U.S.C. § ${1000 + (n % 3000)}.`,
    ]
    return `${forms[n % 4]}${n % 5 === 4 ? "\n\n" : " "}`
  }).join("")
}

for (const many of [2000, 20_000]) {
  await ask("/api/check?name=long.txt", long(many))
  const seconds = (await ask("/api/check?name=long.txt", long(many))) / 1000
  console.log(
    `check of ${String(many).padStart(6)} citations         ${seconds.toFixed(2)} s, ${((1000 * seconds) / many).toFixed(3)} ms a citation`,
  )
}

let slowest = 0
let answering = true
const watching = (async () => {
  while (answering) {
    slowest = Math.max(slowest, await ask(`/api/cases/${keys[0]}/status`))
    await new Promise((after) => setTimeout(after, 50))
  }
})()
const begun = performance.now()
await Promise.all(Array.from({ length: 8 }, () => ask("/api/check?name=long.txt", long(20_000))))
answering = false
await watching
console.log(
  `eight checks of 20,000 citations at one time: ${((performance.now() - begun) / 1000).toFixed(1)} s; meanwhile a status took ${slowest.toFixed(0)} ms at the most`,
)

agent.destroy()
await server.close()
await library.close()
rmSync(folder, { recursive: true, force: true })
