/** What is sent to break it: too much, too slow, too many, damaged, and text that wants to be code. The server stays up and its memory bounded. */

import { existsSync, readdirSync } from "node:fs"
import { Agent, request } from "node:http"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { RunningServer } from "../../src/server/server.js"
import { type Franklin, franklin, lines, post, serve } from "./running.js"

let held: Franklin
let server: RunningServer
beforeAll(async () => {
  held = await franklin()
  server = await serve(held.library)
})
afterAll(async () => {
  await server.close()
  await held.close()
})

/** Asks over a connection of its own: one that carried a refused upload may be closed by the server at any moment. */
const alive = async (at = server) => {
  const status = await new Promise((done, failed) => {
    const asked = request(`${at.url}/api/library`, { agent: false }, (answer) => {
      answer.resume()
      done(answer.statusCode)
    })
    asked.on("error", failed).end()
  })
  expect(status).toBe(200)
}

describe("too much", () => {
  test("a paste of 100 MB is refused by its announced length, before it is read", async () => {
    const answer = await fetch(`${server.url}/api/check`, { method: "POST", body: Buffer.alloc(100e6, "a ") })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: "upload_too_large", detail: expect.stringContaining("100.0 MB") })
    await alive()
  })

  test("and in pieces, without a length, as soon as it passes the limit", async () => {
    const before = process.memoryUsage().rss
    const piece = Buffer.alloc(1e6, "a ")
    let sent = 0
    const body = new ReadableStream({
      pull(to) {
        if (sent++ < 100) to.enqueue(piece)
        else to.close()
      },
    })
    const answer = await fetch(`${server.url}/api/check`, { method: "POST", body, duplex: "half" } as RequestInit).catch(() => undefined)
    if (answer) expect(answer.status).toBe(413)
    expect(process.memoryUsage().rss - before).toBeLessThan(500e6)
    await alive()
  })

  test("as JSON to a route that asks for a small question", async () => {
    const answer = await post(`${server.url}/api/nearest`, { key: 1, words: "x".repeat(3e6) })
    expect(answer.status).toBe(413)
    await alive()
  })

  test("a line of NDJSON that never ends", async () => {
    const small = await serve(held.library, { limits: { document: 1e5 } })
    const answer = await fetch(`${small.url}/api/cite`, {
      method: "POST",
      body: "x".repeat(3e5),
      headers: { "content-type": "application/x-ndjson" },
    })
    expect((await lines(answer)).at(-1)).toMatchObject({ problem: { code: "line_invalid" } })
    await small.close()
  })

  test("many uploads at once are refused when together they pass the budget", async () => {
    const small = await serve(held.library, { limits: { inFlight: 3e6 } })
    const send = () => fetch(`${small.url}/api/check`, { method: "POST", body: Buffer.alloc(2e6, "word ") }).then((answer) => answer.status)
    const statuses = await Promise.all(Array.from({ length: 8 }, send))
    expect(statuses).toContain(200)
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true)
    await alive(small)
    await small.close()
  })

  test("headers of a megabyte", async () => {
    const status = await new Promise<number>((done) => {
      const socket = connect(Number(new URL(server.url).port), "127.0.0.1")
      socket.on("error", () => done(0))
      socket.on("data", (chunk) => done(Number(String(chunk).slice(9, 12))))
      socket.on("close", () => done(0))
      socket.write(`GET /api/library HTTP/1.1\r\nHost: localhost\r\nx: ${"y".repeat(1e6)}\r\n\r\n`)
    })
    expect([0, 431]).toContain(status)
    await alive()
  })
})

