/** How the server fails: every refusal in one form, and nothing lost when disk, library or process give way. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { request } from "node:http"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openLibrary, problems, verify } from "../../src/node.js"
import type { RunningServer } from "../../src/server/server.js"
import { manyLines } from "../fixtures/many-cases.js"
import { type Franklin, franklin, lines, post, root, serve } from "./running.js"

let held: Franklin
let server: RunningServer
const folder = mkdtempSync(join(tmpdir(), "goodlaw-failures-"))
beforeAll(async () => {
  held = await franklin()
  server = await serve(held.library, { pageFolder: join(root, "dist/page") })
})
afterAll(async () => {
  await server.close()
  await held.close()
  rmSync(folder, { recursive: true, force: true })
})

const port = () => Number(new URL(server.url).port)

/** Bytes as they are, and what comes back until the server closes. */
function sent(bytes: string): Promise<string> {
  return new Promise((done) => {
    let heard = ""
    const socket = connect(port(), "127.0.0.1", () => socket.write(bytes))
    socket.setTimeout(10_000, () => socket.destroy())
    socket.on("data", (chunk) => (heard += chunk))
    socket.on("error", () => undefined)
    socket.on("close", () => done(heard))
  })
}

describe("every refusal is application/problem+json, with a code that docs/problems.md explains", () => {
  const page = readFileSync(join(root, "docs/problems.md"), "utf8")
  const explained = (code: string) => expect(page).toContain(`\`${code}\``)

  test("of every route, asked badly", async () => {
    const { paths } = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as { paths: Record<string, Record<string, object>> }
    const asked: string[] = []
    for (const [path, methods] of Object.entries(paths))
      for (const method of Object.keys(methods)) {
        const url = `${server.url}${path.replace(/\{\w+\}/g, "zzz")}?asOf=${"x".repeat(99)}&page=none`
        const body = method === "post" ? { body: "{ no json", headers: { "content-type": "application/json" } } : {}
        const answer = await fetch(url, { method: method.toUpperCase(), ...body })
        if (answer.status < 400) {
          await answer.text()
          continue
        }
        asked.push(path)
        expect(answer.headers.get("content-type"), path).toContain("application/problem+json")
        const told = (await answer.json()) as { code: keyof typeof problems; status: number; title: string; type: string }
        expect(told, path).toMatchObject({ status: answer.status, type: `urn:goodlaw:problem:${told.code}`, title: expect.any(String) })
        expect(Object.keys(problems)).toContain(told.code)
        explained(told.code)
        expect(answer.status, `${path}: ${told.code}`).toBeLessThan(500)
      }
    expect(asked.length).toBeGreaterThan(20)
  })

  test.each([
    ["an address that cannot be decoded", "GET /api/cases/%E0%A4%A HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400],
    ["bytes that are not HTTP", "\u0016\u0003\u0001 hello\r\n\r\n", 400],
    ["headers of a megabyte", `GET / HTTP/1.1\r\nHost: localhost\r\nx: ${"y".repeat(1e6)}\r\n\r\n`, 431],
    [
      "a request of two lengths",
      "POST /api/cite HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    ["another program's page", "GET /api/library HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n", 403],
    ["no host at all", "GET /api/library HTTP/1.1\r\nConnection: close\r\n\r\n", 403],
  ])("%s", async (_what, bytes, status) => {
    const heard = await sent(bytes)
    if (heard === "" && status === 431) return
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(heard.toLowerCase()).toContain("content-type: application/problem+json")
    expect(heard.toLowerCase()).toContain("content-security-policy")
    explained((JSON.parse(heard.slice(heard.indexOf("{"))) as { code: string }).code)
  })

  test.each([
    "/../../package.json",
    "/assets/..%2f..%2f..%2fpackage.json",
    "/..%5c..%5cpackage.json",
    "/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "//etc/passwd",
    "/.env",
  ])("%s leads nowhere", async (path) => {
    const heard = await sent(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    expect(heard).toMatch(/^HTTP\/1.1 (?:400|403|404) /)
    expect(heard).not.toMatch(/"name": ?"goodlaw"|root:/)
  })
})

describe("a library that may only be read", () => {
  test("answers, and refuses to be written in words", async () => {
    const library = await openLibrary(held.path, { readOnly: true })
    const reader = await serve(library)
    expect(await (await fetch(`${reader.url}/api/library`)).json()).toMatchObject({ readOnly: true })
    const review = { citation: "x", start: 0, end: 1, kind: "form", decision: "note", note: "n" }
    for (const answer of [
      await post(`${reader.url}/api/reviews/${"b".repeat(64)}`, review),
      await fetch(`${reader.url}/api/ingest`, { method: "POST", body: "x" }),
    ])
      expect(await answer.json()).toMatchObject({ status: 403, code: "library_read_only" })
    expect((await lines(await post(`${reader.url}/api/check`, { text: "41 Frank. 2d 210" }))).at(-1)).toHaveProperty("check.id")
    await reader.close()
    await library.close()
  })
})

test("a decision in the log is on the disk when it is answered", async () => {
  const { store } = held.library
  const level = () => sql<{ synchronous: number }>`pragma synchronous`.execute(store.db).then(({ rows }) => rows[0]?.synchronous)
  const inside = (durable: boolean) =>
    store.write(async (db) => (await sql<{ synchronous: number }>`pragma synchronous`.execute(db)).rows[0]?.synchronous, { durable })
  expect([await inside(true), await inside(false), await level()]).toEqual([2, 1, 1])
})

type Served = {
  readonly url: string
  readonly child: ChildProcess
  readonly stopped: Promise<readonly [number | null, string | null]>
  said(): string
}

/** The built program, in a folder for its uploads; `before` is what the shell does first. */
async function program(name: string, before = ""): Promise<Served & { readonly library: string; uploads(): readonly string[] }> {
  const temporary = join(folder, name)
  mkdirSync(temporary)
  const library = join(folder, `${name}.goodlaw`)
  await (await openLibrary(library, { bare: true })).close()
  const command = `${before}exec "${process.execPath}" "${join(root, "bin/goodlaw.js")}" serve --port 0 --library "${library}"`
  const child = spawn("bash", ["-c", command], {
    env: { ...process.env, TMPDIR: temporary, NO_COLOR: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  })
  let heard = ""
  const stopped = once(child, "exit") as Promise<[number | null, string | null]>
  const url = await new Promise<string>((done, failed) => {
    child.stderr?.on("data", (chunk) => {
      heard += chunk
      const found = /Goodlaw is at (\S+)/.exec(heard)?.[1]
      if (found) done(found)
    })
    child.on("exit", () => failed(new Error(heard)))
  })
  return {
    url,
    child,
    stopped,
    library,
    said: () => heard,
    uploads: () => readdirSync(temporary).filter((one) => one.startsWith("goodlaw-upload-")),
  }
}

/** An upload that has begun and is not finished. */
function begun(url: string): ReturnType<typeof request> {
  const asking = request(`${url}/api/ingest?name=slow.jsonl`, { method: "POST", headers: { "content-length": 1_000_000 } })
  asking.on("error", () => undefined)
  asking.write("x".repeat(200_000))
  return asking
}

const until = async (holds: () => boolean) => {
  for (let n = 0; n < 400 && !holds(); n++) await new Promise((after) => setTimeout(after, 25))
  expect(holds()).toBe(true)
}

describe("the program", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "stopped by %s during an upload: it ends in peace and leaves nothing behind",
    async (signal) => {
      const served = await program(`upload-${signal}`)
      const asking = begun(served.url)
      await until(() => served.uploads().length === 1)
      served.child.kill(signal)
      expect(await served.stopped).toEqual([0, null])
      asking.destroy()
      expect(served.uploads()).toEqual([])
      expect(served.said()).not.toMatch(/\n\s+at |Error/)
    },
  )

  test("stopped during an ingest: what was written is whole, and the same upload goes on", async () => {
    const served = await program("ingest")
    const body = manyLines(900).join("\n")
    const answer = await fetch(`${served.url}/api/ingest?name=many.jsonl`, { method: "POST", body })
    await answer.body?.getReader().read()
    served.child.kill("SIGTERM")
    expect(await served.stopped).toEqual([0, null])
    expect(served.said()).not.toMatch(/\n\s+at |Error/)
    expect(served.uploads()).toEqual([])
    const library = await openLibrary(served.library)
    expect((await verify(library.store)).checks.filter(({ ok }) => !ok)).toEqual([])
    const again = await serve(library)
    const told = await lines(await fetch(`${again.url}/api/ingest?name=many.jsonl`, { method: "POST", body }))
    expect(told.at(-1)).toHaveProperty("account")
    expect((await library.info()).cases).toBeGreaterThanOrEqual(900)
    await again.close()
    await library.close()
  }, 180_000)

  test("with no room on the disk: the upload is refused in words, the library is as it was", async () => {
    const served = await program("full", "trap '' XFSZ; ulimit -f 300; ")
    const body = manyLines(900).join("\n")
    const refused = await fetch(`${served.url}/api/ingest?name=many.jsonl`, { method: "POST", body })
    expect(await refused.json()).toMatchObject({ status: 507, code: "disk_full", detail: expect.stringContaining("Nothing was lost") })
    expect(served.uploads()).toEqual([])
    expect((await fetch(`${served.url}/api/library`)).status).toBe(200)
    served.child.kill("SIGTERM")
    expect(await served.stopped).toEqual([0, null])
    const library = await openLibrary(served.library)
    expect((await library.info()).cases).toBe(0)
    await library.close()
  }, 180_000)
})
