/** Workers that share a queue: however many, and however often killed, they write the library that one alone would have written. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Problem } from "../../src/base/problem.js"
import { ingest } from "../../src/ingest/ingest.js"
import { linesOf } from "../../src/ingest/lines.js"
import { firstBytes } from "../../src/ingest/sources/jsonl.js"
import { openLibrary } from "../../src/law/open.js"
import { verify } from "../../src/law/verify.js"
import type { StoredLibrary } from "../../src/library/stored-library.js"
import { enqueue } from "../../src/queue/enqueue.js"
import { lineRanges } from "../../src/queue/partition.js"
import { queueState } from "../../src/queue/state.js"
import { work } from "../../src/queue/worker.js"
import { declaration, franklinLines } from "../fixtures/franklin.js"
import { runAndKill } from "../fixtures/kill.js"
import { manyLines, numbers } from "../fixtures/many-cases.js"
import { exported } from "../library/store/contract.js"
import { postgresBinaries, type Server, startPostgres } from "../library/store/postgres-server.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-queue-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "no problem",
    (cause: Problem) => cause.code,
  )

describe("a file of lines is cut at the ends of lines", () => {
  const lines = ["", ...manyLines(40), "", "é".repeat(5000), "{}"]
  const sizes = [1, 700, 3000, 100_000]
  const files = [
    { name: "cut.jsonl", bytes: Buffer.from(lines.join("\n")) },
    { name: "cut.jsonl.gz", bytes: gzipSync(lines.join("\n")) },
  ]

  test.each(files.flatMap((file) => sizes.map((size) => ({ ...file, size }))))("$name by $size bytes", async ({ name, bytes, size }) => {
    writeFileSync(at(name), bytes)
    const read = async (range?: Awaited<ReturnType<typeof lineRanges>>[number]) => {
      const found: string[] = []
      for await (const line of linesOf(at(name), firstBytes(at(name)), undefined, undefined, range))
        found.push(`${line.number} ${line.text}`)
      return found
    }
    const ranges = await lineRanges(at(name), size)
    const parts = []
    for (const range of ranges) parts.push(...(await read(range)))
    if (ranges.length > 0) expect(parts).toEqual(await read())
    if (name.endsWith(".gz")) expect(ranges.length).toBeLessThanOrEqual(32)
  })
})

test("a queue needs PostgreSQL", async () => {
  const library = await openLibrary(at("file.db"), { bare: true })
  expect(await codeOf(enqueue(library, [folder]))).toBe("option_invalid")
  expect(await codeOf(work(library))).toBe("option_invalid")
  expect(await queueState(library.store)).toBeUndefined()
  await library.close()
})

describe.skipIf(!postgresBinaries())("on a server of its own (skipped where PostgreSQL is not installed)", { timeout: 480_000 }, () => {
  let server: Server
  const opened: StoredLibrary[] = []
  const open = async (name: string) => {
    const library = await openLibrary(server.address(name), { bare: true })
    opened.push(library)
    return library
  }

  beforeAll(async () => {
    server = await startPostgres(["alone", "two", "killed", "mixed", "mixed_alone", "broken", "changed", "waiting"])
    writeFileSync(at("many.jsonl"), manyLines(300).join("\n"))
  }, 60_000)
  afterAll(async () => {
    await Promise.all(opened.map((library) => library.close()))
    server.stop()
  })

  let whole: readonly string[]
  test("two workers write, row for row, what one ingest writes, and their account adds up", async () => {
    const alone = await open("alone")
    const account = await ingest(alone, [at("many.jsonl")], { workers: 0 })
    whole = await exported(alone)
    const [first, second] = [await open("two"), await open("two")]
    const queued = await enqueue(first, [at("many.jsonl")], { partBytes: 30_000 })
    expect(queued).toMatchObject({ sources: 1, notes: [], skips: [] })
    expect(queued.parts).toBeGreaterThan(8)
    expect((await ingest(first, [at("many.jsonl")], { workers: 0 })).notes).toEqual([
      "many.jsonl waits in the queue; goodlaw work reads it.",
    ])
    expect((await enqueue(first, [at("many.jsonl")])).notes).toEqual(["many.jsonl is in the queue already."])
    const [one, other] = await Promise.all([work(first, { threads: 0 }), work(second, { threads: 0 })])
    expect(one.made + other.made).toBe(queued.parts)
    expect(one.written + other.written).toBe(queued.parts)
    expect(one.made).toBeGreaterThan(0)
    expect(other.made).toBeGreaterThan(0)
    const { seconds: _, ...counted } = account
    expect(one.queue.account).toMatchObject(counted)
    expect(await exported(first)).toEqual(whole)
    expect((await enqueue(first, [at("many.jsonl")])).notes).toEqual(["many.jsonl is in the library already."])
  })

  test("killed at random moments, two at a time, they lose nothing and double nothing", async () => {
    const library = await open("killed")
    const queued = await enqueue(library, [at("many.jsonl")], { partBytes: 20_000 })
    const pick = numbers(20261120)
    let kills = 0
    for (let left = true; left; ) {
      const waits = kills < 20 ? [20 + pick(500), 20 + pick(700)] : [undefined, undefined]
      const ends = await Promise.all(waits.map((after) => runAndKill("../queue/work-child.ts", [server.address("killed")], after)))
      kills += ends.filter((ended) => !ended).length
      expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
      left = (await queueState(library.store))?.parts.written !== queued.parts
    }
    expect(await exported(library)).toEqual(whole)
    const state = await queueState(library.store)
    expect(state?.account).toMatchObject({ read: 300, added: 300, merged: 0, skipped: 0, files: 1 })
    expect(state?.parts).toEqual({ waiting: 0, made: 0, written: queued.parts, failed: 0 })
    console.log(`killed ${kills} workers`)
  })

  test("declarations, volumes, texts and packed lines come out as one ingest reads them, one case from two sources merged", async () => {
    const place = at("mixed")
    mkdirSync(place)
    cpSync(resolve("examples/opinions"), join(place, "opinions"), { recursive: true })
    writeFileSync(join(place, "a.jsonl.gz"), gzipSync(`${franklinLines()}\n`))
    const twice = {
      id: "again",
      case_name: "Harrow v. Millbank Ferry Co.",
      citations: ["30 Frank. 2d 101"],
      date: "1955-03-04",
      opinions: [],
    }
    writeFileSync(join(place, "b.jsonl"), `${JSON.stringify(twice)}\nnot json\n${manyLines(60, 11).slice(1).join("\n")}\n`)
    writeFileSync(join(place, "z-library.json"), JSON.stringify(declaration))
    const alone = await open("mixed_alone")
    const account = await ingest(alone, [place], { workers: 0 })
    const [first, second] = [await open("mixed"), await open("mixed")]
    await enqueue(first, [place], { partBytes: 4000 })
    const [worked] = await Promise.all([work(first, { threads: 0 }), work(second, { threads: 0 })])
    const { read, added, merged, skipped, references } = account
    expect(skipped).toBeGreaterThan(0)
    expect(merged).toBeGreaterThan(0)
    expect(worked.queue.account).toMatchObject({ read: read, added, merged, skipped, references })
    expect(await exported(first)).toEqual(await exported(alone))
  })

  test("a damaged source is left out with its reason, and the others are read", async () => {
    const library = await open("broken")
    writeFileSync(at("whole.jsonl"), franklinLines())
    const packed = gzipSync(manyLines(400).join("\n"))
    writeFileSync(at("cut-off.jsonl.gz"), packed.subarray(0, packed.length - 200))
    writeFileSync(at("cut-off.zip"), "PK\u0003\u0004 and no more")
    await enqueue(library, [at("cut-off.zip"), at("whole.jsonl")])
    const { queue } = await work(library, { threads: 0 })
    expect(queue.failed.map((one) => one.source)).toEqual(["cut-off.zip"])
    expect(queue.account).toMatchObject({ added: 5, skipped: 1, files: 1 })
    expect((await enqueue(library, [at("cut-off.jsonl.gz")])).skips).toMatchObject([
      { what: "cut-off.jsonl.gz", why: expect.stringContaining("damaged or cut off") },
    ])
  })

  test("a worker that waits takes what is queued later, and stops between two transactions when told", async () => {
    const library = await open("waiting")
    const stop = new AbortController()
    const waiting = codeOf(work(await open("waiting"), { threads: 0, wait: true, signal: stop.signal }))
    writeFileSync(at("later.jsonl"), franklinLines())
    await enqueue(library, [at("later.jsonl")])
    while ((await queueState(library.store))?.parts.written !== 1) await new Promise((done) => setTimeout(done, 100))
    stop.abort()
    expect(await waiting).toBe("interrupted")
    await work(library, { threads: 0 })
    expect((await verify(library.store)).ok).toBe(true)
  })

  test("a file that is gone or another stops the worker with a sentence, and waits for one who has it", async () => {
    const library = await open("changed")
    writeFileSync(at("moving.jsonl"), franklinLines())
    await enqueue(library, [at("moving.jsonl")])
    rmSync(at("moving.jsonl"))
    expect(await codeOf(work(library, { threads: 0 }))).toBe("file_unreadable")
    writeFileSync(at("moving.jsonl"), `${franklinLines()}\n`)
    expect(await codeOf(work(library, { threads: 0 }))).toBe("file_changed")
    writeFileSync(at("moving.jsonl"), franklinLines())
    expect((await work(library, { threads: 0 })).queue.account).toMatchObject({ added: 5, skipped: 0 })
  })
})