describe("too many", () => {
  test("10,000 requests in parallel are all answered", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 2000 })
    const before = process.memoryUsage().rss
    const one = (path: string) =>
      new Promise<number>((done, failed) => {
        const asking = request(`${server.url}${path}`, { agent }, (answer) => {
          answer.resume()
          answer.on("end", () => done(answer.statusCode ?? 0))
        })
        asking.on("error", failed)
        asking.end()
      })
    const paths = ["/api/cases/566/status", "/api/library", "/api/cases/1", "/api/nothing"]
    const statuses = await Promise.all(Array.from({ length: 10_000 }, (_, n) => one(paths[n % paths.length] as string)))
    agent.destroy()
    expect(new Set(statuses)).toEqual(new Set([200, 404]))
    expect(process.memoryUsage().rss - before).toBeLessThan(800e6)
    await alive()
  })

  test("more than the allowance of a minute are told to wait", async () => {
    const small = await serve(held.library, { limits: { perMinuteOnLoopback: 20 } })
    const statuses = []
    for (let n = 0; n < 25; n++) statuses.push((await fetch(`${small.url}/api/library`)).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(20)
    const refused = await fetch(`${small.url}/api/library`)
    expect(refused.status).toBe(429)
    expect(refused.headers.get("retry-after")).toMatch(/\d/)
    expect(await refused.json()).toMatchObject({ code: "too_many_requests" })
    await small.close()
  })

  test("checks beyond those that may wait are told to come later", async () => {
    const small = await serve(held.library, { limits: { atWork: 1, waiting: 0 } })
    const text = "See Roe v. Wade, 410 U.S. 113 (1973). ".repeat(2000)
    const statuses = await Promise.all(
      Array.from({ length: 8 }, () => post(`${small.url}/api/check`, { text }).then(({ status }) => status)),
    )
    expect(statuses).toContain(503)
    expect(statuses).toContain(200)
    await small.close()
  })
})

describe("too slow", () => {
  const dripping = (port: number, head: string, drip: string) =>
    new Promise<number>((done) => {
      const begun = performance.now()
      const socket = connect(port, "127.0.0.1")
      socket.on("error", () => {})
      socket.on("close", () => done(performance.now() - begun))
      socket.resume()
      socket.write(head)
      const timer = setInterval(() => socket.write(drip), 100)
      socket.on("close", () => clearInterval(timer))
    })

  test("headers that drip are cut off", async () => {
    const small = await serve(held.library, { limits: { headersTime: 700, requestTime: 5000 } })
    expect(await dripping(Number(new URL(small.url).port), "GET / HTTP/1.1\r\nHost: localhost\r\n", "x: y\r\n")).toBeLessThan(4000)
    await small.close()
  })

  test("a body that drips is cut off", async () => {
    const small = await serve(held.library, { limits: { headersTime: 500, requestTime: 1000 } })
    const head = "POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n"
    expect(await dripping(Number(new URL(small.url).port), head, "x")).toBeLessThan(5000)
    await alive(small)
    await small.close()
  })

  test("a connection that says nothing is closed", async () => {
    const small = await serve(held.library, { limits: { idleTime: 500, headersTime: 500 } })
    expect(await dripping(Number(new URL(small.url).port), "", "")).toBeLessThan(5000)
    await small.close()
  })

  test("a reader that stops reading holds up its own answer only, at the cost of a buffer", async () => {
    const line = `${JSON.stringify({ id: 1, text: "See Roe v. Wade, 410 U.S. 113 (1973). ".repeat(200) })}\n`
    const before = process.memoryUsage().rss
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1")
    socket.on("error", () => {})
    socket.pause()
    socket.write("POST /api/cite HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
    const chunk = `${line.length.toString(16)}\r\n${line}\r\n`
    let taken = 0
    while (taken < 2000 && socket.write(chunk)) taken++
    await new Promise((after) => setTimeout(after, 300))
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6)
    await alive()
    socket.destroy()
  })
})

