/** The workshop: progress, turns, stopping, threads that die; in threads and in place alike. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openLibrary } from "../../src/node.js"
import { workshopInPlace } from "../../src/server/threads/inline-pool.js"
import type { Workshop } from "../../src/server/threads/tasks.js"
import { workshopInThreads } from "../../src/server/threads/thread-pool.js"
import { type Franklin, franklin, lines, post, root, serve } from "./running.js"

let held: Franklin
beforeAll(async () => {
  held = await franklin()
})
afterAll(() => held.close())

const script = join(root, "dist/work-thread.js")
const rules = () => ({ script, library: held.path, threads: 1, spare: 0, waiting: 1, grace: 200, memory: 512 })
const long = (many: number) =>
  Array.from({ length: many }, (_, n) => `See ${(n % 500) + 1} U.S. ${n + 1}, and Okafor v. City of Lindale (1990) 57 Frank. 2d 302.`).join(
    " ",
  )
const brief = (text: string) => ({ bytes: Buffer.from(text), name: "brief.txt" })

const shops: readonly (readonly [string, () => Workshop])[] = [
  ["in threads", () => workshopInThreads(rules())],
  ["in place", () => workshopInPlace({ library: held.library }, 1, 1)],
]

describe.each(shops)("a workshop %s", (_where, open) => {
  test("answers each kind of work, and tells how far it is", async () => {
    const shop = open()
    const steps: string[] = []
    const made = await shop.ask("check", brief("See Okafor v. City of Lindale (1990) 57 Frank. 2d 302."), {
      onProgress: ({ step, done, total }) => {
        expect(done).toBeLessThanOrEqual(total)
        if (steps.at(-1) !== step) steps.push(step)
      },
    })
    expect(steps.filter((step) => step !== "waiting")).toEqual(["reading", "finding", "looking up", "status"])
    expect(JSON.parse(Buffer.from(made.result).toString())).toMatchObject({ counts: { citations: 1, found: 1 } })
    expect(await shop.ask("html", made)).toContain("Okafor")
    expect(await shop.ask("authorities", { ...made, ending: ".txt", style: "bluebook" })).toContain("Okafor")
    expect(JSON.parse(await shop.ask("text", { what: "cite", json: '{"text":"410 U.S. 113"}', line: 1 }))).toHaveProperty("citations")
    await shop.close()
  })

  test("fails with the work's own problem, and goes on", async () => {
    const shop = open()
    await expect(shop.ask("text", { what: "cite", json: "{", line: 7 })).rejects.toMatchObject({ code: "line_invalid" })
    await expect(shop.ask("check", brief(""))).rejects.toMatchObject({ code: "file_empty" })
    const unknown = { what: "verdict", doctrine: "of-owls", matter: "matter: x" } as const
    await expect(shop.ask("matter", unknown)).rejects.toMatchObject({ code: "option_invalid" })
    expect(await shop.ask("text", { what: "treat", json: '{"text":"x"}', line: 1 })).toContain('"authorities":[]')
    await shop.close()
  })

  test("lets one wait and tells the next to come later", async () => {
    const shop = open()
    const asked = [1, 2, 3].map(() =>
      shop.ask("check", brief(long(200))).then(
        () => "made",
        ({ code }) => code,
      ),
    )
    expect((await Promise.all(asked)).toSorted()).toEqual(["made", "made", "server_busy"])
    await shop.close()
  })

  test("stops a work that nobody waits for, and serves the next", async () => {
    const shop = open()
    const gone = new AbortController()
    const stopped = shop.ask("check", brief(long(20_000)), { signal: gone.signal, onProgress: () => gone.abort() })
    await expect(stopped).rejects.toMatchObject({ code: "interrupted" })
    expect(await shop.ask("text", { what: "cite", json: '{"text":"x"}', line: 1 })).toContain("citations")
    await shop.close()
  })
})

describe("threads", () => {
  const folder = mkdtempSync(join(tmpdir(), "goodlaw-thread-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const odd = join(folder, "odd.mjs")
  writeFileSync(
    odd,
    `import { parentPort } from "node:worker_threads"
     parentPort.on("message", ({ id, question: { order: { asked } } }) => {
       if (asked.json === "die") process.exit(3)
       if (asked.json === "throw") setTimeout(() => { throw new RangeError("x") })
       if (asked.json === "spin") for (;;);
       if (asked.json === "ask") parentPort.postMessage({ id, answer: "answered" })
     })`,
  )
  const text = (json: string) => ({ what: "cite", json, line: 1 }) as const

  test.each(["die", "throw"])("one that %ss fails its own work only", async (json) => {
    const shop = workshopInThreads({ ...rules(), script: odd })
    await expect(shop.ask("text", text(json))).rejects.toMatchObject({
      code: "internal",
      message: expect.stringContaining("thread stopped"),
    })
    expect(await shop.ask("text", text("ask"))).toBe("answered")
    await shop.close()
  })

  test("one that does not hear is ended after the time of grace", async () => {
    const shop = workshopInThreads({ ...rules(), script: odd })
    const gone = new AbortController()
    const spinning = shop.ask("text", text("spin"), { signal: gone.signal })
    const after = shop.ask("text", text("ask"))
    gone.abort()
    await expect(spinning).rejects.toMatchObject({ code: "interrupted" })
    expect(await after).toBe("answered")
    await shop.close()
  })

  test("a short question does not wait for a long brief", async () => {
    const shop = workshopInThreads({ ...rules(), spare: 1 })
    let done = false
    const checking = shop.ask("check", brief(long(8000))).then(() => (done = true))
    expect(await shop.ask("text", text('{"text":"x"}'))).toContain("citations")
    expect(await shop.ask("lookup", { text: "163 U.S. 537", at: "http://localhost" })).toContain("Plessy")
    expect(done).toBe(false)
    await checking
    await shop.close()
  })

  test("who leaves the queue makes room in it", async () => {
    const shop = workshopInThreads({ ...rules(), script: odd })
    const [first, gone] = [new AbortController(), new AbortController()]
    const spinning = shop.ask("text", text("spin"), { signal: first.signal })
    const waiting = shop.ask("text", text("ask"), { signal: gone.signal })
    gone.abort()
    await expect(waiting).rejects.toMatchObject({ code: "interrupted" })
    const next = shop.ask("text", text("ask"))
    first.abort()
    await expect(spinning).rejects.toMatchObject({ code: "interrupted" })
    expect(await next).toBe("answered")
    await shop.close()
  })

  test("a library that is not there fails the work, and is found when it is back", async () => {
    const path = join(folder, "moved.goodlaw")
    await (await openLibrary(path)).close()
    renameSync(path, `${path}.away`)
    const shop = workshopInThreads({ ...rules(), library: path })
    await expect(shop.ask("check", brief("410 U.S. 113"))).rejects.toMatchObject({ code: "library_missing" })
    renameSync(`${path}.away`, path)
    expect(await shop.ask("check", brief("410 U.S. 113"))).toHaveProperty("id")
    await shop.close()
  })
})

describe("over HTTP", () => {
  test("progress comes in steps, the check last", async () => {
    const server = await serve(held.library)
    const told = await lines(await post(`${server.url}/api/check`, { text: long(3000) }))
    const steps = told.slice(0, -1).map(({ progress }) => (progress as unknown as { step: string }).step)
    const order = ["waiting", "reading", "finding", "looking up", "quotations", "status"]
    expect(steps.map((step) => order.indexOf(step))).toEqual(steps.map((step) => order.indexOf(step)).toSorted((a, b) => a - b))
    expect(steps.length).toBeGreaterThan(2)
    expect(told.at(-1)).toHaveProperty("check.id")
    await server.close()
  })

  test("a client that goes away frees its place at once", async () => {
    const server = await serve(held.library, { limits: { atWork: 1, waiting: 0, grace: 100 } })
    const gone = new AbortController()
    const asked = await fetch(`${server.url}/api/check`, { method: "POST", body: long(50_000), signal: gone.signal })
    expect(asked.status).toBe(200)
    gone.abort()
    let status = 503
    for (let n = 0; status === 503 && n < 200; n++) {
      const answer = await post(`${server.url}/api/check`, { text: "410 U.S. 113" })
      status = answer.status
      if (status === 503) expect(answer.headers.get("retry-after")).toBe("2")
      await answer.text()
      if (status === 503) await new Promise((after) => setTimeout(after, 50))
    }
    expect(status).toBe(200)
    await server.close()
  })

  test("a check in the queue is told that it waits", async () => {
    const server = await serve(held.library, { limits: { atWork: 1, patience: 50 } })
    const first = await post(`${server.url}/api/check`, { text: long(4000) })
    const second = await lines(await post(`${server.url}/api/check`, { text: "410 U.S. 113" }))
    await lines(first)
    expect(second[0]).toEqual({ progress: { step: "waiting", done: 0, total: 1 } })
    expect(second.at(-1)).toHaveProperty("check.id")
    await server.close()
  })
})