describe("damaged and disguised", () => {
  test.each([
    ["a broken docx", Buffer.from("PK\u0003\u0004 and then nothing"), 422],
    ["a broken pdf", Buffer.from("%PDF-1.7\nnothing"), 422],
    ["an unknown kind of file", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0]), 415],
    ["an rtf", Buffer.from("{\\rtf1 hello}"), 415],
    ["nothing", Buffer.alloc(0), 400],
  ])("%s", async (_what, body, status) => {
    const answer = await fetch(`${server.url}/api/check?name=x`, { method: "POST", body })
    const problem = (await answer.json()) as { status: number; detail: string }
    expect(answer.status, problem.detail).toBe(status)
    expect(problem.detail).not.toMatch(/root:|node_modules|\bat \S+:\d+/)
    await alive()
  })

  test("external entities are never loaded", async () => {
    const xml = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x; 410 U.S. 113</a>'
    expect(await (await fetch(`${server.url}/api/check?name=x.xml`, { method: "POST", body: xml })).text()).not.toContain("root:")
  })

  test.each(["{", "[]", "null", '"x"', "{}{}"])("%s in place of a question", async (body) => {
    const answer = await fetch(`${server.url}/api/nearest`, { method: "POST", body, headers: { "content-type": "application/json" } })
    expect(answer.status).toBe(400)
  })

  test.each(["multipart/form-data", "multipart/form-data; boundary=x"])("%s that holds no form", async (type) => {
    for (const path of ["/api/check", "/api/ingest"]) {
      const answer = await fetch(`${server.url}${path}`, { method: "POST", body: "no form", headers: { "content-type": type } })
      expect([path, answer.status]).toEqual([path, 400])
      expect(await answer.json()).toMatchObject({ code: "request_invalid" })
    }
  })

  test("an upload's name leads nowhere outside the folder made for it", async () => {
    const planted = join(tmpdir(), "goodlaw-planted.txt")
    for (const name of [`../../../..${planted}`, planted, "..\\..\\goodlaw-planted.txt", "a\u0000b.txt"]) {
      const answer = await fetch(`${server.url}/api/ingest?name=${encodeURIComponent(name)}`, {
        method: "POST",
        body: "Some words of no case.",
      })
      expect(answer.status).toBe(200)
      await answer.text()
    }
    expect(existsSync(planted)).toBe(false)
    // Another test's upload may lie there for a moment.
    const uploads = () => readdirSync(tmpdir()).filter((one) => one.startsWith("goodlaw-upload-"))
    await expect.poll(uploads, { timeout: 20_000 }).toEqual([])
  })

  test("a field called __proto__ changes nothing", async () => {
    await fetch(`${server.url}/api/nearest`, {
      method: "POST",
      body: '{"__proto__":{"polluted":1},"key":1,"words":"x"}',
      headers: { "content-type": "application/json" },
    })
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

test("scripts in an opinion and in a brief come out as words, in JSON and in the report", async () => {
  const script = "<script>alert(1)</script><img src=x onerror=alert(1)>"
  const opinion = `90 Frank. 2d 1\n\nSUPREME COURT OF FRANKLIN\n\nMALLORY v. ${script} CO.\n\nDecided May 1, 2022\n\nBY THE COURT.\n\nWe overrule ${script} Okafor v. City of Lindale (1990) 57 Frank. 2d 302.\n`
  const sent = await fetch(`${server.url}/api/ingest?name=mallory.txt`, { method: "POST", body: opinion })
  await sent.text()
  const brief = `See Okafor v. City of Lindale (1990) 57 Frank. 2d 302, and “${script} words that nobody wrote” Mallory v. Co., 90 Frank. 2d 1.`
  const told = (await lines(await post(`${server.url}/api/check`, { text: brief, name: `${script}.txt` }))).at(-1) as never as {
    check: { id: string }
  }
  const report = await (await fetch(`${server.url}/api/checks/${told.check.id}/report.html`)).text()
  expect(report).not.toContain("<script>")
  expect(report).not.toMatch(/<img/)
  const found = await fetch(`${server.url}/api/cases?q=Mallory`)
  expect(found.headers.get("content-type")).toContain("application/json")
})

test("what a search is asked cannot become SQL or a query of the index", async () => {
  for (const q of ['" OR 1=1 --', "NEAR(a b)", "a* AND", "'; drop table cases; --", "%", "_", "\u0000", "🙂".repeat(200)]) {
    const answer = await fetch(`${server.url}/api/cases?q=${encodeURIComponent(q)}`)
    expect(answer.status, q).toBe(200)
  }
  await alive()
})
